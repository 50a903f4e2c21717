marquee("f0",[
[816692,"tt0816692","Interstellar","",2014,"w",["Adventure","Drama","Sci-Fi"]],
[34583,"tt0034583","Casablanca","",1942,"s",["Drama","Romance","War"]],
[50083,"tt0050083","12 Angry Men","",1957,"s",["Crime","Drama"]],
[62622,"tt0062622","2001: A Space Odyssey","",1968,"w",["Adventure","Sci-Fi"]],
[78748,"tt0078748","Alien","",1979,"w",["Horror","Sci-Fi"]],
[47478,"tt0047478","Seven Samurai","Shichinin no samurai",1954,"s",["Action","Drama"]],
[119698,"tt0119698","Princess Mononoke","Mononoke-hime",1997,"s",["Animation","Action","Adventure","Fantasy"]],
[6710474,"tt6710474","Everything Everywhere All at Once","",2022,"w",["Action","Adventure","Comedy","Fantasy","Sci-Fi"]],
[15864,"tt0015864","The Gold Rush","",1925,"s",["Adventure","Comedy","Drama","Western"]],
[56801,"tt0056801","8½","",1963,"w",["Drama"]],
[417,"tt0000417","A Trip to the Moon","Le voyage dans la lune",1902,"w",["Short","Action","Adventure","Comedy","Fantasy","Sci-Fi"]],
[92048,"tt0092048","Tampopo","",1985,"w",["Comedy"]]]);

marquee("films",[
["tt0050083","12 Angry Men","1957 90 96 20099 un","Crime","Drama"],
["tt0062622","2001: A Space Odyssey","1968 83 149 20346 an","Adventure","Sci-Fi"],
["tt0056801","8½","1963 80 138 20351 na","Drama"],
["tt0078748","Alien","1979 84 117 20210 nn","Horror","Sci-Fi"],
["tt0034583","Casablanca","1942 85 102 20058 nu","Drama","Romance","War"],
["tt6710474","Everything Everywhere All at Once","2022 81 139 20371 uu","Action","Adventure","Comedy","Fantasy","Sci-Fi"],
["tt0015864","The Gold Rush","1925 82 95 20303 na","Adventure","Comedy","Drama","Western"],
["tt0816692","Interstellar","2014 86 169 20374 au","Adventure","Drama","Sci-Fi"],
["tt0119698","Princess Mononoke","1997 84 134 20372 an","Animation","Action","Adventure","Fantasy"],
["tt0047478","Seven Samurai","1954 86 207 20334 na","Action","Drama"],
["tt0092048","Tampopo","1985 79 114 20363 ua","Comedy"],
["tt0000417","A Trip to the Moon","1902 82 13 20367 ua","Short","Action","Adventure","Comedy","Fantasy","Sci-Fi"]]);

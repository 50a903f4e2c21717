marquee("index",["",1,1]);

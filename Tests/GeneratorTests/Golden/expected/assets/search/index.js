marquee("index",["",1,0]);

globalThis.interlinearPages = [
["guide/price","Prices"],
["start","Start"]
];
globalThis.interlinearFindings = [
[1,"ko","figure/value","error","guide/price","prices content/ko/guide/price.md 1a2b3-109 $125,000 $12만"],
[1,"es","untranslated/page","note","guide/price","prices content/es/guide/price.md   "],
[1,"ko","page/one-locale","note","start","start content/ko/start.md   "]
];

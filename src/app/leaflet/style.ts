/** On the screen sheets of paper below the tools; printed one sheet a page, without the tools. */
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:12.5pt/1.38 Arial,sans-serif;color:#000;background:#e8eaed}
p,h1,h2,h3,figure,ol,ul{margin:0;padding:0}
.tools{position:sticky;top:0;z-index:1;display:grid;gap:6px;padding:10px 16px;background:#fff;border-bottom:1px solid #c8ccd1;font-size:14px}
.tools input,.tools button{font:inherit;padding:6px 10px;max-width:260px}
.tools button{color:#fff;background:#0b57d0;border:0;border-radius:6px;cursor:pointer}
article{width:186mm;min-height:272mm;margin:12px auto;padding:6mm;background:#fff;overflow-wrap:anywhere}
.issuer{font-size:11pt;text-transform:uppercase}
h1{margin-top:5mm;font-size:15pt;text-align:center}
h2{font-size:20pt;text-align:center}
.campaign{text-align:center}
table{width:100%;margin:4mm 0;border-collapse:collapse}
caption{padding-bottom:1mm;font-weight:bold;text-align:left}
th,td{padding:1.1mm 2mm;border:1px solid #555;text-align:center}
th{background:#eef1f6;-webkit-print-color-adjust:exact;print-color-adjust:exact}
tr{break-inside:avoid}
td.name{text-align:left}
.how{display:flex;gap:6mm;break-inside:avoid}
.guide{flex:1}
.due{margin-bottom:2mm;padding:2mm 3mm;border:2px solid #000;font-size:14pt;font-weight:bold;text-align:center}
h3{font-size:13pt}
ol{padding-left:6mm}
ol>li{margin-top:1.2mm}
ul{list-style:none}
figure{flex:none;width:56mm;text-align:center}
figure svg{display:block;width:56mm;height:56mm}
figcaption small{display:block;margin-top:1mm;font-size:7.5pt;overflow-wrap:anywhere}
.call{margin-top:4mm;break-inside:avoid}
.phone:empty::after{content:"…………………………"}
.many{font-size:10.5pt;line-height:1.25}
.many th,.many td{padding:.4mm 2mm}
@page{size:A4;margin:12mm}
@media print{
body{background:#fff}
.tools{display:none}
article{width:auto;min-height:0;margin:0;padding:2mm 0 0;break-after:page}
article:last-of-type{break-after:auto}
}`;

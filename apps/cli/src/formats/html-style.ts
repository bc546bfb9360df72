/** Looks of the page of findings, on screen and on paper. */
export const checkStyle = `body { margin: 0; background: #f6f7f9; color: #1d2733; font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; background: #fff; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; } h2 { margin: 2rem 0 0; } h3 { font-size: 1.15rem; margin: 0; }
section { border-top: 1px solid #d5dae0; padding: 1rem 0; }
table { border-collapse: collapse; width: 100%; margin: 1.25rem 0; font-size: .94rem; }
caption { text-align: left; font-weight: 700; font-size: 1.15rem; padding-bottom: .4rem; }
th, td { border: 1px solid #d5dae0; padding: .3rem .6rem; text-align: right; }
th { font-weight: 400; text-align: left; } thead th { background: #eef2f7; font-weight: 700; }
td.file { text-align: left; } .file { color: #55606c; overflow-wrap: anywhere; margin: .2rem 0; }
a { color: #0b57a4; } ol, ul { padding-left: 1.6rem; } li { margin: .8rem 0; } li p { margin: 0; }
dl { display: grid; grid-template-columns: 4rem 1fr; gap: 0 .6rem; margin: .2rem 0 0; color: #55606c; font-size: .94rem; }
dt, dd { margin: 0; overflow-wrap: anywhere; }
.error { color: #b3261e; } .warning { color: #8a5300; } .info { color: #0b57a4; }
@media print { body, main { background: #fff; } section { break-inside: auto; } li { break-inside: avoid; } }
`;

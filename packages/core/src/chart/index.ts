export { chartData, type Bar, type BarGroup, type ChartData } from "./data.js";
export { chartSvg, type Chart } from "./svg.js";

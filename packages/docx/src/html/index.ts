export { decodeHtml } from "./decode.js";
export { readHtml } from "./readHtml.js";

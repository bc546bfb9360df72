export { decodeText } from "./decode.js";
export { readTxt, sourceOffset } from "./readTxt.js";

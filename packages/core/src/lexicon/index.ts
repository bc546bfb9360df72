export { buildLexicon, standardLexicon, type Lexicon } from "./lexicon.js";
export { nearMisses, type NearMiss, type Slip } from "./near-misses.js";
export { isCommonPair } from "./words.js";

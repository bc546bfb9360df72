export { canonicalise, canonicalMap, foldWidth, isBlank, type CanonicalText } from "./canonical.js";
export { describeDifference, difference, editDistance, similarity, type DifferencePart } from "./difference.js";
export { parseChineseInteger, parseYear } from "./numerals.js";
export { sentenceAt, sentences, type Span } from "./sentences.js";

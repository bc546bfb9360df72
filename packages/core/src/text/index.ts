export { canonicalise, canonicalMap, foldWidth, isBlank, type CanonicalText } from "./canonical.js";
export { describeDifference, difference, editDistance, similarity, type DifferencePart } from "./difference.js";
export { parseNumeral, type Numeral } from "./numerals-exact.js";
export { findNumbers, type Approximation, type FoundNumber, type NumberKind } from "./numerals-found.js";
export { parseChineseInteger, parseYear } from "./numerals.js";
export { sentenceAt, sentences, type Span } from "./sentences.js";
export { hasPrompt } from "./prompt.js";

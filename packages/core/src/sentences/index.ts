export { alignLinkedNumber } from "./align.js";
export { sentenceDrafts, type SentenceOptions } from "./drafts.js";
export { figuresOf, quantityValue, type Figures, type QuantityValue } from "./figures.js";
export { linkedNumbers, type LinkedNumber } from "./linked.js";
export { linkName, linkTag, quantityOf, type Quantity } from "./quantities.js";
export type * from "./types.js";

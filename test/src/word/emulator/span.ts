/** A stretch inside one paragraph, UTF-16 offsets in Word's text of it. */
export interface Span {
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
}

import type { Limits } from "../types.js";
import type { XmlSource } from "./source.js";

/** So many parts of each kind are kept, of at most so many characters each. */
const [most, longest] = [4, 1 << 17];

interface Known<Value> {
  readonly text: string;
  readonly bytes: boolean;
  readonly limits: Limits;
  readonly value: Value;
}

/**
 * Makes a reader of parts that does not read again what it has read of one of the last documents: those that come from
 * one template have parts that are the same to the last character. What it gives must not be changed.
 */
export function remembering<Value>(
  read: (xml: XmlSource, limits: Limits) => Value,
): (xml: XmlSource, limits: Limits) => Value {
  const known: Known<Value>[] = [];
  return (xml, limits) => {
    const { text } = xml;
    const bytes = xml.decode !== undefined;
    const same = known.find((each) => each.text === text && each.bytes === bytes && each.limits === limits);
    if (same !== undefined) return same.value;
    const value = read(xml, limits);
    if (text.length <= longest) {
      known.unshift({ text, bytes, limits, value });
      if (known.length > most) known.pop();
    }
    return value;
  };
}

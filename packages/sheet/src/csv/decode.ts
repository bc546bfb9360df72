import { SheetError } from "../errors.js";

/** The text of a CSV file: by its byte order mark, else UTF-8 where it is valid, else GB18030, as Excel in Chinese saves it. */
export function decodeCsv(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const text =
    first === 0xff && second === 0xfe
      ? decode("utf-16le", bytes)
      : (decode("utf-8", bytes) ?? decode("gb18030", bytes));
  if (text === undefined || text.includes("\0")) throw new SheetError("encoding");
  return text;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

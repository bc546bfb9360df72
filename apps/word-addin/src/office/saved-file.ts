import { copyOf, queueCopy } from "./copies.js";
import { wholeFile } from "./whole-file.js";

/** The document as Word would save it; where Word does not give the file, made of the text that it gives. */
export async function savedFile(context: Word.RequestContext): Promise<Uint8Array> {
  try {
    return await wholeFile();
  } catch {
    const flat = queueCopy(context);
    await context.sync();
    return copyOf(flat(), []).bytes();
  }
}

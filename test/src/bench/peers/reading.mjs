/** Other ways to read the text of a .docx: each function is given its bytes and gives the text without spaces. */
import docx4js from "docx4js";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { SaxesParser } from "saxes";

/** mammoth: the usual way to the text. */
export async function mammothText(bytes) {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

/** docx4js: every node of the document is turned into something of the caller's; here, into its text. */
export async function docx4jsText(bytes) {
  const file = await docx4js.default.load(Buffer.from(bytes));
  const textOf = (children) => (Array.isArray(children) ? children.flat(Infinity).join("") : (children ?? ""));
  return file.render((type, _props, children) => textOf(children));
}

/** The least that a reader in JavaScript can do: fflate unpacks one part, saxes walks it, and the text is kept. */
export function floorText(bytes) {
  const part = "word/document.xml";
  const xml = strFromU8(unzipSync(bytes, { filter: ({ name }) => name === part })[part]);
  const parser = new SaxesParser();
  let text = "";
  let inText = false;
  parser.on("opentag", ({ name }) => (inText = name === "w:t"));
  parser.on("closetag", () => (inText = false));
  parser.on("text", (piece) => {
    if (inText) text += piece;
  });
  parser.write(xml).close();
  return text;
}

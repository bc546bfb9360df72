import {
  exampleDocument,
  fillEdits,
  recognise,
  toAnnualReport,
  type CellId,
  type Place,
  type RecognisedCell,
} from "@nianbao/core";
import type { ThemeName } from "@nianbao/panel";
import { HostError, type MemoryDocumentHost, type StoredState } from "@nianbao/host";

/** What a test may do to the page behind the panel's back: be the clerk in the document, or break it. */
export interface PanelPage {
  /** Changes a cell of a table in the document, as if typed there. */
  typeInCell(id: CellId, text: string): Promise<void>;
  /** Types more words behind those, in the first paragraph that has them. */
  typeAfter(words: string, more: string): Promise<void>;
  /** Types other words in the place of those. */
  typeOver(words: string, others: string): Promise<void>;
  /** A cell as it stands in the document. */
  cell(id: CellId): Promise<string>;
  /** Text of the document's body, tables as tabs and line breaks. */
  words(): Promise<string>;
  /** Numbers in the text that are linked to the tables. */
  linked(): Promise<readonly { readonly name: string; readonly text: string }[]>;
  /** Writes over a linked number in the document. */
  typeOverLinked(name: string, text: string): Promise<void>;
  /** Copies from before repairs: how many there are, how many were handed out. */
  copies(): { readonly kept: number; readonly opened: number };
  /** Files given to the clerk. */
  handedOut(): readonly { readonly name: string; readonly size: number }[];
  /** Types the text of this year's report over what is there, and with `figures` its tables too. */
  writeAnew(what: "text" | "figures"): Promise<void>;
  /** Puts the clerk's cursor into the paragraph with this text. */
  clickOn(text: string): Promise<void>;
  selection(): Place | undefined;
  dismissed(): Promise<NonNullable<StoredState["dismissed"]>>;
  /** Gives the panel another look, as Word does when the clerk chooses one; where it stands it stays. */
  theme(name: ThemeName): void;
  /** Makes every read fail with this message; undefined mends it. */
  fail(message: string | undefined): void;
  unmount(): void;
}

async function found(host: MemoryDocumentHost, id: CellId): Promise<RecognisedCell> {
  const { document } = await host.read();
  const cell = [...recognise(document).tables.values()].map(({ cells }) => cells.get(id)).find(Boolean);
  if (cell === undefined) throw new Error(`no cell ${id} in the document`);
  return cell;
}

/** See {@link PanelPage.cell}. */
export async function cellText(host: MemoryDocumentHost, id: CellId): Promise<string> {
  return (await found(host, id)).raw;
}

/** See {@link PanelPage.typeInCell}. */
export async function edited(host: MemoryDocumentHost, id: CellId, text: string): Promise<void> {
  const { place, raw } = await found(host, id);
  const { row, column } = place.cell!;
  const { refused } = host.edit([{ kind: "setCell", block: place.block, row, column, expect: raw, text }]);
  if (refused.length > 0) throw new Error(`cell ${id} could not be typed in`);
}

/** See {@link PanelPage.typeOver}. */
export async function typedOver(host: MemoryDocumentHost, words: string, others: string): Promise<void> {
  const { blocks } = (await host.read()).document;
  const block = blocks.findIndex((each) => each.kind === "paragraph" && each.text.includes(words));
  const paragraph = blocks[block];
  if (paragraph?.kind !== "paragraph") throw new Error(`no paragraph with ${words}`);
  const start = paragraph.text.indexOf(words);
  const place = { block, start, end: start + words.length };
  const { refused } = host.edit([{ kind: "replaceText", place, expect: words, text: others }]);
  if (refused.length > 0) throw new Error(`nothing could be typed over ${words}`);
}

/** See {@link PanelPage.fail}. */
export function trouble(host: MemoryDocumentHost, message: string | undefined): void {
  if (message === undefined) Reflect.deleteProperty(host, "read");
  else host.read = () => Promise.reject(new HostError("hostFailed", message));
}

/** See {@link PanelPage.writeAnew}. */
export async function writtenAnew(host: MemoryDocumentHost, what: "text" | "figures"): Promise<void> {
  const { chapters, preamble, cells } = toAnnualReport(recognise(exampleDocument()));
  const data = what === "text" ? { chapters, preamble } : { cells };
  const { edits } = fillEdits(recognise((await host.read()).document), data);
  host.edit(edits);
}

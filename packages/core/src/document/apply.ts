import type { TableId } from "../form/types.js";
import { blockText, cellText, paragraphAt, tableCell } from "./access.js";
import type { Edit, Refusal, ReplaceTable, ReplaceText, SetCell } from "./edit.js";
import type { Block, Paragraph, ReportDocument, Table } from "./model.js";
import { replacementBlocks } from "./replacement.js";

/**
 * What edits do, on the model alone: the yardstick for everything that edits real files.
 * All edits are made against the document as given; those that miss are refused and the others made. Edits of one place
 * take effect in the order given. Only body blocks change; places that comments, controls and notes hold are not moved.
 * @param blankTable the standard table to insert
 */
export function applyToModel(
  document: ReportDocument,
  edits: readonly Edit[],
  blankTable: (id: TableId) => Table,
): { readonly document: ReportDocument; readonly refused: readonly Refusal[] } {
  const changed = new Map<number, Block>();
  const removed = new Set<number>();
  const replaced = new Map<number, readonly Block[]>();
  const inserted = new Map<number, Block[]>();
  const refused: Refusal[] = [];
  const texts: (ReplaceText | SetCell)[] = [];
  for (const edit of edits) {
    const code = refusal(document, edit);
    if (code !== undefined) {
      refused.push({ edit, code });
      continue;
    }
    if (edit.kind === "removeBlock") removed.add(edit.block);
    else if (edit.kind === "insertTable") insert(edit.after, [blankTable(edit.table)]);
    else if (edit.kind === "insertParagraphs") {
      const like = document.blocks[edit.like] as Paragraph;
      insert(
        edit.after,
        edit.texts.map((text) => withText(like, text)),
      );
    } else if (edit.kind === "insertSentence") {
      const like = document.blocks[edit.like] as Paragraph;
      insert(edit.after, [withText(like, edit.pieces.map(({ text }) => text).join(""))]);
    } else if (edit.kind === "replaceTable") {
      for (const block of edit.blocks) removed.add(block);
      replaced.set(edit.blocks[0]!, replacementBlocks(document, edit, blankTable));
    } else {
      texts.push(edit);
    }
  }
  // From the end of a paragraph to its beginning, so that offsets stay what they were.
  for (const edit of texts.sort((a, b) => startOf(b) - startOf(a))) {
    const block = edit.kind === "setCell" ? edit.block : edit.place.block;
    changed.set(block, changeBlock(changed.get(block) ?? document.blocks[block]!, edit));
  }
  const blocks = [...(inserted.get(-1) ?? [])];
  document.blocks.forEach((block, index) => {
    blocks.push(...(replaced.get(index) ?? []));
    if (!removed.has(index)) blocks.push(changed.get(index) ?? block);
    blocks.push(...(inserted.get(index) ?? []));
  });
  return { document: { ...document, blocks }, refused };

  function insert(after: number, added: readonly Block[]): void {
    inserted.set(after, [...(inserted.get(after) ?? []), ...added]);
  }
}

function startOf(edit: ReplaceText | SetCell): number {
  return edit.kind === "replaceText" ? edit.place.start : 0;
}

function refusal(document: ReportDocument, edit: Edit): Refusal["code"] | undefined {
  const { blocks } = document;
  switch (edit.kind) {
    case "replaceText": {
      const paragraph = edit.place.story === undefined ? paragraphAt(document, edit.place) : undefined;
      if (paragraph === undefined) return "missing";
      return paragraph.text.slice(edit.place.start, edit.place.end) === edit.expect ? undefined : "changed";
    }
    case "setCell": {
      const table = blocks[edit.block];
      const cell = table?.kind === "table" ? tableCell(table, edit.row, edit.column) : undefined;
      if (cell === undefined) return "missing";
      return cellText(cell) === edit.expect ? undefined : "changed";
    }
    case "removeBlock": {
      const block = blocks[edit.block];
      if (block === undefined) return "missing";
      return (block.kind === "paragraph" ? block.text : "") === edit.expect ? undefined : "changed";
    }
    case "insertParagraphs":
    case "insertSentence":
      return blocks[edit.like]?.kind === "paragraph" && edit.after < blocks.length ? undefined : "missing";
    case "insertTable":
      return edit.after < blocks.length ? undefined : "missing";
    case "replaceTable":
      return replaceRefusal(document, edit);
  }
}

/** Why a replacement of tables cannot be made in a document as it stands; undefined when it can. */
export function replaceRefusal({ blocks }: ReportDocument, edit: ReplaceTable): "missing" | "changed" | undefined {
  if (blocks[edit.blocks[0] ?? -1]?.kind !== "table") return "missing";
  if (edit.blocks.some((block, index) => index > 0 && block <= edit.blocks[index - 1]!)) return "missing";
  for (const [index, block] of edit.blocks.entries()) {
    const found = blocks[block];
    if (found === undefined) return "missing";
    if (blockText(found) !== edit.expect[index]) return "changed";
  }
  return undefined;
}

function changeBlock(block: Block, edit: ReplaceText | SetCell): Block {
  if (block.kind === "paragraph") return edit.kind === "replaceText" ? replaceRange(block, edit) : block;
  const at = edit.kind === "setCell" ? edit : edit.place.cell!;
  const cells = block.cells.map((cell) => {
    if (cell.row !== at.row || cell.column !== at.column) return cell;
    if (edit.kind === "setCell") return { ...cell, paragraphs: [withText(cell.paragraphs[0]!, edit.text)] };
    const index = edit.place.cell!.paragraph;
    return {
      ...cell,
      paragraphs: cell.paragraphs.map((paragraph, other) =>
        other === index ? replaceRange(paragraph, edit) : paragraph,
      ),
    };
  });
  return { ...block, cells };
}

function replaceRange(paragraph: Paragraph, { place, text }: ReplaceText): Paragraph {
  const grown = text.length - (place.end - place.start);
  const move = (offset: number): number =>
    offset <= place.start ? offset : offset >= place.end ? offset + grown : place.start + text.length;
  const runs = paragraph.runs
    .map((run) => ({ ...run, start: move(run.start), end: move(run.end) }))
    .filter((run) => run.start < run.end);
  return { ...paragraph, runs, text: paragraph.text.slice(0, place.start) + text + paragraph.text.slice(place.end) };
}

/** A paragraph with other text in the look of its beginning. */
function withText(like: Paragraph, text: string): Paragraph {
  const format = like.runs[0]?.format ?? {};
  return { ...like, text, runs: text === "" ? [] : [{ start: 0, end: text.length, format }] };
}

import { currentNotice, type RepairMove, type RepairPlan, type ReportDocument, tableOf } from "@nianbao/core";

/** A cell of a small picture of a table. */
export interface PictureCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** `moved`: its figure goes somewhere or came from somewhere; `left`: it holds something without a cell. */
  readonly role: "label" | "figure" | "moved" | "likely" | "left";
  /** Index in the plan's moves. */
  readonly move?: number;
}

/** A table as it is drawn beside another one. */
export interface Picture {
  readonly title: string;
  readonly rowCount: number;
  readonly cells: readonly PictureCell[];
}

/** The tables as they stand, with the figures that will move marked. */
export function picturesBefore({ blocks }: ReportDocument, plan: RepairPlan): readonly Picture[] {
  const moves = new Map(plan.moves.map((move, index) => [keyOf(move.from.block, move.from.cell), index]));
  const left = new Set(plan.leftovers.map(({ from }) => keyOf(from.block, from.cell)));
  const tables = plan.blocks.filter((block) => blocks[block]?.kind === "table");
  return tables.map((block, at) => {
    const table = blocks[block]!;
    if (table.kind !== "table") throw new Error("a table's block is a table");
    const cells = table.cells.map((cell): PictureCell => {
      const key = keyOf(block, cell);
      const move = moves.get(key);
      const role = move === undefined ? (left.has(key) ? "left" : "label") : roleOf(plan.moves[move]!);
      const { row, column, rowSpan, columnSpan } = cell;
      const text = cell.paragraphs.map((paragraph) => paragraph.text).join("");
      return { key, row, column, rowSpan, columnSpan, text, role, ...(move === undefined ? {} : { move }) };
    });
    return { title: tables.length > 1 ? String(at + 1) : "", rowCount: table.rowCount, cells };
  });
}

/** The standard tables as they will stand. */
export function picturesAfter(plan: RepairPlan): readonly Picture[] {
  const moves = new Map(plan.moves.map((move, index) => [move.cell, index]));
  return plan.tables.map((id) => {
    const form = tableOf(currentNotice, id);
    const cells = form.layout.map((cell): PictureCell => {
      const { row, column, rowSpan, columnSpan } = cell;
      const move = cell.cell === undefined ? undefined : moves.get(cell.cell);
      const role = cell.cell === undefined ? "label" : move === undefined ? "figure" : roleOf(plan.moves[move]!);
      const text = cell.text ?? (move === undefined ? "" : plan.moves[move]!.text);
      return {
        key: `${id}:${String(row)}:${String(column)}`,
        ...{ row, column, rowSpan, columnSpan, text, role },
        ...(move === undefined ? {} : { move }),
      };
    });
    return { title: plan.tables.length > 1 ? form.name : "", rowCount: form.rowCount, cells };
  });
}

const roleOf = (move: RepairMove): PictureCell["role"] => (move.confidence === "likely" ? "likely" : "moved");

function keyOf(block: number, cell: { readonly row: number; readonly column: number } | undefined): string {
  return `${String(block)}:${String(cell?.row)}:${String(cell?.column)}`;
}

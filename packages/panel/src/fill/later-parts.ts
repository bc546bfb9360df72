import type { ImportViewProps } from "../import/import-view.js";
import { later } from "../ui/later.js";
import type { GridTableProps } from "./grid-table.js";
import type { PasteSheetProps } from "./paste-sheet.js";

/** The whole table. */
export const gridLater = later<GridTableProps>(async () => (await import("./grid-table.js")).GridTable);

/** What a pasted block would do, asked where it does not simply fit. */
export const pasteLater = later<PasteSheetProps>(async () => (await import("./paste-sheet.js")).PasteSheet);

/** Figures from a file. */
export const importLater = later<ImportViewProps>(async () => (await import("../import/import-view.js")).ImportView);

import type { RepairViewProps } from "../repair/repair-view.js";
import type { SentencesViewProps } from "../sentences/sentences-view.js";
import { later } from "../ui/later.js";

/** The repair of a table. */
export const repairLater = later<RepairViewProps>(async () => (await import("../repair/repair-view.js")).RepairView);

/** The sentences of a chapter; with them come the templates. */
export const sentencesLater = later<SentencesViewProps>(
  async () => (await import("../sentences/sentences-view.js")).SentencesView,
);

import type { FillViewProps } from "./fill/fill-view.js";
import { pages } from "./pages.js";
import type { IgnoreFormProps } from "./findings/ignore-form.js";
import type { LinkedListProps } from "./linked/linked-list.js";
import type { RepairViewProps } from "./repair/repair-view.js";
import type { SkeletonFormProps } from "./report/skeleton-form.js";
import type { SendViewProps } from "./send/send-view.js";
import type { SentencesViewProps } from "./sentences/sentences-view.js";
import { later } from "./ui/later.js";

/** The grid: the outline is read first, and it is there before anyone has found the tab. */
export const fillLater = later<FillViewProps>(async () => (await import("./fill/fill-view.js")).FillView);

/** The repair of a table. */
export const repairLater = later<RepairViewProps>(async () => (await import("./repair/repair-view.js")).RepairView);

/** The sentences of a chapter; with them come the templates. */
export const sentencesLater = later<SentencesViewProps>(
  async () => (await import("./sentences/sentences-view.js")).SentencesView,
);

/** Linked numbers that differ from the tables. */
export const linkedLater = later<LinkedListProps>(async () => (await import("./linked/linked-list.js")).LinkedList);

/** What the head of office reads before the report goes out. */
export const sendLater = later<SendViewProps>(async () => (await import("./send/send-view.js")).SendView);

/** Agency and year for a new report; with it and the next come the fields to type in. */
export const skeletonLater = later<SkeletonFormProps>(
  async () => (await import("./report/skeleton-form.js")).SkeletonForm,
);

/** The reason for setting a finding aside. */
export const ignoreLater = later<IgnoreFormProps>(async () => (await import("./findings/ignore-form.js")).IgnoreForm);

/** All of them, to be fetched once the panel is in use. */
export const laterViews = [
  ignoreLater,
  skeletonLater,
  sendLater,
  linkedLater,
  repairLater,
  sentencesLater,
  ...Object.values(pages),
] as const;

import type { CheckViewProps } from "./findings/check-view.js";
import { later } from "./ui/later.js";

/** The findings: nothing is found before the report has been read. Apart from the other views, some of which it opens. */
export const checkLater = later<CheckViewProps>(async () => (await import("./findings/check-view.js")).CheckView);

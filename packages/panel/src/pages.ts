import { later } from "./ui/later.js";
import type { PageProps } from "./ui/page-props.js";
import type { PageName } from "./ui/view-state.js";

/** Pages by name: add one here and open it with `onChange({ page: name })`. Each is fetched when it is first opened. */
export const pages = {
  chart: later<PageProps>(async () => (await import("./chart/chart-page.js")).ChartPage),
  roll: later<PageProps>(async () => (await import("./roll/roll-page.js")).RollPage),
  settings: later<PageProps>(async () => (await import("./settings/settings-page.js")).SettingsPage),
} satisfies Record<PageName, unknown>;

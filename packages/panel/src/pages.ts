import type { Reading } from "./state/panel-state.js";
import { later } from "./ui/later.js";
import type { ViewState } from "./ui/view-state.js";

/** What a page is given that takes the place of the tabs' content. */
export interface PageProps {
  /** Undefined while nothing could be read yet. */
  readonly reading: Reading | undefined;
  /** Back to where the clerk was. */
  readonly onBack: () => void;
  readonly onChange: (patch: Partial<ViewState>) => void;
}

/** Pages by name: add one here and open it with `onChange({ page: name })`. Each is fetched when it is first opened. */
export const pages = {
  chart: later<PageProps>(async () => (await import("./chart/chart-page.js")).ChartPage),
  roll: later<PageProps>(async () => (await import("./roll/roll-page.js")).RollPage),
  settings: later<PageProps>(async () => (await import("./settings/settings-page.js")).SettingsPage),
} as const;

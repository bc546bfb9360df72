import type { Reading } from "../state/panel-state.js";
import type { ViewState } from "./view-state.js";

/** What a page is given that takes the place of the tabs' content. */
export interface PageProps {
  /** Undefined while nothing could be read yet. */
  readonly reading: Reading | undefined;
  /** Back to where the clerk was. */
  readonly onBack: () => void;
  readonly onChange: (patch: Partial<ViewState>) => void;
}

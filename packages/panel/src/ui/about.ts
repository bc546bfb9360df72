import { createContext } from "react";
import { version } from "../version.js";

/** What the place that the panel is open in says of itself. */
export interface About {
  /** Of the place, where it differs from the panel's own. */
  readonly version?: string;
  /** Where layout is changed when not here, for the clerk; default: here, in the document's own program. */
  readonly layout?: string;
  /** More for IT or the curious, e.g. a self-test: each opens when it is pressed. */
  readonly links?: readonly { readonly text: string; readonly onPress: () => void }[];
}

export const noAbout: About = { version };

/** See {@link About}. */
export const AboutContext = createContext<About>(noAbout);

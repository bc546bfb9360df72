import { createContext } from "react";

/** What the place that the panel is open in says of itself. */
export interface About {
  readonly version?: string;
  /** More for IT or the curious, e.g. a self-test: each opens when it is pressed. */
  readonly links?: readonly { readonly text: string; readonly onPress: () => void }[];
}

export const noAbout: About = {};

/** See {@link About}. */
export const AboutContext = createContext<About>(noAbout);

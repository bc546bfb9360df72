import type { DocumentHost } from "@nianbao/host";
import type { Engine } from "../editor/engine-port.js";

/** A document on show: what the panel works on, and the editor where there is one. */
export interface OpenPage {
  readonly host: DocumentHost;
  readonly engine?: Engine;
}

import type { DocumentHost } from "@nianbao/host";
import type { Engine } from "../editor/engine-port.js";

/** A document on show: what the panel works on, and the editor where there is one. */
export interface OpenPage {
  readonly host: DocumentHost;
  readonly engine?: Engine;
  /** The .docx as it would be saved now, with what is kept in it besides its text; where there is an editor. */
  readonly bytes?: () => Promise<Uint8Array<ArrayBuffer>>;
}

import { HostError } from "@nianbao/host";
import { messages } from "../locale/messages.js";
import type { Trouble } from "./panel-state.js";

/** What to tell the clerk about an error. A host's own words are for people; anything else is ours to word. */
export function troubleOf(error: unknown, during: Trouble["during"]): Trouble {
  if (error instanceof HostError) return { message: error.message, during };
  console.error(error); // a fault of ours: the clerk gets a plain line, the log the rest
  return { message: during === "read" ? messages.panel.failedCheck : messages.panel.hostFailed, during };
}

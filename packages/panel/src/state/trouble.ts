import { HostError } from "@nianbao/host";
import { panel } from "../locale/panel.js";
import type { Trouble } from "./panel-state.js";

/**
 * What to tell the clerk about an error: a host's own words say what happened and what to do; we add what became of
 * what is on the screen.
 */
export function troubleOf(error: unknown, during: Trouble["during"]): Trouble {
  const advice = during === "read" ? panel.stale : panel.nothingLost;
  if (error instanceof HostError) {
    // What cannot be done here is told; pressing again would only say it once more.
    const again = during === "read" || error.code === "hostFailed" || error.code === "unreadable";
    return { message: error.message, advice: error.code === "unsupported" ? "" : advice, during, again };
  }
  console.error(error); // a fault of ours: the clerk gets a plain line, the log the rest
  return { message: during === "read" ? panel.failedCheck : panel.hostFailed, advice, during, again: true };
}

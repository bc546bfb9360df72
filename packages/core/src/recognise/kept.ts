import { Memory } from "../document/memory.js";
import type { RecognisedReport } from "./types.js";

/** What is worked out once for a report. */
export const ofReport = new Memory<RecognisedReport>();

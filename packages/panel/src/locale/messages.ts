import { check } from "./check.js";
import { fill } from "./fill.js";
import { linked } from "./linked.js";
import { announce, panel } from "./panel.js";
import { repair } from "./repair.js";
import { report } from "./report.js";
import { send } from "./send.js";
import { sentences } from "./sentences.js";

/**
 * Everything the panel says. Words for a clerk: no rule ids, no technical terms. Each view has a file of its own; one that
 * is fetched later imports its file directly, so that its words come with it.
 */
export const messages = { announce, panel, report, fill, check, send, repair, sentences, linked } as const;

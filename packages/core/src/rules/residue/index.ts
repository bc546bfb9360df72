import type { Rule } from "../../check/rule.js";
import { foreignAgency } from "./rs-01.js";
import { draftingMarks } from "./rs-02.js";
import { markupLeft } from "./rs-03.js";
import { pageFurniture } from "./rs-05.js";
import { repeated } from "./rs-07.js";
import { emptyTalk } from "./rs-08.js";
import { brokenExpressions } from "./rs-09.js";

/** Rules on what was copied or left over, beyond placeholders. */
export const residueRules: readonly Rule[] = [
  foreignAgency,
  draftingMarks,
  markupLeft,
  pageFurniture,
  repeated,
  emptyTalk,
  brokenExpressions,
];

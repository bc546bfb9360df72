import type { Rule } from "../../check/rule.js";
import { noneAgainstSome } from "./xr-01.js";
import { numberAgainstTable } from "./xr-02.js";
import { otherScope } from "./xr-03.js";
import { partsOfTotal } from "./xr-04.js";
import { percentageWrong } from "./xr-05.js";
import { casesAgainstTable } from "./xr-06.js";
import { allHandled } from "./xr-07.js";
import { listOfTotal } from "./xr-08.js";
import { saidTwice } from "./xr-09.js";
import { trendAgainstSeries } from "./xr-10.js";
import { disclosureAgainstTable } from "./xr-11.js";
import { feeNoneAndSome } from "./xr-12.js";

/** What the text says against the tables and against itself. */
export const narrativeRules: readonly Rule[] = [
  noneAgainstSome,
  numberAgainstTable,
  otherScope,
  partsOfTotal,
  percentageWrong,
  casesAgainstTable,
  allHandled,
  listOfTotal,
  saidTwice,
  trendAgainstSeries,
  disclosureAgainstTable,
  feeNoneAndSome,
];

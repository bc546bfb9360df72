import type { Rule } from "../../check/rule.js";
import { feeNotStated } from "./fe-01.js";
import { outdatedFee } from "./fe-02.js";
import { feeName } from "./fe-03.js";
import { feeAgainstTariff } from "./fe-04.js";
import { feeBasis } from "./fe-05.js";

/** The statement on 信息处理费. */
export const feeRules: readonly Rule[] = [feeNotStated, outdatedFee, feeName, feeAgainstTariff, feeBasis];

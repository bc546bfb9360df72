import { perTold } from "../shared/per-told.js";

/** Numbers that speak of the processing fee (信息处理费). */
export const processingFees = perTold(({ facts }) => facts.filter(({ topic }) => topic === "processingFee"));

import { z } from "zod";
import { shortestTerm } from "./length.js";

/** An official term: Chinese characters only, no spaces or marks. */
export const termSchema = z
  .string()
  .regex(/^\p{Script=Han}+$/u, "用语只能由汉字组成，不带空格和标点")
  .min(shortestTerm, `用语至少 ${shortestTerm} 个字`)
  .max(40, "用语最多 40 个字");

/** Terms that an office adds to the lexicon of its own. */
export const ownTermsSchema = z.array(termSchema).max(2000, "用语太多，最多 2000 个");

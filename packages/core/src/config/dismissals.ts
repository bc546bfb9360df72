import { z } from "zod";
import type { Dismissal } from "../check/check.js";

const dismissalSchema = z.strictObject({
  fingerprint: z
    .string("缺少 fingerprint（检查结果里每个问题的编号）")
    .regex(/^[A-Z0-9]+-.+$/u, "fingerprint 不是检查结果里的编号"),
  reason: z.string("缺少 reason（为什么忽略）").trim().min(1, "reason 是空的，请写明为什么忽略"),
  file: z.string("file 应当是文件名").optional(),
});

/** A finding waived on the command line, in every file or only in the one of this name. */
export interface FileDismissal extends Dismissal {
  readonly file?: string;
}

/** Reads a list of waived findings from JSON data; else what is wrong with it, one line of Chinese each. */
export function parseDismissals(
  data: unknown,
):
  | { readonly ok: true; readonly dismissals: readonly FileDismissal[] }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const result = z.array(dismissalSchema, "应当是一个列表（方括号）").safeParse(data);
  if (result.success) {
    return {
      ok: true,
      dismissals: result.data.map(({ file, ...dismissal }) =>
        file === undefined ? dismissal : { ...dismissal, file },
      ),
    };
  }
  return {
    ok: false,
    problems: result.error.issues.map((issue) => {
      const at = typeof issue.path[0] === "number" ? `第 ${issue.path[0] + 1} 项` : "";
      if (issue.code === "unrecognized_keys")
        return `${at}：没有“${issue.keys.join("、")}”这一项，只有 fingerprint、reason、file`;
      const words = /\p{Script=Han}/u.test(issue.message) ? issue.message : "应当是一组“名称: 内容”（花括号）";
      return at === "" ? words : `${at}：${words}`;
    }),
  };
}

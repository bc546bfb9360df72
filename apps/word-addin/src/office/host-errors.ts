import { HostError, type HostErrorCode } from "@nianbao/host";

/** What Word's error codes come to for us. @source Word JavaScript API, `Word.ErrorCodes`, and the Common API's codes. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "readOnly",
  NotAllowed: "readOnly",
  ActionNotAllowed: "readOnly",
  DocumentReadOnly: "readOnly",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
};

const MESSAGES: Readonly<Record<HostErrorCode, string>> = {
  readOnly: "Word 不允许改动这份文档：可能是只读、受保护的视图或限制编辑。请先点“启用编辑”或取消限制，再试一次。",
  unsupported: "这个版本的 Word 不支持这项操作。请升级 Word，或改用网页版年报助手。",
  hostFailed: "Word 没有完成这项操作。请稍等再试；若一直如此，请保存文档并重新打开。",
  unreadable: "没能读出这份文档的内容。请先保存文档，再关闭重新打开；若仍不行，请用网页版打开这个文件检查。",
};

/** Turns anything that Word or its library threw into the one error of the port. */
export function toHostError(error: unknown, fallback: HostErrorCode = "hostFailed"): HostError {
  if (error instanceof HostError) return error;
  const raw = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const code = (typeof raw === "string" ? CODES[raw] : undefined) ?? fallback;
  return new HostError(code, MESSAGES[code], { cause: error });
}

/** The sentence for a code when no more is known. */
export function hostError(code: HostErrorCode): HostError {
  return new HostError(code, MESSAGES[code]);
}

/** Why a spreadsheet could not be read. */
export type SheetErrorCode = "empty" | "tooLarge" | "oldExcel" | "notSheet" | "malformed" | "encoding" | "noHeadings";

const messages: Readonly<Record<SheetErrorCode, string>> = {
  empty: "文件是空的（0 字节），请重新保存或重新下载后再打开。",
  tooLarge: "文件过大或结构异常，为安全起见没有打开。",
  oldExcel: "这是旧版 Excel 文件（.xls）或设有打开密码的文件，请用 Excel 或 WPS 取消密码，另存为 .xlsx。",
  notSheet: "这不是 Excel 文件（.xlsx）或 .csv 文件，请用 Excel 或 WPS 另存为 .xlsx。",
  malformed: "文件内容已损坏，请用 Excel 或 WPS 打开后另存为 .xlsx。",
  encoding: "这个文件不是文本，或者文字编码认不出来，请用 Excel 或 WPS 打开后另存为 .xlsx。",
  noHeadings: "没有找到规定的列标题（如“表三·一、本年新收政府信息公开申请数量·总计”），请用 nianbao 导出的表来填。",
};

/** A spreadsheet that cannot be read. `message` is one line of Chinese: what it is and what to do. */
export class SheetError extends Error {
  constructor(
    readonly code: SheetErrorCode,
    message: string = messages[code],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "SheetError";
  }
}

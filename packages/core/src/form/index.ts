export type {
  AxisForm,
  CellForm,
  CellId,
  ChapterForm,
  Form,
  Identity,
  IdentityFamily,
  LayoutCell,
  TableForm,
  TableId,
} from "./types.js";
export { cellId } from "./table.js";
export { notice2019 } from "./notice2019/index.js";
export { notice2021 } from "./notice2021/index.js";
export { currentNotice, noticeOfYear } from "./choice.js";
export { notices } from "./notices.js";
export { cellOf, describeCell, tableOf } from "./lookup.js";

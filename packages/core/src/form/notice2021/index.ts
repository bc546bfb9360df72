import type { Form } from "../types.js";
import { chapters } from "./chapters.js";
import { identities } from "./identities.js";
import { table2 } from "./table2.js";
import { table3 } from "./table3.js";
import { table4 } from "./table4.js";

/** The current format, for the reports of 2021 and later. */
export const notice2021: Form = {
  id: "2021",
  notice: {
    title: "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知",
    number: "国办公开办函〔2021〕30号",
  },
  name: "2021年起用的格式",
  years: { from: 2021 },
  chapters,
  tables: [table2, table3, table4],
  identities,
};

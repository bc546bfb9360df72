import { chapters } from "../notice2021/chapters.js";
import { applicationSums, caseSums } from "../notice2021/identities.js";
import { summedRows } from "../notice2021/table3.js";
import { table4 } from "../notice2021/table4.js";
import type { Form } from "../types.js";
import { table2 } from "./table2.js";
import { results, table3 } from "./table3.js";

/** The trial format, for the reports of 2019 and 2020. Chapters and table 4 were taken over unchanged in 2021. */
export const notice2019: Form = {
  id: "2019",
  notice: {
    title: "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式（试行）》的通知",
    number: "国办公开办函〔2019〕60号",
  },
  name: "2019年的旧格式",
  years: { from: 2019, to: 2020 },
  chapters,
  tables: [table2, table3, table4],
  identities: [...applicationSums(table3, summedRows(results)), ...caseSums],
};

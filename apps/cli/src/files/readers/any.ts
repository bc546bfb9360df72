export { readReport } from "@nianbao/docx";

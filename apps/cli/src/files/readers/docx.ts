export { readDocx } from "@nianbao/docx";

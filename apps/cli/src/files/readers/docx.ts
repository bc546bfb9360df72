export { openDocx } from "@nianbao/docx";

/** What reads a .docx, apart: the page needs it only where it has no worker to parse in. */
export { readDocx } from "@nianbao/docx";

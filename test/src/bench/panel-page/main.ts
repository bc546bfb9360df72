/** The panel on a .docx in memory, with nothing that the panel itself does not bring along. */
import { openDocx } from "@nianbao/docx";
import { MemoryDocumentHost } from "@nianbao/host";
import { mountPanel } from "@nianbao/panel";

const bytes = new Uint8Array(await (await fetch("report.docx")).arrayBuffer());
const view = new URLSearchParams(location.search).get("view") === "fill" ? "fill" : "report";
mountPanel(document.getElementById("panel")!, new MemoryDocumentHost(openDocx(bytes)), { view });

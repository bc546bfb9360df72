/**
 * What makes OOXML: templates and all that fills them. A chunk of its own, as the panel can be used before it is there;
 * the task pane fetches it while nobody waits for it.
 */
export { flatOpcToDocx, skeletonFlatOpc, tableFlatOpc } from "@nianbao/docx";

/** Id of the line that says how to leave the document by the keyboard; {@link nameRegion} refers to it. */
export const leaveHintId = "leave-document";

const chinese: Readonly<Record<string, string>> = {
  "Document content": "文稿内容",
  "Double-click to edit header": "双击编辑页眉",
  "Double-click to edit footer": "双击编辑页脚",
};

/**
 * Gives what the editor names in English a Chinese name, and says with the document how to leave it by the keyboard.
 * The editor has no word for either in its settings.
 * @returns stop: the editor names its pages anew as it paints them.
 */
export function nameRegion(container: HTMLElement): () => void {
  const name = (): void => {
    for (const attribute of ["aria-label", "title"]) {
      for (const element of container.querySelectorAll(`[${attribute}]`)) {
        const own = chinese[element.getAttribute(attribute) ?? ""];
        if (own !== undefined) element.setAttribute(attribute, own);
      }
    }
    const region = container.querySelector(".docx-pages");
    if (region !== null && !region.hasAttribute("aria-describedby")) {
      region.setAttribute("aria-describedby", leaveHintId);
      region.setAttribute("aria-keyshortcuts", "F6 Escape");
      region.setAttribute("tabindex", "0"); // what can be written in is no stop of the Tab key in every browser by itself
    }
  };
  const observer = new MutationObserver(name);
  observer.observe(container, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["aria-label", "title"],
  });
  name();
  return () => observer.disconnect();
}

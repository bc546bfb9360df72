/**
 * Hands a report out: as a download, and as text to copy beneath, since some versions of Word block downloads from a pane.
 * @param below element after which the text is put
 */
export function saveJson(content: object, name: string, below: Element): void {
  const text = JSON.stringify(content, undefined, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  const box = document.getElementById("saved-text") ?? document.createElement("div");
  box.id = "saved-text";
  const line = document.createElement("p");
  line.textContent = `文件“${name}”已交给浏览器保存。没有出现的话，请复制下面的文字发给信息中心。`;
  const area = document.createElement("textarea");
  area.readOnly = true;
  area.value = text;
  area.setAttribute("aria-label", name);
  area.addEventListener("focus", () => area.select());
  box.replaceChildren(line, area);
  below.after(box);
}

import { collectDiagnostics } from "./diagnostics.js";
import { button, element } from "./elements.js";
import { isReadOnly, obstacle } from "./office-ready.js";
import { buildFacts, hidePlain, showPlain, takeOver } from "./plain-page.js";
import { saveJson } from "./save-json.js";
import { hasText } from "./self-test/document-text.js";
import type { CaseResult } from "./self-test/run.js";

takeOver();
const found = await obstacle();
if (found !== undefined) showPlain(found);
else if (isReadOnly()) showPlain("readOnly");
else {
  hidePlain();
  offer();
}

async function fetchParts() {
  const { runSelfTest } = await import("./self-test/run.js");
  const { openInWord } = await import("./self-test/open-in-word.js");
  return { runSelfTest, openInWord };
}

function offer(): void {
  const content = document.getElementById("content")!;
  const start = button("开始自检", () => void begin());
  const warning = element("p");
  warning.setAttribute("role", "alert");
  const back = button("返回", () => location.assign("help.html"));
  content.append(
    element("h1", "自检"),
    element(
      "p",
      "请在一份新建的空白文档里做。自检会反复替换整份文档的内容，做完请不保存就关闭它。约需几分钟，其间不要在文档里输入。",
    ),
    warning,
    start,
    back,
  );
  let confirmed = false;

  async function begin(): Promise<void> {
    if (!confirmed && (await hasText().catch(() => true))) {
      confirmed = true;
      warning.className = "warning";
      warning.textContent =
        "这份文档里有内容，自检会把它全部换掉。请新建一份空白文档再做；确实不要这些内容，才点“清空并自检”。";
      start.textContent = "清空并自检";
      return;
    }
    start.disabled = true;
    // Fetched only now: what it takes is no part of what the pages load at first.
    const parts = await fetchParts().catch(() => undefined);
    if (parts === undefined) {
      warning.textContent = "自检没有能打开：可能连不上服务器，请再点一次。文档没有改动。";
      start.disabled = false;
      return;
    }
    const { runSelfTest, openInWord } = parts;
    warning.remove();
    const bar = element("progress");
    const line = element("p", "正在自检…");
    line.setAttribute("role", "status");
    const table = element("table");
    content.append(bar, line, table);
    const results = await runSelfTest(openInWord, (result, done, all) => {
      Object.assign(bar, { max: all, value: done });
      line.textContent = `正在自检…第 ${String(done)} 项，共 ${String(all)} 项`;
      table.prepend(rowOf(result));
    });
    const failed = results.filter(({ passed }) => !passed).length;
    bar.remove();
    line.textContent =
      failed === 0
        ? `全部 ${String(results.length)} 项通过。请不保存就关闭这份文档。`
        : `${String(results.length)} 项中有 ${String(failed)} 项没有通过。请保存报告，发给开发者。`;
    const machine = collectDiagnostics(buildFacts());
    const report = { ...machine, kind: "nianbao-self-test", passed: results.length - failed, failed, results };
    const save = button("保存自检报告", () => saveJson(report, "nianbao-self-test.json", save));
    line.after(save);
    start.remove();
  }
}

function rowOf({ name, passed, milliseconds, fault }: CaseResult): HTMLTableRowElement {
  const row = element("tr");
  const outcome = element("td", passed ? "通过" : "没有通过");
  if (!passed) outcome.className = "failed";
  row.append(
    outcome,
    element("td", fault === undefined ? name : `${name}：${fault}`),
    element("td", `${String(milliseconds)} 毫秒`),
  );
  return row;
}

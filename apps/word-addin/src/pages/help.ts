import { collectDiagnostics } from "./diagnostics.js";
import { button, element } from "./elements.js";
import { obstacle } from "./office-ready.js";
import { buildFacts, hidePlain, takeOver } from "./plain-page.js";
import { saveJson } from "./save-json.js";

takeOver();
hidePlain();
const content = document.getElementById("content")!;
const facts = buildFacts();
const save = button("保存诊断文件", () => saveJson(collectDiagnostics(facts), "nianbao-diagnostics.json", save));
const web = element("p", "没有 Word 的电脑（WPS、国产系统）请在浏览器里使用网页版：");
if (facts.webApp === "") web.append("地址请问信息中心。");
else {
  const link = document.createElement("a");
  Object.assign(link, { href: facts.webApp, target: "_blank", rel: "noopener", textContent: facts.webApp });
  web.append(link);
}
content.append(
  element("h1", "信息公开年报：帮助"),
  element("p", `版本 ${facts.version}`),
  button("打开年报窗格", () => location.assign("taskpane.html")),
  element("h2", "会不会外传"),
  element(
    "p",
    "文稿只在这台电脑的 Word 里读写，本加载项不把文稿的任何内容发到别处。微软的 Office 脚本是 Word 自己的部分，由微软负责。",
  ),
  element("h2", "文稿里留下了什么"),
  element(
    "p",
    "三张表外面各有一个内容控件，链接的数字各有一个；单位、年度和您忽略的问题记在文稿的自定义数据里。删掉它们，表格和文字都在。",
  ),
  element("h2", "没有 Word"),
  web,
  element("h2", "给信息中心"),
  element("p", "诊断文件只有版本、Word 支持的功能、最近操作的耗时和错误代码，没有文稿的内容和文件名。"),
  save,
  element("h2", "自检"),
  element("p", "在一份新建的空白文档里，把加载项的每项操作在这台电脑的 Word 里试一遍，约几分钟。"),
  button("去自检", () => location.assign("selftest.html")),
);
// Only to let the diagnostic file say what Word answered; the page itself needs nothing of it.
void obstacle();

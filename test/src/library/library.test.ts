import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as core from "@nianbao/core";
import * as docx from "@nianbao/docx";
import { signed } from "../cli/harness.js";

const page = readFileSync(resolve("docs/library.md"), "utf8");
const examples = [...page.matchAll(/^## ([^\n]+)\n[^]*?```ts\n([^]*?)```/gm)].map(
  ([, title, code]) => [title!, code!] as const,
);

const { agency, year, ...rest } = core.toAnnualReport(core.recognise(core.exampleDocument()));
const bytes = signed(docx.renderReport(core.notice2021, { ...rest, agency: agency!, year: year! }));
const before = core.toAnnualReport(core.recognise(core.exampleLastYear()));
const lastBytes = docx.renderReport(core.notice2021, { ...before, agency: before.agency!, year: before.year! });

/** What the examples print, by their headings. */
const printed: Readonly<Record<string, readonly string[]>> = {
  "Check a file": [],
  "Against last year, with an office's settings": ["0"],
  "Write a report": ["true"],
  "Change a report in place": ["0 0 true"],
  "Add up units": ["12.36 0"],
};

test.each(examples)("docs/library.md: %s", (title, code) => {
  const lines: string[] = [];
  const body = code.replace(/import \{([^}]+)\} from "@nianbao\/(core|docx)";/g, "const {$1} = $2;");
  // The page's own code is what is under test.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function("core", "docx", "bytes", "lastBytes", "console", body)(core, docx, bytes, lastBytes, {
    log: (...words: unknown[]) => lines.push(words.join(" ")),
  });
  expect(lines).toEqual(printed[title]);
});

test("every example is there", () => {
  expect(examples.map(([title]) => title)).toEqual(Object.keys(printed));
});

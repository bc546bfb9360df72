import { blockText } from "@nianbao/core";
import { lintDocx, readReport } from "@nianbao/docx";
import { validateAll } from "../render/validator.js";
import { addinBench, fileName, until } from "./addin-bench.js";
import { damagedReport, figures, figuresIn, missing, prompt } from "./damaged-report.js";
import { profileOf, textOf } from "./emulator/index.js";

/** The clerk's whole way in Word, at the floor on PC and at the best on the web, from a damaged report to one that can go out. */
jest.setTimeout(120_000);
const { open, look } = addinBench();

const written = "一是部分政策解读以文字为主,图解较少，群众不易看懂。";
const sound = "一是部分政策解读以文字为主，图解较少，群众不易看懂。";

test.each(["PC/1.3", "web/1.9"] as const)(
  "%s: a damaged report is repaired, filled, written, flagged, mended and can be saved",
  async (name) => {
    const profile = profileOf(name);
    const shot = (what: string): Promise<void> => look(`journey-${fileName(profile)}-${what}`);
    const { pane, word, selectionChanged, strayRequests, consoleErrors } = await open(damagedReport(), { profile });
    const file = () => readReport(word.document.toDocx());

    for (const table of ["表三", "表四"]) {
      await pane.getByRole("button", { name: `修复${table}…` }).click();
      await pane.getByRole("button", { name: "修复", exact: true }).click();
      await pane.getByTestId("repaired").waitFor();
      await shot(`repaired-${table}`);
      await pane.getByRole("button", { name: "返回" }).click();
    }
    await shot("report");
    const after = Object.entries(figuresIn(file()));
    expect(Object.fromEntries(after.filter(([, raw]) => raw !== ""))).toEqual(
      Object.fromEntries(Object.entries(figures).filter(([id]) => !missing.includes(id))),
    );

    await pane.locator("[data-tab=fill]").click();
    for (const id of missing) await pane.locator(`input[data-cell="${id}"]:visible`).fill(figures[id]!);
    await pane.locator(`input[data-cell="${missing[0]!}"]:visible`).focus();
    await pane.locator(`input[data-cell="${missing[1]!}"][data-state=settled]:visible`).waitFor();
    await shot("filled");

    await pane.locator("[data-tab=check]").click();
    const narrative = word.document.paragraphs().find((each) => textOf(each) === prompt)!;
    word.document.replaceText({ paragraph: narrative, start: 0, end: prompt.length }, written);
    await selectionChanged();
    const card = pane.locator("[data-finding]").filter({ hasText: "," }).first();
    await card.waitFor();
    await shot("flagged");
    await card.locator("[data-card]").click();
    await shot("finding");
    await card.getByRole("button", { name: /改为/ }).first().click();
    await until(() => textOf(narrative) === sound);

    await pane.locator("[data-tab=send]").click();
    await pane.getByRole("heading", { name: "可以报送" }).waitFor();
    await shot("ready");

    const saved = word.document.toDocx();
    expect(figuresIn(file())).toEqual(figures);
    expect(file().blocks.map(blockText)).toContain(sound);
    expect(lintDocx(saved)).toEqual([]);
    expect(await validateAll({ saved })).toEqual({ saved: [] });
    expect({ strayRequests, consoleErrors }).toEqual({ strayRequests: [], consoleErrors: [] });
  },
);

import { defended, needsHuman } from "./coverage.js";
import { findingsTable } from "./findings-table.js";
import { compareFindings, type FaultRow, type ReportFindings } from "./findings.js";
import { reportsFolder } from "./table.js";

const folder = reportsFolder();
const reports = folder === undefined ? describe.skip : describe;
if (folder === undefined) {
  process.stderr.write("没有找到已发布的年报（NIANBAO_REPORTS，默认 ../shared/reports），查错对照跳过。\n");
}

reports("published reports: what the rules find against what reviewers found", () => {
  let results: ReportFindings[] = [];
  beforeAll(() => {
    results = compareFindings(folder!);
    process.stderr.write(`\n${findingsTable(folder!, results)}\n`);
  });
  const faults = (level: FaultRow["level"]): FaultRow[] =>
    results.flatMap((report) => report.faults.filter((fault) => fault.level === level));
  const open = (rows: readonly FaultRow[]): string[] =>
    rows.filter(({ foundBy }) => foundBy.length === 0).map(({ key }) => key);

  test("every MUST is found, but for one that only a reader can tell", () => {
    expect(faults("MUST").length).toBe(37);
    expect(open(faults("MUST"))).toEqual(["003@1595"]);
  });

  test("of the SHOULD, all that a rule covers", () => {
    expect(faults("SHOULD").length).toBe(28);
    expect(open(faults("SHOULD"))).toEqual([
      "000@359",
      "001@1472",
      "002@1450",
      "002@3609",
      "003@1309",
      "003@1295",
      "004@3322",
      "004@1052",
    ]);
  });

  test("whatever is not found has its reason, and no reason outlives its fault", () => {
    const all = results.flatMap((report) => report.faults);
    expect(open(all).sort()).toEqual(Object.keys(needsHuman).sort());
  });

  test("no trap is sprung", () => {
    expect(results.flatMap(({ sprung }) => sprung.map(({ trap, by }) => [trap, by.key]))).toEqual([]);
  });

  test("no other error; every other warning is one to defend", () => {
    const others = results.flatMap((report) => report.others);
    const keys = (severity: string): string[] =>
      others.filter(({ finding }) => finding.severity === severity).map(({ key }) => key);
    expect(keys("error")).toEqual([]);
    expect(keys("warning").sort()).toEqual(Object.keys(defended).sort());
  });

  test("quotes are tight: none is longer than a sentence of its paragraph needs", () => {
    for (const { faults: rows } of results) {
      for (const { quote, foundBy } of rows) {
        for (const finding of foundBy)
          expect(finding.quote.length).toBeLessThanOrEqual(Math.max(70, quote.length + 10));
      }
    }
  });
});

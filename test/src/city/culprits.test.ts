import { cellOf, notice2021, parseCell, reconcile, sumUnits, type CellId, type UnitFigures } from "@nianbao/core";
import { agencyName, amountScale, scaled, unitReport } from "./city.js";

/** Among many units whose figures are alike, each way in which a parent's report goes wrong is told from the others. */
const count = Number(process.env["CITY"] ?? "40");
const units: readonly UnitFigures[] = Array.from({ length: count }, (_, index) => {
  const agency = agencyName(index);
  return { source: `${index}.docx`, agency, shortNames: [], year: 2025, cells: unitReport(agency, index).cells };
});
const culprit = units[5]!;

/** The parent's report: the sum of these units, a cell changed at will. */
function parent(from: readonly UnitFigures[], changed: Readonly<Record<CellId, bigint>> = {}): UnitFigures {
  const cells = Object.keys(culprit.cells).map((id) => {
    const sum = from.reduce((total, { cells: each }) => total + scaled(id, each[id]?.value ?? 0), 0n);
    const value = String(sum + (changed[id] ?? 0n)).padStart(amountScale + 1, "0");
    const { kind } = cellOf(notice2021, id)!;
    const text =
      kind === "amount" ? `${value.slice(0, -amountScale)}.${value.slice(-amountScale)}` : String(Number(value));
    return [id, parseCell(text, kind)] as const;
  });
  return { source: "city.docx", agency: "示例市", shortNames: [], year: 2025, cells: Object.fromEntries(cells) };
}

/** A unit with other figures in some cells; "" is a blank one. */
function changed(unit: UnitFigures, cells: Readonly<Record<CellId, string>>): UnitFigures {
  const own = Object.entries(cells).map(([id, text]) => [id, parseCell(text, cellOf(notice2021, id)!.kind)] as const);
  return { ...unit, cells: { ...unit.cells, ...Object.fromEntries(own) } };
}

function first(total: UnitFigures, from: readonly UnitFigures[], last: readonly UnitFigures[] = []): string[] {
  const list = units.map(({ agency }) => ({ name: agency!, aliases: [] }));
  const found = reconcile(total, sumUnits(from, list), last).map(({ culprits: [each] }) => each);
  return [...new Set(found.map((each) => `${each?.kind ?? "?"} ${each?.unit ?? ""}`))];
}

const others = units.filter((unit) => unit !== culprit);
const name = culprit.agency!;
const figure = (id: CellId): number => Number(culprit.cells[id]!.value);

test("added twice", () => {
  expect(first(parent([...units, culprit]), units)).toEqual([`addedTwice ${name}`]);
});

test("left out", () => {
  expect(first(parent(others), units)).toEqual([`leftOut ${name}`]);
});

test("a unit whose own sums fail", () => {
  const cell = "t3.granted.business";
  const wrong = changed(culprit, { [cell]: String(figure(cell) + 13) });
  expect(first(parent(units), [...others, wrong])).toEqual([`ownSums ${name}`]);
});

test("two cells the wrong way round", () => {
  const [a, b] = ["t2.licence", "t2.penalty"] as const;
  const wrong = changed(culprit, { [a]: String(figure(b)), [b]: String(figure(a)) });
  expect(first(parent(units), [...others, wrong])).toEqual([`shifted ${name}`]);
});

test("last year's figure", () => {
  const cell = "t2.licence";
  const last = units.map((unit, index) =>
    changed(unit, { [cell]: String(Number(unit.cells[cell]!.value) + 1000 + index) }),
  );
  expect(first(parent(units, { [cell]: 1005n }), units, last)).toEqual([`lastYear ${name}`]);
});

test("a unit without a report that the parent's report counts", () => {
  expect(first(parent(units), others)).toEqual(["missing "]);
});

test("a cell without a figure", () => {
  expect(first(parent(units), [...others, changed(culprit, { "t2.coercion": "" })])).toEqual([`withoutFigure ${name}`]);
});

test("another report of a unit that handed in two", () => {
  const [a, b] = ["t2.licence", "t2.penalty"] as const;
  const later = { ...changed(culprit, { [a]: "777", [b]: "31" }), source: "later.docx" };
  const own = { [a]: 777n - BigInt(figure(a)), [b]: 31n - BigInt(figure(b)) };
  expect(first(parent(units, own), [...units, later])).toEqual([`otherReport ${name}`]);
});

test("digits the wrong way round, one too many, one too few, one wrong, in the parent's report", () => {
  const cell = "t2.licence";
  const alone = [changed(culprit, { [cell]: "5678" })];
  for (const written of ["5768", "56678", "568", "5638"]) {
    const total = changed(parent(alone), { [cell]: written });
    const [difference] = reconcile(total, sumUnits(alone));
    expect([written, difference?.culprits[0]?.kind]).toEqual([written, "mistyped"]);
  }
  const total = changed(parent(alone), { [cell]: "8765" });
  expect(reconcile(total, sumUnits(alone))[0]?.culprits).toEqual([]);
});

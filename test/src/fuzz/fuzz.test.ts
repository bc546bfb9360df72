import { JSDOM } from "jsdom";
import { blockOf } from "../../../packages/panel/src/fill/html-block.js";
import { examine } from "./examine.js";
import { makeInput } from "./input.js";
import { randomOf } from "./random.js";
import { makeSeeds, type Seeds } from "./seeds.js";
import { smallSeeds } from "./small.js";

let seeds: Seeds;
beforeAll(async () => {
  seeds = await makeSeeds();
});

/** Inputs that once showed a fault: seed, number, what was wrong. */
const mended: readonly (readonly [seed: number, index: number, fault: string])[] = [
  [2, 7871, "a symbol outside of any run stayed in a cell that had been given another text"],
  [3, 56919, "a cell of a spreadsheet with a reference no sheet has made room for millions of cells"],
  [3, 109277, "every one of 2,000 lone brackets in a row was told of with all that follow it"],
];

test.each(mended)("seed %i input %i: %s", async (seed, index) => {
  await examine(makeInput(seeds, randomOf(seed, index)), true);
});

test("hostile files are read or refused with a code and a Chinese line, checked and edited; none ends otherwise", async () => {
  const outcomes: Record<string, number> = {};
  for (let index = 0; index < 300; index++) {
    const random = randomOf(20_251, index);
    const outcome = await examine(makeInput(seeds, random), index % 5 === 0);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  // The inputs are worth something only while many get past the door, and many do not.
  expect(outcomes["read"]).toBeGreaterThan(60);
  expect(outcomes["malformed"]).toBeGreaterThan(30);
  expect(Object.keys(outcomes).length).toBeGreaterThan(5);
}, 60_000);

test("so are pieces of files; a copied block puts only figures into cells of the form, none of them twice", async () => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
  const pieces = smallSeeds(seeds);
  const outcomes: Record<string, number> = {};
  for (let index = 0; index < 700; index++) {
    const outcome = await examine(makeInput(pieces, randomOf(20_252, index)), index % 5 === 0);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  expect(outcomes["read"]).toBeGreaterThan(150);
  expect(outcomes["malformed"]).toBeGreaterThan(60);
  expect(outcomes["block"]).toBeGreaterThan(8);
}, 60_000);

test("a copied table whose merged cells would open to half a million is taken as the plain text beside it", () => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
  const row = `<tr>${'<td rowspan="300" colspan="1000">1</td>'.repeat(20)}</tr>`;
  expect(blockOf("1\t2", `<table>${row.repeat(20)}</table>`)).toEqual([["1", "2"]]);
});

import { figureFault } from "./figure-faults.js";

test.each([
  ["", "blank"],
  [" \u3000\n", "blank"],
  ["/", "slash"],
  ["—", "dash"],
  ["-", "dash"],
  ["无", "word"],
  ["-3", "negative"],
  ["负3", "negative"],
  ["1.5", "fraction"],
  ["１２", "fullWidth"],
  ["012", "padded"],
  ["0件", "unit"],
  ["1,234", "separated"],
  ["12 345", "spaced"],
  ["O", "letter"],
  ["增10", "change"],
  ["+10", "change"],
  ["22（其中修订16件）", "note"],
  ["22*", "note"],
  ["十二", "other"],
  ["XX", "other"],
  ["0", undefined],
  [" 12 ", undefined],
])("a count %j: %s", (raw, kind) => expect(figureFault(raw, "count")?.kind).toBe(kind));

test.each([
  ["49.9624", undefined],
  ["0", undefined],
  ["49.96万元", "unit"],
  ["1,234.50", "separated"],
  ["-1.5", "negative"],
  ["499624元", "other"],
  ["无", "word"],
])("an amount %j: %s", (raw, kind) => expect(figureFault(raw, "amount")?.kind).toBe(kind));

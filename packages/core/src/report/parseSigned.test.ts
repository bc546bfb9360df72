import { parseSigned } from "./parseSigned.js";

it.each([
  ["-3", -3, "number"],
  ["+3", 3, "number"],
  [" 0 ", 0, "number"],
  ["－3", -3, "text"],
  ["减3", -3, "text"],
  ["减少 3 项", -3, "text"],
  ["增加十二", 12, "text"],
  ["增", null, "text"],
  ["-", null, "text"],
  ["", null, "blank"],
  ["/", null, "slash"],
  ["无变化", null, "text"],
])("an increase or decrease written %j is %j", (raw, value, state) => {
  expect(parseSigned(raw)).toEqual({ value, state, raw });
});

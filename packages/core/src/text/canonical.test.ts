import fc from "fast-check";
import { canonicalise, canonicalMap, foldWidth, isBlank } from "./index.js";

it.each([
  ["“”„‟〝〞「」『』", '"'],
  ["‘’", "'"],
  ["‐‑–—―−", "-"],
  ["•‧・", "·"],
  ["。｡", "。"],
  ["、､", "、"],
])("%s all stand for %s", (shapes, one) => {
  for (const shape of shapes) expect(canonicalise(`公${shape}开`)).toBe(`公${one}开`);
});

it.each(["\u00ad", "\u180e", "\u200b", "\u200c", "\u200d", "\u200e", "\u202a", "\u2060", "\u3164", "\ufe0f", "\ufeff"])(
  "%j takes no room",
  (mark) => expect(canonicalise(`公${mark}开`)).toBe("公开"),
);

it("a character that becomes several, or none, keeps its place", () => {
  expect(canonicalMap("第㈠项 ㎡")).toEqual({ text: "第(一)项m2", offsets: [0, 1, 1, 1, 2, 4, 4, 5] });
  expect(canonicalMap("𠮷 1")).toEqual({ text: "𠮷1", offsets: [0, 0, 3, 4] });
  expect(canonicalMap("")).toEqual({ text: "", offsets: [0] });
});

it("full-width ASCII is folded to its very ends, what lies beside it is not", () => {
  expect(foldWidth("！～\u3000、。＂ｚ")).toBe('!~ 、。"z');
});

it("blank is what leaves nothing behind", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("\u3000", " ", "\n", "\u200b", "公", "a", "1", "、"), maxLength: 4 }),
      (text) => expect([text, isBlank(text)]).toEqual([text, canonicalise(text) === ""]),
    ),
  );
  expect(["", " \u3000\u200b\n", "\u3000一", "一", "~", "\u9fff"].map(isBlank)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

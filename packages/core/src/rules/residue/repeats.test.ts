import fc from "fast-check";
import { findRepeats, Searched, type Repeat } from "./repeats.js";

const words = fc.string({ unit: fc.constantFrom(...Array.from("公开信息工作，。网站群众")), maxLength: 80 });

const repeatsIn = (texts: readonly string[]): Repeat[] =>
  findRepeats(
    texts.map((text) => new Searched(text)),
    12,
    "。",
  ).byText.flat();

test("what it finds stands twice, at the places it says, without a barrier inside", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), (texts) => {
      for (const { text, start, end, first } of repeatsIn(texts)) {
        const repeat = texts[text]!.slice(start, end);
        expect(repeat.length).toBeGreaterThanOrEqual(12);
        expect(texts[first.text]!.slice(first.start, first.end)).toBe(repeat);
        expect(repeat).not.toContain("。");
        expect(first.text < text || first.end <= start).toBe(true);
      }
    }),
  );
});

test("a sentence put in twice is found, wherever it stands", () => {
  const sentence = "不断拓宽信息发布渠道，方便群众就近查询";
  fc.assert(
    fc.property(words, words, words, (before, between, after) => {
      const found = repeatsIn([`${before}。${sentence}。${between}`, `${after}。${sentence}。`]);
      expect(
        found.map(({ text, start, end }) => [text, start <= after.length + 1, end >= after.length + 13]),
      ).toContainEqual([1, true, true]);
    }),
  );
});

test("what was found before changes nothing but the time", () => {
  const phrases = fc.constantFrom(
    "公开信息工作方便群众网站",
    "拓宽信息发布的各类渠道，",
    "整理档案。",
    "走访群众",
    "工作信息公开众群便方网站公",
  );
  const text = fc.array(phrases, { maxLength: 6 }).map((parts) => new Searched(parts.join("")));
  const change = fc.record({ at: fc.nat(30), gone: fc.nat(2), texts: fc.array(text, { maxLength: 2 }) });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 12, maxLength: 30 }),
      fc.array(change, { maxLength: 4 }),
      (texts, changes) => {
        let now = texts;
        let found = findRepeats(now, 12, "。");
        for (const { at, gone, texts: put } of changes) {
          now = now.toSpliced(at, gone, ...put);
          found = findRepeats(now, 12, "。", found);
          expect(found.byText).toEqual(findRepeats(now, 12, "。").byText);
        }
      },
    ),
  );
});

test("takes time in proportion to the text", () => {
  const paragraph = (seed: number): string =>
    Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919 + seed * 104729) % 20000))).join(
      "",
    );
  const time = (count: number): number => {
    const texts = Array.from({ length: count }, (_, seed) => paragraph(seed));
    const best = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      repeatsIn(texts);
      return performance.now() - begun;
    });
    return Math.min(...best);
  };
  time(4);
  expect(time(40)).toBeLessThan(time(4) * 10 * 6);
});

import { Memory } from "./memory.js";

interface Line {
  readonly text: string;
}

/** A question that says how often it was asked. */
function counted(): { readonly lengthOf: (line: Line) => number | undefined; readonly asked: () => number } {
  let asked = 0;
  const lengthOf = new Memory<Line>().once(({ text }) => {
    asked += 1;
    return text === "" ? undefined : text.length;
  });
  return { lengthOf, asked: () => asked };
}

describe("what is found out of an object is kept with it", () => {
  test.each(["公开", ""])("a question about “%s” is asked once, also when there is no answer", (text) => {
    const { lengthOf, asked } = counted();
    const line = { text };
    expect([lengthOf(line), lengthOf(line)]).toEqual([text.length || undefined, text.length || undefined]);
    expect(asked()).toBe(1);
  });

  test("questions do not get each other's answers", () => {
    const memory = new Memory<Line>();
    const line = { text: "公开" };
    const [length, first] = [memory.once(({ text }) => text.length), memory.once(({ text }) => text.charAt(0))];
    expect([length(line), first(line), length(line), first(line)]).toEqual([2, "公", 2, "公"]);
  });

  test("nobody sees it: copies, clones and JSON are without", () => {
    const { lengthOf, asked } = counted();
    const line = { text: "公开" };
    lengthOf(line);
    expect(Reflect.ownKeys(line)).toEqual(["text"]);
    expect(JSON.stringify(line)).toBe('{"text":"公开"}');
    const longer = { ...line, text: "不予公开" };
    expect([lengthOf(longer), lengthOf(structuredClone(line))]).toEqual([4, 2]);
    expect(asked()).toBe(3);
  });

  test("an object that nothing can be put on is asked once too", () => {
    const { lengthOf, asked } = counted();
    const line = Object.freeze({ text: "公开" });
    expect([lengthOf(line), lengthOf(line)]).toEqual([2, 2]);
    expect(asked()).toBe(1);
  });
});

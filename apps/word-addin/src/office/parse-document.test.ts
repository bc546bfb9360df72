import { notice2021 } from "@nianbao/core";
import { openDocx, readDocx, renderReport } from "@nianbao/docx";
import { documentParser, type ParseWorker } from "./parse-document.js";
import { parseAnswering, type ParseAnswer, type ParseRequest } from "./parse-answers.js";

const report = (year: number) => renderReport(notice2021, { agency: "示例市示例区司法局", year });
const titleOf = (bytes: Uint8Array) => readDocx(bytes).blocks[0];

/** A worker that keeps what it is asked, and answers the next when told to; its answers are counted. */
function worker() {
  const asked: ParseRequest[] = [];
  const answers: ParseAnswer[] = [];
  const made: ParseWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request: ParseRequest) => {
      asked.push(request);
    },
  };
  const take = parseAnswering((answer) => {
    answers.push(answer);
    made.onmessage?.call(made as Worker, { data: structuredClone(answer) } as MessageEvent);
  });
  let next = 0;
  return {
    asked,
    answers,
    parse: documentParser(() => made, 50),
    answer: (): void => take(asked[next++]!),
    crash: (): void => {
      made.onerror?.call(made as Worker, new ErrorEvent("error"));
    },
  };
}

class ErrorEvent extends Event {
  readonly message = "";
  readonly filename = "";
  readonly lineno = 0;
  readonly colno = 0;
  readonly error = undefined;
}

test("requests that overlap are each answered by their own document, and one that fails fails alone", async () => {
  const { asked, parse, answer } = worker();
  const [first, second, third] = [parse(report(2023)), parse(new TextEncoder().encode("甲")), parse(report(2025))];
  expect(asked).toHaveLength(3);
  asked.forEach(() => answer());
  await expect(second).rejects.toThrow("这不是 Word 文档");
  expect(await first).toEqual(readDocx(report(2023)));
  expect(await third).toEqual(readDocx(report(2025)));
});

test("after the first only what differs is told, a long report a few blocks at a time, and blocks that stayed are the same objects", async () => {
  const { answers, parse, answer } = worker();
  const file = openDocx(report(2025));
  const texts = Array.from({ length: 700 }, (_, at) => `第${String(at)}句。`);
  const long = file.apply([{ kind: "insertParagraphs", after: 4, like: 4, texts }]).file;
  const before = parse(long.toBytes());
  answer();
  expect(answers.map((each) => ("some" in each ? each.some.length : 0))).toEqual([200, 200, 200, 0]);
  const place = { block: 300, start: 0, end: 1 };
  const changed = long.apply([{ kind: "replaceText", place, expect: "第", text: "有" }]).file.toBytes();
  const after = parse(changed);
  answer();
  expect(answers.at(-1)).toMatchObject({ delta: { head: 300, middle: [{ kind: "paragraph" }] } });
  expect(await after).toEqual(readDocx(changed));
  expect((await after).blocks[299]).toBe((await before).blocks[299]);
  expect((await before).blocks).toHaveLength(long.document.blocks.length);
});

test("a worker that breaks, or is silent, loses nothing: all that it was asked is parsed in the page, and what follows too", async () => {
  for (const silent of [false, true]) {
    const { asked, parse, answer, crash } = worker();
    const both = [parse(report(2024)), parse(report(2025))];
    if (!silent) crash();
    const documents = await Promise.all(both);
    expect(documents.map(({ blocks }) => blocks[0])).toEqual([titleOf(report(2024)), titleOf(report(2025))]);
    answer(); // too late: nobody waits for it
    expect((await parse(report(2023))).blocks[0]).toEqual(titleOf(report(2023)));
    expect(asked).toHaveLength(2);
  }
});

test("each answer is a sign of life: a long queue is no silence", async () => {
  jest.useFakeTimers();
  const { asked, parse, answer } = worker();
  const all = [2021, 2022, 2023, 2024].map((year) => parse(report(year)));
  asked.forEach(() => {
    jest.advanceTimersByTime(35); // of a patience of 50
    answer();
  });
  jest.useRealTimers();
  const again = parse(report(2025));
  answer(); // had it been given up, nothing more would be asked of it
  const titles = (await Promise.all([...all, again])).map(({ blocks }) => blocks[0]);
  expect(titles).toEqual([2021, 2022, 2023, 2024, 2025].map((year) => titleOf(report(year))));
});

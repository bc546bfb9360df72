import { notice2021 } from "@nianbao/core";
import { readDocx, renderReport } from "@nianbao/docx";
import { documentParser, type ParseWorker } from "./parse-document.js";
import type { ParseAnswer, ParseRequest } from "./parse-worker.js";

const report = (year: number) => renderReport(notice2021, { agency: "示例市示例区司法局", year });
const titleOf = (bytes: Uint8Array) => readDocx(bytes).blocks[0];

/** A worker that keeps what it is asked, and answers when told to. */
function worker() {
  const asked: ParseRequest[] = [];
  const made: ParseWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request: ParseRequest) => {
      asked.push(request);
    },
  };
  const send = (data: ParseAnswer): void => {
    made.onmessage?.call(made as Worker, { data } as MessageEvent);
  };
  return {
    asked,
    parse: documentParser(() => made, 50),
    answer: (at: number): void => send({ id: asked[at]!.id, document: readDocx(asked[at]!.bytes) }),
    refuse: (at: number): void => send({ id: asked[at]!.id, failed: "这不是 Word 文档。" }),
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

test("requests that overlap are each answered by their own document, whatever the order, and one that fails fails alone", async () => {
  const { asked, parse, answer, refuse } = worker();
  const [first, second, third] = [parse(report(2023)), parse(report(2024)), parse(report(2025))];
  expect(asked).toHaveLength(3);
  answer(2);
  refuse(1);
  answer(0);
  await expect(second).rejects.toThrow("这不是 Word 文档。");
  expect((await first).blocks[0]).toEqual(titleOf(report(2023)));
  expect((await third).blocks[0]).toEqual(titleOf(report(2025)));
});

test("a worker that breaks, or is silent, loses nothing: all that it was asked is parsed in the page, and what follows too", async () => {
  for (const silent of [false, true]) {
    const { asked, parse, answer, crash } = worker();
    const both = [parse(report(2024)), parse(report(2025))];
    if (!silent) crash();
    const documents = await Promise.all(both);
    expect(documents.map(({ blocks }) => blocks[0])).toEqual([titleOf(report(2024)), titleOf(report(2025))]);
    answer(0); // too late: nobody waits for it
    expect((await parse(report(2023))).blocks[0]).toEqual(titleOf(report(2023)));
    expect(asked).toHaveLength(2);
  }
});

test("each answer is a sign of life: a long queue is no silence", async () => {
  jest.useFakeTimers();
  const { asked, parse, answer } = worker();
  const all = [2021, 2022, 2023, 2024].map((year) => parse(report(year)));
  for (const at of asked.keys()) {
    jest.advanceTimersByTime(35); // of a patience of 50
    answer(at);
  }
  jest.useRealTimers();
  const again = parse(report(2025));
  answer(4); // had it been given up, nothing more would be asked of it
  const titles = (await Promise.all([...all, again])).map(({ blocks }) => blocks[0]);
  expect(titles).toEqual([2021, 2022, 2023, 2024, 2025].map((year) => titleOf(report(year))));
});

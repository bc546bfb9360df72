import { exampleDocument, recognise, withDelta } from "@nianbao/core";
import type { CheckAnswer, CheckRequest } from "./check-worker.js";
import { Checker, Stopped, type WorkerLike } from "./checker.js";
import { examine } from "./examine.js";

const report = recognise(exampleDocument({ cells: { "t4.reconsideration.total": 77 } }));

/** A worker that does as told with each question. */
class TestWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  ended = false;
  constructor(private readonly react: (request: CheckRequest, worker: TestWorker) => void) {}
  postMessage(request: CheckRequest): void {
    queueMicrotask(() => this.react(request, this));
  }
  answer(answer: CheckAnswer): void {
    (this.onmessage as ((event: { data: CheckAnswer }) => void) | null)?.({ data: answer });
  }
  terminate(): void {
    this.ended = true;
  }
}

test("a worker's answer is that of the page", async () => {
  const worker = new TestWorker(({ id, delta, options }, own) =>
    own.answer({ id, examined: examine(withDelta(undefined, delta), options) }),
  );
  const examined = await new Checker(() => worker).examine(report, {});
  expect(examined.result.findings.map(({ rule }) => rule)).toContain("T4-A");
  expect(examined).toEqual(await new Checker(() => undefined).examine(report, {}));
});

test("where no worker can be had, or its script breaks, the page checks", async () => {
  const broken = new TestWorker((_, own) => (own.onerror as (() => void) | null)?.());
  for (const start of [
    () => undefined,
    () => broken,
    () => {
      throw new Error("blocked");
    },
  ]) {
    const examined = await new Checker(start).examine(report, {});
    expect(examined.result.findings.length).toBeGreaterThan(0);
  }
  expect(broken.ended).toBe(true);
});

test("a worker that never answers is given up; the next check has a new one; closing the panel ends a check", async () => {
  const silent = () => new TestWorker(() => undefined);
  const started: TestWorker[] = [];
  const checker = new Checker(() => {
    started.push(silent());
    return started.at(-1);
  }, 20);
  await expect(checker.examine(report, {})).rejects.toThrow("20 ms");
  expect(started.map(({ ended }) => ended)).toEqual([true]);
  const under = checker.examine(report, {});
  checker.stop();
  await expect(under).rejects.toBeInstanceOf(Stopped);
  expect(started).toHaveLength(2);
});

test("what the office and the clerk want is checked by; a file with mistakes is told and left aside", () => {
  const { document } = report;
  const rules = (options: Parameters<typeof examine>[1]) =>
    examine(document, options).result.findings.map(({ rule }) => rule);
  expect(rules({})).toContain("T4-A");
  expect(rules({ off: ["T4-A"] })).not.toContain("T4-A");
  expect(rules({ office: { rules: { "T4-A": "off" } } })).not.toContain("T4-A");
  const wrong = examine(document, { office: { rules: { "T4-A": "of" } } });
  expect(wrong.problems).toHaveLength(1);
  expect(wrong.result.findings.map(({ rule }) => rule)).toContain("T4-A");
  const agencies = [{ name: report.agency!.name, level: "county" as const }];
  const valued = recognise(exampleDocument({ cells: { "t2.rule.inForce": 3 } })).document;
  expect(examine(valued, { agencies }).result.findings.map(({ rule }) => rule)).toContain("AR-11");
});

import fc from "fast-check";
import { Sweep, type SweepTiming } from "./sweep.js";

const timing: SweepTiming = { quiet: 350, longest: 3000, poll: 4000 };

/** A sweep whose looks take `cost` ms, noting when each began and whether two ever overlapped. */
function watched(cost: number, visible = () => true) {
  const looks: number[] = [];
  let under = 0;
  let overlapped = false;
  const sweep = new Sweep(
    async () => {
      looks.push(Date.now());
      under += 1;
      overlapped ||= under > 1;
      await new Promise((resolve) => setTimeout(resolve, cost));
      under -= 1;
    },
    visible,
    timing,
  );
  return { sweep, looks, overlapped: () => overlapped };
}

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

test("a burst of hints makes one look, a quiet pause after the last", async () => {
  const { sweep, looks } = watched(10);
  sweep.start();
  await jest.advanceTimersByTimeAsync(100);
  for (let hint = 0; hint < 5; hint += 1) {
    sweep.hint();
    sweep.hint(); // doubled events make no difference
    await jest.advanceTimersByTimeAsync(100);
  }
  await jest.advanceTimersByTimeAsync(1000);
  expect(looks).toEqual([0, 100 + 400 + 350]);
  sweep.stop();
});

test("steady typing cannot put a look off for ever", async () => {
  const { sweep, looks } = watched(10);
  sweep.start();
  await jest.advanceTimersByTimeAsync(50);
  for (let hint = 0; hint < 40; hint += 1) {
    sweep.hint();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(looks[1]).toBe(50 + timing.longest);
  sweep.stop();
});

test("lost hints are made up for by the poll, but not while nobody sees the panel", async () => {
  let seen = true;
  const { sweep, looks } = watched(10, () => seen);
  sweep.start();
  await jest.advanceTimersByTimeAsync(4100);
  expect(looks).toEqual([0, 4000]);
  seen = false;
  await jest.advanceTimersByTimeAsync(20_000);
  expect(looks).toHaveLength(2);
  sweep.stop();
});

test("a hint during a look leads to another look, and nothing happens after stop", async () => {
  const { sweep, looks } = watched(500);
  sweep.start();
  await jest.advanceTimersByTimeAsync(100);
  sweep.hint();
  await jest.advanceTimersByTimeAsync(2000);
  expect(looks).toEqual([0, 850]);
  sweep.hint();
  sweep.stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(looks).toHaveLength(2);
});

test("whatever the hints: looks never overlap and every hint is followed by a look", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 1500 }),
      async (pauses, cost) => {
        const { sweep, looks, overlapped } = watched(cost);
        sweep.start();
        let last = Date.now();
        for (const pause of pauses) {
          await jest.advanceTimersByTimeAsync(pause);
          sweep.hint();
          last = Date.now();
        }
        await jest.advanceTimersByTimeAsync(timing.quiet + timing.longest + 2 * cost);
        sweep.stop();
        expect(overlapped()).toBe(false);
        if (pauses.length > 0) expect(looks.at(-1)).toBeGreaterThanOrEqual(last);
      },
    ),
    { numRuns: 40 },
  );
});

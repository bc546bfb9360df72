/** Medians of processor time taken turn by turn: what else the machine does falls on all alike, and waiting counts for none. */

/** Milliseconds of processor time that this process has used. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

/** Least time of one sample, so that the clock and the collector of garbage weigh little. */
const SAMPLE = 40;
/** By then the engine has compiled what it will: a check goes through thousands of functions, and half of them are compiled late. */
const WARM_UP = 6_000;

/** Time of some calls; what each works on is made right before it, as it is in use, and not counted. */
async function time({ prepare, run }, calls) {
  let spent = 0;
  for (let call = 0; call < calls; call += 1) {
    const input = prepare();
    const begun = used();
    await run(input);
    spent += used() - begun;
  }
  return spent;
}

/**
 * Runs the tasks round by round, each often enough in its turn to fill a sample.
 * @param tasks name → function, which may be asynchronous; or `prepare`, which makes what `run` is given anew for each call
 * @returns name → milliseconds of processor time of one call, the median of the rounds
 */
export async function measure(tasks, rounds = 11) {
  const entries = [];
  for (const [name, given] of Object.entries(tasks)) {
    const task = typeof given === "function" ? { prepare: () => undefined, run: given } : given;
    let [calls, spent] = [0, 0];
    for (; calls < 3 || spent < WARM_UP; calls += 1) spent += await time(task, 1);
    entries.push({ name, task, repeats: Math.max(1, Math.ceil((SAMPLE * calls) / spent)), times: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { task, repeats, times } of entries) times.push((await time(task, repeats)) / repeats);
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)]));
}

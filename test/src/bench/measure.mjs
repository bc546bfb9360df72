/** Medians of processor time taken turn by turn: what else the machine does falls on all alike, and waiting counts for none. */

/** Milliseconds of processor time that this process has used. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

/** Least time of one sample, so that the clock and the collector of garbage weigh little. */
const SAMPLE = 40;
const WARM_UP = 800;

/**
 * Runs the tasks round by round, each often enough in its turn to fill a sample.
 * @param tasks name → function, which may be asynchronous
 * @returns name → milliseconds of processor time of one call, the median of the rounds
 */
export async function measure(tasks, rounds = 11) {
  const entries = [];
  for (const [name, task] of Object.entries(tasks)) {
    const begun = used();
    let calls = 0;
    for (; calls < 3 || used() - begun < WARM_UP; calls += 1) await task();
    const repeats = Math.max(1, Math.ceil((SAMPLE * calls) / (used() - begun)));
    entries.push({ name, task, repeats, times: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { task, repeats, times } of entries) {
      const begun = used();
      for (let call = 0; call < repeats; call += 1) await task();
      times.push((used() - begun) / repeats);
    }
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)]));
}

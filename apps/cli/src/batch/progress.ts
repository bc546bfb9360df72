import { SingleBar } from "cli-progress";
import type { Io } from "../io.js";

/** Shows how far a run is. */
export interface Progress {
  step(): void;
  /** Makes room for a line on the terminal. */
  aside(print: () => void): void;
  stop(): void;
}

/** Between two lines where no bar can move, in milliseconds. */
const interval = 10_000;

/** A bar with rate and time left on a terminal; elsewhere a plain line every ten seconds. */
export function showProgress(what: string, total: number, io: Io): Progress {
  return io.terminal === true ? bar(what, total, io) : lines(what, total, io);
}

function bar(what: string, total: number, io: Io): Progress {
  const start = performance.now();
  let done = 0;
  const shown = new SingleBar({
    format: `${what} {bar} {value}/{total} 份　{speed} 份/秒　{left}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    fps: 5,
  });
  const rate = (): { speed: string; left: string } => speedAndLeft(done, total, performance.now() - start);
  shown.start(total, 0, rate());
  return {
    step: () => shown.update((done += 1), rate()),
    aside: (print) => {
      io.err("\r\u001b[2K");
      print();
    },
    stop: () => shown.stop(),
  };
}

function lines(what: string, total: number, io: Io): Progress {
  const start = performance.now();
  let done = 0;
  let last = start;
  return {
    step: () => {
      done += 1;
      const now = performance.now();
      if (now - last < interval || done === total) return;
      last = now;
      const { speed, left } = speedAndLeft(done, total, now - start);
      io.err(`${what} ${done}/${total} 份，${speed} 份/秒，${left}\n`);
    },
    aside: (print) => print(),
    stop: () => undefined,
  };
}

function speedAndLeft(done: number, total: number, elapsed: number): { speed: string; left: string } {
  if (done === 0 || elapsed < 200) return { speed: "…", left: "" };
  const speed = (done / elapsed) * 1000;
  const seconds = Math.ceil((total - done) / speed);
  const left = seconds < 90 ? `约剩 ${seconds} 秒` : `约剩 ${Math.ceil(seconds / 60)} 分钟`;
  return { speed: speed < 10 ? speed.toFixed(1) : speed.toFixed(0), left };
}

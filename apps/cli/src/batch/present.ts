import { exitCodeOf, tally } from "../check/tally.js";
import { openOutput, type Target } from "../files/output.js";
import type { Sink } from "../formats/format.js";
import { loadFormat } from "../formats/load.js";
import type { ExitCode, Io } from "../io.js";
import type { Spool } from "./spool.js";
import type { Look } from "./tasks.js";

/** Pieces are gathered to this many bytes before they are written. */
const gathered = 1 << 18;

/**
 * Puts the results together, in the file or on standard output.
 * @param files in their order
 * @param printed what each file adds is on standard output already
 */
export async function present(
  files: readonly string[],
  spool: Spool,
  look: Look,
  target: Target | undefined,
  io: Io,
  printed = false,
): Promise<ExitCode> {
  const sums = tally(spool.lines(files));
  const format = await loadFormat(look.format, look.colour);
  const part = function* (index: number): Iterable<Uint8Array> {
    for (const file of printed ? [] : files) {
      const piece = spool.piece(file, index);
      if (piece.length > 0) yield piece;
    }
  };
  if (target === undefined) {
    await format.write(part, sums, standardOutput(io));
    return exitCodeOf(sums);
  }
  const output = openOutput(target);
  try {
    const { sink, end } = gathering((bytes) => output.write(bytes));
    await format.write(part, sums, sink);
    end();
    output.finish();
  } catch (error) {
    output.abandon();
    throw error;
  }
  return exitCodeOf(sums);
}

/** Standard output, waited for. */
export function standardOutput(io: Io): Sink {
  return async (piece) => {
    io.out(typeof piece === "string" ? piece : Buffer.from(piece).toString());
    await io.flush?.();
  };
}

/** A sink that writes large pieces. */
function gathering(write: (bytes: Uint8Array) => void): { readonly sink: Sink; readonly end: () => void } {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const end = (): void => {
    write(Buffer.concat(pieces, length));
    pieces = [];
    length = 0;
  };
  return {
    sink: (piece) => {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      pieces.push(bytes);
      length += bytes.length;
      if (length > gathered) end();
      return Promise.resolve();
    },
    end,
  };
}

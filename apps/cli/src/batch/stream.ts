import type { Io } from "../io.js";
import { standardOutput } from "./present.js";
import type { Spool } from "./spool.js";

/** Prints what files add, in their order, as soon as all before are done. A slow reader is waited for, the work is not. */
export class Stream {
  private readonly done = new Set<string>();
  private next = 0;
  private printing: Promise<void> = Promise.resolve();

  constructor(
    private readonly files: readonly string[],
    private readonly spool: Spool,
    private readonly io: Io,
  ) {}

  /** @param aside makes room for lines on the terminal */
  settled(file: string, aside: (print: () => void) => void): void {
    this.done.add(file);
    this.printing = this.printing.then(async () => {
      const pieces: Uint8Array[] = [];
      for (let name = this.files[this.next]; name !== undefined && this.done.has(name); name = this.files[this.next]) {
        pieces.push(this.spool.piece(name, 0));
        this.done.delete(name);
        this.next += 1;
      }
      if (pieces.length === 0) return;
      aside(() => undefined);
      await standardOutput(this.io)(Buffer.concat(pieces));
    });
  }

  /** Resolves when all is printed. */
  end(): Promise<void> {
    return this.printing;
  }
}

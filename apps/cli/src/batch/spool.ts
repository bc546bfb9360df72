import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import type { FileReport } from "../check/report.js";

/** Where in the journal a file's report stands. */
interface Entry {
  readonly hash: string;
  readonly start: number;
  readonly length: number;
}

/** The first line of a journal. */
const title = "nianbao journal 1";

/**
 * Reports on disk, one a line, as they are made: memory holds only where each stands. The same file is the journal from
 * which a run that was killed goes on: a line that is whole counts, the rest is cut off.
 */
export class Spool {
  private readonly entries = new Map<string, Entry>();
  private end = 0;

  private constructor(
    private readonly path: string,
    private readonly handle: number,
  ) {}

  /**
   * Opens or begins the journal.
   * @param settings what the reports depend on besides the files; a journal of other settings is begun anew
   */
  static open(path: string, settings: string): Spool {
    const spool = new Spool(path, openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600));
    const head = `${title} ${settings}\n`;
    if (!spool.takeOver(head)) {
      ftruncateSync(spool.handle, 0);
      spool.entries.clear();
      spool.end = 0;
      spool.append(head);
    }
    return spool;
  }

  /** Hash of the content that the file had when its report was made. */
  known(file: string): string | undefined {
    return this.entries.get(file)?.hash;
  }

  /** Adds a report. @param hash "" when it must not be used again */
  put(file: string, hash: string, json: string): void {
    const start = this.end;
    const line = Buffer.from(`${JSON.stringify([file, hash])}\t${json}\n`);
    this.append(line);
    this.entries.set(file, { hash, start, length: line.length });
  }

  get(file: string): FileReport {
    const { start, length } = this.entries.get(file)!;
    const line = Buffer.allocUnsafe(length);
    for (let at = 0; at < length;) at += readSync(this.handle, line, at, length - at, start + at);
    const text = line.toString();
    return JSON.parse(text.slice(text.indexOf("\t") + 1)) as FileReport;
  }

  /** Ends the run: the journal has done its work. */
  remove(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  close(): void {
    closeSync(this.handle);
  }

  private append(piece: Uint8Array | string): void {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    for (let at = 0; at < bytes.length;) {
      at += writeSync(this.handle, bytes, at, bytes.length - at, this.end + at);
    }
    this.end += bytes.length;
  }

  /** Reads what stands in the journal, in pieces; false when it is another's or new. */
  private takeOver(head: string): boolean {
    const { size } = fstatSync(this.handle);
    let rest = Buffer.alloc(0);
    let first = true;
    for (let at = 0; at < size;) {
      const piece = Buffer.allocUnsafe(Math.min(1 << 20, size - at));
      const count = readSync(this.handle, piece, 0, piece.length, at);
      if (count === 0) break;
      at += count;
      rest = Buffer.concat([rest, piece.subarray(0, count)]);
      let from = 0;
      for (let to = rest.indexOf(10); to >= 0; to = rest.indexOf(10, from)) {
        const line = rest.subarray(from, to + 1);
        if (first && line.toString() !== head) return false;
        if (!first && !this.enter(line)) return false;
        first = false;
        this.end += line.length;
        from = to + 1;
      }
      rest = rest.subarray(from);
    }
    if (first) return false;
    ftruncateSync(this.handle, this.end);
    return true;
  }

  private enter(line: Buffer): boolean {
    try {
      const key = JSON.parse(line.subarray(0, line.indexOf(9)).toString()) as [file: string, hash: string];
      this.entries.set(key[0], { hash: key[1], start: this.end, length: line.length });
      return true;
    } catch {
      return false;
    }
  }
}

import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import type { ReportLine } from "../check/tally.js";
import { feed, type RecordHead, type ReportRecord } from "./record.js";

/** Where in the journal a file's pieces stand. */
interface Entry {
  readonly hash: string;
  readonly line: ReportLine;
  readonly start: number;
  readonly lengths: readonly number[];
}

/** The first line of a journal. */
const title = "nianbao journal 2";
/** Most heads are shorter than this many bytes. */
const usual = 4096;

/**
 * Reports on disk, as they are made: memory holds a line for each, and where it stands. The same file is the journal from
 * which a run that was killed goes on: a record that is whole counts, the rest is cut off.
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
   * @param settings what the records depend on besides the files; a journal of other settings is begun anew
   */
  static open(path: string, settings: string): Spool {
    const spool = new Spool(path, openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600));
    const head = Buffer.from(`${title} ${settings}\n`);
    if (!spool.takeOver(head)) {
      ftruncateSync(spool.handle, 0);
      spool.entries.clear();
      spool.end = 0;
      spool.append(head);
    }
    return spool;
  }

  /** Hash of the content that the file had when its report was made; undefined when the report must not be used again. */
  known(file: string): string | undefined {
    return this.entries.get(file)?.hash || undefined;
  }

  put({ head, bytes }: ReportRecord): void {
    const end = this.end;
    this.append(bytes);
    this.enter(head, end + bytes.length);
  }

  /** Lines of files, in their order. */
  lines(files: readonly string[]): ReportLine[] {
    return files.map((file) => this.entries.get(file)!.line);
  }

  /** One piece of a file's report. */
  piece(file: string, part: number): Uint8Array {
    const { start, lengths } = this.entries.get(file)!;
    const from = lengths.slice(0, part).reduce((sum, length) => sum + length, start);
    return this.read(from, lengths[part] ?? 0);
  }

  /** Ends the run: the journal has done its work. */
  remove(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  close(): void {
    closeSync(this.handle);
  }

  private append(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      at += writeSync(this.handle, bytes, at, bytes.length - at, this.end + at);
    }
    this.end += bytes.length;
  }

  private read(from: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    let at = 0;
    while (at < length) {
      const count = readSync(this.handle, bytes, at, length - at, from + at);
      if (count === 0) break;
      at += count;
    }
    return bytes.subarray(0, at);
  }

  /** Notes a record that ends at `end`. */
  private enter({ file, hash, line, lengths }: RecordHead, end: number): void {
    const start = end - 1 - lengths.reduce((sum, length) => sum + length, 0);
    this.entries.set(file, { hash, line, start, lengths });
  }

  /** Reads the heads that stand in the journal; false when it is another's or new. */
  private takeOver(head: Buffer): boolean {
    const { size } = fstatSync(this.handle);
    if (!this.read(0, head.length).equals(head)) return false;
    this.end = head.length;
    for (let next = this.headAt(this.end); next !== undefined; next = this.headAt(this.end)) {
      const end = next.head.lengths.reduce((sum, length) => sum + length, next.start) + 1;
      if (end > size || this.read(end - 1, 1)[0] !== feed) break;
      this.enter(next.head, end);
      this.end = end;
    }
    ftruncateSync(this.handle, this.end);
    return true;
  }

  /** The head of the record at a place and where its pieces start; undefined when it is not whole. */
  private headAt(at: number): { head: RecordHead; start: number } | undefined {
    for (let length = usual; ; length *= 4) {
      const bytes = this.read(at, length);
      const to = bytes.indexOf(feed);
      if (to >= 0) {
        const head = headIn(bytes.subarray(0, to).toString());
        return head === undefined ? undefined : { head, start: at + to + 1 };
      }
      if (bytes.length < length) return undefined;
    }
  }
}

/** What a machine that lost its power left is no head. */
function headIn(text: string): RecordHead | undefined {
  try {
    const head = JSON.parse(text) as RecordHead | null;
    return Array.isArray(head?.lengths) ? head : undefined;
  } catch {
    return undefined;
  }
}

/** The world around a command, so that tests can run one in process. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Everything on standard input. @throws Failure when there is more than `limit` bytes. */
  stdin(limit: number): Promise<Uint8Array>;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Colours may be used on standard output. */
  readonly colour: boolean;
  /** Resolves when standard output has taken what it was given; a slow reader is waited for. */
  flush?(): Promise<void>;
  /** Standard error is a terminal on which a progress bar may move. */
  readonly terminal?: boolean;
  /** The program of a checking thread; without one files are checked in this thread. */
  readonly worker?: URL;
  /** Milliseconds after which a file is given up, where that is done in a thread of its own. */
  readonly patience?: number;
  /** Stack traces are wanted (NIANBAO_DEBUG=1). */
  readonly debug: boolean;
}

/** 0 clean, 1 findings of severity error, 2 something could not be read or run. */
export type ExitCode = 0 | 1 | 2;

/** For programs or for people. */
export type Format = "json" | "text";

/** What `check` can write. */
export type CheckFormat = Format | "sarif" | "html" | "xlsx";

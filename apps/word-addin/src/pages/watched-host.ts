import type { DocumentHost } from "@nianbao/host";
import type { JournalEntry } from "./journal.js";

interface Watching {
  readonly record: (entry: JournalEntry) => void;
  /** Something of ours was put into the document. */
  readonly inserted: () => void;
  /** Why nothing can be changed, in words for the clerk; absent where the document can be changed. */
  readonly readOnly?: string;
}

/** Operations that put something of nianbao into the document. */
const insertions: ReadonlySet<string> = new Set(["insertTable", "insertSkeleton"]);

/**
 * The same host, with a journal of what was asked of it: operation, time, error code. Arguments and answers, which hold
 * the document, are not looked at.
 */
export function watchedHost<Host extends DocumentHost>(host: Host, { record, inserted, readOnly }: Watching): Host {
  const watched =
    (operation: string, method: (...given: unknown[]) => unknown) =>
    (...given: unknown[]): unknown => {
      const start = performance.now();
      const entry = () => ({
        at: new Date().toISOString(),
        operation,
        milliseconds: Math.round(performance.now() - start),
      });
      const answer = method.apply(host, given);
      if (!(answer instanceof Promise)) return answer;
      return answer.then(
        (value: unknown) => {
          record(entry());
          if (insertions.has(operation)) inserted();
          return value;
        },
        (error: unknown) => {
          record({ ...entry(), error: codesOf(error) });
          throw error;
        },
      );
    };
  return new Proxy(host, {
    get(target, name) {
      if (name === "capabilities" && readOnly !== undefined) return { ...target.capabilities, readOnly };
      const value: unknown = Reflect.get(target, name, target);
      return typeof name === "string" && typeof value === "function"
        ? watched(name, value as (...given: unknown[]) => unknown)
        : value;
    },
  });
}

/** Codes of an error and of its cause in Word; messages may quote the document and stay out. */
function codesOf(error: unknown): { code: string; word?: string } {
  const code = codeOf(error) ?? "unknown";
  const word = codeOf((error as { readonly cause?: unknown } | undefined)?.cause);
  return word === undefined ? { code } : { code, word };
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const text = typeof code === "string" || typeof code === "number" ? String(code) : "";
  // A code is a word or a number; anything longer is no code.
  return /^[\w.-]{1,60}$/.test(text) ? text : undefined;
}

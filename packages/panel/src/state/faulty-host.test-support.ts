import type { HostError, MemoryDocumentHost } from "@nianbao/host";

/** What goes wrong with one call: an error instead of the work, an error after it, or no answer at all. */
export interface Fault {
  /** Which call of the host, from 1. */
  readonly at: number;
  readonly how: "error" | "errorAfter" | "silent" | "silentAfter";
  readonly error: HostError;
}

const faultable = new Set(["read", "apply", "insertTable", "insertSkeleton", "undo", "reveal", "mark", "saveState"]);

/** The host with one fault; `made` names the calls there were. */
export function faulty(
  host: MemoryDocumentHost,
  fault: Fault | undefined,
): { readonly host: MemoryDocumentHost; readonly made: readonly string[] } {
  const made: string[] = [];
  const proxy = new Proxy(host, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const work = value.bind(target) as (...given: unknown[]) => unknown;
      if (!faultable.has(String(name))) return work;
      return async (...given: unknown[]) => {
        made.push(String(name));
        if (made.length !== fault?.at) return work(...given);
        if (fault.how.endsWith("After")) await work(...given);
        if (fault.how.startsWith("silent")) return new Promise(() => undefined);
        throw fault.error;
      };
    },
  });
  return { host: proxy, made };
}

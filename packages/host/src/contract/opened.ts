import type { ContractCase, HostFactory, Subject } from "./subject.js";

/** A case that opens one document and closes it whatever happens. */
export function onDocument(
  name: string,
  bytes: () => Uint8Array,
  check: (subject: Subject) => Promise<void>,
): ContractCase {
  return {
    name,
    run: async (open: HostFactory) => {
      const subject = await open(bytes());
      try {
        await check(subject);
      } finally {
        await subject.close?.();
      }
    },
  };
}

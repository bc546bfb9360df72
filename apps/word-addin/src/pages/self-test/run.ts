import { contractCases, ContractError, type ContractCase, type HostFactory } from "@nianbao/host";

/** What became of one case. `fault` is our own sentence or an error's name and code, never text of the document. */
export interface CaseResult {
  readonly name: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  readonly fault?: string;
}

/** A case may take so long in a slow Word, in ms; then the next is begun. */
const PATIENCE = 90_000;

/** Runs the contract's cases one after the other. @param each called after every case */
export async function runSelfTest(
  open: HostFactory,
  each: (result: CaseResult, done: number, all: number) => void,
  cases: readonly ContractCase[] = contractCases,
): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const item of cases) {
    const start = performance.now();
    const fault = await faultOf(item, open);
    const milliseconds = Math.round(performance.now() - start);
    const result = { name: item.name, passed: fault === undefined, milliseconds, ...(fault && { fault }) };
    results.push(result);
    each(result, results.length, cases.length);
  }
  return results;
}

async function faultOf(item: ContractCase, open: HostFactory): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer in ${String(PATIENCE / 1000)} s`), PATIENCE);
  });
  try {
    return await Promise.race([item.run(open).then(() => undefined), late]);
  } catch (error) {
    return describe(error);
  } finally {
    clearTimeout(timer);
  }
}

/** A broken promise is told whole: its documents are the suite's own. Of any other error only name and codes. */
function describe(error: unknown): string {
  if (error instanceof ContractError) return error.message;
  const part = (value: unknown, key: string): string => {
    const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    return typeof found === "string" ? found : "";
  };
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return [part(error, "name"), part(error, "code"), part(cause, "code")].filter((text) => text !== "").join(" ");
}

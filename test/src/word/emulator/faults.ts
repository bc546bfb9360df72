import type { WireAction, WireRequest } from "./wire.js";

/**
 * What can go wrong between the add-in and Word. Actions are numbered from 1 over all requests since the fault was set;
 * housekeeping of the library is not counted.
 */
export type Fault =
  /** The k-th action answers an error; what was done before it stays done, nothing after it is. */
  | { readonly kind: "errorAt"; readonly action: number; readonly code: string }
  /** The k-th action is done and answers an error all the same (OfficeDev/office-js #6760). */
  | { readonly kind: "doneButError"; readonly action: number; readonly code: string }
  /** The request with the k-th action is carried out and its answer comes late (ms), or never (Infinity). */
  | { readonly kind: "late"; readonly action: number; readonly delay: number }
  /** An event reaches the add-in so many times: 0 lost, 2 doubled. */
  | { readonly kind: "events"; readonly times: number }
  /** Every call of these members answers an error, as `Body.GetOoxml`. */
  | { readonly kind: "member"; readonly names: readonly string[]; readonly code: string };

/** Counts actions and says where the fault strikes. */
export class FaultPlan {
  #seen = 0;
  /** The fault struck at least once. */
  struck = false;

  constructor(readonly fault: Fault) {}

  /** Whether the action now begun fails, and when. */
  strike(action: WireAction, member: string): { readonly code: string; readonly after: boolean } | undefined {
    const { fault } = this;
    if (action.ActionType !== 5) this.#seen += 1;
    if (fault.kind === "events") return undefined;
    if (
      fault.kind === "member" ? !fault.names.includes(member) : fault.action !== this.#seen || fault.kind === "late"
    ) {
      return undefined;
    }
    this.struck = true;
    return fault.kind === "late" ? undefined : { code: fault.code, after: fault.kind === "doneButError" };
  }

  /** How long the answer to a request is kept back, ms. */
  delay(request: WireRequest, before: number): number {
    const { fault } = this;
    if (fault.kind !== "late") return 0;
    const last = before + request.Actions.filter(({ ActionType }) => ActionType !== 5).length;
    if (fault.action <= before || fault.action > last) return 0;
    this.struck = true;
    return fault.delay;
  }

  /** Actions seen so far. */
  get seen(): number {
    return this.#seen;
  }
}

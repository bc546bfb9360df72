import {
  WireError,
  type WireAction,
  type WirePath,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from "./wire.js";
import { FaultPlan, type Fault } from "./faults.js";
import { profileOf, type Profile } from "./profiles.js";
import { plainQuirks, WordDocument, type Quirks } from "./word-document.js";
import { members, type WordObject } from "./word-objects.js";

/** The add-in's own model is rooted here. */
const ROOT: WordObject = { type: "Document" };
const SERVICE: WordObject = { type: "Service" };

/**
 * Word, as far as the add-in uses it, behind the library's own wire format. Members that are not emulated answer
 * ApiNotFound, so that the add-in cannot come to rely on what nobody looked up.
 */
export class EmulatedWord {
  /** The document that is open. */
  document: WordDocument;
  /** Requests that did something with the document; the library's housekeeping is not counted. */
  syncs = 0;
  /** Actions whose object was kept over requests, by reference id. */
  readonly #references = new Map<string, WordObject>();
  readonly #ids = new WeakMap<WordObject, string>();
  #nextId = 1;
  #faults: FaultPlan | undefined;

  /** @param bytes the .docx that is open */
  constructor(
    bytes: Uint8Array,
    quirks: Partial<Quirks> = {},
    readonly profile: Profile = profileOf("web/1.3"),
  ) {
    this.document = new WordDocument(bytes, { ...plainQuirks, ...quirks }, this.profile.level);
  }

  /** Opens another file in the place of the one at hand. */
  open(bytes: Uint8Array): void {
    this.document = new WordDocument(bytes, this.document.quirks, this.profile.level);
    this.#references.clear();
  }

  /** From now on something goes wrong; undefined: all is well again. */
  fail(fault: Fault | undefined): FaultPlan | undefined {
    this.#faults = fault === undefined ? undefined : new FaultPlan(fault);
    return this.#faults;
  }

  /** How often an event reaches the add-in. */
  get eventTimes(): number {
    return this.#faults?.fault.kind === "events" ? this.#faults.fault.times : 1;
  }

  /** Answers one request body when Word gets round to it; never, where the fault says so. */
  async answer(request: WireRequest): Promise<WireResponse> {
    const plan = this.#faults;
    const delay = plan?.delay(this.#counted(request), plan.seen) ?? 0;
    const response = this.execute(request);
    if (delay === 0) return response;
    if (delay === Infinity) return new Promise(() => undefined);
    return new Promise((resolve) => setTimeout(() => resolve(response), delay));
  }

  /** Answers one request body. What was done before an error stays done, as in Word. */
  execute(request: WireRequest): WireResponse {
    const batch = new Map<number, WordObject | null>();
    const results: WireResult[] = [];
    const traces: number[] = [];
    if (request.Actions.some((action) => !this.#housekeeping(action, request))) this.syncs += 1;
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === 5) traces.push(action.Id);
        else results.push({ ActionId: action.Id, Value: this.#perform(action, request, batch) ?? null });
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        const path = request.ObjectPaths[action.ObjectPathId];
        const where = `${path?.Name ?? ""}.${action.Name}`;
        return {
          Results: results,
          TraceIds: traces,
          Error: { Code: error.code, Message: error.message, Location: where, ActionIndex: index, HttpStatusCode: 400 },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** Does one action, unless a fault strikes. */
  #perform(action: WireAction, request: WireRequest, batch: Map<number, WordObject | null>): unknown {
    if (this.#faults === undefined || this.#housekeeping(action, request)) return this.#act(action, request, batch);
    const path = request.ObjectPaths[action.ObjectPathId];
    const self = action.ActionType === 3 ? this.#resolve(action.ObjectPathId, request, batch) : null;
    const member = self === null ? (path?.Name ?? "") : `${self.type}.${action.Name}`;
    const strike = this.#faults.strike(action, member);
    if (strike === undefined) return this.#act(action, request, batch);
    if (strike.after) this.#act(action, request, batch);
    throw new WireError(strike.code, "fault");
  }

  #counted(request: WireRequest): WireRequest {
    return { ...request, Actions: request.Actions.filter((action) => !this.#housekeeping(action, request)) };
  }

  #act(action: WireAction, request: WireRequest, batch: Map<number, WordObject | null>): unknown {
    const self = this.#resolve(action.ObjectPathId, request, batch);
    switch (action.ActionType) {
      case 1:
        return self === null ? null : this.#identity(self);
      case 2:
        return self === null ? null : this.#query(self, action);
      case 3:
        return this.#call(self, action, request, batch);
      case 4:
        return this.#set(self, action);
      default:
        throw new WireError("ApiNotFound", `action type ${String(action.ActionType)} is not emulated`);
    }
  }

  #call(
    self: WordObject | null,
    action: WireAction,
    request: WireRequest,
    batch: Map<number, WordObject | null>,
  ): unknown {
    const args = this.#arguments(action.ArgumentInfo, request, batch);
    if (self?.type === "Service") return null;
    if (action.Name === "_RemoveReference") {
      this.#references.delete(String(args[0]));
      return null;
    }
    if (self === null) throw new WireError("ItemNotFound");
    if (action.Name === "_KeepReference") {
      this.#keep(self);
      return null;
    }
    const method = members[self.type].methods?.[action.Name];
    if (method === undefined) throw new WireError("ApiNotFound", `${self.type}.${action.Name} is not emulated`);
    return method(this.document, self as never, args);
  }

  #set(self: WordObject | null, action: WireAction): null {
    if (self === null) throw new WireError("ItemNotFound");
    const setter = members[self.type].setters?.[action.Name];
    if (setter === undefined) throw new WireError("ApiNotFound", `${self.type}.${action.Name} cannot be set`);
    if ((this.document.quirks.readOnly || this.document.quirks.restricted) && self.type !== "SearchOptions")
      throw new WireError("NotAllowed");
    setter(this.document, self as never, action.ArgumentInfo?.Arguments?.[0]);
    return null;
  }

  #query(self: WordObject, action: WireAction): unknown {
    const selected = action.QueryInfo?.Select ?? ["*"];
    if (self.type === "Service") return {};
    if ("items" in self) {
      return {
        ...this.#identity(self),
        _Items: self.items.map((item) => this.#scalars(item, selected, this.#keep(item))),
      };
    }
    return this.#scalars(self, selected, this.#ids.get(self));
  }

  #scalars(self: WordObject, selected: readonly string[], id: string | undefined): unknown {
    const scalars = members[self.type].scalars ?? {};
    const values: Record<string, unknown> = id === undefined ? {} : { _ReferenceId: id };
    for (const name of selected.filter((candidate) => candidate !== "*" && candidate !== "items")) {
      const key = Object.keys(scalars).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
      if (key === undefined) throw new WireError("ApiNotFound", `${self.type}.${name} is not emulated`);
      values[key] = scalars[key]!(this.document, self as never);
    }
    return values;
  }

  /** The object behind a path: made once a request, when an action first needs it. */
  #resolve(id: number, request: WireRequest, batch: Map<number, WordObject | null>): WordObject | null {
    const known = batch.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[id];
    if (path === undefined) throw new WireError("InvalidObjectPath");
    const made = this.#make(path, request, batch);
    batch.set(id, made);
    return made;
  }

  #make(path: WirePath, request: WireRequest, batch: Map<number, WordObject | null>): WordObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return ROOT;
      case 2:
        if (path.Name === "Microsoft.WordServices.SearchOptions") return { type: "SearchOptions" };
        if (path.Name === "Microsoft.WordServices.Application") return { type: "Application" };
        if (path.Name.startsWith("Microsoft.WordServices.")) throw new WireError("ApiNotFound", path.Name);
        return SERVICE;
      case 6: {
        const kept = this.#references.get(path.Name);
        if (kept === undefined) throw new WireError("InvalidObjectPath");
        return kept;
      }
      case 3:
      case 4: {
        const parent = this.#resolve(path.ParentObjectPathId!, request, batch);
        if (parent === null) return null;
        if (parent.type === "Service") return SERVICE;
        const member = members[parent.type].objects?.[path.Name];
        if (member === undefined) throw new WireError("ApiNotFound", `${parent.type}.${path.Name} is not emulated`);
        return member(this.document, parent as never, this.#arguments(path.ArgumentInfo, request, batch)) as WordObject;
      }
      case 7:
        return null;
      default:
        throw new WireError("ApiNotFound", `object path type ${String(path.ObjectPathType)} is not emulated`);
    }
  }

  #arguments(
    info: WirePath["ArgumentInfo"],
    request: WireRequest,
    batch: Map<number, WordObject | null>,
  ): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === "number" && reference > 0 ? this.#resolve(reference, request, batch) : argument;
    });
  }

  #keep(object: WordObject): string {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = `${object.type[0] ?? ""}{${String(this.#nextId++)}}`;
      this.#ids.set(object, id);
    }
    this.#references.set(id, object);
    return id;
  }

  #identity(object: WordObject): Record<string, unknown> {
    const id = this.#ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  #housekeeping(action: WireAction, request: WireRequest): boolean {
    if (action.Name === "_RemoveReference") return true;
    for (let path = request.ObjectPaths[action.ObjectPathId]; path !== undefined;) {
      if (path.ObjectPathType === 2) return true;
      if (path.ParentObjectPathId === undefined) break;
      path = request.ObjectPaths[path.ParentObjectPathId];
    }
    return action.ActionType === 1 && request.ObjectPaths[action.ObjectPathId]?.ObjectPathType === 1;
  }
}

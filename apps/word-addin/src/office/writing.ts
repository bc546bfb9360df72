import type { Edit, Refusal, ReportDocument } from "@nianbao/core";
import { HostError, type Snapshot, type WriteResult } from "@nianbao/host";
import { alreadyMade, type Unsure } from "./already-made.js";
import { blockMoves } from "./block-moves.js";
import { expectedBody, shapesAsIs, shapesOf, surplusLines } from "./expected-shapes.js";
import { fetchRendering } from "./fetch-rendering.js";
import type { Ground } from "./ground.js";
import type { KeptReading } from "./kept-reading.js";
import type { KeptSelection } from "./keep-selection.js";
import type { ReadBack, Strays } from "./read-back.js";
import { queueRestoration, type Restoration } from "./restoration.js";
import { isStructural, type StructuralEdit } from "./structural.js";
import { strayLines } from "./tidy.js";
import { inverseOf, moveEdits, type Change } from "./undo-log.js";
import { needsRendering, queueEdits, took } from "./writes.js";

interface WriteWith {
  /** The document before as Flat OPC, where something is taken away. */
  readonly copy?: string | undefined;
  /** What is to come back besides. */
  readonly restorations?: readonly Restoration[];
  /** The document that the edits are given for; default: as last handed out. */
  readonly givenFor?: ReportDocument;
}

interface Written {
  readonly result: WriteResult;
  /** Absent when nothing was changed. */
  readonly change?: Change;
}

/** Makes edits, and knows again what was asked for and may have been made when Word's answer was lost. */
export class Writing {
  #unsure: Unsure | undefined;

  constructor(
    private readonly kept: KeptReading,
    private readonly back: ReadBack,
  ) {}

  /** Something is begun of which nobody knows what becomes of it until {@link sure}. */
  begin(unsure: Unsure): void {
    this.#unsure = unsure;
  }

  sure(): void {
    this.#unsure = undefined;
  }

  /**
   * The document, when what is asked for was made already and Word's answer lost; undefined when it is to be made.
   * @param isIn how that can be seen
   */
  madeBefore(request: string, now: ReportDocument, isIn = alreadyMade): Snapshot | undefined {
    const unsure = this.#unsure;
    if (unsure?.request !== request || !isIn(unsure, now)) return undefined;
    this.#unsure = undefined;
    return this.kept.keep(now);
  }

  /**
   * Makes edits, and reads back what became of them.
   * @param request what was asked for, to know a second attempt by
   * @param selection the clerk's, before
   */
  async write(
    context: Word.RequestContext,
    ground: Ground,
    edits: readonly Edit[],
    request: string,
    selection: KeptSelection,
    { copy, restorations = [], givenFor }: WriteWith = {},
  ): Promise<Written> {
    const before = ground.document;
    const snapshot = this.madeBefore(request, before);
    if (snapshot !== undefined) return { result: { snapshot, refused: [] } };
    const last = givenFor ?? this.kept.document ?? before;
    this.begin({ request, edits, restorations, before: last });
    const given = new Map<Edit, Edit>();
    const refused: Refusal[] = [];
    for (const edit of edits) {
      const [moved] = moveEdits([edit], last, before) ?? [];
      if (moved === undefined) refused.push({ edit, code: "changed" });
      else given.set(moved, edit);
    }
    const rendering = needsRendering(edits) ? await fetchRendering() : undefined;
    const queued = queueEdits(context, ground, [...given.keys()], rendering);
    const structural = queued.made.filter(isStructural);
    for (const restoration of restorations) queueRestoration(context, ground, restoration);
    const restoring = restorations.length > 0;
    const isBack = (now: ReportDocument): boolean =>
      alreadyMade({ request, edits: queued.made, restorations, before }, now);
    const strays = straysOf(before, queued.made, structural, restorations);
    const after = await this.back.send(context, before, {
      structural,
      strays,
      isMade: restoring ? isBack : undefined,
      back: restorations,
      selection: restoring || structural.some(takesAway) ? undefined : selection,
    });
    await selection.giveBack();
    if (restoring && !isBack(after)) throw new HostError("hostFailed", HALF_BACK);
    this.sure();
    const moves = blockMoves(before, after, structural, strays?.(after));
    const failed = queued.made.filter((edit) => !took(edit, after, moves));
    refused.push(...queued.refused.map(({ edit, code }) => ({ edit: given.get(edit)!, code })));
    refused.push(...failed.map((edit) => ({ edit: given.get(edit)!, code: "failed" as const })));
    const result = { snapshot: this.kept.keep(after), refused };
    if (queued.made.length === failed.length) return { result };
    const made = queued.made.filter((edit) => !failed.includes(edit));
    const inverse = moves && inverseOf(made, before, after, moves, copy);
    return { result, change: { inverse, after: result.snapshot.document } };
  }
}

/** How to tell the empty lines that edits leave behind; undefined where they leave none. */
function straysOf(
  before: ReportDocument,
  made: readonly Edit[],
  structural: readonly StructuralEdit[],
  restorations: readonly Restoration[],
): Strays | undefined {
  const repairs = structural.filter((edit) => edit.kind === "replaceTable");
  const replaced = [
    ...restorations.map((each) => ({ ...each, shapes: shapesAsIs(each.were) })),
    ...repairs.map((edit) => ({ blocks: edit.blocks, shapes: shapesOf(before, edit) })),
  ];
  if (replaced.length > 0) return (now) => surplusLines(now, expectedBody(before, made, replaced)) ?? [];
  return structural.length > 0 ? (now) => strayLines(before, now) : undefined;
}

/** Whether an edit takes something out of the document that only a copy can bring back. */
export function takesAway({ kind }: Edit): boolean {
  return kind === "replaceTable" || kind === "removeBlock";
}

const HALF_BACK = "Word 没有把改动全部撤销。文稿里现在有什么，已经重新读出来了，请对照着看一下；也可以在 Word 里撤销。";

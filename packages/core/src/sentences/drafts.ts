import type { RecognisedReport } from "../recognise/types.js";
import type { ReadReport } from "../report/report.js";
import { carriedForward, newRequests, outcomes } from "./applications.js";
import { cases } from "./cases.js";
import { fees, processingFee } from "./fees.js";
import { figuresOf } from "./figures.js";
import { Ledger, NotReady } from "./ledger.js";
import type { ProcessingFee, SentenceDraft, SentenceId, SentenceViews } from "./types.js";

/** What sentences need that no table holds. */
export interface SentenceOptions {
  /** What the clerk says about 信息处理费, which no table holds; `none`: nothing was charged. */
  readonly processingFee?: ProcessingFee | "none";
}

interface Source {
  readonly title: string;
  readonly chapter: number;
}

/** The sentences in the order a report has them, with the chapter each belongs in. */
const sources: Readonly<Record<SentenceId, Source>> = {
  newRequests: { title: "新收申请", chapter: 1 },
  outcomes: { title: "办理结果", chapter: 1 },
  carriedForward: { title: "结转下年度", chapter: 1 },
  fees: { title: "行政事业性收费", chapter: 2 },
  cases: { title: "行政复议和行政诉讼", chapter: 4 },
  processingFee: { title: "信息处理费", chapter: 6 },
};

/**
 * The sentences of a report that repeat numbers of its tables, as data for the templates: numbers with the cell or sum they
 * repeat, and which of the wordings applies. A sentence whose numbers are missing or contradict each other is not
 * ready, with the reason in Chinese. The words are made by `renderSentences` of @nianbao/docx.
 */
export function sentenceDrafts(
  report: RecognisedReport | Pick<ReadReport, "cells">,
  options: SentenceOptions = {},
): readonly SentenceDraft[] {
  const ledger = new Ledger(figuresOf(report));
  const views: { readonly [Id in SentenceId]: () => SentenceViews[Id] } = {
    newRequests: () => newRequests(ledger),
    outcomes: () => outcomes(ledger),
    carriedForward: () => carriedForward(ledger),
    fees: () => fees(ledger),
    cases: () => cases(ledger),
    processingFee: () => processingFee(ledger, options.processingFee),
  };
  return (Object.keys(sources) as SentenceId[]).map((id) => {
    const head = { id, ...sources[id] };
    try {
      return { ...head, state: "ready", view: views[id]() } as SentenceDraft;
    } catch (error) {
      if (!(error instanceof NotReady)) throw error;
      return { ...head, state: "notReady", reason: error.message };
    }
  });
}

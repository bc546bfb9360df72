/** Which sentence; also the name of its template. */
export type SentenceId = "newRequests" | "outcomes" | "carriedForward" | "cases" | "fees" | "processingFee";

/** A number as a template gets it. `link`: see `SentencePiece.link`; absent for a number that no table holds. */
export interface NumberView {
  readonly text: string;
  readonly link?: string;
}

/** What one of several parts came to. */
export interface PartView {
  readonly label: string;
  readonly count: NumberView;
}

/** 新收申请 */
export interface NewRequestsView {
  readonly none: boolean;
  readonly total: NumberView;
  /** 均, or empty where there is only one. */
  readonly all: string;
  readonly both: boolean;
  readonly onlyNaturalPersons: boolean;
  readonly onlyOrganisations: boolean;
  readonly naturalPersons: NumberView;
  readonly organisations: NumberView;
  readonly hasCarriedOver: boolean;
  readonly carriedOver: NumberView;
}

/** 办理结果 */
export interface OutcomesView {
  /** There was nothing to handle. */
  readonly nothing: boolean;
  /** All that was there to handle is still pending. */
  readonly pending: boolean;
  readonly total: NumberView;
  readonly all: string;
  readonly several: boolean;
  /** Results that occurred. */
  readonly groups: readonly PartView[];
  readonly only: string;
}

/** 结转下年度 */
export interface CarriedForwardView {
  readonly none: boolean;
  readonly total: NumberView;
}

/** Cases of one kind by their outcome. */
export interface CaseView {
  readonly none: boolean;
  readonly total: NumberView;
  readonly all: string;
  readonly several: boolean;
  readonly results: readonly PartView[];
  /** The one outcome there was, in words; empty where there were several. */
  readonly only: string;
}

/** 行政复议、行政诉讼 */
export interface CasesView {
  readonly neither: boolean;
  readonly reconsideration: CaseView;
  readonly litigation: CaseView & {
    readonly both: boolean;
    readonly onlyDirect: boolean;
    readonly direct: NumberView;
    readonly afterReview: NumberView;
  };
}

/** 行政事业性收费, in 万元. */
export interface FeesView {
  readonly none: boolean;
  readonly amount: NumberView;
}

/** 信息处理费, in 元. */
export interface ProcessingFeeView {
  readonly none: boolean;
  readonly notices: NumberView;
  readonly charged: NumberView;
  readonly nothingReceived: boolean;
  readonly received: NumberView;
}

/** The data of each sentence. All plain and complete, so that a template never meets a hole. */
export interface SentenceViews {
  readonly newRequests: NewRequestsView;
  readonly outcomes: OutcomesView;
  readonly carriedForward: CarriedForwardView;
  readonly cases: CasesView;
  readonly fees: FeesView;
  readonly processingFee: ProcessingFeeView;
}

/** What a sentence is made from, or why it cannot be. */
export type SentenceDraft = {
  [Id in SentenceId]: {
    readonly id: Id;
    /** What it is about, for people. */
    readonly title: string;
    /** Number of the chapter that it belongs in. */
    readonly chapter: number;
  } & (
    | { readonly state: "ready"; readonly view: SentenceViews[Id] }
    | { readonly state: "notReady"; readonly reason: string }
  );
}[SentenceId];

/** What the tables do not say about 信息处理费: notices sent, and in 元 what they asked and what was paid. */
export interface ProcessingFee {
  readonly notices: number;
  /** Decimal. */
  readonly charged: string;
  /** Decimal. */
  readonly received: string;
}

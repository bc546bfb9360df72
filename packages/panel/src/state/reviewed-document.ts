import type { Edit, Finding } from "@nianbao/core";
import type { WriteResult } from "@nianbao/host";
import { review } from "../locale/review.js";
import { OpenDocument } from "./open-document.js";

/** So many comments a call: a long list stays within the time that a call may take. */
const AT_ONCE = 30;

/** What goes into the document for others to look at: findings as comments, corrections as tracked changes. */
export class ReviewedDocument extends OpenDocument {
  /** Writes findings beside their places as comments; what is there already is not written again. Says what became of it. */
  async writeComments(findings: readonly Finding[]): Promise<void> {
    let written = 0;
    let missed = 0;
    const done = await this.#review(async () => {
      for (let at = 0; at < findings.length; at += AT_ONCE) {
        const result = await this.calls.run(async () => this.host.writeComments?.(findings.slice(at, at + AT_ONCE)));
        written += result?.written ?? 0;
        missed += result?.missed.length ?? 0;
      }
    });
    const already = findings.length - written - missed;
    if (done) this.store.set({ notice: review.written(written, already, missed) });
    else if (written > 0) this.store.set({ notice: review.partly(written, findings.length) });
  }

  /** Takes out the comments written here, also on another day; those of people stay. Says how many. */
  async removeComments(): Promise<void> {
    let removed = 0;
    const done = await this.#review(async () => {
      removed = (await this.calls.run(async () => this.host.removeComments?.())) ?? 0;
    });
    if (done) this.store.set({ notice: review.removed(removed) });
  }

  /** Whether corrections are to be tracked changes from now on. */
  trackCorrections(tracked: boolean): void {
    this.store.set({ tracked });
  }

  /**
   * One correction, tracked where the clerk wishes it and the host can. What is tracked is taken back by rejecting it, which
   * only people do; nor does the host take back what was done before it.
   */
  protected correct(label: string, drawUp: () => Promise<readonly Edit[]>): Promise<WriteResult | undefined> {
    let tracked = false;
    const operation = async (): Promise<WriteResult> => {
      const edits = await drawUp();
      const can = this.store.get().tracked && this.host.capabilities.trackedChanges === true;
      tracked = can && edits.every(({ kind }) => kind === "replaceText" || kind === "setCell");
      return this.host.apply(edits, tracked ? { tracked } : {});
    };
    return this.change(label, operation, ({ refused }) => {
      if (!tracked) return;
      this.store.set({ changes: [], ...(refused.length > 0 ? {} : { notice: review.tracked(label) }) });
    });
  }

  async #review(work: () => Promise<void>): Promise<boolean> {
    this.store.set({ busy: true, notice: undefined });
    try {
      await work();
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    } finally {
      this.store.set({ busy: false });
      await this.refresh();
    }
  }
}

import Big from "big.js";
import type { Form } from "../form/types.js";
import { quantityValue, type Figures } from "./figures.js";
import { quantityOf } from "./quantities.js";
import type { NumberView } from "./types.js";

/** A sentence cannot be made; the message is the reason in Chinese. */
export class NotReady extends Error {}

/** Reads quantities for one sentence: what is missing or does not add up makes the sentence impossible. */
export class Ledger {
  constructor(private readonly figures: Figures) {}

  get form(): Form {
    return this.figures.form;
  }

  /** @throws NotReady when it is not known. */
  value(name: string): Big {
    return new Big(this.text(name));
  }

  isZero(name: string): boolean {
    return this.value(name).eq(0);
  }

  /** The number as a link to the tables. */
  number(name: string): NumberView {
    return { text: this.text(name), link: name };
  }

  /** 均, unless there is only one. */
  all(name: string): string {
    return this.value(name).eq(1) ? "" : "均";
  }

  /** A sentence that gives a total and its parts must not contradict itself. @throws NotReady when they differ. */
  mustAdd(total: readonly string[], parts: readonly string[]): void {
    const [whole, sum] = [total, parts].map((names) =>
      names.reduce((all, name) => all.plus(this.value(name)), new Big(0)),
    ) as [Big, Big];
    if (whole.eq(sum)) return;
    const words = total.map((name) => quantityOf(this.form, name)!.words).join("、");
    throw new NotReady(
      `${words}是 ${whole.toFixed()}，各项相加是 ${sum.toFixed()}，相差 ${whole.minus(sum).abs().toFixed()}，请先把表核对好`,
    );
  }

  private text(name: string): string {
    const found = quantityValue(this.figures, name);
    if (!found.known) throw new NotReady(found.reason);
    return found.value;
  }
}

import Big from "big.js";
import { NotReady, type Ledger } from "./ledger.js";
import type { FeesView, ProcessingFee, ProcessingFeeView } from "./types.js";

/** Administrative fees of table 2, 万元. */
export function fees(ledger: Ledger): FeesView {
  return { none: ledger.isZero("t2.fee"), amount: ledger.number("t2.fee") };
}

/**
 * The statement on 信息处理费 of the last chapter. No table holds it: it has to be told, save where no application was
 * there to charge for.
 * @param given `none`: the clerk says that nothing was charged
 */
export function processingFee(ledger: Ledger, given: ProcessingFee | "none" | undefined): ProcessingFeeView {
  if (given === undefined && !ledger.isZero("t3.received.total")) {
    throw new NotReady(
      "表里没有信息处理费的数，请先填写发出收费通知的件数、总金额和实际收到的总金额，没有发生的选“未收取”",
    );
  }
  const { notices, charged, received } =
    given === undefined || given === "none" ? { notices: 0, charged: "0", received: "0" } : given;
  const amounts = [charged, received];
  if (!Number.isSafeInteger(notices) || notices < 0) throw new NotReady("收费通知的件数要填不小于 0 的整数");
  if (!amounts.every((amount) => /^\d+(\.\d{1,2})?$/.test(amount))) {
    throw new NotReady("信息处理费的金额以元为单位，填不小于 0 的数，小数不超过两位");
  }
  if (notices === 0 && amounts.some((amount) => new Big(amount).gt(0))) {
    throw new NotReady("没有发出收费通知，却有信息处理费的金额，请核对");
  }
  return {
    none: notices === 0,
    notices: { text: String(notices) },
    charged: { text: charged },
    nothingReceived: new Big(received).eq(0),
    received: { text: received },
  };
}

import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { SentenceOptions } from "@nianbao/core";
import { useId } from "react";
import { messages } from "../locale/messages.js";

/** What the clerk gave on 信息处理费, as typed. */
export interface FeeDraft {
  readonly charged: "unknown" | "none" | "some";
  readonly notices: string;
  readonly asked: string;
  readonly received: string;
}

export const blankFee: FeeDraft = { charged: "unknown", notices: "", asked: "", received: "" };

/** What {@link FeeDraft} comes to; amounts left empty are not taken for 0. */
export function feeOptions({ charged, notices, asked, received }: FeeDraft): SentenceOptions {
  if (charged === "unknown") return {};
  if (charged === "none") return { processingFee: "none" };
  const plain = (text: string): string => text.normalize("NFKC").replace(/[,元件\s]/gu, "");
  return {
    processingFee: {
      notices: /^\d+$/.test(plain(notices)) ? Number(plain(notices)) : NaN,
      charged: plain(asked),
      received: plain(received),
    },
  };
}

const useStyles = makeStyles({
  group: { margin: "4px 0 0", padding: 0, border: "none" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", alignItems: "center", gap: "6px", minHeight: "26px", width: "fit-content" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  figure: { width: "86px" },
  input: { minWidth: 0, width: "100%" },
});

interface ProcessingFeeFormProps {
  readonly fee: FeeDraft;
  readonly onChange: (fee: FeeDraft) => void;
}

/** The only numbers of a sentence that no table holds: asked here. */
export function ProcessingFeeForm({ fee, onChange }: ProcessingFeeFormProps) {
  const styles = useStyles();
  const group = useId();
  const words = messages.sentences.fee;
  const figure = (key: "notices" | "asked" | "received") => (
    <Field className={styles.figure} size="small" label={words[key]}>
      <Input
        className={styles.input}
        size="small"
        value={fee[key]}
        inputMode="decimal"
        maxLength={14}
        onChange={(_, data) => onChange({ ...fee, [key]: data.value })}
      />
    </Field>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.question}</legend>
      {(["none", "some"] as const).map((charged) => (
        <label key={charged} className={styles.choice}>
          <input
            type="radio"
            name={group}
            checked={fee.charged === charged}
            onChange={() => onChange({ ...fee, charged })}
          />
          {words[charged]}
        </label>
      ))}
      {fee.charged === "some" && (
        <div className={styles.row}>
          {figure("notices")}
          {figure("asked")}
          {figure("received")}
        </div>
      )}
    </fieldset>
  );
}

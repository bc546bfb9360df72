import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { RecognisedReport } from "@nianbao/core";
import { useState } from "react";
import { Confirm } from "../findings/confirm.js";
import { messages } from "../locale/messages.js";
import { usePanelField, useSession } from "../ui/session-context.js";

const useStyles = makeStyles({
  details: { padding: "8px 12px 0" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 12px 12px" },
  inner: { padding: "8px 0 0" },
  what: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  submit: { alignSelf: "flex-start" },
});

export interface SkeletonFormProps {
  readonly recognised: RecognisedReport;
  /** Chapters that the document has already: with any, the form is folded away and asks twice. */
  readonly chapters: number;
}

/** Agency and year, and the skeleton of a whole report made of them. */
export function SkeletonForm({ recognised, chapters }: SkeletonFormProps) {
  const styles = useStyles();
  const session = useSession();
  const stored = usePanelField("stored");
  const busy = usePanelField("busy");
  const [agency, setAgency] = useState<string>();
  const [year, setYear] = useState<string>();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const shownAgency = agency ?? recognised.agency?.name ?? stored.agency ?? "";
  const shownYear = year ?? String(recognised.year?.value ?? stored.year ?? "");
  const plainYear = shownYear.normalize("NFKC").replace(/年$/u, "").trim();
  const agencyFault = shownAgency.trim() === "" ? messages.report.agencyNeeded : undefined;
  const yearFault = /^20\d{2}$/u.test(plainYear) ? undefined : messages.report.yearNeeded;
  const insert = () => {
    setAsking(false);
    setTried(false);
    void session.insertSkeleton({ agency: shownAgency.trim(), year: Number(plainYear) });
  };
  const form = (
    <form
      className={chapters > 0 ? `${styles.form} ${styles.inner}` : styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (agencyFault !== undefined || yearFault !== undefined) return;
        if (chapters > 0) setAsking(true);
        else insert();
      }}
    >
      <Field
        label={messages.report.agency}
        size="small"
        {...(tried && agencyFault !== undefined
          ? { validationMessage: agencyFault }
          : { hint: messages.report.agencyHint })}
      >
        <Input value={shownAgency} onChange={(_, data) => setAgency(data.value)} maxLength={60} />
      </Field>
      <Field
        label={messages.report.year}
        size="small"
        {...(tried && yearFault !== undefined ? { validationMessage: yearFault } : { hint: messages.report.yearHint })}
      >
        <Input value={shownYear} inputMode="numeric" onChange={(_, data) => setYear(data.value)} maxLength={6} />
      </Field>
      <p className={styles.what}>{messages.report.skeletonWhat}</p>
      <Button
        className={styles.submit}
        type="submit"
        appearance={chapters > 0 ? "secondary" : "primary"}
        disabled={busy}
      >
        {messages.report.skeleton}
      </Button>
      {asking && (
        <Confirm
          text={messages.report.skeletonWarning(chapters)}
          confirm={messages.report.stillInsert}
          onCancel={() => setAsking(false)}
          onConfirm={insert}
        />
      )}
    </form>
  );
  if (chapters === 0) return form;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{messages.report.skeleton}…</summary>
      {form}
    </details>
  );
}

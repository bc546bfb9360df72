import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { RecognisedReport } from "@nianbao/core";
import { useEffect, useRef, useState } from "react";
import { messages } from "../locale/messages.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { identityEdits } from "./identity-edits.js";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", padding: "4px 12px 10px" },
  what: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", gap: "6px" },
});

export interface IdentityFormProps {
  readonly recognised: RecognisedReport;
  readonly onClose: () => void;
}

/** Agency and year to be put right: in the document where it says them, else beside it. */
export function IdentityForm({ recognised, onClose }: IdentityFormProps) {
  const styles = useStyles();
  const session = useSession();
  const stored = usePanelField("stored");
  const form = useRef<HTMLFormElement>(null);
  const [agency, setAgency] = useState(recognised.agency?.name ?? stored.agency ?? "");
  const [year, setYear] = useState(String(recognised.year?.value ?? stored.year ?? ""));
  const [tried, setTried] = useState(false);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const name = agency.trim();
  const plainYear = year.normalize("NFKC").replace(/年$/u, "").trim();
  const agencyFault = tried && name === "" ? messages.report.agencyNeeded : undefined;
  const yearFault = tried && !/^20\d{2}$/u.test(plainYear) ? messages.report.yearNeeded : undefined;
  const save = async () => {
    const profile = { agency: name, year: Number(plainYear) };
    const edits = identityEdits(recognised, profile);
    if (edits.length > 0) await session.change(messages.report.identityChange, () => session.host.apply(edits));
    await session.keep({ ...session.store.get().stored, ...profile });
    onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      data-testid="identity-form"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name !== "" && /^20\d{2}$/u.test(plainYear)) void save();
      }}
    >
      <Field label={messages.report.agency} size="small" {...(agencyFault && { validationMessage: agencyFault })}>
        <Input value={agency} onChange={(_, data) => setAgency(data.value)} maxLength={60} />
      </Field>
      <Field label={messages.report.year} size="small" {...(yearFault && { validationMessage: yearFault })}>
        <Input value={year} inputMode="numeric" onChange={(_, data) => setYear(data.value)} maxLength={6} />
      </Field>
      <p className={styles.what}>{messages.report.identityWhat}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {messages.report.identitySave}
        </Button>
        <Button size="small" onClick={onClose}>
          {messages.report.cancel}
        </Button>
      </div>
    </form>
  );
}

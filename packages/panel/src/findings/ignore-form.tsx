import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: "6px 0 0 24px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason of a dismissal: ready-made ones, or the clerk's own words. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("button")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" }); // all of it: the answer is given at its end
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={messages.check.ignoreTitle}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onIgnore(reason.trim());
      }}
    >
      <div className={styles.row}>
        {messages.check.ignoreReasons.map((text) => (
          <Button key={text} size="small" appearance="outline" type="button" onClick={() => setReason(text)}>
            {text}
          </Button>
        ))}
      </div>
      <Field label={messages.check.ignoreReason} size="small">
        <Input size="small" value={reason} onChange={(_, data) => setReason(data.value)} maxLength={100} />
      </Field>
      <div className={styles.row}>
        <Button size="small" appearance="primary" type="submit" disabled={reason.trim() === ""}>
          {messages.check.ignoreConfirm}
        </Button>
        <Button size="small" type="button" onClick={onCancel}>
          {messages.report.cancel}
        </Button>
      </div>
    </form>
  );
}

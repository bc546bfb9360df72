import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReportDocument } from "@nianbao/core";
import { useId, useState } from "react";
import { outgoing } from "../locale/outgoing.js";
import { useRowStyles } from "../ui/row-styles.js";

const useStyles = makeStyles({
  form: { alignItems: "flex-start" },
});

/** What is to be taken out besides our own controls. */
export interface CleanChoice {
  readonly comments: boolean;
  readonly revisions: boolean;
  readonly highlights: boolean;
}

interface CleanFormProps {
  readonly document: ReportDocument;
  /** What should be dealt with first: faults that must be put right, and what is still last year's. */
  readonly blocking: { readonly errors: number; readonly rewrites: number };
  readonly busy: boolean;
  readonly onMake: (choice: CleanChoice) => void;
}

/** The clean copy, and what of the document's own marks is to go: asked for only where there are any, never done unasked. */
export function CleanForm({ document, blocking, busy, onMake }: CleanFormProps) {
  const styles = useRowStyles();
  const { form } = useStyles();
  const id = useId();
  const [choice, setChoice] = useState<CleanChoice>({ comments: true, revisions: false, highlights: false });
  const open = blocking.errors + blocking.rewrites > 0;
  const comments = document.comments.length;
  const revisions = document.revisions.length;
  const highlighted = document.blocks.some(
    (block) => block.kind === "paragraph" && block.runs.some(({ format }) => format.highlight !== undefined),
  );
  const box = (name: keyof CleanChoice, text: string) => (
    <div className={styles.choice}>
      <input
        id={`${id}-${name}`}
        className={styles.box}
        type="checkbox"
        checked={choice[name]}
        onChange={(event) => setChoice({ ...choice, [name]: event.target.checked })}
      />
      <label htmlFor={`${id}-${name}`}>{text}</label>
    </div>
  );
  return (
    <div className={mergeClasses(styles.row, form)} role="group" aria-label={outgoing.clean}>
      <h4 className={styles.name}>{outgoing.clean}</h4>
      <p className={styles.what}>{outgoing.cleanWhat}</p>
      {comments > 0 && box("comments", outgoing.comments(comments))}
      {revisions > 0 && box("revisions", outgoing.revisions(revisions))}
      {highlighted && box("highlights", outgoing.highlights)}
      {open && <p className={styles.what}>{outgoing.notReady(blocking.errors, blocking.rewrites)}</p>}
      <Button
        size="small"
        appearance={open ? "secondary" : "primary"}
        disabled={busy}
        onClick={() => onMake(choice)}
        data-testid="clean"
      >
        {outgoing.make}
      </Button>
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import type { Finding } from "@nianbao/core";
import { useId, useMemo } from "react";
import { review } from "../locale/review.js";
import { tellsOfComment } from "../state/our-comments.js";
import { useRowStyles } from "../ui/row-styles.js";
import { usePanelField, useSession } from "../ui/session-context.js";

/** For a reviewer: what was found as comments in the document, corrections as tracked changes. Only where the host can. */
export function ReviewSection({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useRowStyles();
  const id = useId();
  const written = useMemo(() => findings.filter((finding) => !tellsOfComment(finding)), [findings]);
  const session = useSession();
  const busy = usePanelField("busy");
  const tracked = usePanelField("tracked");
  const { comments, trackedChanges, readOnly } = session.host.capabilities;
  if (readOnly !== undefined || (comments !== true && trackedChanges !== true)) return null;
  return (
    <section aria-label={review.title}>
      <h3 className={styles.heading}>{review.title}</h3>
      {comments === true && (
        <div className={styles.row} role="group" aria-label={review.comments}>
          <p className={styles.what}>{review.commentsWhat}</p>
          <div className={styles.actions}>
            <Button
              size="small"
              disabled={busy || written.length === 0}
              onClick={() => void session.writeComments(written)}
              data-testid="write-comments"
            >
              {review.write(written.length)}
            </Button>
            <Button
              size="small"
              disabled={busy}
              onClick={() => void session.removeComments()}
              data-testid="remove-comments"
            >
              {review.remove}
            </Button>
          </div>
        </div>
      )}
      {trackedChanges === true && (
        <div className={styles.row}>
          <div className={styles.choice}>
            <input
              id={id}
              className={styles.box}
              type="checkbox"
              checked={tracked}
              onChange={(event) => session.trackCorrections(event.target.checked)}
            />
            <label htmlFor={id}>{review.track}</label>
          </div>
          <p className={styles.what}>{review.trackWhat}</p>
        </div>
      )}
    </section>
  );
}

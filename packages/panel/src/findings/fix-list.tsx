import { Button, makeStyles } from "@fluentui/react-components";
import type { Finding, Fix } from "@nianbao/core";
import { useState } from "react";
import { check } from "../locale/check.js";
import { useSession } from "../ui/session-context.js";
import { BulkFix } from "./bulk-fix.js";
import { ChangePreview } from "./change-preview.js";
import { Confirm } from "./confirm.js";
import { kindOf, type FixItem } from "./kinds.js";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "6px" },
  fix: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    flexBasis: "100%",
    minWidth: 0,
  },
  action: { minWidth: 0, maxWidth: "100%", textAlign: "left" },
});

/** Titles longer than this do not fit on a button. */
const longest = 26;

interface FixListProps {
  readonly finding: Finding;
  /** The card is open: what each fix makes of the document is shown. */
  readonly open: boolean;
  readonly kinds: ReadonlyMap<string, readonly FixItem[]>;
}

/** The ways to put a finding right, each with what it does; those of which there are more can be made all at once. */
export function FixList({ finding, open, kinds }: FixListProps) {
  const styles = useStyles();
  const session = useSession();
  const [asking, setAsking] = useState<Fix>();
  const [all, setAll] = useState<Fix>();
  const press = (fix: Fix) => {
    if (fix.caution !== undefined) setAsking(fix);
    else void session.applyFix(fix);
  };
  return (
    <>
      <div className={styles.list}>
        {finding.fixes.map((fix) => {
          const alike = kinds.get(kindOf(finding, fix)) ?? [];
          const safe = fix.kind === "safe";
          return (
            <div key={fix.title} className={open ? styles.fix : undefined}>
              {open && <ChangePreview edits={fix.edits} labels={fix.edits.length > 1} />}
              <Button
                className={styles.action}
                size="small"
                appearance={safe ? "primary" : "secondary"}
                title={fix.title}
                aria-label={safe ? check.fixLabel(fix.title) : fix.title}
                onClick={() => press(fix)}
              >
                {safe && fix.title.length > longest ? check.fix : fix.title}
              </Button>
              {open && alike.length > 1 && (
                <Button className={styles.action} size="small" appearance="subtle" onClick={() => setAll(fix)}>
                  {check.bulk.kind(fix.title, alike.length)}
                </Button>
              )}
              {all === fix && open && alike.length > 0 && (
                <BulkFix
                  title={check.bulk.kindLabel(fix.title, alike.length)}
                  items={alike}
                  label={(count) => check.bulk.kindLabel(fix.title, count)}
                  onClose={() => setAll(undefined)}
                />
              )}
            </div>
          );
        })}
      </div>
      {asking !== undefined && (
        <Confirm
          text={asking.caution ?? ""}
          confirm={check.sure}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            void session.applyFix(asking);
          }}
        />
      )}
    </>
  );
}

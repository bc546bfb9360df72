import { Button, makeStyles } from "@fluentui/react-components";
import { WandRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { check } from "../locale/check.js";
import { BulkFix } from "./bulk-fix.js";
import type { FixItem } from "./kinds.js";

const useStyles = makeStyles({ row: { padding: "8px 12px 0" } });

/** Everything that can be put right without a decision, in one go after a look at it. */
export function SafeFixAll({ items }: { readonly items: readonly FixItem[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  if (open) {
    return (
      <BulkFix
        title={check.bulk.safeTitle(items.length)}
        items={items}
        label={check.bulk.safeLabel}
        onClose={() => setOpen(false)}
      />
    );
  }
  return (
    <div className={styles.row}>
      <Button size="small" icon={<WandRegular />} data-testid="fix-all" onClick={() => setOpen(true)}>
        {check.bulk.safe(items.length)}
      </Button>
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { currentNotice, tableOf } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import { usePanelField, useSession } from "../ui/session-context.js";

const useStyles = makeStyles({
  box: { padding: "8px 12px 0", fontSize: tokens.fontSizeBase200 },
  text: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Copies kept from before repairs and a year roll, each to be had by a press. */
export function CopiesList() {
  const styles = useStyles();
  const session = useSession();
  usePanelField("reading"); // a repair brings both a copy and a new reading
  const copies = session.host.copies();
  if (copies.length === 0) return null;
  const name = (index: number) =>
    copies[index]!.before ??
    messages.repair.repairOf(copies[index]!.tables.map((id) => tableOf(currentNotice, id).name).join("、"));
  return (
    <section className={styles.box} aria-label={messages.repair.copies} data-testid="copies">
      <p className={styles.text}>{messages.repair.copiesWhat}</p>
      <div className={styles.row}>
        {copies.map((copy, index) => (
          <Button key={index} size="small" onClick={() => void session.openCopy(copy)}>
            {messages.repair.copy(name(index), copies.length > 1 ? index + 1 : undefined)}
          </Button>
        ))}
      </div>
    </section>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RecognisedReport } from "@nianbao/core";
import { useRef, useState } from "react";
import { messages } from "../locale/messages.js";
import { useSession } from "../ui/session-context.js";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", padding: "4px 0" },
  bad: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** What a check against the year before lacks: the report of that year, from a file. Nothing in the document changes. */
export function LastYearButton({ recognised }: { readonly recognised: RecognisedReport }) {
  const styles = useStyles();
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  const words = messages.check.lastYear;
  const give = async (file: File): Promise<void> => {
    const { lastYearFrom } = await import("../import/last-year.js");
    const given = await lastYearFrom(file, recognised);
    if (typeof given === "string") {
      setRefused(given);
      return;
    }
    setRefused(undefined);
    session.store.set({ notice: words.given(file.name) });
    await session.checkWith({ last: given });
  };
  return (
    <div className={styles.box}>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words.field}
        accept=".docx,.html,.htm,.txt"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) void give(file);
        }}
      />
      <Button size="small" data-testid="last-year" onClick={() => field.current?.click()}>
        {words.give}
      </Button>
      {refused !== undefined && (
        <p className={styles.bad} role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DismissedFinding, Finding } from "@nianbao/core";
import { ReadError } from "@nianbao/docx";
import type { OutgoingFile } from "@nianbao/host";
import { useContext, useState } from "react";
import { outgoing } from "../locale/outgoing.js";
import type { Reading } from "../state/panel-state.js";
import { AboutContext } from "../ui/about.js";
import { BusyMark } from "../ui/busy-mark.js";
import { useRowStyles } from "../ui/row-styles.js";
import { useSession } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import { CleanForm, type CleanChoice } from "./clean-form.js";
import { reportName } from "./report-name.js";

const useStyles = makeStyles({
  failed: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface SendFilesProps {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly pending: readonly string[];
  readonly blocking: { readonly errors: number; readonly rewrites: number };
  readonly onChange: (patch: Partial<ViewState>) => void;
}

/** What is made to go out with the report: the clean copy, the record of the check, the data of the year, the picture. */
export function SendFiles({ reading, findings, dismissed, pending, blocking, onChange }: SendFilesProps) {
  const styles = useRowStyles();
  const { failed: failure } = useStyles();
  const session = useSession();
  const { version = "" } = useContext(AboutContext);
  const [making, setMaking] = useState(false);
  const [failed, setFailed] = useState<string>();
  const make = async (work: () => Promise<OutgoingFile | undefined>) => {
    setMaking(true);
    setFailed(undefined);
    try {
      const file = await work();
      if (file !== undefined) await session.handOut(file, outgoing.given(file.name));
    } catch (error) {
      if (!(error instanceof ReadError)) console.error(error); // the clerk gets a plain line, the log the rest
      setFailed(error instanceof ReadError ? error.message : outgoing.failed);
    } finally {
      setMaking(false);
    }
  };
  const clean = (choice: CleanChoice) =>
    make(async () => {
      const bytes = await session.docx();
      if (bytes === undefined) return undefined;
      const { cleanFile } = await import("./outgoing.js");
      const { file, open } = cleanFile(bytes, reportName(reading), choice);
      if (open > 0) setFailed(outgoing.openRevisions(open));
      return file;
    });
  const record = (format: "docx" | "html") =>
    make(async () => {
      const { recordFile } = await import("./outgoing.js");
      return recordFile(reading, { findings, dismissed, pending, version, now: new Date() }, format);
    });
  const data = (format: "xlsx" | "json") => make(async () => (await import("./outgoing.js")).dataFile(reading, format));
  const row = (name: string, what: string, actions: React.ReactNode) => (
    <div className={styles.row} role="group" aria-label={name}>
      <h4 className={styles.name}>{name}</h4>
      <p className={styles.what}>{what}</p>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
  const button = (text: string, onClick: () => void, testId: string) => (
    <Button size="small" disabled={making} onClick={onClick} data-testid={testId}>
      {text}
    </Button>
  );
  const gives = session.host.handOut !== undefined;
  const copies = gives && session.host.toDocx !== undefined;
  return (
    <section aria-label={outgoing.title}>
      <h3 className={styles.heading}>{outgoing.title}</h3>
      {failed !== undefined && (
        <p className={failure} role="alert">
          {failed}
        </p>
      )}
      {making && <BusyMark label={outgoing.title} />}
      {copies && (
        <CleanForm
          document={reading.recognised.document}
          blocking={blocking}
          busy={making}
          onMake={(choice) => void clean(choice)}
        />
      )}
      {gives &&
        row(
          outgoing.record,
          outgoing.recordWhat,
          <>
            {button(outgoing.docx, () => void record("docx"), "record-docx")}
            {button(outgoing.html, () => void record("html"), "record-html")}
          </>,
        )}
      {gives &&
        row(
          outgoing.data,
          outgoing.dataWhat,
          <>
            {button(outgoing.excel, () => void data("xlsx"), "data-xlsx")}
            {button(outgoing.json, () => void data("json"), "data-json")}
          </>,
        )}
      {row(
        outgoing.chart,
        outgoing.chartWhat,
        <Button size="small" data-opens="chart" onClick={() => onChange({ page: "chart" })}>
          {outgoing.chartOpen}
        </Button>,
      )}
    </section>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { chartData, chartSvg, recognise } from "@nianbao/core";
import { HostError } from "@nianbao/host";
import { useMemo, useState } from "react";
import { chart } from "../locale/chart.js";
import type { PageProps } from "../ui/page-props.js";
import { reportName } from "../send/report-name.js";
import { useReadOnly } from "../ui/read-only.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { SubHead } from "../ui/sub-head.js";
import { toPng } from "./to-png.js";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 12px" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  picture: { display: "block", width: "100%", height: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  failed: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  list: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
});

/** Width of the text area of an official page, millimetres. */
const pageWidth = 156;

/** The picture of the year's numbers, to be put into the document or saved. */
export function ChartPage({ reading, onBack }: PageProps) {
  const styles = useStyles();
  const session = useSession();
  const busy = usePanelField("busy");
  const readOnly = useReadOnly() !== undefined;
  const [failed, setFailed] = useState(false);
  const recognised = reading?.recognised;
  const last = session.lastYear;
  const data = useMemo(
    () => recognised && chartData(recognised, last === undefined ? undefined : recognise(last)),
    [recognised, last],
  );
  const drawn = useMemo(() => (data === undefined || data.groups.length === 0 ? undefined : chartSvg(data)), [data]);
  const attempt = async (work: () => Promise<unknown>) => {
    setFailed(false);
    try {
      await work();
    } catch (error) {
      console.error(error); // the clerk gets a plain line, the log the rest
      setFailed(true);
    }
  };
  const insert = () =>
    attempt(async () => {
      if (drawn === undefined || reading === undefined) return;
      const png = await toPng(drawn);
      const heightMm = (pageWidth * drawn.height) / drawn.width;
      await session.change(chart.inserted, async () => {
        const { host } = session;
        if (host.insertPicture === undefined) throw new HostError("unsupported", chart.failed);
        const after = (await host.read()).document.blocks.length - 1;
        return host.insertPicture({ png, widthMm: pageWidth, heightMm, alt: drawn.alt }, after);
      });
    });
  const save = (format: "png" | "svg") =>
    attempt(async () => {
      if (drawn === undefined || reading === undefined) return;
      const bytes = format === "png" ? await toPng(drawn) : new TextEncoder().encode(drawn.svg);
      const name = `${chart.name(reportName(reading))}.${format}`;
      const type = format === "png" ? "image/png" : "image/svg+xml";
      await session.handOut({ name, type, bytes }, chart.given(name));
    });
  return (
    <>
      <SubHead title={chart.title} onBack={onBack} />
      <div className={styles.root}>
        {drawn === undefined ? (
          <p className={styles.text}>{chart.empty}</p>
        ) : (
          <>
            <p className={styles.text}>{chart.lead}</p>
            <img
              className={styles.picture}
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.svg)}`}
              width={drawn.width}
              height={drawn.height}
              alt={drawn.alt}
            />
            {failed && (
              <p className={styles.failed} role="alert">
                {chart.failed}
              </p>
            )}
            <div className={styles.actions}>
              {!readOnly && session.host.insertPicture !== undefined && (
                <Button
                  appearance="primary"
                  size="small"
                  disabled={busy}
                  title={chart.insertWhat}
                  onClick={() => void insert()}
                >
                  {chart.insert}
                </Button>
              )}
              {session.host.handOut !== undefined && (
                <>
                  <Button size="small" onClick={() => void save("png")}>
                    {chart.png}
                  </Button>
                  <Button size="small" onClick={() => void save("svg")}>
                    {chart.svg}
                  </Button>
                </>
              )}
            </div>
          </>
        )}
        {data !== undefined && data.missing.length > 0 && (
          <details className={styles.text}>
            <summary>{chart.missing}</summary>
            <ul className={styles.list}>
              {data.missing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

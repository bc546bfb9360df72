import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { messages } from "../locale/messages.js";
import { BusyMark } from "./busy-mark.js";

const useStyles = makeStyles({
  failed: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", padding: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A view of the panel whose code is fetched apart from the rest. */
export interface Later<Props> {
  (props: Props): React.ReactNode;
  /** Fetches it before it is needed; failing is told when it is shown. */
  readonly fetch: () => void;
}

/**
 * Makes a view of a part of the panel that few need at once, so that the panel is usable before it is there. When it
 * cannot be fetched the rest of the panel goes on and it can be tried again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let View: ComponentType<Props> | undefined;
  let loading: Promise<unknown> | undefined;
  const fetch = (): Promise<unknown> =>
    (loading ??= load().then(
      (made) => (View = made),
      (error: unknown) => {
        loading = undefined; // the next try fetches anew
        throw error;
      },
    ));

  function LaterView(props: Props) {
    const styles = useStyles();
    const [state, setState] = useState<"waiting" | "here" | "failed">(View === undefined ? "waiting" : "here");
    useEffect(() => {
      if (state !== "waiting") return undefined;
      let left = false;
      fetch().then(
        () => !left && setState("here"),
        () => !left && setState("failed"),
      );
      return () => {
        left = true;
      };
    }, [state]);
    if (View !== undefined) return <View {...props} />;
    if (state !== "failed") {
      return (
        <div className={styles.failed}>
          <BusyMark label={messages.panel.opening} words />
        </div>
      );
    }
    return (
      <div className={styles.failed} role="alert">
        <p className={styles.text}>{messages.panel.notOpened}</p>
        <Button size="small" onClick={() => setState("waiting")}>
          {messages.panel.retry}
        </Button>
      </div>
    );
  }
  return Object.assign(LaterView, { fetch: () => void fetch().catch(() => undefined) });
}

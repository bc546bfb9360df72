import { useCallback, useEffect, useState } from "react";
import type { Engine } from "../editor/engine-port.js";

/** Whether the document on show differs from what was last saved, and the guard against losing it with the tab. */
export function useUnsaved(engine: Engine | undefined) {
  const [unsaved, setUnsaved] = useState(false);
  const [saved, setSaved] = useState<number>();

  useEffect(() => {
    setUnsaved(false);
    setSaved(engine?.revision());
  }, [engine]);

  useEffect(() => {
    if (engine === undefined) return undefined;
    return engine.onChange(() => setUnsaved(engine.revision() !== saved));
  }, [engine, saved]);

  useEffect(() => {
    if (!unsaved) return undefined;
    const guard = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [unsaved]);

  /** Notes that the document as of this revision is saved. */
  const noteSaved = useCallback(
    (revision: number) => {
      setSaved(revision);
      setUnsaved(engine !== undefined && engine.revision() !== revision);
    },
    [engine],
  );
  return { unsaved, noteSaved };
}

import { useCallback, useEffect, useState } from "react";
import type { Engine } from "../editor/engine-port.js";

/**
 * Whether the document on show differs from what was last saved, and the guard against losing it with the tab.
 * @param recovered it was brought back from a draft: unsaved from the start
 */
export function useUnsaved(engine: Engine | undefined, recovered: boolean) {
  // Revision that is saved; undefined where none is. A new engine is told apart at once, not an effect later.
  const [saved, setSaved] = useState<{ readonly engine: Engine | undefined; readonly revision: number | undefined }>();
  const [revision, setRevision] = useState<number>();
  const known = saved !== undefined && saved.engine === engine;
  const unsaved = engine !== undefined && (known ? (revision ?? engine.revision()) !== saved.revision : recovered);

  useEffect(() => {
    setSaved({ engine, revision: recovered ? undefined : engine?.revision() });
    setRevision(engine?.revision());
    return engine?.onChange(() => setRevision(engine.revision()));
  }, [engine, recovered]);

  useEffect(() => {
    if (!unsaved) return undefined;
    const guard = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [unsaved]);

  /** Notes that the document as of this revision is saved. */
  const noteSaved = useCallback(
    (at: number) => {
      setSaved({ engine, revision: at });
      setRevision(engine?.revision());
    },
    [engine],
  );
  return { unsaved, noteSaved };
}

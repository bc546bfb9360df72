import { useCallback, useEffect, useRef, useState } from "react";
import type { Engine } from "../editor/engine-port.js";

interface Saved {
  readonly engine: Engine | undefined;
  readonly revision: number | undefined;
  /** The text, where it is what stood before any step that can be taken back. */
  readonly first?: object | undefined;
}

function savedAs(engine: Engine | undefined, revision: number | undefined): Saved {
  const first = revision !== undefined && revision === engine?.revision() && !engine.can().undo;
  return { engine, revision, first: first ? engine.tree() : undefined };
}

/**
 * Whether everything since was taken back: the editor then shows the very text from before, and nothing is left to undo
 * (a change of a header alone would leave the text as it is).
 */
function isBackAt({ engine, first }: Saved): boolean {
  return engine !== undefined && first !== undefined && !engine.can().undo && engine.tree() === first;
}

/**
 * Whether the document on show differs from what was last saved, and the guard against losing it with the tab.
 * @param decisions how often the clerk decided something that is saved besides the text
 * @param recovered it was brought back from a draft: unsaved from the start
 */
export function useUnsaved(engine: Engine | undefined, recovered: boolean, decisions: number) {
  // Revision that is saved; undefined where none is. A new engine is told apart at once, not an effect later.
  const [saved, setSaved] = useState<Saved>();
  const [revision, setRevision] = useState<number>();
  const [decided, setDecided] = useState(decisions);
  const latest = useRef(decisions);
  latest.current = decisions;
  const known = saved !== undefined && saved.engine === engine;
  const unsaved =
    engine !== undefined &&
    (known
      ? decided !== decisions || ((revision ?? engine.revision()) !== saved.revision && !isBackAt(saved))
      : recovered);

  useEffect(() => {
    setSaved(savedAs(engine, recovered ? undefined : engine?.revision()));
    setRevision(engine?.revision());
    setDecided(latest.current);
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
      setSaved(savedAs(engine, at));
      setRevision(engine?.revision());
      setDecided(latest.current);
    },
    [engine],
  );
  return { unsaved, noteSaved };
}

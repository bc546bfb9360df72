import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenPage } from "../app/open-page.js";
import type { ReportDocument } from "@nianbao/core";
import { besidesOf } from "./besides.js";
import { abandonedDrafts, dropDraft, holdDraft, keepDraft, type Draft } from "./drafts.js";

/** Milliseconds from the first change to the draft that has it: what a crash can cost at most, besides the write itself. */
const pause = 800;

/** Milliseconds after a reload by which the lock of the window before is surely gone. */
const lockGone = 1500;

/**
 * Keeps unsaved changes in the browser while they are made, so that they outlive a reload, a crash or a power cut.
 * @param decisions how often the clerk decided something that is kept besides the text
 * @param lastYear the report that this one is compared with
 * @returns drafts of windows that ended without saving; what to do with one; whether keeping failed
 */
export function useDraft(
  page: OpenPage | undefined,
  name: string,
  unsaved: boolean,
  decisions: number,
  lastYear: ReportDocument | undefined,
) {
  const engine = page?.engine;
  const current = useRef(page);
  current.current = page;
  const id = useRef("");
  const replaced = useRef<string[]>([]);
  const gone = useRef(new Set<string>());
  const [abandoned, setAbandoned] = useState<readonly Draft[]>([]);
  const [failing, setFailing] = useState(false);

  useEffect(() => {
    if (id.current !== "") return; // effects run twice in development
    id.current = crypto.randomUUID();
    holdDraft(id.current);
    const look = (): void => void abandonedDrafts().then(setAbandoned, () => setFailing(true));
    look();
    setTimeout(look, lockGone);
  }, []);

  useEffect(() => {
    if (engine === undefined) return undefined;
    if (!unsaved) {
      // Saved, or given up: so is what was recovered into it.
      for (const old of [id.current, ...replaced.current.splice(0)]) dropDraft(old).catch(() => undefined);
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const keep = async (): Promise<void> => {
      timer = undefined;
      try {
        const [bytes, besides] = await Promise.all([
          current.current?.bytes?.() ?? engine.save(),
          besidesOf(current.current?.host.copies() ?? [], lastYear),
        ]);
        if (left) return;
        await keepDraft({ id: id.current, name, bytes, at: Date.now(), besides });
        for (const old of replaced.current.splice(0)) await dropDraft(old);
        setFailing(false);
      } catch {
        setFailing(true);
      }
    };
    const soon = (): void => void (timer ??= setTimeout(() => void keep(), pause));
    soon();
    const leave = engine.onChange(soon);
    // The tab goes to the background or is closed: what is not kept yet is kept now.
    const hide = (): void => {
      if (document.visibilityState === "hidden" && timer !== undefined) void keep();
    };
    document.addEventListener("visibilitychange", hide);
    return () => {
      left = true;
      clearTimeout(timer);
      leave();
      document.removeEventListener("visibilitychange", hide);
    };
  }, [engine, name, unsaved, decisions, lastYear]);

  /** Takes a draft off the list: given up, or recovered; then it is kept until this window has one of its own. */
  const forget = useCallback((draft: Draft, how: "dropped" | "recovered") => {
    gone.current.add(draft.id);
    setAbandoned((drafts) => drafts.filter(({ id: other }) => other !== draft.id));
    if (how === "recovered") replaced.current.push(draft.id);
    else dropDraft(draft.id).catch(() => undefined);
  }, []);
  return { abandoned: abandoned.filter(({ id: other }) => !gone.current.has(other)), forget, failing };
}

import type { ReportDocument } from "@nianbao/core";
import { openDocx } from "@nianbao/docx";
import { useCallback, useRef, useState } from "react";
import type { Opened } from "../files/opened.js";
import { saveDocx, type SaveOutcome, type WritableFile } from "../files/save.js";
import { yearName } from "../files/year-name.js";
import type { Besides } from "../keep/besides.js";
import { keepRecent } from "../keep/recent.js";
import { tabStateStore } from "../files/state-store.js";
import { ReadOnlyHost } from "../plain/read-only-host.js";
import type { StoredState } from "@nianbao/host";
import type { OpenPage } from "./open-page.js";
import { panelSettled } from "./settled.js";
import { useUnsaved } from "./use-unsaved.js";

/** What is on show. `key` differs for every opening, so that nothing of the last document stays. */
type Shown = { readonly key: number } & (
  Extract<Opened, { kind: "docx" }> | { readonly kind: "readOnly"; readonly name: string; readonly host: ReadOnlyHost }
);

function shownOf(opened: Opened, key: number): Shown {
  if (opened.kind === "docx") return { ...opened, key };
  const host = new ReadOnlyHost(opened.document, opened.why, tabStateStore(opened.name));
  return { kind: "readOnly", name: opened.name, host, key };
}

/** The document on show and what is done with it as a whole. */
export function useDocument(first: Opened) {
  const [opened, setOpened] = useState(() => shownOf(first, 0));
  const [page, setPage] = useState<OpenPage>();
  const [notice, setNotice] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [roll, setRoll] = useState<StoredState["roll"]>();
  const where = useRef<Extract<SaveOutcome, { saved: true }>["where"]>(undefined);
  const recovered = useRef(false);
  const [besides, setBesides] = useState<Besides>();
  const [lastYear, setLastYear] = useState<ReportDocument>();
  /** How often what is kept besides the text was changed. */
  const [decisions, setDecisions] = useState(0);
  const { unsaved, noteSaved } = useUnsaved(page?.engine, recovered.current, decisions);

  const renewed = yearName(opened.name, roll);
  const noteStored = useCallback((state: StoredState) => {
    setRoll(state.roll);
    setDecisions((count) => count + 1);
  }, []);
  const openPage = useCallback((next: OpenPage) => {
    setPage(next);
    void next.host.loadState().then(
      (state) => setRoll(state?.roll),
      () => undefined,
    );
  }, []);

  const count = useRef(0);
  const put = useCallback(
    (next: Opened, from: { readonly recovered?: Besides; readonly where?: WritableFile } = {}) => {
      where.current = from.where;
      recovered.current = from.recovered !== undefined;
      setBesides(from.recovered);
      setLastYear(from.recovered?.lastYear);
      count.current += 1;
      const shown = shownOf(next, count.current);
      setOpened(shown);
      setPage(shown.kind === "readOnly" ? { host: shown.host } : undefined);
      setRoll(undefined);
    },
    [],
  );

  /** Puts another document in its place, after asking when that would lose changes. */
  const show = useCallback(
    (next: Opened, from?: Parameters<typeof put>[1]): boolean => {
      if (unsaved && !window.confirm(`“${opened.name}”改过还没有保存。不保存，打开“${next.name}”吗？`)) return false;
      setNotice(undefined);
      setSaid(undefined);
      put(next, from);
      return true;
    },
    [opened.name, put, unsaved],
  );

  /** The editor did not take the file: it can still be checked. */
  const failed = useCallback(() => {
    if (opened.kind !== "docx") return;
    const why = "页面编辑器打不开这个文件，在这里只能检查，不能修改。要修改请用 Word 或 WPS。";
    put({ kind: "readOnly", name: opened.name, document: openDocx(opened.bytes, { name: opened.name }).document, why });
    setNotice(why);
  }, [opened, put]);

  /** @param as asks where even when that is known; a name for browsers that only download */
  const save = useCallback(
    async (as?: { readonly name: string }) => {
      const engine = page?.engine;
      if (engine === undefined) return;
      let revision = engine.revision();
      const name = as !== undefined && as.name !== opened.name ? as.name : (renewed ?? opened.name);
      try {
        const outcome = await saveDocx(
          async () => {
            await panelSettled();
            await page?.host.read(); // what was typed over a linked number goes into it
            revision = engine.revision();
            return page?.bytes?.() ?? engine.save();
          },
          name,
          as === undefined && renewed === undefined ? where.current : undefined,
        );
        if (!outcome.saved) return;
        where.current = outcome.where;
        noteSaved(revision);
        setNotice(undefined);
        setSaid(
          renewed === undefined
            ? `已保存 ${new Date().toLocaleTimeString("zh-CN")}`
            : `已另存为“${outcome.name}”，去年的文件没有动`,
        );
        void keepRecent({ name: outcome.name, bytes: outcome.bytes, at: Date.now() }).catch(() => undefined);
        if (outcome.name !== opened.name) setOpened((shown) => ({ ...shown, name: outcome.name }));
      } catch {
        setNotice("没有保存成功：文件可能正在 Word 里开着，或者磁盘写不进去。请换个文件名再保存一次。");
      }
    },
    [noteSaved, opened.name, page, renewed],
  );

  return {
    opened,
    page,
    unsaved,
    said: unsaved ? undefined : said,
    decisions,
    /** What was recovered with the document. */
    besides,
    /** The report that it is compared with. */
    lastYear,
    setLastYear,
    /** Name that it will be saved under. */
    name: renewed ?? opened.name,
    notice,
    setNotice,
    show,
    failed,
    openPage,
    noteStored,
    save,
  };
}

import type { StoredState } from "@nianbao/host";
import { useEffect, useRef, useState } from "react";
import { copiesIn, type Besides } from "../keep/besides.js";
import { fileStateStore } from "../files/state-store.js";
import type { OpenPage } from "./open-page.js";

interface EditorPageProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was recovered with it. */
  readonly besides: Besides | undefined;
  readonly onOpen: (page: OpenPage) => void;
  /** Told what the panel knows of the document besides its text, when that changes. */
  readonly onStored: (state: StoredState) => void;
  /** The editor does not take the file, or could not be loaded. */
  readonly onFailure: (error: unknown) => void;
}

/** The .docx as pages that can be typed in. Loads the editor when first shown. Keep `key` per file: it opens once. */
export function EditorPage({ name, bytes, besides, onOpen, onStored, onFailure }: EditorPageProps) {
  const container = useRef<HTMLDivElement>(null);
  const [loading, setLoading] = useState(true);
  const latest = useRef({ name, besides, onOpen, onStored, onFailure });
  latest.current = { name, besides, onOpen, onStored, onFailure };

  useEffect(() => {
    let left = false;
    let close = (): void => undefined;
    const open = async (): Promise<void> => {
      const { caretOnFocus, createEngine, EditorDocumentHost } = await import("../editor/index.js");
      if (left || container.current === null) return;
      const engine = createEngine(container.current, bytes);
      const stop = caretOnFocus(container.current, engine);
      close = () => {
        stop();
        engine.destroy();
      };
      setLoading(false);
      const store = fileStateStore(bytes, (state) => latest.current.onStored(state));
      const { name, besides } = latest.current;
      const copies = besides === undefined ? [] : copiesIn(besides);
      latest.current.onOpen({
        engine,
        host: new EditorDocumentHost(engine, name, store, copies),
        bytes: async () => store.into(await engine.save()),
      });
    };
    open().catch((error: unknown) => {
      if (!left) latest.current.onFailure(error);
    });
    return () => {
      left = true;
      close();
    };
  }, [bytes]);

  return (
    <>
      {loading && <p className="page-loading">正在打开文稿…</p>}
      <div ref={container} className="docx-editor docx-editor__scroll-container editor-page" />
    </>
  );
}

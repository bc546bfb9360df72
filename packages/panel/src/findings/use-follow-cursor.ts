import type { Place } from "@nianbao/core";
import { useEffect, useMemo, useRef, type RefObject } from "react";
import { usePanelField, useSession } from "../ui/session-context.js";
import { isSameParagraph, keysAtCursor } from "./at-cursor.js";
import type { Listed } from "./grouping.js";
import { cardOf } from "./use-kept-focus.js";

/**
 * Keys of the findings where the clerk's cursor is, while the list is shown. When the cursor comes to another paragraph
 * and the clerk is not busy in the panel, the first of its cards is brought into sight.
 */
export function useFollowCursor(
  list: RefObject<HTMLElement | null>,
  order: readonly Listed[],
  shown: boolean,
): ReadonlySet<string> {
  const session = useSession();
  const cursor = usePanelField("cursor");
  useEffect(() => (shown ? session.followCursor() : undefined), [session, shown]);
  const keys = useMemo(() => keysAtCursor(order, shown ? cursor : undefined), [order, cursor, shown]);
  const last = useRef<Place>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = cursor;
    if (cursor === undefined || before === undefined || isSameParagraph(before, cursor)) return;
    const active = list.current?.ownerDocument.activeElement ?? null;
    const inPanel = list.current?.ownerDocument.hasFocus() === true && list.current.contains(active);
    const first = order.find(({ key }) => keys.has(key));
    if (!inPanel) cardOf(list.current, first?.key)?.scrollIntoView({ block: "nearest" });
  }, [list, order, keys, cursor]);
  return keys;
}

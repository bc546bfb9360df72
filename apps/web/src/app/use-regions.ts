import { useEffect, useRef } from "react";
import { enterDocument } from "../editor/quiet-focus.js";

/** The parts of the window that F6 goes through, in its order. */
const regions = ["tools", "document", "panel"] as const;
export type Region = (typeof regions)[number];

const focusable = 'button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex]:not([tabindex="-1"])';
/** Where the focus goes in a region in which it has not been yet. */
const entries: Readonly<Record<Region, string>> = {
  tools: focusable,
  document: "[contenteditable=true], [tabindex]",
  panel: '[role="tab"][aria-selected="true"]',
};

/**
 * F6 and Shift+F6 go round 工具栏, 文稿 and 面板, each time to where the clerk last was; Esc leaves the document for the
 * panel. `onEnter` is told the region before the focus goes there. Tab goes through the document as through any field, until another key was pressed there: then it types a tab.
 */
export function useRegions(onEnter: (region: Region) => void): void {
  const enteringTold = useRef(onEnter);
  enteringTold.current = onEnter;
  useEffect(() => {
    const last = new Map<string, HTMLElement>();
    const regionOf = (element: Element | null) =>
      element?.closest<HTMLElement>("[data-region]")?.dataset["region"] as Region | undefined;
    // Neither pressed nor sent there by F6, the focus came by Tab: the key itself may be another's, who moves the focus.
    let pointed = false;
    let entering = false;
    const enter = (region: Region): boolean => {
      const left = last.get(region);
      const usable =
        left?.isConnected === true && left.getClientRects().length > 0 && !left.matches(":disabled") ? left : undefined;
      const all = document.querySelector(`[data-region="${region}"]`)?.querySelectorAll<HTMLElement>(entries[region]);
      const fresh = [...(all ?? [])].find((element) => element.getClientRects().length > 0);
      const target = region === "document" ? fresh : (usable ?? fresh);
      enteringTold.current(region);
      if (region === "document") target?.dispatchEvent(new Event(enterDocument));
      entering = true;
      target?.focus();
      entering = false;
      return target !== undefined;
    };
    let passing = false;
    const note = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return;
      const region = regionOf(event.target);
      if (region !== "document") passing = false;
      else if (!pointed && !entering && regionOf(event.relatedTarget as Element | null) !== region) passing = true;
      if (region !== undefined) last.set(region, event.target);
    };
    const cycle = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const active = document.activeElement;
      event.preventDefault();
      event.stopPropagation();
      if (active?.closest("[role=dialog], dialog") != null) return; // a pop-up is answered or closed first
      const by = event.shiftKey ? -1 : 1;
      let at = regions.indexOf(regionOf(active) ?? (by === 1 ? "panel" : "tools"));
      do at = (at + by + regions.length) % regions.length;
      while (!enter(regions[at]!) && regions[at] !== "panel");
    };
    const pass = (event: KeyboardEvent): void => {
      if (event.key !== "Tab") {
        if (event.key !== "Shift") passing = false;
        return;
      }
      // The editor is not told, so that the browser goes on to what comes next.
      if (passing) event.stopImmediatePropagation();
    };
    const press = (): void => {
      passing = false;
      pointed = true;
    };
    const release = (): void => {
      pointed = false;
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (!(event.target instanceof Element) || event.target.closest("dialog") !== null) return;
      if (regionOf(event.target) === "document") enter("panel");
    };
    window.addEventListener("focusin", note);
    window.addEventListener("keydown", cycle, true); // in the capturing phase: the page editor takes keys too
    window.addEventListener("keydown", pass, true);
    window.addEventListener("pointerdown", press, true);
    window.addEventListener("pointerup", release, true);
    window.addEventListener("pointercancel", release, true);
    window.addEventListener("keydown", escape);
    return () => {
      window.removeEventListener("focusin", note);
      window.removeEventListener("keydown", cycle, true);
      window.removeEventListener("keydown", pass, true);
      window.removeEventListener("pointerdown", press, true);
      window.removeEventListener("pointerup", release, true);
      window.removeEventListener("pointercancel", release, true);
      window.removeEventListener("keydown", escape);
    };
  }, []);
}

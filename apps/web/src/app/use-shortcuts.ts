import { useEffect, useRef } from "react";

/** Keys with Ctrl (⌘ on a Mac) that do what the buttons of the top bar do. @param actions by lower-case letter */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const action = latest.current[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault(); // the browser would save or open a web page
      action();
    };
    // In the capturing phase: the page editor takes keys too.
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, []);
}

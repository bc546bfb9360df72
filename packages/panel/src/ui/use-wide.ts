import { useEffect, useState, type RefObject } from "react";

/** Width in CSS pixels from which a whole table fits beside its labels. */
const wideFrom = 700;

/** Whether an element is wide enough for whole tables; follows its size. */
export function useWide(element: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const observer = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= wideFrom));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return wide;
}

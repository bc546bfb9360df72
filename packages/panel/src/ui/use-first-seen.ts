import { startTransition, useEffect, useState } from "react";

/** Milliseconds after which what was rendered has been painted; a frame is not waited for, a hidden page has none. */
const painted = 100;

/** Whether what was there to show has been seen, so that what is behind it may be made without holding it up. */
export function useFirstSeen(there: boolean): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!there) return undefined;
    const timer = setTimeout(() => startTransition(() => setSeen(true)), painted);
    return () => clearTimeout(timer);
  }, [there]);
  return seen;
}

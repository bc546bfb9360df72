import { startTransition, useEffect, useState } from "react";
import type { PanelState } from "../state/panel-state.js";
import { useSession } from "../ui/session-context.js";

/**
 * One field of the session's state, for what may follow a moment later: a key that is pressed is on the screen before
 * what follows from it is worked out.
 */
export function useCalmField<Field extends keyof PanelState>(field: Field): PanelState[Field] {
  const { store } = useSession();
  const [value, setValue] = useState(() => store.get()[field]);
  useEffect(() => {
    const look = (): void => startTransition(() => setValue(() => store.get()[field]));
    look();
    return store.subscribe(look);
  }, [field, store]);
  return value;
}

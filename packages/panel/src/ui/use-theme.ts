import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fetchTheme, themeNamed, type ThemeName } from "./theme.js";

/**
 * A theme by name. While the first one is fetched undefined, so that nothing is painted in another one first; while
 * another is fetched the one before, so that the panel stays as it is with the focus where it is.
 */
export function useTheme(name: ThemeName): Theme | undefined {
  const [fetched, setFetched] = useState<ThemeName | undefined>(name === "light" ? name : undefined);
  useEffect(() => {
    let left = false;
    const done = (): void => {
      if (!left) setFetched(name);
    };
    fetchTheme(name).then(done, done); // without it the panel is light, which is better than nothing
    return () => {
      left = true;
    };
  }, [name]);
  return fetched === undefined ? undefined : themeNamed(fetched);
}

import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fetchTheme, themeNamed, type ThemeName } from "./theme.js";

/** A theme by name; undefined while it is fetched, so that nothing is painted in another one first. */
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
  return fetched === name ? themeNamed(name) : undefined;
}

import { webLightTheme, type Theme } from "@fluentui/react-components";

/** The looks that there are, as the places call them that the panel is open in. */
export type ThemeName = "light" | "dark" | "highContrast";

/** Word's own faces on Windows; Noto where a machine has no Microsoft fonts. */
const fontFamilyBase = '"Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC",sans-serif';

/** Fluent themes with faces that have every character a clerk needs; the light one is there from the start. */
const themes = new Map<ThemeName, Theme>([["light", { ...webLightTheme, fontFamilyBase }]]);

/** The theme, or the light one until {@link fetchTheme} has brought it. */
export function themeNamed(name: ThemeName): Theme {
  return themes.get(name) ?? themes.get("light")!;
}

/** Fetches a theme that most do not need. When it cannot be had the panel is light. */
export async function fetchTheme(name: ThemeName): Promise<void> {
  if (themes.has(name)) return;
  const { otherThemes } = await import("./other-themes.js");
  for (const [other, theme] of Object.entries(otherThemes)) {
    themes.set(other as ThemeName, { ...theme, fontFamilyBase });
  }
}

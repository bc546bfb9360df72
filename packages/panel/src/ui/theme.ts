import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "highContrast";

/** Word's own faces on Windows; Noto where a machine has no Microsoft fonts. */
const fontFamilyBase = '"Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC",sans-serif';

/** Fluent themes with faces that have every character a clerk needs. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

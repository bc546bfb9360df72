import { teamsHighContrastTheme, webDarkTheme } from "@fluentui/react-components";

/** Themes besides the light one: a chunk of its own. */
export const otherThemes = { dark: webDarkTheme, highContrast: teamsHighContrastTheme } as const;

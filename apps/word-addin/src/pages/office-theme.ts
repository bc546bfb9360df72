/** The panel's theme that goes with Word's own. Hosts that do not tell (the web) are light. */
export function officeTheme(): "light" | "dark" | "highContrast" {
  if (matchMedia("(forced-colors: active)").matches) return "highContrast";
  const theme = (Office.context as { readonly officeTheme?: Office.OfficeTheme }).officeTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (colour === null) return "light";
  const brightness = colour.slice(1, 4).reduce((sum, part) => sum + parseInt(part, 16), 0) / 3;
  return brightness < 128 ? "dark" : "light";
}

import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the sections of the settings share. */
export const useSettingsStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 8px" },
  field: { display: "flex", alignItems: "center", gap: "8px", flexGrow: 1, minWidth: "120px" },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
  option: { display: "flex", alignItems: "flex-start", gap: "6px", minHeight: "24px", cursor: "pointer" },
  box: { flexShrink: 0, width: "16px", height: "16px", margin: "3px 0 0", accentColor: tokens.colorBrandBackground },
  summary: { minHeight: "24px", cursor: "pointer" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  bad: {
    margin: 0,
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

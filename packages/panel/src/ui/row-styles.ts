import { makeStyles, tokens } from "@fluentui/react-components";

/** Things to be done one under the other, each with its name, what it does, and its buttons or boxes: the rows of 送审. */
export const useRowStyles = makeStyles({
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300 },
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  choice: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  box: { width: "18px", height: "18px", margin: 0, accentColor: tokens.colorBrandBackground },
});

/** Style ids the templates refer to. Ours alone: Word's own ids are localised, and a document's definition of a known name wins. */
export const styleIds = {
  title: "NianbaoTitle",
  body: "NianbaoBody",
  heading1: "NianbaoHeading1",
  heading2: "NianbaoHeading2",
  signature: "NianbaoSignature",
  table: "NianbaoTable",
  tableSmall: "NianbaoTableSmall",
  footer: "NianbaoFooter",
} as const;

export type StyleKey = keyof typeof styleIds;

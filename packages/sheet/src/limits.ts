/** Bounds on an untrusted spreadsheet: a thousand units of two hundred figures take a tenth of them. */
export const limits = {
  fileBytes: 32 * 1024 * 1024,
  /** All parts together, unpacked. */
  totalBytes: 128 * 1024 * 1024,
  parts: 1000,
  rows: 50_000,
  columns: 1_000,
  /** Of all sheets, with the empty ones before and between those that are written. */
  cells: 5_000_000,
  /** Characters of one tag, comment or stretch of text. A cell holds 32,767, a reference to a character takes ten. */
  stretch: 1024 * 1024,
} as const;

/** Bounds on an untrusted spreadsheet: a thousand units of two hundred figures take a tenth of them. */
export const limits = {
  fileBytes: 32 * 1024 * 1024,
  /** All parts together, unpacked. */
  totalBytes: 128 * 1024 * 1024,
  parts: 1000,
  rows: 50_000,
  columns: 1_000,
} as const;

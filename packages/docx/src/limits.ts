import type { Limits } from "./types.js";

/** Bounds on an untrusted file, adopted from measurements on real and on hostile files. */
export const defaultLimits: Limits = {
  fileBytes: 64 * 1024 * 1024,
  entries: 2000,
  documentBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 200,
  ratioFloor: 8 * 1024 * 1024,
  depth: 256,
  elements: 5_000_000,
  paragraphs: 50_000,
  attributeBytes: 1024 * 1024,
  columns: 63,
  rows: 5000,
  cells: 100_000,
};

/** The caller's limits over the default ones. */
export function resolveLimits(limits: Partial<Limits> | undefined): Limits {
  return limits === undefined ? defaultLimits : { ...defaultLimits, ...limits };
}

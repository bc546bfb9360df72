import { z } from "zod";

z.config({ jitless: true }); // no `Function()` probe: the panel runs under a policy without eval

/** How a figure cell is filled. Blank, 0, “/” and 无 are different things and stay different. */
export const cellStates = ["number", "blank", "slash", "text"] as const;
/** See {@link cellStates}. */
export type CellState = (typeof cellStates)[number];

/**
 * The content of a figure cell.
 * `value` is the number as read: an integer for counts (below 0 only for an increase or decrease), a decimal string in 万元 for the fee, null where none can be read.
 * State `text` may still carry a value (`12件`, `２２`, `22（其中修订16件）`): it can be counted with but is not filled in properly.
 */
export const cellValueSchema = z.object({
  value: z.union([z.int(), z.string().regex(/^\d+(\.\d+)?$/)]).nullable(),
  state: z.enum(cellStates),
  raw: z.string(),
});
/** See {@link cellValueSchema}. */
export type CellValue = z.infer<typeof cellValueSchema>;

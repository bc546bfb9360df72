/** Lines of the benchmark's table. */
export const milliseconds = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** A ratio, what it was made of, and how it stands: `target` is what we want, `least` what is acceptable. */
export function result(what, ratio, { target, least = target, more, of, unit = "×" }) {
  const good = (bound) => (more ? ratio >= bound : ratio <= bound);
  const bound = (value) => `${more ? "≥" : "≤"} ${value}${unit}`;
  return {
    failed: !good(least),
    cells: [
      what,
      `${ratio.toFixed(ratio < 3 ? 2 : ratio < 100 ? 1 : 0)}${unit}`,
      bound(target),
      bound(least),
      good(target) ? "met" : good(least) ? "acceptable" : "MISSED",
      of,
    ],
  };
}

/** A ratio that no target is set for: how we stand beside another. */
export const beside = (what, ratio, of) => ({
  failed: false,
  cells: [what, `${ratio.toFixed(ratio < 3 ? 2 : ratio < 100 ? 1 : 0)}×`, "", "", "", of],
});

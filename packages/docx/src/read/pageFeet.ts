import type { PageSetup } from "@nianbao/core";
import type { SectionProperties } from "./section.js";

/**
 * The page set-ups of the sections with the stories at the feet of their pages. A section without a foot of a type has that of the section
 * before; without different odd and even pages all have the `default` one.
 * @param storyOf index of the story that a relationship leads to
 */
export function sectionsOf(
  sections: readonly SectionProperties[],
  { storyOf, twoSided }: { readonly storyOf: (relationship: string) => number | undefined; readonly twoSided: boolean },
): PageSetup[] {
  const inherited = new Map<string, number>();
  return sections.map(({ page, feet }) => {
    for (const [type, id] of feet) {
      const story = storyOf(id);
      if (story !== undefined) inherited.set(type, story);
    }
    const odd = inherited.get("default");
    const even = twoSided ? inherited.get("even") : odd;
    if (odd === undefined && even === undefined) return page;
    return { ...page, footers: { ...(odd !== undefined && { odd }), ...(even !== undefined && { even }) } };
  });
}

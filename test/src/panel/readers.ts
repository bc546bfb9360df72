import type { Page } from "playwright-core";

/** A stop of the Tab key as it is read out. */
export interface Stop {
  readonly role: string;
  readonly name: string;
  /** What of the element is not seen when it has the focus: under something that stays in place, or out of the window. */
  readonly hidden: boolean;
}

/**
 * Presses Tab from the top of the page until it comes round again.
 * @returns the stops in their order, as the browser's own accessibility tree names them
 */
export async function tabThrough(page: Page, most = 400): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const session = await page.context().newCDPSession(page);
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
    const hidden = await page.evaluate(() => {
      const active = document.activeElement!;
      if (active === document.body) return undefined;
      const box = active.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
      const top = document.elementFromPoint(x, y);
      return !(top !== null && (active.contains(top) || top.contains(active)));
    });
    if (hidden === undefined) break;
    const { nodes } = await session.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    const [node] = nodes;
    stops.push({ role: String(node?.role?.value ?? ""), name: String(node?.name?.value ?? ""), hidden });
  }
  await session.detach();
  return stops;
}

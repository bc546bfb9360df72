import type { Locator, Page } from "playwright-core";

/** How a clerk works the panel: with the mouse, or with the keyboard alone. */
export interface Hand {
  /** Goes to one of the four views. */
  tab(name: "报告" | "填表" | "检查" | "送审"): Promise<void>;
  /** Presses what is called so. */
  press(name: string | RegExp): Promise<void>;
  /** Types into a field. */
  write(label: string, text: string): Promise<void>;
}

/** Everything by clicks; typing goes where was clicked. */
export function mouse(page: Page): Hand {
  const panel = page.locator("[data-panel]");
  return {
    tab: (name) => panel.getByRole("tab", { name: new RegExp(`^${name}`, "u") }).click(),
    press: (name) => pressable(panel, name).click(),
    async write(label, text) {
      await panel.getByLabel(label, { exact: true }).click();
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
  };
}

/** Nothing is given the focus but by Tab, arrows and Enter. */
export function keyboard(page: Page): Hand {
  return {
    async tab(name) {
      await until(page, "Tab", /^tab /u);
      await until(page, "ArrowRight", new RegExp(`^tab ${name}`, "u"), 5);
    },
    async press(name) {
      await until(page, "Tab", matching(name));
      await page.keyboard.press("Enter");
    },
    async write(label, text) {
      await until(page, "Tab", matching(label));
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
  };
}

function pressable(panel: Locator, name: string | RegExp): Locator {
  const named = typeof name === "string" ? { name, exact: true } : { name };
  return panel
    .getByRole("button", named)
    .or(panel.locator("summary:visible").filter({ hasText: name }))
    .first();
}

/** What was found by Tab is a tab, or anything else with this name. */
function matching(name: string | RegExp): RegExp {
  if (typeof name !== "string") return new RegExp(`^- ${name.source.replace(/^\^/u, "")}`, "u");
  return new RegExp(`^- ${name.replace(/[.*+?()[\]{}|\\^$]/gu, "\\$&")}$`, "u");
}

/** What has the focus: `tab` or `-`, and its name. */
function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return "";
    const label = (active as HTMLInputElement).labels?.[0]?.textContent;
    const name = active.getAttribute("aria-label") ?? label ?? active.textContent;
    return `${active.role === "tab" || active.getAttribute("role") === "tab" ? "tab" : "-"} ${name.trim()}`;
  });
}

/** Presses a key until what has the focus is called so; waits for what is still to come. */
async function until(page: Page, key: string, name: RegExp, most = 150): Promise<void> {
  const seen = new Set<string>();
  for (let round = 0; round < 4; round += 1) {
    for (let time = 0; time < most; time += 1) {
      const at = await focus(page);
      if (name.test(at)) return;
      seen.add(at);
      await page.keyboard.press(key);
    }
    await page.waitForTimeout(400);
  }
  throw new Error(`${key} never came to ${String(name)}: ${[...seen].join(" → ")}`);
}

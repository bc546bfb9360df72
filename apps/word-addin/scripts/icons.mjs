/** Draws public/assets/NAME-SIZE.png from icons/NAME.svg with Chromium (CHROMIUM_PATH). Run after a change; the files are committed. */
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { iconNames, iconSizes } from "../manifest/ribbon.mjs";

const folder = fileURLToPath(new URL("../public/assets/", import.meta.url));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const name of iconNames) {
  const svg = readFileSync(new URL(`../icons/${name}.svg`, import.meta.url), "utf8");
  for (const size of iconSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${folder}${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();

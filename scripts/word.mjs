/** `npm run word`: builds the add-in, serves it and starts it in desktop Word (Windows or Mac only). */
import { ensureNodeModules, run, tool } from "./environment.mjs";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Desktop Word runs on Windows and Mac only. Here: npm start opens the browser app.");
  process.exit(2);
}
ensureNodeModules();
if (tool("turbo", ["run", "build", "--filter=@nianbao/word-addin"]) !== 0) process.exit(1);
// office-addin-debugging is fetched on demand: it is large and installs on Windows and Mac only.
const manifest = "apps/word-addin/dist/manifest.xml";
process.exit(
  run("npx", ["--yes", "office-addin-debugging@7.0.0", "start", manifest, "desktop", "--app", "word"], { shell: true }),
);

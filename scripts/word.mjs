/** `npm run word`: builds the add-in, serves it and starts it in desktop Word (Windows or Mac only). */
import { ensureNodeModules, run, tool } from "./environment.mjs";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Desktop Word runs on Windows and Mac only. Here: npm start opens the browser app.");
  process.exit(2);
}
ensureNodeModules();
if (tool("turbo", ["run", "build", "--filter=@nianbao/word-addin"]) !== 0) process.exit(1);
if (run("npx", ["office-addin-dev-certs", "install"], { shell: true }) !== 0) {
  console.error("The certificate was not installed: Word would not load the add-in.");
  process.exit(1);
}
// office-addin-debugging is fetched on demand: it is large and installs on Windows and Mac only.
const manifest = "apps/word-addin/dist/manifest.xml";
const server = ["--dev-server", '"npm run dev-server --prefix apps/word-addin"', "--dev-server-port", "3000"];
process.exit(
  run("npx", ["--yes", "office-addin-debugging@7.0.0", "start", manifest, "desktop", "--app", "word", ...server], {
    shell: true,
  }),
);

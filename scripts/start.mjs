/** `npm start`: installs and builds what is needed, serves the browser app, prints its address and opens it. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureNodeModules, root, tool } from "./environment.mjs";
import { serve } from "./serve.mjs";

ensureNodeModules();
console.log("Building …");
if (tool("turbo", ["run", "build", "--filter=@nianbao/web", "--output-logs=errors-only"]) !== 0) {
  console.error("The build failed; the messages above say why.");
  process.exit(1);
}

const wanted = process.env.PORT === undefined ? undefined : Number(process.env.PORT);
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted > 0 && wanted < 65536)) {
  console.error(`PORT must be a number from 1 to 65535, not “${process.env.PORT}”.`);
  process.exit(2);
}

/** Without PORT the next free port is taken; a PORT that was asked for must be free. */
async function listen(first) {
  for (let port = first; ; port += 1) {
    try {
      return { port, server: await serve(join(root, "apps", "web", "dist"), port) };
    } catch (error) {
      if (wanted !== undefined || error.code !== "EADDRINUSE" || port >= first + 20) throw error;
    }
  }
}

try {
  const { port } = await listen(wanted ?? 5173);
  const url = `http://localhost:${port}/`;
  console.log(`\n  nianbao 年报：${url}\n\n  Ctrl+C 结束。`);
  open(url);
} catch (error) {
  console.error(error.code === "EADDRINUSE" ? `Port ${wanted} is in use: choose another with PORT=…` : error.message);
  process.exit(1);
}

/** Opens the system's browser on a desktop; silently does nothing elsewhere. */
function open(url) {
  if (process.env.CI || !process.stdout.isTTY) return;
  const [program, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : [process.platform === "darwin" ? "open" : "xdg-open", url];
  spawn(program, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

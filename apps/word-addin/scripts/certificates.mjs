/**
 * Makes certificates for the dev server in certs/ (never committed) unless they are there. Word must trust certs/ca.crt:
 * on Windows or Mac `npx office-addin-dev-certs install` does that; here only files are made.
 */
import cli from "office-addin-cli";
import devCerts from "office-addin-dev-certs";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(`../certs/${name}`, import.meta.url));
const DAYS = 30;

try {
  if (!existsSync(file("localhost.crt"))) {
    mkdirSync(file(""), { recursive: true });
    await devCerts.generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), DAYS, [
      "localhost",
    ]);
  }
} catch (error) {
  cli.logErrorMessage(error);
  process.exitCode = 1;
}

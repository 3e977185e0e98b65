import { existsSync, globSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** A Chromium of this machine: named by GPACK_CHROMIUM, on the PATH, or one that Playwright installed. */
export function findChromium(): string | undefined {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((directory) => NAMES.map((name) => join(directory, name)));
  const installed = process.env["PLAYWRIGHT_BROWSERS_PATH"] ?? join(homedir(), ".cache/ms-playwright");
  const candidates = [
    process.env["GPACK_CHROMIUM"] ?? "",
    ...onPath,
    ...globSync(join(installed, "chromium*/chrome-*/{chrome,headless_shell,chrome-headless-shell}")),
  ];
  return candidates.find((path) => path !== "" && existsSync(path));
}

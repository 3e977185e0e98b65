import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The notices of the packages that are part of a bundle, from the ids of its modules. */
export function licenses(modules: readonly string[]): string {
  const folders = new Set<string>();
  for (const id of modules) {
    const found = /^(?:\0)?(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
    if (found) folders.add(found);
  }
  const notices = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
      string,
      string
    >;
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return [...new Set(notices)].toSorted().join(`\n${"-".repeat(80)}\n\n`);
}

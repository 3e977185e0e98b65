import { readFileSync, readdirSync } from "node:fs";
import { type Page, parsePage } from "../../src/core/rule-page/page.ts";

/** Every page under tests/rules, by file name. */
export function readPages(): readonly Page[] {
  return filesBelow("tests/rules")
    .filter((path) => path.endsWith(".md") && path.includes("/") && !path.startsWith("base/"))
    .map((path) => path.slice(0, -".md".length))
    .toSorted()
    .map((id) => parsePage(id, readFileSync(`tests/rules/${id}.md`, "utf8")));
}

/** The files of a base directory; `empty` has none. */
export function readBase(name: string): Readonly<Record<string, string>> {
  return name === "empty" ? {} : readFiles(`tests/rules/base/${name}`);
}

/** The texts below a directory, by path. */
export function readFiles(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(filesBelow(root).map((path) => [path, readFileSync(`${root}/${path}`, "utf8")]));
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
}

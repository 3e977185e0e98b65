import { readdirSync } from "node:fs";

/** The ids of all rules, from the file names under src/rules. */
export function ruleIds(): readonly string[] {
  return readdirSync("src/rules", { recursive: true, encoding: "utf8" })
    .filter((path) => path.includes("/") && path.endsWith(".ts"))
    .map((path) => path.slice(0, -".ts".length))
    .toSorted();
}

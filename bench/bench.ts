/**
 * Runs the benchmarks that are named, or all: `npm run bench [topic…]`. Each topic is a program of its
 * own, `<topic>.bench.ts`, that prints a Markdown table of ratios within one run.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const ending = ".bench.ts";
const topics = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .toSorted();
const asked = process.argv.slice(2);
const unknown = asked.filter((topic) => !topics.includes(topic));
if (unknown.length > 0) {
  console.error(`there is no benchmark ${unknown.join(", ")}; there is ${topics.join(", ")}`);
  process.exitCode = 2;
} else {
  for (const topic of asked.length > 0 ? asked : topics) {
    console.log(`\n## ${topic}\n`);
    const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/${topic}${ending}`], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}

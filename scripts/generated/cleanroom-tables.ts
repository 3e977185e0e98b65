import { readFileSync } from "node:fs";
import { controlNames, controls } from "../../src/core/cleanroom/control.ts";
import { levelLimits, levels, strengthOf } from "../../src/core/cleanroom/level.ts";

/** What each level turns on. */
export function levelsTable(): string {
  const mark = { off: "", wanted: "wanted", required: "**required**" } as const;
  const rows = controlNames.map((control) => {
    const strengths = levels.map((level) => mark[strengthOf(control, level)]);
    return `| \`${control}\` | ${controls[control]} | ${strengths.join(" | ")} |`;
  });
  return [
    `| Control | What it holds | ${levels.join(" | ")} |`,
    `|---|---|${"---|".repeat(levels.length)}`,
    ...rows,
  ].join("\n");
}

const MIB = 1024 * 1024;

/** What each level allows. */
export function limitsTable(): string {
  const mebibytes = (bytes: number): string =>
    bytes % (1024 * MIB) === 0 ? `${bytes / 1024 / MIB} GiB` : `${bytes / MIB} MiB`;
  const rows: readonly (readonly [string, (limits: (typeof levelLimits)["low"]) => string])[] = [
    ["`memoryBytes`: memory of all processes together", ({ memoryBytes }) => mebibytes(memoryBytes)],
    ["`cpus`: processors", ({ cpus }) => String(cpus)],
    ["`cpuSeconds`: processor time", ({ cpuSeconds }) => `${cpuSeconds} s`],
    ["`processes`: processes and threads", ({ processes }) => String(processes)],
    ["`fileBytes`: one file", ({ fileBytes }) => mebibytes(fileBytes)],
    ["`tmpBytes`: /tmp, and HOME", ({ tmpBytes }) => mebibytes(tmpBytes)],
    ["`workspaceBytes`: growth of the workspace", ({ workspaceBytes }) => mebibytes(workspaceBytes)],
    ["`wallMs`: time on the clock", ({ wallMs }) => `${wallMs / 1000} s`],
    ["`outputBytes`: output that is kept, of each stream", ({ outputBytes }) => mebibytes(outputBytes)],
  ];
  return [
    `| Limit | ${levels.join(" | ")} |`,
    `|---|${"---|".repeat(levels.length)}`,
    ...rows.map(([name, show]) => `| ${name} | ${levels.map((level) => show(levelLimits[level])).join(" | ")} |`),
  ].join("\n");
}

/** A file as a block of code. */
export function program(path: string): string {
  return `\`\`\`ts\n${readFileSync(path, "utf8").trimEnd()}\n\`\`\``;
}

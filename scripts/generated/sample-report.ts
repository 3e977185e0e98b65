import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is broken in the copy of the sample registry: file, text there, what it becomes. */
const faults: readonly (readonly [file: string, text: string, broken: string])[] = [
  ["packages/io.ggen.sample.license-header/templates/header.tmpl", "\nto: src/lib.rs\n", "\nto: ../src/lib.rs\n"],
  [
    "packages/io.ggen.sample.rest-docs/templates/docs/queries/endpoints.rq",
    "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n",
    "",
  ],
  ["packages/io.ggen.sample.rust-cli/gpack.toml", '\nversion = "2.0.1"\n', '\nversion = "2.0"\n'],
  ["packages/io.ggen.sample.rust-cli/templates/cli/main.tmpl", "\nunless_exists", "\nunless-exists"],
  ["registry/index.json", '"latest_version": "1.1.0"', '"latest_version": "1.2.0"'],
];

/** The sample report of the README, made by breaking a copy of the sample registry and checking it. */
export function sampleReport(): string {
  const scratch = mkdtempSync(join(tmpdir(), "gpack-sample-"));
  const copy = join(scratch, "copy");
  try {
    cpSync("registry", copy, { recursive: true });
    const [index, ...packs] = faults.toReversed();
    for (const fault of packs) breakFile(copy, fault);
    gpack(scratch, "fix", "copy", "--unsafe", "--rules", "integrity/files-match");
    if (index) breakFile(copy, index);
    const report = gpack(scratch, "validate", "copy");
    const found = report.split("\n").filter((line) => /^\S+:\d+:\d+: /.test(line)).length;
    const safe = repaired(gpack(scratch, "fix", "copy", "--dry-run"));
    const all = repaired(gpack(scratch, "fix", "copy", "--dry-run", "--unsafe"));
    return [
      "```text",
      "$ node dist/gpack.js validate copy",
      report.trimEnd(),
      "```",
      "",
      `\`gpack fix\` repairs ${safe} of these ${found} by itself and ${all - safe} more with \`--unsafe\`, since these could change what the`,
      "pack means; `gpack fix --dry-run` shows how, and `gpack explain template/path-escape` tells why a path must stay",
      "inside, with wrong and right cases.",
    ].join("\n");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function breakFile(copy: string, [file, text, broken]: (typeof faults)[number]): void {
  const path = join(copy, file);
  const content = readFileSync(path, "utf8");
  if (content.split(text).length !== 2) throw new Error(`registry/${file} does not hold ${JSON.stringify(text)} once`);
  writeFileSync(path, content.replace(text, broken));
}

function repaired(output: string): number {
  const [, amount] = /^(\d+) findings? would be repaired\.$/m.exec(output) ?? [];
  if (amount === undefined) throw new Error(`gpack fix --dry-run does not say how many it would repair:\n${output}`);
  return Number(amount);
}

/** What the program prints in a directory; as in a file, without colours. */
function gpack(directory: string, ...args: readonly string[]): string {
  const program = join(process.cwd(), "src/cli/main.ts");
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const done = spawnSync(process.execPath, [program, ...args], { cwd: directory, encoding: "utf8", env });
  if (done.status !== 0 && done.status !== 1) throw new Error(`gpack ${args.join(" ")} failed:\n${done.stderr}`);
  return done.stdout;
}

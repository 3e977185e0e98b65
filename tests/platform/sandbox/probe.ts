import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The hostile program, built once for a test file; `undefined` where there is no C compiler with a static library. */
export function buildProbe(): string | undefined {
  const directory = mkdtempSync(join(tmpdir(), "gpack-probe-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const target = join(directory, "probe");
  const source = join(import.meta.dirname, "probe.c");
  for (const compiler of ["cc", "gcc", "musl-gcc"]) {
    spawnSync(compiler, ["-static", "-O1", "-o", target, source], { stdio: "ignore" });
    if (existsSync(target)) return target;
  }
  return undefined;
}

/** Puts the probe into a workspace. */
export function placeProbe(probe: string, workspace: string): void {
  copyFileSync(probe, join(workspace, "probe"));
  chmodSync(join(workspace, "probe"), 0o755);
}

import { spawn } from "node:child_process";
import { SETTINGS, environment } from "./git.ts";

/** Sizes of blobs in bytes, by id, without their contents; what is not there has none. */
export function blobSizes(directory: string, oids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return new Promise((resolve) => {
    const child = spawn("git", [...SETTINGS, "cat-file", "--buffer", "--batch-check=%(objectname) %(objectsize)"], {
      cwd: directory,
      env: environment(),
      stdio: ["pipe", "pipe", "ignore"],
    });
    const out: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    const end = (): void => resolve(parseSizes(Buffer.concat(out).toString("latin1")));
    child.on("error", end);
    child.on("close", end);
    child.stdin.on("error", () => undefined);
    child.stdin.end(oids.map((oid) => `${oid}\n`).join(""));
  });
}

function parseSizes(output: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const line of output.split("\n")) {
    const [oid = "", size = ""] = line.split(" ");
    if (/^\d+$/.test(size)) sizes.set(oid, Number(size));
  }
  return sizes;
}

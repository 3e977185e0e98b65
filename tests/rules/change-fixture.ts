import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Opened } from "../../src/actions/validate-gpack/run.ts";
import { workspaceAt } from "../../src/platform/workspace.ts";
import { type Temporary, temporary } from "../git-fixture.ts";

/** What stands at a path of a tree that is committed: the bytes of a file, or what git keeps instead. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly submodule: string };

/** A change that was opened; its repository lives until it is disposed of. */
export interface OpenedChange extends Disposable {
  readonly opened: Opened;
}

/** Commits two trees and opens the change from the first to the second, as a run on git objects does. */
export async function openChange(
  before: Readonly<Record<string, Content>>,
  after: Readonly<Record<string, Content>>,
): Promise<OpenedChange> {
  const directory = temporary();
  initialise(directory);
  const stream = Buffer.concat([commit("base", before), commit("head", after, "from refs/heads/base\n")]);
  execFileSync("git", ["fast-import", "--quiet"], { cwd: directory.path, input: stream });
  const opened = await workspaceAt(directory.path).open({ base: "base", head: "head", indexes: [] });
  return { opened, [Symbol.dispose]: () => directory[Symbol.dispose]() };
}

/** What `git init --bare` would make, without its process. */
function initialise({ path }: Temporary): void {
  for (const name of ["objects", "refs/heads"]) mkdirSync(join(path, name), { recursive: true });
  writeFileSync(join(path, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(path, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
}

function commit(branch: string, files: Readonly<Record<string, Content>>, from = ""): Buffer {
  const parts = [
    Buffer.from(
      `commit refs/heads/${branch}\ncommitter A <a@example.org> 1790000000 +0000\ndata 6\nchange\n${from}deleteall\n`,
    ),
  ];
  const add = (mode: string, path: string, text: string | Uint8Array): void => {
    const bytes = Buffer.from(text);
    parts.push(
      Buffer.from(`M ${mode} inline ${JSON.stringify(path)}\ndata ${bytes.length}\n`),
      bytes,
      Buffer.from("\n"),
    );
  };
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === "string" || content instanceof Uint8Array) add("100644", path, content);
    else if ("link" in content) add("120000", path, content.link);
    else parts.push(Buffer.from(`M 160000 ${content.submodule} ${JSON.stringify(path)}\n`));
  }
  return Buffer.concat(parts);
}

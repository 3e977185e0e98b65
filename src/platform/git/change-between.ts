import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaseChange } from "../../core/rule-page/judge-case.ts";
import type { Beside, Content } from "../../core/rule-page/case-files.ts";
import { workspaceAt } from "../workspace/workspace.ts";
import { SETTINGS, environment } from "./git.ts";

type Contents = Readonly<Record<string, Content>>;

/**
 * Commits two trees to a repository of their own and opens the change from the first to the second, as a run on git
 * objects does, with what lies beside it. The repository is gone when the change is disposed of. `undefined` when git cannot be started.
 * @throws Error with what git says when it refuses the trees
 */
export async function changeBetween(
  before: Contents,
  after: Contents,
  { tip, other }: Beside = {},
): Promise<CaseChange | undefined> {
  const directory = mkdtempSync(join(tmpdir(), "gpack-"));
  const dispose = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    initialise(directory);
    const input = Buffer.concat([
      commit("base", before),
      commit("head", after, "from refs/heads/base\n"),
      ...(other ? [commit("other", other, "from refs/heads/base\n")] : []),
      ...(tip ? [commit("base", tip)] : []),
    ]);
    const { error, status, stderr } = spawnSync("git", [...SETTINGS, "fast-import", "--quiet"], {
      cwd: directory,
      env: environment(),
      input,
    });
    if (error) {
      dispose();
      return undefined;
    }
    if (status !== 0) throw new Error(`git fast-import: ${stderr.toString("utf8").trim()}`);
    const others = other ? [{ name: "#2", head: "other" }] : [];
    const opened = await workspaceAt(directory).open({
      base: "base",
      head: "head",
      indexes: [],
      others,
      contents: true,
    });
    return { ...opened, [Symbol.dispose]: dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** What `git init --bare` would make, without its process. */
function initialise(directory: string): void {
  for (const name of ["objects", "refs/heads"]) mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(directory, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
}

/** A commit for `git fast-import`. */
function commit(branch: string, contents: Contents, from = ""): Buffer {
  const parts = [
    Buffer.from(
      `commit refs/heads/${branch}\ncommitter A <a@example.org> 1790000000 +0000\ndata 6\nchange\n${from}deleteall\n`,
    ),
  ];
  const add = (mode: string, path: string, text: string | Uint8Array): void => {
    const bytes = Buffer.from(text);
    const head = `M ${mode} inline ${JSON.stringify(path)}\ndata ${bytes.length}\n`;
    parts.push(Buffer.from(head), bytes, Buffer.from("\n"));
  };
  for (const [path, content] of Object.entries(contents)) {
    if (typeof content === "string" || content instanceof Uint8Array) add("100644", path, content);
    else if ("link" in content) add("120000", path, content.link);
    else parts.push(Buffer.from(`M 160000 ${content.submodule} ${JSON.stringify(path)}\n`));
  }
  return Buffer.concat(parts);
}

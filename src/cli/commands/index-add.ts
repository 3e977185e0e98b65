import { relative, resolve } from "node:path";
import { splitList } from "../../actions/contract.ts";
import { InputError } from "../../core/input-error.ts";
import { isDirectory } from "../../platform/disk-tree.ts";
import type { Command } from "../command-line.ts";
import { isGitOperand, parseGitOperand } from "../index/git-operand.ts";
import { indexOf, writingOptions } from "../index/options.ts";

export const indexAddCommand: Command = {
  name: "index add",
  operands: "<gpack | git-url@revision#path> [dir]",
  maxOperands: 2,
  summary: "Lists a version of a gpack in the index of a registry, with its commit and its digest.",
  options: [
    ...writingOptions,
    {
      name: "owner",
      value: "<names>",
      repeatable: true,
      description: "GitHub users and teams who may change the entry.",
    },
    { name: "tag", value: "<tags>", repeatable: true, description: "Tags of the entry." },
    { name: "keyword", value: "<words>", repeatable: true, description: "Keywords. Default: those of the manifest." },
    { name: "category", value: "<name>", description: "Category. Default: that of the manifest." },
  ],
  async run(line, terminal) {
    const [source, directory = "."] = line.operands;
    if (source === undefined) {
      throw new InputError(
        "gpack",
        "gpack index add needs a gpack, such as `gpack index add packages/io.example.greeting` or `gpack index add https://github.com/example/packs@v1.2.0#packs/greeting`",
      );
    }
    const isGit = isGitOperand(source);
    if (isGit && line.value("git-url") !== undefined) {
      throw new InputError("--git-url", `${JSON.stringify(source)} names the address already; leave out --git-url`);
    }
    if (!isGit && !isDirectory(resolve(source))) {
      throw new InputError(
        "gpack",
        `${JSON.stringify(source)} is no directory; give that of a gpack, or <git-url>@<revision>#<path>`,
      );
    }
    const [{ addToIndex }, { indexPorts }] = await Promise.all([
      import("../index/add.ts"),
      import("../index/ports.ts"),
    ]);
    const list = (name: string): readonly string[] => line.values(name).flatMap(splitList);
    return addToIndex(
      {
        from: isGit ? parseGitOperand(source) : relative(resolve(directory), resolve(source)),
        index: indexOf(line),
        choices: {
          owners: list("owner"),
          tags: list("tag"),
          keywords: list("keyword"),
          category: line.value("category"),
        },
        gitUrl: line.value("git-url"),
        rewrite: line.has("rewrite"),
        isDryRun: line.has("dry-run"),
      },
      indexPorts(directory),
      terminal,
    );
  },
};

import { lstatSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { isDirectory } from "../disk-tree.ts";
import { findPrefix } from "../git/repository.ts";
import { openChange } from "./open-change.ts";
import { openCommit } from "./open-commit.ts";
import { openDirectory } from "./open-directory.ts";
import type { OpenedTree, OpenRequest } from "./opened-tree.ts";

/** A repository that holds the commits, and the directory in it that is the root of the tree. */
export interface Repository {
  readonly directory: string;
  readonly prefix: string;
}

/**
 * The directory that is checked: its files, or commits of the repository around it. `elsewhere` is
 * another repository to read the commits from, when that one lacks them.
 */
export function workspaceAt(
  directory: string,
  elsewhere?: Repository,
): {
  open(request: OpenRequest): Promise<OpenedTree>;
  write(path: string, text: string): void;
} {
  return {
    async open(request) {
      if (!elsewhere && !isDirectory(directory)) {
        throw new InputError(
          "path",
          `${JSON.stringify(directory)} is no directory; give the root of a registry or a gpack`,
        );
      }
      const { base, head = "HEAD", indexes, others = [], contents = false } = request;
      if (base === undefined && request.head === undefined) return openDirectory(directory);
      if (base !== undefined) {
        return openChange(
          elsewhere?.directory ?? directory,
          { base, head, indexes, others, contents },
          elsewhere?.prefix,
        );
      }
      const prefix = elsewhere?.prefix ?? (await findPrefix(directory));
      if (prefix === undefined) {
        throw new InputError("head", `${JSON.stringify(directory)} is not in a git repository, so it has no commits`);
      }
      return openCommit(elsewhere?.directory ?? directory, head, prefix, request);
    },
    write(path, text) {
      const target = join(directory, path);
      // Only a regular file inside the directory is written: a link could lead anywhere.
      const inside = realpathSync(target).startsWith(`${realpathSync(directory)}/`);
      if (!inside || !lstatSync(target).isFile())
        throw new InputError("fix", `${path} is not a regular file; it was not changed`);
      writeFileSync(target, text);
    },
  };
}

import { statSync } from "node:fs";
import { resolve } from "node:path";
import { exitCodes } from "../../actions/exit-code.ts";
import { InputError } from "../../core/input-error.ts";
import { TooCostly } from "../../core/limits.ts";
import { readRegistry } from "../../core/read-registry.ts";
import { type RegistryCatalogue, catalogueOf } from "../../core/solver/registry-catalogue.ts";
import { workspaceAt } from "../../platform/workspace/workspace.ts";
import { visible } from "../../report/escape.ts";
import type { CommandLine } from "../command-line.ts";
import type { Terminal } from "../terminal.ts";

/** A registry that a command asks, and the operands that are not its directory. */
interface OpenedCatalogue {
  readonly catalogue: RegistryCatalogue;
  readonly operands: readonly string[];
  /** The exit code for an answer: `incomplete` where part of the registry could not be read. */
  readonly exitCode: (code: number) => number;
}

/** Files that could not be read and are named. */
const SHOWN = 10;

/**
 * Runs a command that asks a registry, and returns its exit code: `incomplete` where the answer would be too costly.
 * See `openCatalogue`.
 */
export async function askCatalogue(
  line: CommandLine,
  terminal: Terminal,
  takes: "directory" | "more",
  answer: (opened: OpenedCatalogue) => number,
): Promise<number> {
  const opened = await openCatalogue(line, terminal, takes);
  try {
    return opened.exitCode(answer(opened));
  } catch (error) {
    if (!(error instanceof TooCostly)) throw error;
    terminal.err(`gpack: not answered: ${error.message}\n`);
    return exitCodes.incomplete;
  }
}

/**
 * Reads the registry in the directory that the first operand names, else in the current one. What takes further
 * operands takes the first for a directory only if it is one and others follow, or if it looks like a path.
 * @throws InputError when the directory holds no pack and no index
 */
async function openCatalogue(
  line: CommandLine,
  terminal: Terminal,
  takes: "directory" | "more",
): Promise<OpenedCatalogue> {
  const [first] = line.operands;
  const isDirectory = first !== undefined && (takes === "directory" || isPath(first, line.operands.length));
  const directory = resolve(isDirectory ? first : ".");
  const indexes = line.values("index");
  const { tree } = await workspaceAt(directory).open({ base: undefined, head: undefined, indexes });
  const { registry, gaps } = readRegistry(tree, indexes);
  if (registry.packs.length === 0 && registry.indexes.length === 0 && gaps.length === 0) {
    throw new InputError(
      "dir",
      `${JSON.stringify(first ?? ".")} holds no pack and no index; name the root of a registry`,
    );
  }
  for (const { file, reason } of gaps.slice(0, SHOWN)) terminal.err(`not read: ${visible(file)}: ${visible(reason)}\n`);
  if (gaps.length > SHOWN) terminal.err(`not read: ${gaps.length - SHOWN} more\n`);
  return {
    catalogue: catalogueOf(registry),
    operands: isDirectory ? line.operands.slice(1) : line.operands,
    exitCode: (code) => (gaps.length > 0 ? exitCodes.incomplete : code),
  };
}

function isPath(operand: string, count: number): boolean {
  if (/[/\\]/.test(operand) || operand === "." || operand === "..") return true;
  return count > 1 && (statSync(operand, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

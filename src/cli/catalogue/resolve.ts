import { readFileSync } from "node:fs";
import { resolve as resolvePath } from "node:path";
import { exitCodes } from "../../actions/exit-code.ts";
import { InputError } from "../../core/input-error.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { readLock } from "../../core/lock-file.ts";
import { recognise } from "../../core/recognise.ts";
import { createUniverse } from "../../core/solver/candidates.ts";
import type { Requirement } from "../../core/solver/catalogue.ts";
import { explain, factsOf } from "../../core/solver/explain.ts";
import type { Incompatibility } from "../../core/solver/incompatibility.ts";
import { type Chosen, resolve } from "../../core/solver/resolve.ts";
import { positionsOf } from "../../core/solver/version-set.ts";
import { createSource } from "../../core/source.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { visible } from "../../report/escape.ts";
import type { CommandLine } from "../command-line.ts";
import type { Terminal } from "../terminal.ts";
import { askedFor } from "./asked.ts";
import { askCatalogue } from "./open.ts";

/**
 * Runs `gpack resolve`: chooses a version for everything that some packs need, or tells why there is none.
 * @throws InputError for a pack that is not there, a range that is none, a lock that is not read
 */
export function resolvePacks(line: CommandLine, terminal: Terminal): Promise<number> {
  return askCatalogue(line, terminal, "more", ({ catalogue, operands }) => {
    if (operands.length === 0) {
      throw new InputError("id", "gpack resolve needs a pack, such as `gpack resolve . io.example.greeting@^1.2`");
    }
    const requirements = operands.map((operand) => askedFor(operand, catalogue));
    const universe = createUniverse(catalogue, lockedIn(line.value("lock")));
    const prefer = line.has("lowest") ? "lowest" : "highest";
    const { chosen, conflict } = resolve(universe, { requirements, prefer });
    if (conflict) {
      terminal.out(line.has("json") ? conflictJson(conflict) : conflictText(conflict));
      return exitCodes.fail;
    }
    terminal.out(line.has("json") ? chosenJson(chosen) : chosenTree(requirements, chosen));
    return exitCodes.pass;
  });
}

/** The versions that a lock file holds, by pack. */
function lockedIn(path: string | undefined): ReadonlyMap<string, string> {
  if (path === undefined) return new Map();
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolvePath(path));
  } catch (error) {
    throw new InputError("--lock", `${JSON.stringify(path)} cannot be read; name a lock file`, { cause: error });
  }
  const source = createSource(path, bytes);
  const doc = source.text.trimStart().startsWith("{") ? parseJsonDocument(source) : parseTomlDocument(source);
  const lock = readLock(doc, recognise(path));
  if (!lock || lock.entries.length === 0) {
    throw new InputError("--lock", `${JSON.stringify(path)} locks nothing; name a lock file of ggen`);
  }
  return new Map(lock.entries.flatMap(({ name, version }) => (version === undefined ? [] : [[name, version]])));
}

function conflictText(conflict: Incompatibility): string {
  const lines = explain(conflict);
  const isNumbered = lines.some(({ number }) => number !== undefined);
  const told = lines.map(({ text, number }) => {
    const mark = number === undefined ? "" : `(${number})`;
    return `${isNumbered ? mark.padEnd(5) : ""}${visible(text)}\n`;
  });
  return `It cannot be resolved.\n\n${told.join("")}`;
}

function conflictJson(conflict: Incompatibility): string {
  const explanation = explain(conflict).map(({ text, number }) => (number === undefined ? { text } : { text, number }));
  const requirements = factsOf(conflict).map((fact) => ({
    by:
      fact.kind === "requested"
        ? null
        : {
            id: fact.dependent.id,
            versions: positionsOf(fact.releases).map((at) => fact.dependent.releases[at]?.version),
          },
    ...fact.requirement,
    matching: positionsOf(fact.matching).map((at) => fact.needed.releases[at]?.version),
  }));
  return `${JSON.stringify({ conflict: { explanation, requirements } }, null, 2)}\n`;
}

function chosenJson(chosen: readonly Chosen[]): string {
  const versions = new Map(chosen.map(({ pack, position }) => [pack.id, pack.releases[position]?.version]));
  const packs = chosen.map(({ pack, position }) => ({
    id: pack.id,
    version: versions.get(pack.id),
    needs: (pack.releases[position]?.needs ?? []).map(({ id, range }) => ({ id, range, version: versions.get(id) })),
  }));
  return `${JSON.stringify({ packs }, null, 2)}\n`;
}

/** A tree of what was chosen; what a pack needs is told where it first occurs. */
function chosenTree(requirements: readonly Requirement[], chosen: readonly Chosen[]): string {
  const byId = new Map(chosen.map((one) => [one.pack.id, one]));
  const told = new Set<string>();
  const lines: string[] = [];
  // With an explicit stack: a chain of packs may be long.
  const open = requirements.toReversed().map((requirement) => ({ requirement, lead: "", branch: "" }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { requirement, lead, branch } = next;
    const one = byId.get(requirement.id);
    if (!one) continue;
    const { pack, position } = one;
    const { version = "", yanked = false, needs = [] } = pack.releases[position] ?? {};
    const newest = pack.newest;
    const notes = [
      ...(branch === "" || requirement.range === "" ? [] : [requirement.range]),
      ...(newest <= position ? [] : [`newest is ${pack.releases[newest]?.version}`]),
      ...(yanked ? ["yanked"] : []),
      ...(told.has(pack.id) && needs.length > 0 ? ["needs are above"] : []),
    ];
    lines.push(
      `${lead}${branch}${visible(pack.id)} ${version}${notes.length > 0 ? `  (${visible(notes.join("; "))})` : ""}`,
    );
    if (told.has(pack.id)) continue;
    told.add(pack.id);
    const below = `${lead}${branch === "├── " ? "│   " : branch === "└── " ? "    " : ""}`;
    needs.toReversed().forEach((requirement, nth) => {
      open.push({ requirement, lead: below, branch: nth === 0 ? "└── " : "├── " });
    });
  }
  return `${lines.join("\n")}\n`;
}

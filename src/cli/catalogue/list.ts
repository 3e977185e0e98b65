import { count } from "../../core/count.ts";
import { InputError } from "../../core/input-error.ts";
import { columns } from "../columns.ts";
import type { CommandLine } from "../command-line.ts";
import type { Terminal } from "../terminal.ts";
import { askCatalogue } from "./open.ts";
import { type PackSummary, summaries } from "./summary.ts";

/** Runs `gpack list`: every pack with its newest version. */
export function listPacks(line: CommandLine, terminal: Terminal): Promise<number> {
  return askCatalogue(line, terminal, "directory", ({ catalogue }) => {
    show(summaries(catalogue), line, terminal);
    return 0;
  });
}

/**
 * Runs `gpack search`: the packs in whose id, name, description, tags and keywords every word stands, those first that have
 * them in the id or name.
 * @throws InputError without a word
 */
export function searchPacks(line: CommandLine, terminal: Terminal): Promise<number> {
  return askCatalogue(line, terminal, "more", ({ catalogue, operands }) => {
    const words = operands.flatMap((operand) => operand.toLowerCase().split(/\s+/)).filter((word) => word !== "");
    if (words.length === 0) throw new InputError("words", "gpack search needs a word, such as `gpack search . rust`");
    const found = summaries(catalogue)
      .map((pack) => ({ pack, rank: rankOf(pack, words) }))
      .filter(({ rank }) => rank !== undefined)
      .toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0));
    show(
      found.map(({ pack }) => pack),
      line,
      terminal,
    );
    return 0;
  });
}

/** The sum over all words of how telling the place is in which each stands; `undefined` when one stands nowhere. */
function rankOf({ id, name, description, tags, keywords }: PackSummary, words: readonly string[]): number | undefined {
  const places = [description ?? "", [...tags, ...keywords].join("\n"), name ?? "", id].map((place) =>
    place.toLowerCase(),
  );
  let rank = 0;
  for (const word of words) {
    const best = places.findLastIndex((place) => place.includes(word));
    if (best === -1) return undefined;
    rank += best + 1;
  }
  return rank;
}

function show(packs: readonly PackSummary[], line: CommandLine, terminal: Terminal): void {
  if (line.has("json")) {
    terminal.out(`${JSON.stringify({ packs }, null, 2)}\n`);
    return;
  }
  terminal.out(columns(packs.map((pack) => [pack.id, pack.version ?? "-", `${mark(pack)}${pack.description ?? ""}`])));
  terminal.err(`${count(packs.length, "pack")}\n`);
}

function mark({ deprecated, yanked }: PackSummary): string {
  return yanked ? "[yanked] " : deprecated ? "[deprecated] " : "";
}

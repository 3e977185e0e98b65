import { exitCodes } from "../../actions/exit-code.ts";
import { own, text } from "../../core/document.ts";
import { type EntryChoices, type VersionSource, publishedEntry } from "../../core/entries/entry-record.ts";
import { openIndex, writeIndexText } from "../../core/entries/index-text.ts";
import type { PackDescription } from "../../core/entries/pack-description.ts";
import { InputError } from "../../core/input-error.ts";
import { visible } from "../../report/escape.ts";
import { listedUrl } from "./committed-source.ts";
import type { GitOperand } from "./git-operand.ts";
import { offeredElsewhere, offeredHere } from "./offered.ts";
import type { IndexPort } from "./port.ts";
import type { Terminal } from "../terminal.ts";

/** What is to be listed, and how. */
export interface AddRequest {
  /** The directory of the gpack, relative to the registry; or where it stands in a repository. */
  readonly from: string | GitOperand;
  readonly index: string;
  readonly choices: EntryChoices;
  readonly gitUrl: string | undefined;
  /** Whether a listed version may be given other files. */
  readonly rewrite: boolean;
  readonly isDryRun: boolean;
}

/** Lists one version of a gpack in an index; returns the exit code. */
export async function addToIndex(request: AddRequest, port: IndexPort, terminal: Terminal): Promise<number> {
  const { from, index: path, choices, gitUrl, rewrite, isDryRun } = request;
  const tree = await port.tree();
  const index = openIndex(tree, path, false);
  const offered = typeof from === "string" ? offeredHere(from, gitUrl, port) : offeredElsewhere(from, tree, port);
  const { pack, integrity, source: sourceOf } = await offered;
  const entry = own(index.packs, pack.id);
  const name = `${pack.id} ${pack.version}`;
  const listed = own(own(entry, "versions"), pack.version);
  const stated = text(listed, "integrity");
  if (stated === integrity && !rewrite) {
    terminal.out(`${visible(`${path} lists ${name} already, with these files.`)}\n`);
    return exitCodes.pass;
  }
  if (listed !== undefined && !rewrite) {
    throw new InputError(
      "--rewrite",
      `${path} lists ${name} with the digest ${stated ?? "of nothing"}, and these files have ${integrity}; give them a new version, or, if nobody has this one yet, use --rewrite`,
    );
  }
  const source = sourceOf(listedUrl(entry));
  const written = publishedEntry(entry, pack, source, choices);
  if (!isDryRun) port.write(path, writeIndexText(index, new Map([[pack.id, written]]), port.now()));
  terminal.out(described(name, source, pack));
  terminal.out(`${path} ${isDryRun ? "would be" : "was"} written; \`gpack validate\` judges it.\n`);
  return exitCodes.pass;
}

function described(name: string, source: VersionSource, { dependencies }: PackDescription): string {
  const rows = {
    git_url: source.gitUrl,
    git_rev: source.gitRev,
    path: source.path || "(the root)",
    integrity: source.integrity,
    dependencies: Object.entries(dependencies ?? {})
      .map(([id, range]) => `${id} ${range}`)
      .join(", "),
    published: source.published ?? "",
  };
  const lines = Object.entries(rows).flatMap(([key, value]) =>
    value === "" ? [] : [`  ${key.padEnd(13)}${visible(value)}\n`],
  );
  return `adds ${visible(name)}\n${lines.join("")}`;
}

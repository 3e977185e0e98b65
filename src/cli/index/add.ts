import { exitCodes } from "../../actions/exit-code.ts";
import { own, text } from "../../core/document.ts";
import { type EntryChoices, type VersionSource, publishedEntry } from "../../core/entries/entry-record.ts";
import { openIndex, writeIndexText } from "../../core/entries/index-text.ts";
import { describe } from "../../core/entries/local-packs.ts";
import { type PackDescription, isDescribed } from "../../core/entries/pack-description.ts";
import { InputError } from "../../core/input-error.ts";
import { visible } from "../../report/escape.ts";
import { committedDigest, committedSource, listedUrl } from "./committed-source.ts";
import type { IndexPort } from "./port.ts";
import type { Terminal } from "../terminal.ts";

/** What is to be listed, and how. */
export interface AddRequest {
  /** The directory of the gpack, relative to the registry. */
  readonly directory: string;
  readonly index: string;
  readonly choices: EntryChoices;
  readonly gitUrl: string | undefined;
  /** Whether a listed version may be given other files. */
  readonly rewrite: boolean;
  readonly isDryRun: boolean;
}

/** Lists one version of a gpack in an index; returns the exit code. */
export async function addToIndex(request: AddRequest, port: IndexPort, terminal: Terminal): Promise<number> {
  const { directory, index: path, choices, gitUrl, rewrite, isDryRun } = request;
  const index = openIndex(await port.tree(), path, false);
  const commit = await port.committed(directory);
  const pack = describe(commit.tree, "gpack.toml");
  const place = directory === "" ? "." : directory;
  if (!isDescribed(pack)) throw new InputError(place, `${place}/gpack.toml ${pack.reason}; nothing was written`);
  const entry = own(index.packs, pack.id);
  const integrity = committedDigest(commit, place, port.sha256);
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
  const source = committedSource(commit, directory, { given: gitUrl, known: listedUrl(entry) }, port.sha256);
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

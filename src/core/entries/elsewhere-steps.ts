import { type Table, isTable, own, text } from "../document.ts";
import { quote } from "../limits.ts";
import { plainPath } from "../registry.ts";
import { addressKey, shownSource } from "../sources/address.ts";
import { frequent } from "../sources/own-addresses.ts";
import type { SourceAnswer, SourceRequest } from "../sources/source.ts";
import { type IndexStep, versionStep } from "./index-steps.ts";
import type { LocalPack } from "./local-packs.ts";
import { isDescribed } from "./pack-description.ts";

/** A version that an index lists and whose files do not stand in its tree. */
export interface ListedElsewhere {
  readonly id: string;
  readonly version: string;
  readonly request: SourceRequest;
}

/**
 * The versions of a `packs` map that say where they are, and are none of the gpacks of its tree, or are listed under an
 * address that is none of the registry itself: the `stated` ones, else those of most of the gpacks in the tree.
 */
export function listedElsewhere(
  packs: Table,
  here: readonly LocalPack[],
  stated: readonly string[],
): readonly ListedElsewhere[] {
  const standing = new Set(here.map(({ description: { id, version } }) => JSON.stringify([id, version])));
  const isStanding = ({ id, version }: ListedElsewhere): boolean => standing.has(JSON.stringify([id, version]));
  const listed = Object.entries(packs).flatMap(([id, entry]) => {
    const versions = own(entry, "versions");
    return Object.entries(isTable(versions) ? versions : {}).flatMap(([version, record]): ListedElsewhere[] => {
      const [gitUrl, gitRev] = [text(record, "git_url"), text(record, "git_rev")];
      if (gitUrl === undefined || gitRev === undefined) return [];
      const path = text(record, "path") ?? "";
      return [{ id, version, request: { gitUrl, gitRev, path: plainPath(path) ?? path } }];
    });
  });
  const keyOf = ({ request }: ListedElsewhere): string => addressKey(request.gitUrl);
  const itself = stated.length > 0 ? new Set(stated.map(addressKey)) : frequent(listed.filter(isStanding).map(keyOf));
  return listed.filter((item) => !isStanding(item) || !itself.has(keyOf(item)));
}

/** What an entry needs so that one of its versions says what was found at its source. */
export function elsewhereStep(
  entry: Table,
  { id, version, request }: ListedElsewhere,
  answer: Exclude<SourceAnswer, { readonly kind: "unknown" }>,
): IndexStep {
  const refuse = (reason: string): IndexStep => ({
    kind: "refuse",
    file: `${id} ${version}`,
    reason: `(${shownSource(request)}) ${reason}`,
  });
  switch (answer.kind) {
    case "no-revision":
      return refuse(`is at no commit of its repository: ${answer.reason}`);
    case "no-directory":
      return refuse(`is nowhere: ${answer.reason}`);
    case "found": {
      const { manifest, digest } = answer;
      if (!isDescribed(manifest)) return refuse(`has a gpack.toml that ${manifest.reason}`);
      if (manifest.id !== id || manifest.version !== version) {
        return refuse(`is ${quote(`${manifest.id} ${manifest.version}`)} there`);
      }
      if (digest.kind !== "digest") return refuse(`has no digest: ${digest.path || "it"}: ${digest.reason}`);
      return versionStep(entry, { description: manifest, directory: request.path }, digest);
    }
  }
}

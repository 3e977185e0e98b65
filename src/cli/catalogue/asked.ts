import { closest } from "fastest-levenshtein";
import { parseCargoRange } from "../../core/cargo-range.ts";
import { InputError } from "../../core/input-error.ts";
import type { Requirement } from "../../core/solver/catalogue.ts";
import type { RegistryCatalogue } from "../../core/solver/registry-catalogue.ts";

/**
 * What `id@range` asks for; without a range any version.
 * @throws InputError for a pack that the registry has not, and for what is no range
 */
export function askedFor(operand: string, catalogue: RegistryCatalogue): Requirement {
  const [id, range = "*"] = splitAt(operand);
  const parsed = parseCargoRange(range);
  if ("fault" in parsed) {
    throw new InputError(
      operand,
      `${JSON.stringify(range)} is no range (${parsed.fault}); write one such as ${id}@^1.2 or ${id}@=1.2.3`,
    );
  }
  knownPack(id, catalogue);
  return { id, range };
}

/** The parts of `id@rest`. */
export function splitAt(operand: string): readonly [string, string?] {
  const at = operand.indexOf("@");
  return at === -1 ? [operand] : [operand.slice(0, at), operand.slice(at + 1)];
}

/** Ids that are compared, in UTF-16 code units. */
const MAX_LENGTH = 200;

/** Refuses a pack that the registry has not, and names the nearest that it has. */
export function knownPack(id: string, catalogue: RegistryCatalogue): void {
  if (catalogue.releasesOf(id)) return;
  const ids = [...catalogue.ids()].filter((known) => known.length <= MAX_LENGTH);
  const near =
    ids.length === 0 ? "`gpack list` lists all" : `near is ${JSON.stringify(closest(id.slice(0, MAX_LENGTH), ids))}`;
  throw new InputError("id", `no index and no pack here has ${JSON.stringify(id)}; ${near}`);
}

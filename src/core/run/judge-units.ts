import { packFinder } from "../known-files.ts";
import type { Pack } from "../pack.ts";
import { type ContentsGiven, judgeContents } from "./judge-contents.ts";
import { PackMaker } from "./judge-pack.ts";
import type { Judge } from "./judge.ts";
import type { KeptUnits, UnitResult } from "./kept-units.ts";
import { type Unit, judgeUnit } from "./unit.ts";

interface Given extends Omit<ContentsGiven, "entries"> {
  /** What earlier runs found; absent where each runs for itself. */
  readonly kept?: KeptUnits | undefined;
}

/** Units between two calls of `progress`. */
const UNITS_AT_ONCE = 512;

/** Judges each unit with all that is below it, or takes what an earlier run found there. Gives the packs. */
export function judgeUnits(judge: Judge, units: readonly Unit[], given: Given): readonly Pack[] {
  const { kept, progress, tree } = given;
  const maker = new PackMaker(judge);
  const packs: Pack[] = [];
  for (const [done, unit] of units.entries()) {
    packs.push(...judgeOrTake(unit));
    if (done % UNITS_AT_ONCE === 0) progress?.(judge.files, tree.entries.length);
  }
  return packs;

  function judgeOrTake(unit: Unit): readonly Pack[] {
    const { directory } = unit;
    if (!kept?.isKeepable(directory)) return judgeAll(judge, maker, unit);
    const stored = kept.stored(directory);
    if (stored) return taken(unit, stored);
    const { part, looksOutside } = judge.apart(directory);
    const own = judgeAll(part, new PackMaker(part), unit);
    const result = {
      ...part.result(),
      packs: own.map(({ directory: at, file, facts }) => ({ directory: at, file, facts })),
    };
    // What was not looked at may have to do with this machine and this hour, which no name covers.
    if (!looksOutside() && result.gaps.length === 0) kept.keep(directory, result);
    return taken(unit, result);
  }

  function judgeAll(by: Judge, its: PackMaker, unit: Unit): readonly Pack[] {
    const own = judgeUnit(by, its, unit, given.accepts).map(({ pack }) => pack);
    judgeContents(by, { ...given, entries: judge.listing.under(unit.directory) }, packFinder(own));
    return own;
  }

  /** The packs belong to the run, whoever judged them: rules of the registry ask them later. */
  function taken(unit: Unit, result: UnitResult): readonly Pack[] {
    judge.take(result);
    const manifests = new Set(unit.manifests.flatMap(([, files]) => files).map(({ entry }) => entry.path));
    return result.packs
      .filter(({ file }) => manifests.has(file))
      .map(({ directory, file, facts }) => maker.make(directory, file, facts));
  }
}

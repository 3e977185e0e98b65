import { type SourceMode, lookUp } from "../../actions/validate-gpack/sources.ts";
import { type Table, isTable, own } from "../../core/document.ts";
import { elsewhereStep, listedElsewhere } from "../../core/entries/elsewhere-steps.ts";
import type { IndexStep } from "../../core/entries/index-steps.ts";
import type { LocalPack } from "../../core/entries/local-packs.ts";
import { quote } from "../../core/limits.ts";
import { hostsOf, statedAddresses } from "../../core/sources/hosts.ts";
import { sourceKey } from "../../core/sources/source.ts";
import { type UnlookedVersion, gapsOf } from "../../core/sources/unlooked.ts";
import type { Tree } from "../../core/tree.ts";
import type { IndexPort } from "./port.ts";

/** What the sources of an index say of it. */
export interface ComparedElsewhere {
  /** For each version that was compared what its entry needs; each step starts from what the one before made of it. */
  readonly steps: readonly IndexStep[];
  /** What nobody could look at. */
  readonly unlooked: readonly string[];
}

/** Compares the versions of an index whose files stand in other commits and repositories with what they are there. */
export async function compareElsewhere(
  { sources: mode, rewrite }: { readonly sources: SourceMode; readonly rewrite: boolean },
  registry: { readonly tree: Tree; readonly index: string; readonly packs: Table; readonly here: readonly LocalPack[] },
  /** Entries that are written in any case. */
  planned: ReadonlyMap<string, Table>,
  port: IndexPort,
): Promise<ComparedElsewhere> {
  const listed = mode === "off" ? [] : listedElsewhere(registry.packs, registry.here, statedAddresses(registry.tree));
  const answers = await lookUp(
    mode,
    listed.map(({ request }) => request),
    hostsOf(registry.tree),
    port.sources,
  );
  const made = new Map<string, Table>();
  const steps: IndexStep[] = [];
  const unlooked: UnlookedVersion[] = [];
  for (const item of listed) {
    const { id, version, request } = item;
    const entry = made.get(id) ?? planned.get(id) ?? own(registry.packs, id);
    const answer = answers.get(sourceKey(request));
    if (!answer || !isTable(entry)) continue;
    if (answer.kind === "unknown") {
      unlooked.push({ file: registry.index, owner: quote(`${id} ${version}`), gitUrl: request.gitUrl, answer });
      continue;
    }
    const step = elsewhereStep(entry, item, answer);
    if (step.kind === "refresh" || (step.kind === "differ" && rewrite)) made.set(id, step.entry);
    steps.push(step);
  }
  return { steps, unlooked: gapsOf(unlooked).map(({ reason }) => reason) };
}

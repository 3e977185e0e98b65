import { own, texts } from "../document.ts";
import { POLICY_PATH } from "../policy.ts";
import { createSource } from "../source.ts";
import { parseTomlDocument } from "../toml-document.ts";
import type { Tree } from "../tree.ts";
import { publicHosts } from "./address.ts";

/** The hosts that the registry in a tree takes gpacks from, as its policy says; public forges where it does not. */
export function hostsOf(tree: Tree): readonly string[] {
  const sources = sourcesIn(tree);
  return own(sources, "hosts") === undefined ? publicHosts : texts(sources, "hosts");
}

/** The addresses that the policy in a tree states as those of the registry itself. */
export function statedAddresses(tree: Tree): readonly string[] {
  return texts(sourcesIn(tree), "own");
}

function sourcesIn(tree: Tree): unknown {
  const bytes = tree.read(POLICY_PATH);
  return "reason" in bytes ? undefined : own(parseTomlDocument(createSource(POLICY_PATH, bytes)).value, "sources");
}

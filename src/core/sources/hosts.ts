import { own, texts } from "../document.ts";
import { POLICY_PATH } from "../policy.ts";
import { createSource } from "../source.ts";
import { parseTomlDocument } from "../toml-document.ts";
import type { Tree } from "../tree.ts";
import { publicHosts } from "./address.ts";

/** The hosts that the registry in a tree takes gpacks from, as its policy says; public forges where it does not. */
export function hostsOf(tree: Tree): readonly string[] {
  const bytes = tree.read(POLICY_PATH);
  const { value } = "reason" in bytes ? { value: undefined } : parseTomlDocument(createSource(POLICY_PATH, bytes));
  const hosts = own(own(value, "sources"), "hosts");
  return hosts === undefined ? publicHosts : texts(own(value, "sources"), "hosts");
}

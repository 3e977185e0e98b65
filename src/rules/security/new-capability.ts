import { defineRule } from "../../core/rule.ts";
import { type Capability, capabilities, capabilitiesOf, meanings } from "../../core/security/capabilities.ts";
import type { Content } from "../../core/security/content.ts";
import type { Place } from "../../core/source.ts";

export default defineRule({
  id: "security/new-capability",
  subject: "pack",
  severity: "error",
  summary: "Let the owners agree before a gpack can do more than its last version",
  security: { catalogue: "F15", cwe: [829], score: 6.5, confidence: "very-high" },
  *check(pack, { content, before }) {
    if (!before) return;
    const prefix = pack.directory === "" ? "" : `${pack.directory}/`;
    const old = before.paths.filter((path) => path.startsWith(prefix));
    // What a new gpack can do, the other rules tell.
    if (!old.includes(pack.file)) return;
    const could = setOf(old, before.content);
    const can = setOf(
      pack.files().map(({ path }) => path),
      content,
    );
    for (const capability of capabilities) {
      const at = can.get(capability);
      if (!at || could.has(capability)) continue;
      yield {
        message: `The gpack can now ${meanings[capability]} (${capability}), which its last version could not; leave it out, or let an owner agree by a waiver`,
        at,
        who: { kind: "owners", names: [] },
        next: "agree by a waiver that names security/new-capability and this gpack, or ask the author to leave it out",
      };
    }
  },
});

function setOf(paths: readonly string[], read: (path: string) => Content | undefined): ReadonlyMap<Capability, Place> {
  const found = new Map<Capability, Place>();
  for (const path of paths) {
    const content = read(path);
    if (content)
      for (const [capability, at] of capabilitiesOf(content)) if (!found.has(capability)) found.set(capability, at);
  }
  return found;
}

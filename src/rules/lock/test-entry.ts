import { digestFields, readDigest } from "../../core/digest-form.ts";
import { text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { type LockEntry, readLock } from "../../core/lock-file.ts";
import { defineRule } from "../../core/rule.ts";

/** Further places that one finding names. */
const RELATED = 5;

export default defineRule({
  id: "lock/test-entry",
  subject: "lock",
  severity: "warning",
  summary: "Keep the leftovers of tests out of the lock file",
  mechanical: true,
  *check({ doc, recognised }) {
    const left = (readLock(doc, recognised)?.entries ?? []).filter(
      (entry) => isTestName(entry.name) && !isProven(entry),
    );
    const [first, ...others] = left;
    if (!first) return;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    yield {
      message: `${quote(first.name)}${more} ${others.length === 0 ? "looks" : "look"} like the leftover of a test, by name and for want of a digest; remove ${others.length === 0 ? "it" : "them"}`,
      at: doc.keyAt(first.path),
      related: others.slice(0, RELATED).map(({ name, path }) => ({ message: quote(name), at: doc.keyAt(path) })),
    };
  },
});

function isTestName(name: string): boolean {
  return /^(?:test|dummy|fake|mock)[-_.]pack(?:age)?(?:[-_.]|$)|(?:^|[-_.])(?:non-?existent|does-?not-?exist)(?:[-_.]|$)/i.test(
    name,
  );
}

/** True when a digest says that the pack was once there; the name alone proves nothing. */
function isProven({ record }: LockEntry): boolean {
  return digestFields.some((field) => readDigest(field, text(record, field) ?? "").kind === "digest");
}

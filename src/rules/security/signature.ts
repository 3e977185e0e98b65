import { text } from "../../core/document.ts";
import type { IndexEntry, IndexVersion } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { isYanked } from "../../core/newest-version.ts";
import { type Tools, defineRule } from "../../core/rule.ts";
import { attestationPath } from "../../core/signatures/attestation-path.ts";
import { signatureFaultOf } from "../../core/signatures/judge-signature.ts";
import { wholeFile } from "../../core/source.ts";
import { versioningOf } from "../../core/advisories/versioning.ts";

export default defineRule({
  id: "security/signature",
  subject: "entry",
  severity: "error",
  summary: "Sign versions as those who may, and go on once it was begun",
  security: { catalogue: "F12", cwe: [347, 294], score: 7.5, confidence: "very-high" },
  *check({ entry }, tools) {
    const isRequired = tools.policy.signatures.required;
    let signed: string | undefined;
    for (const version of inOrder(entry)) {
      const path = attestationPath(entry.key, version.key);
      if (tools.has(path)) {
        const fault = faultOf(path, entry, version, tools);
        if (fault !== undefined)
          yield {
            message: `The signature of ${quote(`${entry.key} ${version.key}`)} does not hold: ${fault}`,
            at: wholeFile(path),
          };
        signed = version.key;
        continue;
      }
      if (isYanked(version.record) || (!isRequired && signed === undefined)) continue;
      const why = signed === undefined ? "and this registry asks for signatures" : `and ${quote(signed)} before it is`;
      yield {
        message: `${quote(`${entry.key} ${version.key}`)} is not signed, ${why}; put its bundle at ${path}`,
        at: entry.index.doc.keyAt(version.path),
      };
    }
  },
});

/** The versions from the oldest to the newest; those that are none come first. */
function inOrder({ versions }: IndexEntry): readonly IndexVersion[] {
  const versioning = versioningOf("gpack");
  return versions.toSorted((a, b) => versioning.compare(a.key, b.key));
}

function faultOf(path: string, entry: IndexEntry, version: IndexVersion, tools: Tools): string | undefined {
  const bundle = tools.read(path);
  const { signatures } = tools.supply;
  if (!bundle || !signatures) {
    tools.incomplete(path, bundle ? "nobody is here who can prove signatures" : "the signature could not be read");
    return undefined;
  }
  const integrity = text(version.record, "integrity");
  const { policy } = tools;
  return signatureFaultOf(
    bundle.text,
    { id: entry.key, version: version.key, integrity },
    policy.signatures,
    signatures,
  );
}

import type { Dialect } from "../../core/manifest.ts";
import { quote } from "../../core/limits.ts";
import { isDeviceName } from "../../core/portable-name.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/reserved-name",
  subject: "manifest",
  severity: "error",
  summary: "Leave reserved names alone",
  *check({ dialect, id, idPath, doc }, { policy }) {
    if (id === undefined || !isPublished(dialect)) return;
    const lower = id.toLowerCase();
    const reason = isDeviceName(id)
      ? "is the name of a device on Windows, which cannot be a directory there"
      : RESERVED.has(lower)
        ? "is reserved for ggen itself"
        : policy.reservedNames.some((name) => name.toLowerCase() === lower)
          ? "is reserved by this registry"
          : undefined;
    if (reason === undefined) return;
    yield { message: `The id ${quote(id)} ${reason}; choose another`, at: doc.at(idPath) };
  },
});

/** Names that stand for the tool, its parts or a special meaning in its references. */
const RESERVED = new Set([
  "ggen",
  "gpack",
  "gpacks",
  "rpack",
  "core",
  "std",
  "local",
  "latest",
  "self",
  "all",
  "registry",
]);

function isPublished(dialect: Dialect): boolean {
  return dialect === "gpack" || dialect === "package" || dialect === "marketplace" || dialect === "pack-set";
}

import { closest, distance } from "fastest-levenshtein";
import gpackSchema from "../../schemas/gpack.schema.json" with { type: "json" };
import gpackPackageSchema from "../../schemas/gpack-package.schema.json" with { type: "json" };
import marketplaceSchema from "../../schemas/marketplace-package.schema.json" with { type: "json" };
import packSchema from "../../schemas/pack.schema.json" with { type: "json" };
import packSetSchema from "../../schemas/pack-set.schema.json" with { type: "json" };
import { type Path, isTable, own, valueAt } from "./document.ts";
import type { Dialect, Manifest } from "./manifest.ts";
import { type SchemaFault, type SchemaName, schemaFaults } from "./schema.ts";

/** The schema that a manifest is judged by, and its text. */
interface ManifestSchema {
  readonly name: SchemaName;
  readonly schema: unknown;
}

/** The schema of a dialect; `undefined` for the dialects that are only named, never loaded. */
function schemaOf(dialect: Dialect): ManifestSchema | undefined {
  switch (dialect) {
    case "gpack":
    case "rpack":
      return { name: "gpack", schema: gpackSchema };
    case "package":
    case "archive":
      return { name: "gpackPackage", schema: gpackPackageSchema };
    case "marketplace":
      return { name: "marketplacePackage", schema: marketplaceSchema };
    case "engine":
      return { name: "pack", schema: packSchema };
    case "pack-set":
      return { name: "packSet", schema: packSetSchema };
    case "ontology-bundle":
    case "unknown":
      return undefined;
  }
}

/** Every way in which a manifest departs from the schema of its dialect; paths are those of the file. */
export function manifestFaults({ dialect, root, table }: Manifest): readonly SchemaFault[] {
  const schema = schemaOf(dialect);
  if (!schema) return [];
  if (dialect !== "rpack") return schemaFaults(schema.name, root);
  // `[rpack]` is `[gpack]` before its rename: the same keys under another name.
  const { rpack: _, ...rest } = root;
  return schemaFaults(schema.name, { ...rest, gpack: table }).map((fault) => ({
    ...fault,
    path: fault.path.map((step, index) => (index === 0 && step === "gpack" ? "rpack" : step)),
  }));
}

/** The keys that a dialect's schema describes in the table at a path. */
export function knownKeys(dialect: Dialect, path: Path): readonly string[] {
  const steps = dialect === "rpack" ? path.map((step) => (step === "rpack" ? "gpack" : step)) : path;
  let schema = schemaOf(dialect)?.schema;
  for (const step of steps) {
    const next = typeof step === "number" ? own(schema, "items") : own(own(schema, "properties"), step);
    schema = next ?? own(schema, "additionalProperties");
  }
  const properties = valueAt(schema, ["properties"]);
  return isTable(properties) ? Object.keys(properties) : [];
}

/**
 * The known key that an unknown one is probably a misspelling of. Keys that the table already has are
 * no candidates: a second spelling beside the right one is not a slip of the pen.
 */
export function misspelled(key: string, known: readonly string[], table: unknown): string | undefined {
  // No honest key is this long, and the distance costs the product of both lengths.
  if (key.length > 40) return undefined;
  const free = known.filter((name) => own(table, name) === undefined);
  const [first] = free;
  if (first === undefined) return undefined;
  const canonical = (name: string): string => name.toLowerCase().replaceAll("-", "_");
  const same = free.find((name) => canonical(name) === canonical(key));
  if (same !== undefined) return same;
  const nearest = closest(key.toLowerCase(), free);
  return distance(key.toLowerCase(), nearest) <= (nearest.length < 6 ? 1 : 2) ? nearest : undefined;
}

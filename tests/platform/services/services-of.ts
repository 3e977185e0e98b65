import type { ServiceDeclaration } from "../../../src/core/services/service-declaration.ts";
import { readMake } from "../../../src/core/lifecycle/make-file.ts";
import { textSource } from "../../../src/core/source.ts";
import { parseTomlDocument } from "../../../src/core/toml-document.ts";

/** The services of what stands between the brackets of `containers`. */
export function servicesOf(containers: string): readonly ServiceDeclaration[] {
  const text = `[project]\nname = "p"\n[lifecycle.a]\ncleanroom.containers = [${containers}]\n`;
  const { phases, faults } = readMake(parseTomlDocument(textSource("make.toml", text)));
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return phases.get("a")?.cleanroom.containers ?? [];
}

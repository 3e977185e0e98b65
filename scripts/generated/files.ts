import { rulesIndex } from "./rules-index.ts";
import { validators } from "./validators.ts";

/** Every generated file: path from the root of the repository to content. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["src/core/schema/validators.gen.ts", validators()],
    ["src/rules/index.gen.ts", rulesIndex()],
  ]);
}

import { resolve } from "node:path";
import type { DeclarationPort } from "../actions/readiness-gate/declare.ts";
import { readProjectFile, writeProjectFile } from "../platform/project.ts";

/** The project in a directory of a laptop. */
export function declarationPort(directory = "."): DeclarationPort {
  const root = resolve(directory);
  return {
    read: (path) => readProjectFile(root, path),
    write: (path, text) => writeProjectFile(root, path, text),
    now: () => new Date().toISOString(),
  };
}

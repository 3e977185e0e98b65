import { readBase } from "./rules/page.ts";

/** The files of the small valid registry that pages are laid over. */
export function registryFiles(): Record<string, string> {
  return readBase("registry");
}

const MANIFEST = "packages/io.example.greeting/gpack.toml";

/** The same registry with one fault: a version that is not semantic. */
export function withFault(files: Record<string, string>): Record<string, string> {
  return { ...files, [MANIFEST]: (files[MANIFEST] ?? "").replace('version = "1.0.0"', 'version = "1.0"') };
}

import { type Place, type Source, createSource } from "./source.ts";
import type { Tree } from "./tree.ts";

/** Reads the text of places; the file that was asked about last is kept, so ask file by file. */
export function textReader(tree: Pick<Tree, "read">): (place: Place) => string | undefined {
  let path: string | undefined;
  let source: Source | undefined;
  return ({ file, line, column, endLine, endColumn }) => {
    if (path !== file) {
      const bytes = file === "" || file.endsWith("/") ? undefined : tree.read(file);
      source = bytes && !("reason" in bytes) ? createSource(file, bytes) : undefined;
      path = file;
    }
    return source?.text.slice(source.offset(line, column), source.offset(endLine, endColumn));
  };
}

import { type Place, type Source, createSource } from "./source.ts";
import type { Tree } from "./tree.ts";

/**
 * Opens files of a tree; `undefined` for what is no readable file. The one that was opened last is kept, so ask
 * file by file.
 */
export function sourceReader(tree: Pick<Tree, "read">): (file: string) => Source | undefined {
  let last: { readonly file: string; readonly source: Source | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) {
      const bytes = file === "" || file.endsWith("/") ? undefined : tree.read(file);
      last = { file, source: bytes && !("reason" in bytes) ? createSource(file, bytes) : undefined };
    }
    return last.source;
  };
}

/** Reads the text of places, as `sourceReader` opens their files. */
export function textReader(tree: Pick<Tree, "read">): (place: Place) => string | undefined {
  const sourceAt = sourceReader(tree);
  return ({ file, line, column, endLine, endColumn }) => {
    // A place that is a file as a whole is empty: nothing has to be read for it.
    if (line === endLine && column === endColumn) return "";
    const source = sourceAt(file);
    return source?.text.slice(source.offset(line, column), source.offset(endLine, endColumn));
  };
}

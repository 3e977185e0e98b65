import { type Tree, treeOf } from "../tree.ts";
import type { Case } from "./page.ts";

/** What stands at a path of a tree that is committed: the bytes of a file, or what git keeps instead. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly submodule: string };

type Texts = Readonly<Record<string, string>>;

/** The tree before the change of a case: the base with what the case says of it. */
export function textsBefore(base: Texts, item: Case): Texts {
  return laidOver(base, [item.before]);
}

/** Trees beside the change of a case: what the base became after it left it, and the head of another change. */
export interface Beside {
  readonly tip?: Readonly<Record<string, Content>>;
  readonly other?: Readonly<Record<string, Content>>;
}

/** The trees beside the change of a case. */
export function contentsBeside(before: Texts, item: Case): Beside {
  const over = (layer: Case["tip"]) => contentsOf(laidOver(before, [layer]), item);
  return {
    ...(item.tip.size > 0 ? { tip: over(item.tip) } : {}),
    ...(item.other.size > 0 ? { other: over(item.other) } : {}),
  };
}

/** The tree of a case. */
export function textsOf(base: Texts, item: Case): Texts {
  return laidOver(base, [item.before, item.files]);
}

function laidOver(base: Texts, layers: readonly ReadonlyMap<string, string | undefined>[]): Texts {
  const files = { ...base };
  for (const [path, content] of layers.flatMap((layer) => [...layer])) {
    if (content === undefined) delete files[path];
    else files[path] = content;
  }
  return files;
}

/** The texts of a case as git keeps them. */
export function contentsOf(texts: Texts, item: Case): Readonly<Record<string, Content>> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]): [string, Content] => {
      if (item.links.has(path)) return [path, { link: text }];
      if (item.submodules.has(path)) return [path, { submodule: "1".repeat(40) }];
      return [path, item.bytes.has(path) ? unescaped(text) : text];
    }),
  );
}

/** The texts of a case as a tree. */
export function treeOfCase(texts: Texts, item: Case): Tree {
  const files = Object.entries(texts).map(([path, text]) => [path, item.bytes.has(path) ? unescaped(text) : text]);
  const tree = treeOf(Object.fromEntries(files));
  return {
    ...tree,
    entries: tree.entries.map((entry) => {
      if (item.links.has(entry.path)) return { ...entry, kind: "link" };
      if (item.executables.has(entry.path)) return { ...entry, executable: true };
      return item.submodules.has(entry.path) ? { ...entry, kind: "submodule" } : entry;
    }),
  };
}

/** Turns `\xNN` into the byte NN, for what no page can show. */
function unescaped(text: string): Uint8Array {
  const bytes = text.replaceAll(/\\x([0-9A-F]{2})/g, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
  return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
}

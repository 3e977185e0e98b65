/** Longest id that ggen's client takes. */
const MAX_LENGTH = 200;

const SHAPE = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;

/** What keeps a text from being an id of a pack; `undefined` when it is one. */
export type IdFault = "long" | "characters" | "ends" | "double";

/** Ids are lower-case letters and digits, with single dots, hyphens or underscores between them. */
export function idFault(id: string): IdFault | undefined {
  if (id.length > MAX_LENGTH) return "long";
  if (!/^[a-z0-9._-]+$/.test(id)) return "characters";
  if (!SHAPE.test(id)) return "ends";
  return /[._-]{2}/.test(id) ? "double" : undefined;
}

/** The id that a text would make: `Next.js CRUD` is `next.js-crud`. `undefined` when nothing is left. */
export function idFrom(text: string): string | undefined {
  const id = text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, "-")
    .replaceAll(/[._-]*-[._-]*|([._])[._]+/g, (_, kept: string | undefined) => kept ?? "-")
    .replaceAll(/^[._-]+|[._-]+$/g, "");
  return id === "" ? undefined : id;
}

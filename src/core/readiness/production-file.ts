import { type Document, type Path, own, text, texts } from "../document.ts";
import type { Declared, Status } from "./declared.ts";
import type { Category } from "./requirement.ts";

/** Where ggen keeps the requirements of a project. */
export const PRODUCTION_PATH = ".ggen/production.toml";

/** A requirement of a `production.toml`, with where it stands. */
export interface DeclaredRequirement extends Declared {
  readonly name: string;
  readonly components: readonly string[];
  readonly needs: readonly string[];
  readonly effortHours: number | undefined;
  readonly priority: number | undefined;
  readonly path: Path;
}

/** The spellings of the file, which ggen compares exactly. */
export const categorySpelling: Readonly<Record<Category, string>> = {
  critical: "Critical",
  important: "Important",
  "nice-to-have": "NiceToHave",
};
export const statusSpelling: Readonly<Record<Status, string>> = {
  complete: "Complete",
  placeholder: "Placeholder",
  missing: "Missing",
  "needs-review": "NeedsReview",
};

/** Requirements that are read; a project with more is beyond any honest use. */
export const MAX_REQUIREMENTS = 1000;

/** The requirements of a file that can be understood: those with an id, a category and a status. */
export function readProduction(doc: Document): readonly DeclaredRequirement[] {
  const items = own(doc.value, "requirements");
  if (!Array.isArray(items)) return [];
  return items.slice(0, MAX_REQUIREMENTS).flatMap((item: unknown, position): readonly DeclaredRequirement[] => {
    const id = text(item, "id");
    const category = keyOf(categorySpelling, text(item, "category"));
    const status = keyOf(statusSpelling, text(item, "status"));
    if (id === undefined || category === undefined || status === undefined) return [];
    return [
      {
        id,
        name: text(item, "name") ?? id,
        category,
        status,
        components: texts(item, "components"),
        needs: texts(item, "dependencies"),
        effortHours: whole(own(item, "effort_hours")),
        priority: whole(own(item, "priority")),
        path: ["requirements", position],
      },
    ];
  });
}

function keyOf<Key extends string>(
  spellings: Readonly<Record<Key, string>>,
  spelling: string | undefined,
): Key | undefined {
  return (Object.keys(spellings) as Key[]).find((key) => spellings[key] === spelling);
}

function whole(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

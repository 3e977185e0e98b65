import { type Path, isTable, own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

/** Tables in which a manifest says what happens around generating and installing. */
const TABLES = ["generation", "installation", "install", "hooks", "lifecycle"];
const MOMENT = /^(?:pre|post|before|after|on)[_-][a-z][a-z_-]*$/;

export default defineRule({
  id: "manifest/shell-command",
  subject: "manifest",
  severity: "warning",
  summary: "Know which commands a manifest asks to run",
  *check({ dialect, doc, root }) {
    if (dialect === "ontology-bundle") return;
    for (const name of TABLES) {
      const table = own(root, name);
      if (!isTable(table)) continue;
      for (const [key, value] of Object.entries(table)) {
        const command = MOMENT.test(key) ? firstCommand(value) : undefined;
        if (command === undefined) continue;
        const path: Path = [name, key];
        yield {
          message: `${quote(path.join("."))} runs ${quote(command)} on the user's machine; leave it out, and describe the step in the README`,
          at: doc.at(path),
        };
      }
    }

    const scripts = own(root, "scripts");
    if (!isTable(scripts)) return;
    const inline = Object.entries(scripts).filter(([, value]) => typeof value === "string" && isProgram(value));
    if (inline.length === 0) return;
    const names = inline
      .slice(0, 5)
      .map(([key]) => quote(key))
      .join(", ");
    yield {
      message: `[scripts] holds shell programs (${names}) where names of files are meant; move them to files that can be read and reviewed`,
      at: doc.keyAt(["scripts"]),
      severity: "note",
      related: inline.slice(0, 5).map(([key]) => ({ message: "A shell program", at: doc.keyAt(["scripts", key]) })),
    };
  },
});

/** The first command of a string or list of strings. */
function firstCommand(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value)
    ? value.find((item) => typeof item === "string" && item.trim() !== "")
    : value;
  if (typeof text !== "string" || text.trim() === "") return undefined;
  const [first = "", ...rest] = text.trim().split("\n", 2);
  return rest.length > 0 ? `${first} …` : first;
}

/** A name of a file has no blanks; a program does. */
function isProgram(text: string): boolean {
  return /\s/.test(text.trim());
}

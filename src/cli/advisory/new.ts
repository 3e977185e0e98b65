import { exitCodes } from "../../actions/exit-code.ts";
import { type NewAdvisory, writeAdvisory } from "../../core/advisories/new-record.ts";
import { recordFaults } from "../../core/advisories/record-faults.ts";
import { count } from "../../core/count.ts";
import { openIndex } from "../../core/entries/index-text.ts";
import { InputError } from "../../core/input-error.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { textSource } from "../../core/source.ts";
import { visible } from "../../report/escape.ts";
import type { IndexPort } from "../index/port.ts";
import type { Terminal } from "../terminal.ts";

/**
 * Writes an advisory into a registry and says what it is about; returns the exit code.
 * @throws InputError as `writeAdvisory`, and for a record that `advisory/form` would refuse
 */
export async function newAdvisory(
  advisory: NewAdvisory,
  index: string,
  port: Pick<IndexPort, "tree" | "write" | "now">,
  terminal: Terminal,
): Promise<number> {
  const tree = await port.tree();
  const { packs } = openIndex(tree, index, true);
  const { id, path, text, affected } = writeAdvisory(advisory, packs, tree, port.now());
  const [fault] = recordFaults(parseJsonDocument(textSource(path, text)));
  if (fault) throw new InputError("advisory", `nothing is written: ${fault.message}`);
  port.write(path, text);
  terminal.out(`Wrote ${path}.\n`);
  const about = visible(advisory.package);
  terminal.out(
    affected.length === 0
      ? `${id} is about no version of ${about} that the index lists; look at --introduced, --fixed and --last-affected.\n`
      : `${id} is about ${count(affected.length, "published version")} of ${about}: ${affected.slice(0, 20).join(", ")}${affected.length > 20 ? ", …" : ""}\n`,
  );
  terminal.out(`It warns once it is on the base branch. \`gpack dependents ${about}\` shows whom.\n`);
  return exitCodes.pass;
}

import { exitCodes } from "../../actions/exit-code.ts";
import type { ValidatePorts } from "../../actions/validate-gpack/ports.ts";
import { isAdvisoryPath } from "../../core/advisories/path.ts";
import { count } from "../../core/count.ts";
import type { IndexPort } from "../index/port.ts";
import type { Terminal } from "../terminal.ts";
import { validateOnLaptop } from "../validate.ts";

/** What is asked of advisories: that they are JSON, and what the rules of advisories ask. */
const RULES = ["advisory/*", "syntax/json", "syntax/json-duplicate-key", "syntax/encoding"];

/** Checks the advisories of a registry; returns the exit code. To check none is no success. */
export async function checkAdvisories(
  port: Pick<IndexPort, "tree">,
  ports: ValidatePorts,
  terminal: Terminal,
): Promise<number> {
  const tree = await port.tree();
  const advisories = tree.entries.filter(({ path, kind }) => kind === "file" && isAdvisoryPath(path));
  if (advisories.length === 0) {
    terminal.out("No advisory is in registry/advisories; `gpack advisory new` writes one.\n");
    return exitCodes.incomplete;
  }
  const line = {
    operands: [],
    values: (name: string) => (name === "rules" ? RULES : []),
    value: () => undefined,
    has: () => false,
  };
  const status = await validateOnLaptop(line, ports, terminal);
  terminal.out(`${count(advisories.length, "record")} in registry/advisories.\n`);
  return status;
}

import { type ParsedScript, parse } from "unbash";
import { TooCostly } from "../limits.ts";
import { MAX_SCRIPT } from "../security/limits.ts";

/** Here-documents that one script may open: the parser looks at all that are open for each. */
const MAX_HERE_DOCUMENTS = 200;

/** Substitutions of one script: the parser reads what is left of it for each. */
const MAX_SUBSTITUTIONS = 2000;

/**
 * Parses a script of a POSIX shell or of bash. What is no shell gives what could be read of it; never throws for any text.
 * @throws TooCostly for one that is longer than any honest one
 */
export function parseShell(text: string): ParsedScript {
  if (text.length > MAX_SCRIPT) throw new TooCostly(`a script has more than ${MAX_SCRIPT} characters`);
  if (text.split("<<", MAX_HERE_DOCUMENTS + 2).length > MAX_HERE_DOCUMENTS + 1) {
    throw new TooCostly(`a script has more than ${MAX_HERE_DOCUMENTS} here-documents`);
  }
  if (text.split(/[$<>]\(|`/, MAX_SUBSTITUTIONS + 2).length > MAX_SUBSTITUTIONS + 1) {
    throw new TooCostly(`a script has more than ${MAX_SUBSTITUTIONS} substitutions`);
  }
  return parse(text);
}

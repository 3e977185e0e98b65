import { InputError } from "../../core/input-error.ts";
import { type Earlier, readEarlier } from "../../core/readiness/earlier.ts";
import { readEvidenceFile } from "../../platform/evidence-file.ts";

/**
 * The earlier report in a file; `undefined` when none is asked for.
 * @throws InputError for a file that cannot be read or holds no such report
 */
export function earlierOf(path: string | undefined): Earlier | undefined {
  if (path === undefined) return undefined;
  const earlier = readEarlier(parsed(new TextDecoder().decode(readEvidenceFile(path).bytes)));
  if (earlier) return earlier;
  throw new InputError(
    "previous",
    `${JSON.stringify(path)} is no JSON report of gpack readiness; give the one of an earlier run`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { type Applied, applyFixes } from "../../core/fix.ts";
import type { Report } from "../../core/report.ts";
import { sourceReader } from "../../core/source-reader.ts";
import type { Tree } from "../../core/tree.ts";
import type { Workspace } from "./ports.ts";
import type { ValidateRequest } from "./request.ts";

/** Repairs that may follow from each other. */
const MAX_FIX_ROUNDS = 10;

/** Judges, and repairs what is asked for until nothing more can be; `fixed` is absent where no repair is asked for. */
export async function repaired(
  judge: () => Promise<Report>,
  { fix, isDryRun }: Pick<ValidateRequest, "fix" | "isDryRun">,
  tree: Tree,
  workspace: Pick<Workspace, "write">,
): Promise<{ readonly report: Report; readonly fixed: Applied | undefined }> {
  let report = await judge();
  let fixed: Applied | undefined;
  if (fix === "none") return { report, fixed };
  for (let round = 0; round < MAX_FIX_ROUNDS; round += 1) {
    const open = sourceReader(tree);
    const applied = applyFixes(
      report.findings.filter((finding) => fix === "all" || finding.fix?.safe === true),
      (file) => {
        const source = open(file);
        // Bytes that are not UTF-8 would not survive being written again.
        return source?.invalidAt === undefined ? source : undefined;
      },
    );
    fixed = fixed ? { ...applied, repaired: [...fixed.repaired, ...applied.repaired] } : applied;
    for (const [file, text] of applied.files) workspace.write(file, text);
    if (applied.files.size === 0 || isDryRun) break;
    // One repair may make room for another, or show what it hid.
    report = await judge();
  }
  return { report, fixed };
}

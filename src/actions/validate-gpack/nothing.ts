import type { Outcome } from "../../core/engine.ts";
import type { Gap } from "../../core/report.ts";
import type { Engine, Opened } from "./ports.ts";
import type { ValidateRequest } from "./request.ts";

/** On a whole tree, globs that name no pack would make a check of nothing. */
export function unmatched({ packages }: ValidateRequest, { subject }: Opened, { packs }: Outcome): readonly Gap[] {
  if (packages.length === 0 || packs.length > 0 || subject.kind === "change") return [];
  return [
    {
      file: packages.join(", "),
      reason: "no pack stands in a directory that this names",
      who: { kind: "maintainers", names: [] },
      next: "give globs of directories that hold packs in `packages`, or leave it out",
    },
  ];
}

/** What stands in for the engine where no file is recognised. */
export const nothing: Pick<Engine, "runRules" | "rules" | "renderer"> = {
  rules: [],
  runRules: () => ({
    findings: [],
    wanted: [],
    packs: [],
    coverage: { files: 0, bytes: 0, packs: 0, entries: 0, rules: 0, gaps: [], notChecked: [], truncated: {} },
  }),
};

/** Lines of the new side of a file that a hunk of a diff shows. */
export interface Hunk {
  /** The number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
}

/**
 * The hunks of a patch in unified format. One that only deletes shows no line of the new side, and is left out. Lines
 * are counted and not searched for, so that a file whose own text looks like a hunk changes nothing.
 */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { readonly first: number; readonly lines: string[] }[] = [];
  let old = 0;
  let fresh = 0;
  for (const line of patch.split("\n")) {
    if (old > 0 || fresh > 0) {
      const sign = line[0];
      if (sign === "\\") continue;
      if (sign !== "+") old -= 1;
      if (sign === "-") continue;
      fresh -= 1;
      hunks.at(-1)?.lines.push(line.slice(1));
      continue;
    }
    const header = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line);
    if (!header) continue;
    old = Number(header[1] ?? 1);
    fresh = Number(header[3] ?? 1);
    hunks.push({ first: Number(header[2]), lines: [] });
  }
  return hunks.filter(({ lines }) => lines.length > 0);
}

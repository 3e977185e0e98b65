/** A message at lines of a file, as GitHub's check runs have it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** Which of the wanted annotations are not there yet, and how many are there that nobody wants. Equal ones are counted. */
export function compareAnnotations(
  wanted: readonly CheckAnnotation[],
  present: readonly string[],
): { missing: readonly CheckAnnotation[]; outdated: number } {
  const there = new Map<string, number>();
  for (const key of present) there.set(key, (there.get(key) ?? 0) + 1);
  const missing = wanted.filter((annotation) => {
    const key = keyOf(annotation);
    const left = there.get(key) ?? 0;
    if (left > 0) there.set(key, left - 1);
    return left === 0;
  });
  return { missing, outdated: [...there.values()].reduce((sum, left) => sum + left, 0) };
}

/** An annotation as GitHub lists it: what was not given is null. */
type Listed = { readonly [Key in keyof CheckAnnotation]?: CheckAnnotation[Key] | string | null };

/** What tells annotations apart: all that is shown of them. */
export function keyOf({
  path,
  start_line,
  end_line,
  start_column,
  end_column,
  annotation_level,
  title,
  message,
}: Listed): string {
  return JSON.stringify([
    path,
    start_line,
    end_line,
    start_column ?? null,
    end_column ?? null,
    annotation_level,
    title ?? null,
    message,
  ]);
}

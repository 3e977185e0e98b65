import type { ReportSubject } from "../../core/report.ts";

/** What a workflow run is about, as far as a report can be shown there. */
export interface EventFacts {
  /** The commit and ref of the run: GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
  /** The pull request of the event, with its head at that time. */
  readonly pull: { readonly number: number; readonly head: string } | undefined;
  /** The commit that the workspace stands at, when it is known. */
  readonly workspaceCommit: string | undefined;
}

/** Where on GitHub a report belongs. */
export interface Occasion {
  readonly sha: string;
  /** The pull request, when the report is of its head. */
  readonly pull: number | undefined;
  /** The ref that code scanning files the report under. */
  readonly ref: string | undefined;
}

/**
 * The commit that a report is of, and where it is shown. A change names its head. A tree is the commit of the run only
 * if the workspace stands at that commit; otherwise nobody can say of which commit it is: `undefined`.
 */
export function occasionOf(
  subject: ReportSubject,
  { sha, ref, pull, workspaceCommit }: EventFacts,
): Occasion | undefined {
  if (subject.kind === "change") {
    const isOfPull = pull !== undefined && pull.head === subject.head;
    return isOfPull
      ? { sha: subject.head, pull: pull.number, ref: `refs/pull/${pull.number}/head` }
      : { sha: subject.head, pull: undefined, ref: undefined };
  }
  // On a pull request the commit of a run is the base, or a merge that nobody will ever see again.
  if (pull !== undefined || sha === "" || workspaceCommit !== sha) return undefined;
  return { sha, pull: undefined, ref: ref === "" ? undefined : ref };
}

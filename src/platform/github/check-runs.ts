import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { type CheckAnnotation, compareAnnotations, keyOf } from "./annotations.ts";
import { type GitHubClient, type RepositoryName, makeOnce, repeatable, retryUnclear } from "./client.ts";

/** A completed check run. */
export interface CheckRunContent {
  readonly name: string;
  readonly headSha: string;
  /** Names the report; `sha256:` and a digest. A run of another form is not ours. */
  readonly externalId: string;
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl?: string;
}

/** What became of a check run. */
export interface CheckRunDelivered {
  readonly outcome: "created" | "updated" | "unchanged";
  readonly url: string;
  /** Annotations of an earlier report on this commit that no longer hold: GitHub removes none. */
  readonly outdated: number;
}

/** Annotations that one request may carry. */
const BATCH = 50;
const PAGE = 100;

interface Run {
  readonly id: number;
  readonly url: string;
  readonly isSame: boolean;
  readonly annotations: number;
}

/**
 * Shows a report as a check run of a commit: the one of this name that this app made before, else a new one. However
 * often it is repeated, and whatever answers are lost, there is one check run, and every annotation is in it once.
 */
export async function putCheckRun(
  client: GitHubClient,
  repository: RepositoryName,
  content: CheckRunContent,
): Promise<CheckRunDelivered> {
  const { rest, waits } = client;
  const foreign = new Set<number>();
  for (;;) {
    let isNew = false;
    const run = await makeOnce(
      waits,
      () => findRun(client, repository, content, foreign),
      async () => {
        const { data } = await rest.checks.create({
          ...repository,
          ...fields(content, content.annotations.slice(0, BATCH)),
          head_sha: content.headSha,
        });
        isNew = true;
        return {
          id: data.id,
          url: data.html_url ?? "",
          isSame: true,
          annotations: Math.min(content.annotations.length, BATCH),
        };
      },
    );
    try {
      return await fill(client, repository, content, run, isNew);
    } catch (error) {
      // Another app may have made a run of this name; only it may change that.
      if (!(error instanceof DeliveryFailure && error.kind === "forbidden" && error.message.includes("app_id")))
        throw error;
      foreign.add(run.id);
    }
  }
}

async function findRun(
  { rest }: GitHubClient,
  repository: RepositoryName,
  content: CheckRunContent,
  foreign: ReadonlySet<number>,
): Promise<Run | undefined> {
  const runs = await rest.paginate(rest.checks.listForRef, {
    ...repository,
    ref: content.headSha,
    check_name: content.name,
    filter: "all",
    per_page: PAGE,
  });
  const ours = runs
    .filter(({ id, external_id }) => !foreign.has(id) && (external_id ?? "").startsWith("sha256:"))
    .toSorted((a, b) => b.id - a.id)
    .at(0);
  if (!ours) return undefined;
  const { output } = ours;
  return {
    id: ours.id,
    url: ours.html_url ?? "",
    annotations: output.annotations_count,
    isSame:
      ours.external_id === content.externalId &&
      ours.conclusion === content.conclusion &&
      output.title === content.title &&
      output.summary === content.summary &&
      (output.text ?? undefined) === content.text,
  };
}

/** Brings a run up to the content: its texts, and the annotations that it lacks, 50 at a time. */
async function fill(
  client: GitHubClient,
  repository: RepositoryName,
  content: CheckRunContent,
  run: Run,
  isNew: boolean,
): Promise<CheckRunDelivered> {
  const { rest, waits } = client;
  const present = async (): Promise<readonly string[]> =>
    (await rest.paginate(rest.checks.listAnnotations, { ...repository, check_run_id: run.id, per_page: PAGE })).map(
      keyOf,
    );
  const update = (annotations: readonly CheckAnnotation[], more: object = {}): Promise<unknown> =>
    rest.checks.update({ ...repository, check_run_id: run.id, ...fields(content, annotations), ...more });

  const before = isNew ? content.annotations.slice(0, BATCH).map(keyOf) : run.annotations === 0 ? [] : await present();
  let { missing, outdated } = compareAnnotations(content.annotations, before);
  const isUnchanged = !isNew && run.isSame && missing.length === 0;
  if (!isNew && !run.isSame && missing.length === 0) await update([], repeatable);

  for (let attempt = 1; missing.length > 0;) {
    try {
      await update(missing.slice(0, BATCH));
      missing = missing.slice(BATCH);
      attempt = 1;
    } catch (error) {
      await retryUnclear(waits, error, attempt);
      attempt += 1;
      ({ missing, outdated } = compareAnnotations(content.annotations, await present()));
    }
  }
  return { outcome: isNew ? "created" : isUnchanged ? "unchanged" : "updated", url: run.url, outdated };
}

function fields(
  { name, externalId, conclusion, title, summary, text, detailsUrl }: CheckRunContent,
  annotations: readonly CheckAnnotation[],
) {
  return {
    name,
    external_id: externalId,
    status: "completed" as const,
    conclusion,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    output: {
      title,
      summary,
      ...(text === undefined ? {} : { text }),
      ...(annotations.length > 0 ? { annotations: [...annotations] } : {}),
    },
  };
}

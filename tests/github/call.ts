import { type Answer, notFound } from "./answer.ts";
import type { Identity, Pull, Repository, World } from "./world.ts";

/** A request after it was found to be as described. */
export interface Call {
  readonly world: World;
  readonly identity: Identity;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The address of the API, and of the storage that downloads are redirected to. */
  readonly api: string;
  readonly storage: string;
}

/** Answers one operation; throws `Refused`. */
export type Handler = (call: Call) => Answer;

/** The repository that the path names. */
export function repositoryOf({ world, identity, path }: Call): Repository {
  const repository = world.repositories.get(`${path["owner"]}/${path["repo"]}`.toLowerCase());
  const sees = repository?.isPublic || Object.keys(identity.permissions).length > 0;
  if (!repository || !sees) throw notFound();
  return repository;
}

/** The pull request that the path names. */
export function pullOf(call: Call): Pull {
  const number = Number(call.path["pull_number"] ?? call.path["issue_number"]);
  const pull = repositoryOf(call).pulls.find((one) => one.number === number);
  if (!pull) throw notFound();
  return pull;
}

/** One page of a list, with the links to the others. */
export function page<Item>(
  call: Call,
  route: string,
  items: readonly Item[],
  body: (shown: readonly Item[]) => unknown,
): Answer {
  const size = Math.min(Math.max(Number(call.query.get("per_page") ?? 30), 1), 100);
  const current = Math.max(Number(call.query.get("page") ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (number: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(number));
    return `<${call.api}${route}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, "prev"), link(1, "first")] : []),
    ...(current < last ? [link(current + 1, "next"), link(last, "last")] : []),
  ];
  return {
    status: 200,
    body: body(items.slice((current - 1) * size, current * size)),
    ...(links.length > 0 ? { headers: { link: links.join(", ") } } : {}),
  };
}

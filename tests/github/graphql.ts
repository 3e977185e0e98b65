import { readFileSync } from "node:fs";
import { type DocumentNode, GraphQLError, buildSchema, execute, getOperationAST, parse, validate } from "graphql";
import type { Answer } from "./answer.ts";
import { may } from "./permissions.ts";
import { type Comment, type Identity, type Repository, type ReviewComment, type World, headOf } from "./world.ts";

let schema: ReturnType<typeof buildSchema> | undefined;

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A document that is valid against GitHub's schema, and its name: `graphql/<name>` for the fault queue. */
export interface Asked {
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads a question; gives what is wrong with it instead. */
export function readQuestion(body: unknown): Asked | readonly string[] {
  const { query = "", variables = {} } = (body ?? {}) as Partial<Question>;
  schema ??= buildSchema(readFileSync(new URL("schema.graphql", import.meta.url), "utf8"));
  try {
    const document = parse(query);
    const problems = validate(schema, document);
    if (problems.length > 0) return problems.map(({ message }) => message);
    return { name: `graphql/${getOperationAST(document)?.name?.value ?? "anonymous"}`, document, variables };
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Answers a question, with 200 even when it is refused, as GitHub does. */
export async function answerQuestion(
  { document, variables }: Asked,
  world: World,
  identity: Identity,
): Promise<Answer> {
  if (!schema) throw new Error("no question was read");
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: root(world, identity),
    typeResolver: typeOf,
  });
  const errors = result.errors?.map(({ message, path, extensions }) => ({
    type: extensions["type"] ?? "INTERNAL",
    path,
    message,
  }));
  return { status: 200, body: { data: result.data ?? null, ...(errors ? { errors } : {}) } };
}

interface Page {
  readonly first?: number;
  readonly after?: string;
}

function root(world: World, identity: Identity) {
  const isAuthor = (author: string): boolean =>
    author === identity.login && (identity.app === undefined || world.tellsApps);
  return {
    viewer: { id: "U_1", login: identity.login },
    repository({ owner, name }: { readonly owner: string; readonly name: string }) {
      const found = world.repositories.get(`${owner}/${name}`.toLowerCase());
      if (!found) throw refused("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return {
        id: `R_${found.id}`,
        issues: (page: Page & { readonly labels?: readonly string[] }) =>
          connection(issuesOf(found, page.labels), page),
        pullRequest: ({ number }: { readonly number: number }) => pullRequest(found, number),
      };
    },
    minimizeComment({ input }: { readonly input: { readonly subjectId: string; readonly classifier: string } }) {
      const comment = writable(input.subjectId);
      comment.minimized = input.classifier.toLowerCase();
      return { minimizedComment: shown(comment) };
    },
    unminimizeComment({ input }: { readonly input: { readonly subjectId: string } }) {
      const comment = writable(input.subjectId);
      comment.minimized = undefined;
      return { unminimizedComment: shown(comment) };
    },
  };

  function issuesOf(repository: Repository, labels: readonly string[] = []) {
    if (!repository.isPublic && !may(identity, "issues", "read"))
      throw refused("FORBIDDEN", "Resource not accessible by integration");
    return repository.issues
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
      .map(({ number, title, body, state, author }) => ({
        id: `I_${number}`,
        number,
        title,
        body,
        state: state.toUpperCase(),
        url: `https://github.invalid/${repository.fullName}/issues/${number}`,
        author: actor(author),
        viewerDidAuthor: isAuthor(author),
      }));
  }

  function pullRequest(repository: Repository, number: number) {
    const pull = repository.pulls.find((one) => one.number === number);
    if (!pull) throw refused("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
    if (!repository.isPublic && !may(identity, "pull-requests", "read"))
      throw refused("FORBIDDEN", "Resource not accessible by integration");
    const ours = <Item extends { readonly pull: number }>(items: readonly Item[]): readonly Item[] =>
      items.filter((one) => one.pull === number);
    return {
      id: `PR_${number}`,
      number,
      comments: (page: Page) => connection(ours(repository.comments).map(shown), page),
      reviewThreads: (page: Page) =>
        connection(
          ours(repository.reviewComments).map((one) => thread(repository, one, headOf(repository, pull))),
          page,
        ),
    };
  }

  function thread({ store }: Repository, comment: ReviewComment, head: string) {
    const { id, path, line, startLine = line, commit, isResolved, body, author } = comment;
    const lines = (at: string): string => store.lines(at, path, startLine, line).join("\n");
    const isOutdated = commit !== head && lines(commit) !== lines(head);
    const said = {
      id: `PRRC_${id}`,
      databaseId: id,
      body,
      path,
      line,
      author: actor(author),
      viewerDidAuthor: isAuthor(author),
    };
    return {
      id: `PRRT_${id}`,
      isResolved,
      isOutdated,
      path,
      line: isOutdated ? null : line,
      comments: (page: Page) => connection([said], page),
    };
  }

  function shown({ id, pull, body, author, minimized }: Comment) {
    return {
      __typename: "IssueComment",
      id: `IC_${id}`,
      databaseId: id,
      fullDatabaseId: String(id),
      url: `https://github.invalid/pull/${pull}#issuecomment-${id}`,
      body,
      author: actor(author),
      viewerDidAuthor: isAuthor(author),
      isMinimized: minimized !== undefined,
      minimizedReason: minimized ?? null,
    };
  }

  function writable(node: string): Comment {
    if (!may(identity, "pull-requests", "write") && !may(identity, "issues", "write")) {
      throw refused("FORBIDDEN", "Resource not accessible by integration");
    }
    const comments = [...world.repositories.values()].flatMap((repository) => repository.comments);
    const found = comments.find(({ id }) => `IC_${id}` === node);
    if (!found) throw refused("NOT_FOUND", `Could not resolve to a node with the global id of '${node}'`);
    return found;
  }
}

/** GraphQL names the account of an app without `[bot]`. */
function actor(login: string) {
  const isBot = login.endsWith("[bot]");
  return { __typename: isBot ? "Bot" : "User", id: `U_${login}`, login: login.replace(/\[bot\]$/, "") };
}

function connection<Node>(nodes: readonly Node[], { first, after }: Page) {
  if (first === undefined || first < 1 || first > 100) {
    throw refused("ARGUMENT_LIMIT", "`first` must be a value between 1 and 100 on a connection.");
  }
  const start = after ? Number(after) : 0;
  const end = start + first;
  return {
    nodes: nodes.slice(start, end),
    totalCount: nodes.length,
    pageInfo: {
      endCursor: String(end),
      hasNextPage: end < nodes.length,
      hasPreviousPage: start > 0,
      startCursor: String(start),
    },
  };
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function typeOf(value: unknown): string {
  return (value as { readonly __typename: string }).__typename;
}

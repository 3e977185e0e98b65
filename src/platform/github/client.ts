import { Octokit } from "@octokit/rest";
import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { text } from "../../core/document.ts";
import { type Fetch, boundedFetch } from "./bounded-fetch.ts";
import { judgeError } from "./failure.ts";
import type { Waits } from "./patience.ts";

/** Where GitHub is, and by which right it is asked. */
export interface Access {
  /** GITHUB_API_URL: `https://api.github.com`, or that of an enterprise server. */
  readonly api: string;
  readonly token: string;
  readonly version: string;
  readonly fetch: Fetch;
  readonly waits: Waits;
}

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A connection to GitHub. Its requests are repeated where that cannot do anything twice. */
export interface GitHubClient {
  readonly rest: Octokit;
  readonly waits: Waits;
  /** Asks a question of the GraphQL interface, which is named in the question. */
  readonly ask: (question: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** May be given with a request that writes, when writing it twice is the same as once. */
export const repeatable = { request: { isRepeatable: true } };

export function connect({ api, token, version, fetch, waits }: Access): GitHubClient {
  const rest = new Octokit({
    baseUrl: api,
    ...(token === "" ? {} : { auth: token }),
    userAgent: `gpack/${version}`,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: boundedFetch(fetch, waits.patience.answer) },
  });

  rest.hook.wrap("request", async (request, options) => {
    const isRepeatable = options.method === "GET" || options.request?.["isRepeatable"] === true;
    for (let attempt = 1; ; attempt += 1) {
      const start = waits.clock.now();
      try {
        const response = await request(options);
        // Octokit hands on JSON that it cannot parse as a text.
        if (typeof response.data === "string" && /json/.test(response.headers["content-type"] ?? "")) {
          throw new DeliveryFailure("unclear", "the answer is no JSON");
        }
        waits.answered(true);
        return response;
      } catch (error) {
        const { failure, wait } = judgeError(error, waits.clock.now());
        waits.lose(waits.clock.now() - start);
        if (failure.kind !== "unclear") waits.answered(true);
        if (failure.kind === "forbidden" || failure.kind === "refused") throw failure;
        if (failure.kind === "unclear" && !isRepeatable) throw failure;
        if (failure.kind === "unclear" && attempt >= waits.attempts()) {
          waits.answered(false);
          throw failure;
        }
        const asked = wait ?? (failure.kind === "limited" ? waits.patience.secondary : waits.backoff(attempt));
        // A server that says "at once" for ever must not be asked for ever.
        const pause = Math.max(asked, waits.patience.first);
        if (!(await waits.pause(pause))) throw tooLong(failure, pause, waits);
      }
    }
  });

  return {
    rest,
    waits,
    async ask(question, variables) {
      try {
        return await rest.graphql(question, { ...variables, ...repeatable });
      } catch (error) {
        throw graphqlFailure(error);
      }
    },
  };
}

/**
 * Makes something exactly once: looks for it, makes it, and looks again when it is unclear whether making it worked.
 * @throws DeliveryFailure when it cannot be made, or not in time
 */
export async function makeOnce<Made>(
  waits: Waits,
  find: () => Promise<Made | undefined>,
  make: () => Promise<Made>,
): Promise<Made> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await find();
    if (found !== undefined) return found;
    try {
      return await make();
    } catch (error) {
      await retryUnclear(waits, error, attempt);
    }
  }
}

/** Waits before another look at what an unclear failure left; throws everything else, and what takes too long. */
export async function retryUnclear(waits: Waits, error: unknown, attempt: number): Promise<void> {
  if (!(error instanceof DeliveryFailure) || error.kind !== "unclear" || attempt >= waits.attempts()) throw error;
  const pause = waits.backoff(attempt);
  if (!(await waits.pause(pause))) throw tooLong(error, pause, waits);
}

function tooLong(failure: DeliveryFailure, pause: number, { patience }: Waits): DeliveryFailure {
  const seconds = (milliseconds: number): number => Math.round(milliseconds / 1000);
  const words = `${failure.message}; another attempt would have to wait ${seconds(pause)} s, and a run waits ${seconds(patience.total)} s at most`;
  return new DeliveryFailure(failure.kind, words, { cause: failure });
}

/** GraphQL answers 200 to what it refuses. */
function graphqlFailure(error: unknown): unknown {
  if (
    error instanceof DeliveryFailure ||
    !(error instanceof Error) ||
    !("errors" in error) ||
    !Array.isArray(error.errors)
  ) {
    return error;
  }
  const [first] = error.errors as readonly unknown[];
  const type = text(first, "type") ?? "";
  const kind = ["FORBIDDEN", "INSUFFICIENT_SCOPES"].includes(type)
    ? "forbidden"
    : type === "RATE_LIMITED"
      ? "limited"
      : "refused";
  return new DeliveryFailure(kind, `GitHub answered: ${text(first, "message") ?? error.message}`, { cause: error });
}

function ignore(): void {}

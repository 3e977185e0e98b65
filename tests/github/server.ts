import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, Refused } from "./answer.ts";
import type { Handler } from "./call.ts";
import { complete } from "./complete.ts";
import { type Matched, answerSchema, matchOperation, requestProblems, responseProblems } from "./description.ts";
import { type Fault, type FaultQueue, faultQueue } from "./faults.ts";
import { answerQuestion, readQuestion } from "./graphql.ts";
import { demand } from "./permissions.ts";
import { proseProblem } from "./prose.ts";
import { actions } from "./routes/actions.ts";
import { checks } from "./routes/checks.ts";
import { codeScanning } from "./routes/code-scanning.ts";
import { comments } from "./routes/comments.ts";
import { issues } from "./routes/issues.ts";
import { pulls } from "./routes/pulls.ts";
import { repository } from "./routes/repository.ts";
import { reviews } from "./routes/reviews.ts";
import { type Identity, type World, createWorld } from "./world.ts";

const handlers: Readonly<Record<string, Handler>> = {
  ...actions,
  ...checks,
  ...codeScanning,
  ...comments,
  ...issues,
  ...pulls,
  ...repository,
  ...reviews,
};

/** A request that was made: `checks/create`, `graphql/Comments`, or the method and path of an unknown one. */
export interface Recorded {
  readonly operation: string;
  readonly body: unknown;
  readonly status: number;
}

/** A GitHub on this machine. It answers what GitHub would, and remembers what a strict reader would object to. */
export interface StrictGitHub extends AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly api: string;
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphql: string;
  readonly world: World;
  readonly faults: FaultQueue;
  readonly requests: readonly Recorded[];
  /** Requests that are not as GitHub describes them, each with what is wrong. GitHub would let many of them pass. */
  readonly objections: readonly string[];
}

export interface ServerOptions {
  /** `enterprise` serves below /api/v3 and /api/graphql, as GitHub Enterprise Server does. Default: `dotcom`. */
  readonly layout?: "dotcom" | "enterprise";
  readonly port?: number;
}

export async function startGitHub({ layout = "dotcom", port = 0 }: ServerOptions = {}): Promise<StrictGitHub> {
  const world = createWorld();
  const faults = faultQueue();
  const requests: Recorded[] = [];
  const objections: string[] = [];
  const prefix = layout === "enterprise" ? "/api/v3" : "";
  const graphqlPath = layout === "enterprise" ? "/api/graphql" : "/graphql";
  let left = 5000;

  const storageServer = await listen(
    createServer((request, response) => serveDownload(world, faults, request, response)),
    0,
  );
  const storage = addressOf(storageServer);
  const server = await listen(
    createServer((request, response) => {
      void serve(request, response).catch((error: unknown) => {
        objections.push(`the server failed: ${error instanceof Error ? error.stack : String(error)}`);
        send(response, { status: 500, body: { message: "the strict GitHub failed" } });
      });
    }),
    port,
  );
  const api = `${addressOf(server)}${prefix}`;
  const graphql = `${addressOf(server)}${graphqlPath}`;

  return {
    api,
    graphql,
    world,
    faults,
    requests,
    objections,
    async [Symbol.asyncDispose]() {
      await Promise.all([close(server), close(storageServer)]);
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readAll(request);
    const { pathname, searchParams: query } = new URL(request.url ?? "/", api);
    const method = request.method ?? "GET";
    let body: unknown;
    try {
      body = text === "" ? undefined : JSON.parse(text);
    } catch {
      send(response, { status: 400, body: { message: "Problems parsing JSON" } });
      return;
    }
    const isQuestion = pathname === graphqlPath && method === "POST";
    const question = isQuestion ? readQuestion(body) : undefined;
    const asked = question && "document" in question ? question : undefined;
    const matched =
      isQuestion || !pathname.startsWith(prefix) ? undefined : matchOperation(method, pathname.slice(prefix.length));
    const operation = matched?.id ?? asked?.name ?? `${method} ${pathname}`;

    const fault = faults.take(operation);
    let answer: Answer;
    if (fault && !fault.applied) answer = { status: 500, body: { message: "Server Error" } };
    else {
      try {
        const identity = identify(request);
        if (question && !asked) throw objected(operation, question as readonly string[]);
        answer = asked
          ? await answerQuestion(asked, world, identity)
          : perform(operation, matched, query, body, identity);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        answer = error.answer;
      }
    }
    left -= 1;
    const limits = {
      "x-ratelimit-limit": "5000",
      "x-ratelimit-remaining": String(left),
      "x-ratelimit-reset": "4102444800",
      "x-ratelimit-resource": "core",
    };
    const whole = { ...answer, headers: { ...limits, ...answer.headers } };
    requests.push({ operation, body, status: fault?.kind === "answer" ? fault.status : fault ? 0 : whole.status });
    if (fault) spoil(response, fault, whole);
    else send(response, whole);
  }

  function perform(
    operation: string,
    matched: Matched | undefined,
    query: URLSearchParams,
    body: unknown,
    identity: Identity,
  ): Answer {
    const handler = handlers[operation];
    if (!matched || !handler) throw objected(operation, ["there is no such operation here"], 404);
    const { path } = matched;
    demand(operation, identity, world.repositories.get(`${path["owner"]}/${path["repo"]}`.toLowerCase()));
    const prose = body === undefined ? undefined : proseProblem(operation, body);
    if (prose) throw objected(operation, [prose.message], prose);
    const problems = requestProblems(matched, query, body);
    if (problems.length > 0) throw objected(operation, problems);
    const answer = handler({ world, identity, path, query, body, api, storage });
    if (answer.body === undefined) return answer;
    const full = complete(answerSchema(operation), answer.body);
    const wrong = responseProblems(operation, answer.status, full);
    if (wrong.length > 0) throw new Error(`the answer is not as described: ${wrong.join("; ")}`);
    return { ...answer, body: full };
  }

  /** Notes what is wrong with a request, and refuses it. */
  function objected(operation: string, problems: readonly string[], refusal: Refused | 404 | 422 = 422): Refused {
    objections.push(...problems.map((problem) => `${operation}: ${problem}`));
    if (refusal === 404) return new Refused(404, "Not Found");
    return refusal === 422 ? new Refused(422, `Invalid request.\n\n${problems.join("\n")}`) : refusal;
  }

  function identify(request: IncomingMessage): Identity {
    if (!request.headers["user-agent"]) throw new Refused(403, "Request forbidden by administrative rules.");
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (token === undefined) return { login: "", app: undefined, permissions: {} };
    const identity = world.tokens.get(token);
    if (!identity) throw new Refused(401, "Bad credentials");
    return identity;
  }
}

/** The storage that downloads are redirected to: like GitHub's, it refuses a second set of credentials. */
function serveDownload(world: World, faults: FaultQueue, request: IncomingMessage, response: ServerResponse): void {
  const fault = faults.take("storage/download");
  if (fault) {
    spoil(response, fault, { status: 200, body: {} });
    return;
  }
  const id = Number(/^\/artifacts\/(\d+)\.zip\?sig=signed$/.exec(request.url ?? "")?.[1]);
  const artifact = [...world.repositories.values()].flatMap(({ artifacts }) => artifacts).find((one) => one.id === id);
  if (request.headers.authorization !== undefined || !artifact) {
    response.writeHead(artifact ? 400 : 404).end();
    return;
  }
  response.writeHead(200, { "content-type": "application/zip", "content-length": artifact.zip.length });
  response.end(artifact.zip);
}

function spoil(response: ServerResponse, fault: Fault, answer: Answer): void {
  switch (fault.kind) {
    case "answer":
      send(response, fault);
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "hang":
      return;
    case "truncate": {
      const text = JSON.stringify(answer.body ?? {});
      response.writeHead(answer.status, {
        ...answer.headers,
        "content-type": "application/json; charset=utf-8",
        "content-length": Buffer.byteLength(text),
      });
      response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.socket?.destroy());
    }
  }
}

function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const isText = typeof body === "string";
  const type = isText ? "text/html" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, ...headers }).end(isText ? body : JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

import { existsSync, readFileSync } from "node:fs";
import { own, text } from "../../core/document.ts";
import type {
  QueryRequest,
  QueryResult,
  RenderFailure,
  RenderPort,
  RenderRequest,
  RenderResult,
} from "../../core/render/render-port.ts";
import { rangeOf } from "./answer.ts";
import { OUT_OF_STACK, meter } from "./meter.ts";
import { findModule } from "./module-file.ts";
import { type Renderer, instantiateMetered } from "./parsers.ts";

/** Calls, turns of loops and pieces of 16 copied bytes that one request may take: a few seconds. */
const FUEL = 400_000_000n;

/** 512 KiB of stack are some hundred levels of macros that call each other; 128 MiB of memory, a page at a time. */
const LIMITS = { stack: 512 * 1024, pages: 2048 } as const;

/** Memory beyond which an instance is not used again, in bytes: there is no way to give it back but to let all go. */
const MOST_KEPT = 32 * 1024 * 1024;

/** Characters of a request, and of its answer, that are remembered; such requests are made again and again. */
const MAX_REMEMBERED = 4096;

/** Answers that are remembered at one time. */
const REMEMBERED = 1000;

/**
 * Renders with the module at `wasm`, in an instance that is as new for each request, so that no request can know of another. The
 * module is read and metered at the first one. Since each request is answered as if it were the first, the answer to a short one is
 * remembered: filters are asked about the same hostile texts, and gpacks write the same files.
 */
export function renderPort(wasm: URL | undefined = findModule()): RenderPort {
  let instance: (() => Renderer) | undefined;
  let idle: Renderer | undefined;
  const remembered = new Map<string, string>();

  const answer = (name: "render" | "query", request: object): unknown => {
    if (!wasm || !existsSync(wasm)) return limit("the renderer (syntax.wasm) is not installed");
    const asked = JSON.stringify(request);
    const key = asked.length > MAX_REMEMBERED ? undefined : `${name} ${asked}`;
    const known = key === undefined ? undefined : remembered.get(key);
    if (known !== undefined) return JSON.parse(known);
    instance ??= instantiateMetered(meter(readFileSync(wasm), LIMITS));
    const renderer = idle ?? instance();
    idle = undefined;
    try {
      const json = renderer.answer(name, asked, FUEL);
      if (key !== undefined && json.length <= MAX_REMEMBERED) {
        if (remembered.size >= REMEMBERED) remembered.clear();
        remembered.set(key, json);
      }
      return JSON.parse(json);
    } catch (error) {
      return limit(reasonOf(renderer, error));
    } finally {
      if (renderer.memoryBytes() <= MOST_KEPT) {
        renderer.renew();
        idle = renderer;
      }
    }
  };

  return {
    render(request: RenderRequest): RenderResult {
      const result = answer("render", request);
      const rendered = text(result, "text");
      return own(result, "ok") === true && rendered !== undefined ? { ok: true, text: rendered } : failureOf(result);
    },
    query(request: QueryRequest): QueryResult {
      const result = answer("query", request);
      return own(result, "ok") === true ? { ok: true, result: own(result, "result") } : failureOf(result);
    },
  };
}

function limit(message: string): unknown {
  return { ok: false, limit: true, message };
}

function reasonOf(renderer: Renderer, error: unknown): string {
  const left = renderer.fuel();
  // The stack of the host may end before that of the module: which of them did is of no interest.
  if (left === OUT_OF_STACK || error instanceof RangeError) return "calls itself, or is nested, too deeply";
  if (left < 0n) return "takes too much work: a loop without end, or nearly so";
  if (renderer.memoryBytes() > (LIMITS.pages * 65_536) / 4) return `needs more than ${LIMITS.pages / 16} MiB of memory`;
  return `the renderer stopped: ${error instanceof Error ? error.message : String(error)}`;
}

function failureOf(answer: unknown): RenderFailure {
  const graph = own(answer, "graph");
  return {
    ok: false,
    kind: kindOf(answer),
    message: text(answer, "message") ?? "",
    ...(typeof own(answer, "line") === "number" ? { at: rangeOf(answer) } : {}),
    ...(typeof graph === "number" ? { graph } : {}),
  };
}

function kindOf(answer: unknown): RenderFailure["kind"] {
  if (typeof own(answer, "graph") === "number") return "graph";
  for (const kind of ["limit", "context", "render", "query"] as const) {
    if (own(answer, kind) === true) return kind;
  }
  return "syntax";
}

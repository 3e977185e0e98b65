import type { SyntaxRange } from "../syntax.ts";

/**
 * Renders templates and runs queries as the generator does, as a port: the platform supplies it as WebAssembly. An
 * answer is a pure function of the request. Work, memory, stack and output are counted, not timed, so that a template
 * that is too much is so on every machine.
 */
export interface RenderPort {
  readonly render: (request: RenderRequest) => RenderResult;
  readonly query: (request: QueryRequest) => QueryResult;
}

export interface RenderRequest {
  /** The body of a template, without its header. */
  readonly template: string;
  /** What the template can name: values that JSON can hold. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Turtle texts whose triples the function `sparql()` asks; their relative IRIs have no meaning. */
  readonly graphs?: readonly string[];
  /** Declarations put before each query of `sparql()`: `BASE` and `PREFIX` lines. */
  readonly prolog?: string;
  /** True for the filters that the sync engine has, such as `snake_case`, and has otherwise than earlier releases. */
  readonly engine?: boolean;
  /** Bytes that the text may have, at most and unless told 10 MiB. */
  readonly maxOutput?: number;
}

export interface QueryRequest {
  readonly graphs: readonly string[];
  /** A query of SPARQL 1.1, with its prolog. */
  readonly query: string;
}

export interface RenderFailure {
  readonly ok: false;
  /**
   * `syntax`: the template does not parse. `render`: it does, and fails. `graph`: a graph does not parse. `query`: the
   * query does not parse or fails. `context`: the context is unusable. `limit`: it was too much, and nothing is known.
   */
  readonly kind: "syntax" | "render" | "graph" | "query" | "context" | "limit";
  readonly message: string;
  /** Where, in the template or the graph. */
  readonly at?: SyntaxRange;
  /** Which of the graphs it is, from 0. */
  readonly graph?: number;
}

export type RenderResult = { readonly ok: true; readonly text: string } | RenderFailure;

/**
 * A boolean of `ASK`; the rows of `SELECT`, each an object of terms in the syntax of N-Triples, under the names of the
 * variables without and with the question mark; the lines of `CONSTRUCT` and `DESCRIBE`.
 */
export type QueryResult = { readonly ok: true; readonly result: unknown } | RenderFailure;

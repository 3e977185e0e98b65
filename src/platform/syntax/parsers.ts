/** The checks that the module exports. */
export type Check = "check_tera" | "check_turtle" | "check_sparql" | "check_sparql_update";

/** One instance of the module. */
export interface Parsers {
  /** The JSON text that a check answers with. Throws when the module traps. */
  check(name: Check, text: string): string;
  memoryBytes(): number;
}

/** An instance of the metered module. */
export interface Renderer {
  /** The JSON text that a request, in JSON, is answered with. Throws when the module traps; only `renew` helps then. */
  answer(name: "render" | "query", request: string, fuel: bigint): string;
  /** What is left of the fuel; below zero when it did not last, see `meter`. */
  fuel(): bigint;
  /** The memory that requests since the last `renew` took. */
  memoryBytes(): number;
  /** Forgets all that was: what comes is answered as by a new instance, to the byte and to the unit of fuel. */
  renew(): void;
}

type Call = (at: number, length: number) => bigint;

interface Memory {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly alloc: (length: number) => number;
  readonly free: (at: number, length: number) => void;
}

type Exports = Memory & Readonly<Record<Check, Call>>;

interface MeteredExports extends Memory, Readonly<Record<"render" | "query", Call>> {
  readonly fuel: { value: bigint };
  readonly pages: { value: number };
  readonly stack: { value: number };
}

const PAGE = 65_536;

// Node has WebAssembly, but its types come only with those of the browser.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Compiles the module; what it gives makes instances of it. */
export function instantiate(bytes: Uint8Array): () => Parsers {
  const module = new WebAssembly.Module(bytes);
  return () => {
    // The shape is that of syntax/README.md; a module of another shape fails in the first check.
    const exports = new WebAssembly.Instance(module, {}).exports as Exports;
    return {
      memoryBytes: () => exports.memory.buffer.byteLength,
      check: (name, text) => answerOf(exports, exports[name], text),
    };
  };
}

/** The same for a module that `meter` has rewritten. */
export function instantiateMetered(bytes: Uint8Array): () => Renderer {
  const module = new WebAssembly.Module(bytes);
  return () => {
    const exports = new WebAssembly.Instance(module, {}).exports as MeteredExports;
    const { fuel, pages, stack, memory } = exports;
    const [firstPages, firstStack] = [pages.value, stack.value];
    // Below its first data there are zeros: the stack.
    const first = new Uint8Array(memory.buffer);
    const start = first.findIndex((byte) => byte !== 0);
    const data = first.slice(start);
    return {
      memoryBytes: () => pages.value * PAGE,
      fuel: () => fuel.value,
      answer(name, request, allowed) {
        fuel.value = allowed;
        return answerOf(exports, exports[name], request);
      },
      renew() {
        const used = new Uint8Array(memory.buffer, 0, pages.value * PAGE);
        used.fill(0, 0, start);
        used.set(data, start);
        used.fill(0, start + data.length);
        pages.value = firstPages;
        stack.value = firstStack;
      },
    };
  };
}

function answerOf(exports: Memory, call: Call, text: string): string {
  const input = encoder.encode(text);
  const at = exports.alloc(input.length) >>> 0;
  new Uint8Array(exports.memory.buffer, at, input.length).set(input);
  const answer = BigInt.asUintN(64, call(at, input.length));
  exports.free(at, input.length);
  const start = Number(answer >> 32n);
  const length = Number(answer & 0xffff_ffffn);
  // The memory may have moved meanwhile: its buffer is asked for again.
  const json = decoder.decode(new Uint8Array(exports.memory.buffer, start, length));
  exports.free(start, length);
  return json;
}

/** What goes wrong with one request. `applied`: the request took effect, only its answer is lost. */
export type Fault =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
      readonly applied: boolean;
    }
  | { readonly kind: "reset" | "hang" | "truncate"; readonly applied: boolean };

const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

/** Too many requests, with the seconds to wait. */
export function tooManyRequests(seconds: number): Fault {
  return answer(429, { "retry-after": String(seconds) }, { message: SECONDARY });
}

/** The secondary limit; without `seconds` it does not say how long to wait. */
export function secondaryLimit(seconds?: number): Fault {
  return answer(403, seconds === undefined ? {} : { "retry-after": String(seconds) }, { message: SECONDARY });
}

/** No request is left until a moment, in seconds since 1970. */
export function exhausted(reset: number): Fault {
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset), "x-ratelimit-limit": "1000" };
  return answer(403, headers, { message: "API rate limit exceeded for installation ID 1." });
}

/** A server error. Whether the request took effect cannot be seen from it. */
export function serverError(status: 500 | 502 | 503, applied: boolean): Fault {
  return {
    ...answer(status, {}, status === 502 ? "<html>502 Bad Gateway</html>" : { message: "Server Error" }),
    applied,
  };
}

/** The connection is cut before the answer. */
export function reset(applied: boolean): Fault {
  return { kind: "reset", applied };
}

/**
 * Everything that can go wrong with one request, by name; what leaves it unclear whether the request took effect, both
 * with and without that.
 */
export const everyFault: Readonly<Record<string, () => Fault>> = {
  "429": () => tooManyRequests(3),
  "the secondary limit with a time": () => secondaryLimit(7),
  "the secondary limit without a time": () => secondaryLimit(),
  "an exhausted quota": () => exhausted(Math.floor(Date.now() / 1000) + 20),
  "500 before": () => serverError(500, false),
  "500 after": () => serverError(500, true),
  "502 before": () => serverError(502, false),
  "502 after": () => serverError(502, true),
  "503 before": () => serverError(503, false),
  "503 after": () => serverError(503, true),
  "a reset before": () => reset(false),
  "a reset after": () => reset(true),
  "no answer before": () => hang(false),
  "no answer after": () => hang(true),
  "half an answer": () => truncate(true),
};

/** No answer ever comes. */
export function hang(applied: boolean): Fault {
  return { kind: "hang", applied };
}

/** The answer ends in the middle. */
export function truncate(applied: boolean): Fault {
  return { kind: "truncate", applied };
}

function answer(status: number, headers: Readonly<Record<string, string>>, body: unknown) {
  return { kind: "answer", status, headers, body, applied: false } as const;
}

/** Faults that wait for the requests they are meant for. */
export interface FaultQueue {
  /** The next request of an operation that has none yet meets this fault, after `skip` that go well. */
  add(operation: string, fault: Fault, skip?: number): void;
  take(operation: string): Fault | undefined;
  /** Faults that no request has met. */
  readonly left: number;
}

export function faultQueue(): FaultQueue {
  const waiting: { readonly operation: string; readonly fault: Fault; skip: number }[] = [];
  return {
    add(operation, fault, skip = 0) {
      waiting.push({ operation, fault, skip });
    },
    take(operation) {
      const at = waiting.findIndex((one) => one.operation === operation);
      const found = waiting[at];
      if (!found) return undefined;
      if (found.skip > 0) {
        found.skip -= 1;
        return undefined;
      }
      waiting.splice(at, 1);
      return found.fault;
    },
    get left() {
      return waiting.length;
    },
  };
}

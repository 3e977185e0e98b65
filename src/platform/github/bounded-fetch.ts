/** The largest answer that is read, in bytes: far above a page of a list, far below memory. */
const MAX_ANSWER = 64 * 1024 * 1024;

/** `fetch`, with whatever it needs to reach GitHub from here. */
export type Fetch = typeof globalThis.fetch;

/**
 * A `fetch` that gives up after a time, over the whole answer, and reads it to its end: an answer that ends early is
 * an error, not a shorter text.
 */
export function boundedFetch(fetch: Fetch, milliseconds: number): Fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
    const body = await readBounded(response, MAX_ANSWER);
    const { status, statusText, headers } = response;
    const whole = new Response(isEmptyStatus(status) ? null : body, { status, statusText, headers });
    // A response that was made by hand has no address of its own.
    Object.defineProperty(whole, "url", { value: response.url });
    return whole;
  };
}

/**
 * The bytes of an answer.
 * @throws Error when there are more than `limit`, or fewer than the answer promised
 */
export async function readBounded(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new RangeError(`the answer has more than ${limit} bytes`);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function isEmptyStatus(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

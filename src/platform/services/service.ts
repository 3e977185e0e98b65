/** A service that serves. It ends when it is disposed of, and with this process, however that ends. */
export interface Service extends AsyncDisposable {
  /** By the port on which phases find it, its socket on this machine. */
  readonly sockets: ReadonlyMap<number, string>;
  /** Where it runs: `docker, docker.io/library/redis@sha256:…`, or `this machine`. */
  readonly where: string;
  /** Why it is over by itself; `undefined` as long as it serves. */
  readonly over: () => string | undefined;
}

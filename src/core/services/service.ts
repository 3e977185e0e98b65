import { INSIDE_WORKSPACE } from "../cleanroom/environment.ts";

/** A server that phases can have beside them. */
export interface ServiceKind {
  readonly name: "postgres" | "redis";
  /** Where phases find it on 127.0.0.1. */
  readonly port: number;
  /** Name of its socket in the directory that it works in. */
  readonly socket: string;
  /** A line of shell that runs it until it is ended. It has no network but its socket, and keeps nothing. */
  readonly line: string;
  /** Variables by which clients find it. */
  environment(host: string, port: number): Readonly<Record<string, string>>;
}

const DATA = `${INSIDE_WORKSPACE}/data`;

/** What can be asked for. Both are started as an ordinary user, without a password: whoever is in the room may do all. */
export const serviceKinds: readonly ServiceKind[] = [
  {
    name: "postgres",
    port: 5432,
    socket: ".s.PGSQL.5432",
    line: [
      // Debian and its images keep the programs of each version apart; the newest comes last and wins.
      'for each in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do [ ! -x "$each/postgres" ] || PATH=$each:$PATH; done',
      `initdb --pgdata=${DATA} --username=postgres --auth=trust --encoding=UTF8 --no-locale --no-sync >/dev/null`,
      `exec postgres -D ${DATA} -k ${INSIDE_WORKSPACE} -c listen_addresses= -c unix_socket_permissions=0777 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c timezone=UTC`,
    ].join(" && "),
    environment: (host, port) => ({
      PGHOST: host,
      PGPORT: String(port),
      PGUSER: "postgres",
      PGDATABASE: "postgres",
      DATABASE_URL: `postgres://postgres@${host}:${port}/postgres`,
    }),
  },
  {
    name: "redis",
    port: 6379,
    socket: "redis.sock",
    line: `exec redis-server --port 0 --unixsocket ${INSIDE_WORKSPACE}/redis.sock --unixsocketperm 777 --dir ${INSIDE_WORKSPACE} --save '' --appendonly no`,
    environment: (host, port) => ({
      REDIS_HOST: host,
      REDIS_PORT: String(port),
      REDIS_URL: `redis://${host}:${port}`,
    }),
  },
];

/** A service that a phase asks for. */
export interface WantedService {
  readonly kind: ServiceKind;
  /** The image that it asks for; `undefined` for whatever version there is. */
  readonly image: string | undefined;
}

const IMAGE = /^(?:[a-z0-9][a-z0-9._:-]*\/)*([a-z0-9][a-z0-9._-]*)(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

/**
 * Reads what stands in `containers`: `postgres`, `redis`, or an image of one of these, such as `postgres:17` or
 * `docker.io/library/redis@sha256:…`.
 */
export function wantedService(text: string): WantedService | { readonly fault: string } {
  const name = text.length > 300 ? undefined : IMAGE.exec(text)?.[1];
  const kind = serviceKinds.find((each) => each.name === name || (each.name === "postgres" && name === "postgresql"));
  if (!kind) {
    const known = serviceKinds.map((each) => each.name).join(" and ");
    return {
      fault: `there is no service ${JSON.stringify(text)}; gpack starts and checks ${known}, or images of these`,
    };
  }
  return { kind, image: text === name ? undefined : text };
}

/** True for an image that is always the same. */
export function isPinned(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(image);
}

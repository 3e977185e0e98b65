import { INSIDE_WORKSPACE } from "../cleanroom/environment.ts";

/** A server that gpack knows how to start and to ask for its health. */
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

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import type { Target } from "./hostile-cases.ts";

/** A machine with something to steal: servers, sockets, processes, files, variables. */
export interface Scene extends AsyncDisposable {
  readonly target: Target;
  /** Makes a workspace that is a git repository. */
  workspace(): string;
}

const TOKENS = ["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "NPM_TOKEN"];

const FILES = ["GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"];

/** Sets the scene. Its secret stands in the environment of this process, too. */
export async function setScene(): Promise<Scene> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "gpack-scene-")));
  // Whom root becomes must reach the workspace, not see what is beside it.
  chmodSync(root, 0o711);
  const secret = `s3cr${Math.random().toString(36).slice(2)}t${Date.now()}`;
  for (const name of TOKENS) process.env[name] = secret;
  const neighbour = join(root, "neighbour");
  mkdirSync(neighbour);
  writeFileSync(join(neighbour, "secret"), secret);
  const action = join(root, "action.js");
  writeFileSync(action, "// an action\n");
  const commandFile = join(neighbour, "set_env_1");
  writeFileSync(commandFile, "");
  // The runner's own user writes to it, whoever that is.
  chmodSync(commandFile, 0o666);
  const before = FILES.map((name) => [name, process.env[name]] as const);
  for (const name of FILES) process.env[name] = commandFile;
  const victim: ChildProcess = spawn("sleep", ["600"], { env: { SECRET: secret }, stdio: "ignore" });
  const servers: Server[] = [];
  const listen = (where: { port: number; host: string } | { path: string }): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer((socket) => socket.end("hello\n"));
      servers.push(server);
      server.once("error", reject).listen(where, () => resolve(server));
    });
  const tcp = (await listen({ port: 0, host: "0.0.0.0" })).address();
  const abstractSocket = `gpack-scene-${process.pid}`;
  await listen({ path: `\0${abstractSocket}` });
  const socket = join(root, "socket");
  await listen({ path: socket });
  const address = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ family, internal }) => family === "IPv4" && !internal)?.address;
  let workspaces = 0;
  return {
    target: {
      secret,
      port: typeof tcp === "object" && tcp ? tcp.port : 0,
      address,
      abstractSocket,
      socket,
      pid: victim.pid ?? 0,
      neighbour,
      action,
      commandFile,
    },
    workspace() {
      const path = join(root, `workspace-${(workspaces += 1)}`);
      mkdirSync(path);
      execFileSync("git", ["init", "--quiet", path]);
      return path;
    },
    [Symbol.asyncDispose]: async () => {
      for (const name of TOKENS) delete process.env[name];
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      victim.kill("SIGKILL");
      for (const server of servers) server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

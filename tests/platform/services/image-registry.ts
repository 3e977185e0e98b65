import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, copyFileSync, existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { findExecutable } from "../../../src/platform/sandbox/executable.ts";
import { temporary } from "../../git-fixture.ts";

/** A registry on this machine from which engines pull, with images of programs of this machine. */
export interface ImageRegistry extends AsyncDisposable {
  /** Adds an image; its name, with its digest. */
  add(name: string, config: Readonly<Record<string, unknown>>): string;
  /** A file for podman, which asks for encryption otherwise. */
  readonly podmanConfiguration: string;
  /** What was asked for. */
  readonly requests: readonly string[];
}

/** What the images are made of; `undefined` where the machine has it. */
export const missingProgram = ["busybox", "redis-server", "redis-cli"].find((name) => !findExecutable(name));

const MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
const sha256 = (bytes: Uint8Array | string): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** https://github.com/opencontainers/distribution-spec, the part for pulling. */
export async function imageRegistry(): Promise<ImageRegistry> {
  const scratch = temporary();
  const layer = rootFileSystem(join(scratch.path, "root"));
  const blobs = new Map<string, { readonly type: string; readonly bytes: Buffer }>();
  const put = (bytes: Buffer, type: string): { digest: string; size: number; mediaType: string } => {
    const digest = sha256(bytes);
    blobs.set(digest, { type, bytes });
    return { digest, size: bytes.length, mediaType: type };
  };
  const zipped = put(gzipSync(layer), "application/vnd.docker.image.rootfs.diff.tar.gzip");
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const blob = blobs.get(/\/(?:blobs|manifests)\/(sha256:[0-9a-f]{64})$/.exec(request.url ?? "")?.[1] ?? "");
    if (request.url === "/v2/") return void response.end("{}");
    if (!blob) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": blob.type,
      "content-length": blob.bytes.length,
      "docker-content-digest": sha256(blob.bytes),
    });
    response.end(request.method === "HEAD" ? undefined : blob.bytes);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const podmanConfiguration = join(scratch.path, "registries.conf");
  writeFileSync(podmanConfiguration, `[[registry]]\nlocation = "${host}"\ninsecure = true\n`);
  return {
    requests,
    podmanConfiguration,
    add(name, config) {
      const described = put(
        Buffer.from(
          JSON.stringify({
            architecture: process.arch === "arm64" ? "arm64" : "amd64",
            os: "linux",
            config: { Env: ["PATH=/bin:/usr/bin"], ...config },
            rootfs: { type: "layers", diff_ids: [sha256(layer)] },
          }),
        ),
        "application/vnd.docker.container.image.v1+json",
      );
      const manifest = { schemaVersion: 2, mediaType: MANIFEST, config: described, layers: [zipped] };
      return `${host}/gpack-test/${name}@${put(Buffer.from(JSON.stringify(manifest)), MANIFEST).digest}`;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      scratch[Symbol.dispose]();
    },
  };
}

/** A shell, Redis and its libraries, as a tar. */
function rootFileSystem(root: string): Buffer {
  for (const directory of ["bin", "usr/bin", "etc", "tmp", "proc", "sys", "dev", "data"])
    mkdirSync(join(root, directory), { recursive: true });
  for (const open of ["tmp", "data"]) chmodSync(join(root, open), 0o1777);
  copyFileSync(findExecutable("busybox") ?? "", join(root, "bin/busybox"));
  for (const applet of ["sh", "sleep", "test", "touch", "true", "wget"])
    symlinkSync("busybox", join(root, "bin", applet));
  for (const name of ["redis-server", "redis-cli"]) {
    const program = realpathSync(findExecutable(name) ?? "");
    copyFileSync(program, join(root, "usr/bin", name));
    for (const [library] of execFileSync("ldd", [program], { encoding: "utf8" }).matchAll(/\/[^ ]+/g)) {
      const place = join(root, library);
      mkdirSync(dirname(place), { recursive: true });
      if (!existsSync(place)) copyFileSync(realpathSync(library), place);
    }
  }
  return execFileSync("tar", ["-C", root, "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-c", "."], {
    maxBuffer: 256 * 1024 ** 2,
  });
}

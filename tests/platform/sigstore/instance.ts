import { createHash, generateKeyPairSync } from "node:crypto";
import { type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bundleToJSON } from "@sigstore/bundle";
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from "@sigstore/sign";

/** Who signs: what a token of GitHub Actions says of a workflow. */
export interface Identity {
  readonly name: string;
  readonly issuer: string;
}

/** An instance of Sigstore on this machine: an authority, its logs, and what is signed with them. The cryptography is real. */
export interface SigstoreInstance extends AsyncDisposable {
  /** Its root of trust, as JSON on one line. */
  readonly root: string;
  /** Signs a text as somebody; a bundle as JSON. */
  sign(
    payload: string,
    identity: Identity,
    options?: { readonly payloadType?: string; readonly timestamp?: boolean },
  ): Promise<string>;
}

type Handler = ReturnType<typeof fulcioHandler>;

/** Starts an instance. */
export async function sigstoreInstance(): Promise<SigstoreInstance> {
  const key = (): ReturnType<typeof generateKeyPairSync> => generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ctlog = await initializeCTLog(key());
  const ca = await initializeCA(generateKeyPairSync("ec", { namedCurve: "P-384" }), ctlog);
  const tsa = await initializeTSA(key(), wholeSecond());
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tlog = await initializeTLog(url, key());
  const handlers = [fulcioHandler(ca), rekorHandler(tlog), tsaHandler(tsa, { strict: true })];
  server.on("request", (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const handler = handlers.find(({ path }) => path === request.url);
      void answer(handler, Buffer.concat(chunks).toString("utf8"), response);
    });
  });
  return {
    root: JSON.stringify(
      rootOf({
        url,
        ca: bytes(ca.rootCertificate),
        ctlogKey: ctlog.publicKey,
        ctlogId: bytes(ctlog.logID),
        tlogKey: tlog.publicKey,
        tsa: [bytes(tsa.intCertificate), bytes(tsa.rootCertificate)],
      }),
    ),
    async sign(payload, identity, { payloadType = "application/vnd.in-toto+json", timestamp = false } = {}) {
      const signer = new FulcioSigner({
        fulcioBaseURL: url,
        identityProvider: { getToken: () => Promise.resolve(token(identity)) },
      });
      const witnesses = [
        new RekorWitness({ rekorBaseURL: url, entryType: "intoto" }),
        ...(timestamp ? [new TSAWitness({ tsaBaseURL: url })] : []),
      ];
      const builder = new DSSEBundleBuilder({ signer, witnesses });
      return JSON.stringify(bundleToJSON(await builder.create({ data: Buffer.from(payload), type: payloadType })));
    },
    [Symbol.asyncDispose]: () => close(server),
  };
}

interface Trusted {
  readonly url: string;
  readonly ca: Buffer;
  readonly ctlogKey: Buffer;
  readonly ctlogId: Buffer;
  readonly tlogKey: Buffer;
  readonly tsa: readonly Buffer[];
}

function rootOf({ url, ca, ctlogKey, ctlogId, tlogKey, tsa }: Trusted): unknown {
  const validFor = { start: "2020-01-01T00:00:00Z" };
  const log = (key: Buffer, id: Buffer): unknown => ({
    baseUrl: url,
    hashAlgorithm: "SHA2_256",
    publicKey: { rawBytes: key.toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor },
    logId: { keyId: id.toString("base64") },
  });
  const authority = (certificates: readonly Buffer[]): unknown => ({
    subject: { organization: "sigstore.mock", commonName: "sigstore" },
    uri: url,
    certChain: { certificates: certificates.map((certificate) => ({ rawBytes: certificate.toString("base64") })) },
    validFor,
  });
  return {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [log(tlogKey, createHash("sha256").update(tlogKey).digest())],
    certificateAuthorities: [authority([ca])],
    ctlogs: [log(ctlogKey, ctlogId)],
    timestampAuthorities: [authority(tsa)],
  };
}

/** A token as an identity provider would issue it; the authority of this instance does not ask for its signature. */
function token({ name, issuer }: Identity): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256", typ: "JWT" })}.${part({ sub: name, iss: issuer, aud: "sigstore" })}.${part("signature")}`;
}

async function answer(handler: Handler | undefined, body: string, response: ServerResponse): Promise<void> {
  const { statusCode, response: content, contentType } = (await handler?.fn(body)) ?? { statusCode: 404, response: "" };
  response.writeHead(statusCode, { "content-type": contentType ?? "text/plain" });
  response.end(typeof content === "string" ? content : bytes(content));
}

function bytes(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}

/** Timestamps are read to the second; this authority would write thousandths. */
function wholeSecond(): Date {
  return new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
}

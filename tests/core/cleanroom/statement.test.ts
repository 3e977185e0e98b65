import { expect, test } from "vitest";
import type { Outcome } from "../../../src/core/cleanroom/outcome.ts";
import { checkRequest } from "../../../src/core/cleanroom/request.ts";
import { cleanroomStatement } from "../../../src/core/cleanroom/statement.ts";
import { sha256 } from "../../../src/platform/digest.ts";

const outcome: Outcome = {
  backend: "bubblewrap-root",
  level: "high",
  ending: "exited",
  explanation: "",
  exitCode: 0,
  stdout: { text: "secret output", bytes: 13, omitted: 0 },
  stderr: { text: "", bytes: 0, omitted: 0 },
  metrics: { wallMs: 12.5 },
  enforced: [{ control: "network", by: "network namespace" }],
  notEnforced: [{ control: "memory", why: "no group", required: false }],
  off: [],
  loosened: [],
};
const request = checkRequest({
  level: "high",
  command: ["make", "all"],
  workspace: { path: "/home/runner/work/x", access: "read-write" },
  environment: { TOKEN_OF_TEST: "hunter2" },
  network: { hosts: ["crates.io"], services: [{ port: 5432, to: { socket: "/run/pg" } }] },
});
const input = {
  request,
  outcome,
  outputs: [{ path: "out/a", kind: "file", sha256: sha256("a"), size: 1, isExecutable: false }] as const,
  inputs: [{ name: "source", uri: "git+https://example.org/x", digest: { gitCommit: "a".repeat(40) } }],
  builder: "https://example.org/builder",
  version: "1.2.3",
};

test("a statement has the shape of in-toto and of SLSA's provenance", () => {
  const statement = cleanroomStatement({ ...input, invocation: "run/7", startedOn: "2026-01-01T00:00:00Z" }, sha256);
  expect(statement).toMatchObject({
    _type: "https://in-toto.io/Statement/v1",
    predicateType: "https://slsa.dev/provenance/v1",
    subject: [
      { name: ".", digest: { dirHash1: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      { name: "out/a", digest: { sha256: sha256("a") } },
    ],
    predicate: {
      buildDefinition: {
        externalParameters: {
          command: ["make", "all"],
          level: "high",
          network: { hosts: ["crates.io"], services: [5432] },
        },
        internalParameters: {
          backend: "bubblewrap-root",
          enforced: outcome.enforced,
          notEnforced: outcome.notEnforced,
        },
        resolvedDependencies: input.inputs,
      },
      runDetails: {
        builder: { id: "https://example.org/builder", version: { gpack: "1.2.3" } },
        metadata: { invocationId: "run/7", startedOn: "2026-01-01T00:00:00Z" },
      },
    },
  });
  const [ending, metrics] = statement.predicate.runDetails.byproducts;
  expect(JSON.parse(atob(ending?.content ?? ""))).toEqual({ ending: "exited", exitCode: 0 });
  expect(JSON.parse(atob(metrics?.content ?? ""))).toEqual({ wallMs: 12.5 });
});

test("a statement holds no value of a variable, no output, no path of the machine", () => {
  const text = JSON.stringify(cleanroomStatement(input, sha256));
  for (const secret of ["hunter2", "secret output", "/home/runner", "/run/pg"]) expect(text).not.toContain(secret);
  expect(text).toContain("TOKEN_OF_TEST");
});

test("a statement is the same for the same input", () => {
  expect(JSON.stringify(cleanroomStatement(input, sha256))).toBe(JSON.stringify(cleanroomStatement(input, sha256)));
});

test("a statement names a bounded number of files, and the digest of all", () => {
  const outputs = Array.from({ length: 3000 }, (_, index) => ({
    path: `f${index}`,
    kind: "file" as const,
    sha256: sha256(String(index)),
    size: 1,
    isExecutable: false,
  }));
  expect(cleanroomStatement({ ...input, outputs }, sha256).subject).toHaveLength(1001);
});

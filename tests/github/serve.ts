/**
 * Serves a repository on the disk as GitHub would, until it is stopped:
 * `node tests/github/serve.ts <directory> [owner/name] [--port N] [--enterprise]`.
 * Prints one line of JSON with what a client needs: `api`, `graphql`, and a token for each set of permissions.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { gitStore } from "./git-store.ts";
import { startGitHub } from "./server.ts";
import { everything, workflowIdentity } from "./stage.ts";
import { addRepository } from "./world.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "0" }, enterprise: { type: "boolean", default: false } },
});
const [directory = ".", name = "owner/registry"] = positionals;
const github = await startGitHub({ port: Number(values.port), layout: values.enterprise ? "enterprise" : "dotcom" });
const repository = addRepository(github.world, name, gitStore(directory));

const refs = execFileSync("git", ["for-each-ref", "--format=%(refname)", "refs/pull/*/head"], {
  cwd: directory,
  encoding: "utf8",
});
for (const [, number] of refs.matchAll(/^refs\/pull\/(\d+)\/head$/gm)) {
  const isOurs = { headRepository: repository, headBranch: `pull-${number}`, author: "contributor" };
  repository.pulls.push({ number: Number(number), base: "main", state: "open", ...isOurs });
}
github.world.tokens.set("write", workflowIdentity(everything));
github.world.tokens.set("read", workflowIdentity({ contents: "read" }));

console.log(JSON.stringify({ api: github.api, graphql: github.graphql, tokens: ["write", "read"] }));

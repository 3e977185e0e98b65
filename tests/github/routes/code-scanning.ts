import { gunzipSync } from "node:zlib";
import { Refused, notFound } from "../answer.ts";
import { type Handler, repositoryOf } from "../call.ts";

const COMPRESSED_BYTES = 10 * 1024 * 1024;
const RESULTS = 25_000;

interface Rule {
  readonly help?: { readonly text?: string };
  readonly shortDescription?: { readonly text?: string };
}

interface Sarif {
  readonly runs?: readonly {
    readonly results?: readonly unknown[];
    readonly automationDetails?: { readonly id?: string };
    readonly tool?: { readonly driver?: { readonly rules?: readonly Rule[] } };
  }[];
}

/** Code scanning: takes a SARIF file at once, and says later whether it could be used. */
export const codeScanning: Readonly<Record<string, Handler>> = {
  "code-scanning/upload-sarif"(call) {
    const { store, analyses, fullName } = repositoryOf(call);
    const { commit_sha, ref, sarif } = call.body as {
      readonly commit_sha: string;
      readonly ref: string;
      readonly sarif: string;
    };
    const packed = Buffer.from(sarif, "base64");
    if (packed.length > COMPRESSED_BYTES) throw new Refused(413, "The SARIF file is too large");
    if (store.commit(commit_sha) !== commit_sha) throw new Refused(422, `No commit found for SHA: ${commit_sha}`);
    if (store.commit(ref) === undefined) throw new Refused(422, `ref ${ref} does not exist`);
    let log: Sarif;
    try {
      log = JSON.parse(gunzipSync(packed, { maxOutputLength: 1 << 28 }).toString("utf8")) as Sarif;
    } catch {
      throw new Refused(400, "Invalid request: sarif is not gzip of JSON in base64");
    }
    const id = `00000000-0000-4000-8000-${String(call.world.nextId()).padStart(12, "0")}`;
    const [run] = log.runs ?? [];
    analyses.push({
      id,
      commit: commit_sha,
      ref,
      category: run?.automationDetails?.id ?? "",
      results: run?.results?.length ?? 0,
      errors: objections(log),
    });
    return { status: 202, body: { id, url: `${call.api}/repos/${fullName}/code-scanning/sarifs/${id}` } };
  },
  "code-scanning/get-sarif"(call) {
    const { analyses, fullName } = repositoryOf(call);
    const analysis = analyses.find(({ id }) => id === call.path["sarif_id"]);
    if (!analysis) throw notFound();
    const isWrong = analysis.errors.length > 0;
    return {
      status: 200,
      body: {
        processing_status: isWrong ? "failed" : "complete",
        analyses_url: `${call.api}/repos/${fullName}/code-scanning/analyses`,
        errors: isWrong ? analysis.errors : null,
      },
    };
  },
};

function objections({ runs = [] }: Sarif): readonly string[] {
  const problems: string[] = [];
  if (runs.length > 20) problems.push(`the file has ${runs.length} runs, the maximum is 20`);
  const categories = runs.map((run) => run.automationDetails?.id ?? "");
  if (new Set(categories).size < categories.length) problems.push("multiple runs with the same category");
  for (const { results = [], tool } of runs) {
    if (results.length > RESULTS) problems.push(`the run has ${results.length} results, the maximum is ${RESULTS}`);
    for (const { help, shortDescription } of tool?.driver?.rules ?? []) {
      if (!help?.text) problems.push("a rule has no help.text");
      if ((shortDescription?.text ?? "").length > 1024) problems.push("a shortDescription is too long");
    }
  }
  return problems;
}

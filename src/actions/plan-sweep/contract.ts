import type { Contract } from "../contract.ts";

export const contract = {
  name: "plan-sweep",
  description: "Divides a registry into parts of about the same size, for a matrix of jobs that scan one each.",
  icon: "grid",
  inputs: {
    path: { kind: "text", default: ".", description: "Directory of the registry, relative to the workspace." },
    head: { kind: "text", description: "Commit to read. Default: the files of the directory." },
    "packs-per-shard": {
      kind: "text",
      default: "200",
      description: "Gpacks in each part, about: a hash divides them.",
    },
    "max-shards": { kind: "text", default: "20", description: "Parts at most, up to 256." },
  },
  outputs: {
    matrix: "JSON for `strategy.matrix`: the `index` and the `shard` of each part, such as `2` and `2/8`.",
    count: "How many parts there are.",
    packs: "How many gpacks there are.",
  },
} as const satisfies Contract;

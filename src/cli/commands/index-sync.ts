import type { Command } from "../command-line.ts";
import { indexOf, sourcesOf, sourcesOption, writingOptions } from "../index/options.ts";

export const indexSyncCommand: Command = {
  name: "index sync",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Makes the entries of an index say what the gpacks beside it are, and lists what is new.",
  options: [...writingOptions, sourcesOption],
  async run(line, terminal) {
    const [{ syncIndex }, { indexPorts }] = await Promise.all([
      import("../index/sync.ts"),
      import("../index/ports.ts"),
    ]);
    const request = {
      index: indexOf(line),
      mode: line.has("dry-run") ? "preview" : "write",
      rewrite: line.has("rewrite"),
      gitUrl: line.value("git-url"),
      sources: sourcesOf(line),
    } as const;
    return syncIndex(request, indexPorts(line.operands[0] ?? "."), terminal);
  },
};

import type { Command } from "../command-line.ts";
import { indexOf, indexOptions, sourcesOf, sourcesOption } from "../index/options.ts";

export const indexCheckCommand: Command = {
  name: "index check",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Fails where an entry of an index is not what `gpack index sync` would write.",
  options: [...indexOptions, sourcesOption],
  async run(line, terminal) {
    const [{ syncIndex }, { indexPorts }] = await Promise.all([
      import("../index/sync.ts"),
      import("../index/ports.ts"),
    ]);
    const request = {
      index: indexOf(line),
      mode: "check",
      rewrite: false,
      gitUrl: undefined,
      sources: sourcesOf(line),
    } as const;
    return syncIndex(request, indexPorts(line.operands[0] ?? "."), terminal);
  },
};

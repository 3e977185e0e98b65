import { levels } from "../../core/cleanroom/level.ts";
import { InputError } from "../../core/input-error.ts";
import type { Command } from "../command-line.ts";

export const cleanroomRunCommand: Command = {
  name: "cleanroom run",
  operands: "-- <command…>",
  maxOperands: Number.POSITIVE_INFINITY,
  summary: "Runs a command in a cleanroom: isolated from the machine, bounded, and honest about what is not enforced.",
  options: [
    { name: "policy", value: "<level>", choices: levels, description: "low, medium, high or locked. Default: high." },
    { name: "backend", value: "<name>", description: "The one backend that may be taken. Default: the best." },
    { name: "image", value: "<image>", description: "The image of docker and podman; it must be there already." },
    { name: "dir", value: "<dir>", description: "The workspace. Default: the current directory." },
    {
      name: "access",
      value: "<access>",
      choices: ["read-write", "overlay", "read-only"],
      description: "read-write, overlay (changes are listed and thrown away) or read-only. Default: read-write.",
    },
    { name: "pass", value: "<name>", repeatable: true, description: "A variable that the command gets from here." },
    { name: "mount", value: "<dir>", repeatable: true, description: "A further directory that is visible, read-only." },
    {
      name: "allow-host",
      value: "<host>",
      repeatable: true,
      description: "A host that can be reached through the proxy: name, name:port or *.name.",
    },
    { name: "memory", value: "<MiB>", description: "Memory of all processes together." },
    { name: "timeout", value: "<s>", description: "Time on the clock, in seconds." },
    { name: "json", value: "<file>", description: "Write the outcome as JSON." },
    { name: "quiet", description: "Print the output of the command only." },
  ],
  async run(line, terminal) {
    if (line.operands.length === 0)
      throw new InputError(
        "command",
        "There is no command; write it after --, such as `gpack cleanroom run -- npm test`",
      );
    const { runForPerson } = await import("../cleanroom.ts");
    return runForPerson(line, terminal);
  },
};

import { levels } from "../../core/cleanroom/level.ts";
import type { Command } from "../command-line.ts";

export const cleanroomDoctorCommand: Command = {
  name: "cleanroom doctor",
  operands: "",
  maxOperands: 0,
  summary: "Shows what this machine can enforce under each policy, and how to get the rest.",
  options: [
    { name: "policy", value: "<level>", choices: levels, description: "Only this level, in full." },
    { name: "json", description: "As JSON." },
  ],
  async run(line, terminal) {
    const { showDoctor } = await import("../cleanroom.ts");
    return showDoctor(line, terminal);
  },
};

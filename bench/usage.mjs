// Preloaded into a measured process: writes the processor time that it used, in milliseconds, when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.GPACK_BENCH_USAGE, String((userCPUTime + systemCPUTime) / 1000));
});

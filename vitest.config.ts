import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  logLevel: "error",
  resolve: { alias: { "@ggen/gpack/cleanroom": resolve("src/api/cleanroom.ts") } },
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: [["default", { summary: false }], "./tests/reporter.ts"],
    // Adapters start git and node; a busy machine needs patience, and no test asserts a time.
    // These import JSON in a way that only a bundler understands.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

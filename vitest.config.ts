import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: [["default", { summary: false }], "./tests/reporter.ts"],
    // Adapters start git and node; a busy machine needs patience, and no test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

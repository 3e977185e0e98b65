import { sourceModes } from "../actions/validate-gpack/sources.ts";
import type { OptionDeclaration } from "./command-line.ts";

/** What to check and by which rules: options of every command that judges. */
export const checkingOptions: readonly OptionDeclaration[] = [
  {
    name: "packages",
    value: "<globs>",
    repeatable: true,
    description: "Check only the packs in these directories, such as 'packages/io.example.*'.",
  },
  { name: "index", value: "<file>", repeatable: true, description: "A further index file, relative to the directory." },
  {
    name: "rules",
    value: "<rules>",
    repeatable: true,
    description: "Rules to run (area/name, area/*) or severities to set (area/name=warning|off).",
  },
  {
    name: "sources",
    value: "<choice>",
    choices: sourceModes,
    description:
      "Files of versions in other commits and repositories: fetch compares them with the index, offline makes the verdict incomplete, off counts them. Default: offline with --base, else off.",
  },
  {
    name: "today",
    value: "<date>",
    description: "Day by which waivers expire and severities begin, such as 2026-10-01. Default: today, in UTC.",
  },
  { name: "policy", value: "<file>", description: "The policy. Default: registry/policy.toml where it exists." },
];

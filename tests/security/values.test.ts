import { describe, expect, test } from "vitest";
import { scanFiles } from "./scan.ts";

/** What is told of the values of one template, as an auditor sees it. */
function told(to: string, body: string): readonly string[] {
  const { findings } = scanFiles({ "templates/a.tmpl": `---\nto: ${to}\n---\n${body}\n` }, "auditor");
  return findings
    .filter(({ rule }) => /\/(?:value|code)-injection$/.test(rule))
    .map(({ message }) => /"(\{\{.*?\}\})"/.exec(message)?.[1] ?? message);
}

describe("a hostile value", () => {
  test.each([
    ["between single quotes", "a.sh", "echo '{{ v }}'"],
    ["between double quotes", "a.sh", 'echo "{{ v }}"'],
    ["in a here-document", "a.sh", "cat <<E\n{{ v }}\nE"],
    ["in a comment", "a.sh", "# {{ v }}"],
    ["behind a filter that keeps signs", "a.sh", "echo {{ v | upper | trim }}"],
    ["in an address", "a.sh", "curl https://x.example/{{ v }}"],
    ["in a recipe", "Makefile", "all:\n\techo {{ v }}"],
    ["in an instruction", "Dockerfile", "FROM scratch\nENV A={{ v }}"],
    ["in a command of a container", "Dockerfile", "FROM scratch\nRUN echo '{{ v }}'"],
    ["in a key of a workflow", ".github/workflows/a.yml", "on: push\nname: {{ v }}"],
    ["in quotes of a workflow", ".github/workflows/a.yml", "on: push\nname: '{{ v }}'"],
    ["in a list", "a.yaml", "a:\n  - {{ v }}"],
    ["in a table", "a.toml", "a = '{{ v }}'"],
    ["in a number", "a.toml", "a = {{ v }}"],
    ["in a program", "a.py", "a = '{{ v }}'"],
    ["in a template of JavaScript", "a.js", "const a = `{{ v }}`;"],
  ])("%s leaves its place", (_, to, body) => {
    expect(told(to, body)).toHaveLength(1);
  });

  test.each([
    ["as a name", "a.sh", "echo {{ v | kebab }}"],
    ["as JSON", "a.json", '{ "a": {{ v | json_encode }} }'],
    ["as JSON in YAML", "a.yaml", "a: {{ v | json_encode }}"],
    ["in a here-document that expands nothing", "a.md", "cat {{ v }}"],
    ["as a length", "a.sh", "echo {{ v | length }}"],
    ["in raw", "a.sh", "{% raw %}echo {{ v }}{% endraw %}"],
    ["as a page's text", "a.html", "<p>{{ v | escape }}</p>"],
    ["between apostrophes of a sentence", "a.rs", "// it's {{ v }}, isn't it"],
  ])("%s stays in its place", (_, to, body) => {
    expect(told(to, body)).toEqual([]);
  });

  test("is told once for each place, and each place is told", () => {
    const body = `#!/bin/sh\n${Array.from({ length: 50 }, (_, nth) => `echo "{{ v${nth} }}"`).join("\n")}`;
    expect(told("a.sh", body)).toEqual(Array.from({ length: 50 }, (_, nth) => `{{ v${nth} }}`));
  });

  test("of which there are too many is a gap, never a silence", () => {
    const body = "echo {{ v }}\n".repeat(5000);
    const { coverage } = scanFiles({ "templates/a.tmpl": `---\nto: a.sh\n---\n${body}` }, "pedantic");
    expect(coverage.gaps.map(({ reason }) => reason).join("\n")).toContain("more values than are tried");
  });
});

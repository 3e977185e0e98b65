import { baseName, directoryOf } from "../tree.ts";

/** What the text of a file is written in. */
export type Language =
  | "template"
  | "turtle"
  | "rdf-xml"
  | "json-ld"
  | "query"
  | "toml"
  | "json"
  | "yaml"
  | "workflow"
  | "dockerfile"
  | "shell"
  | "powershell"
  | "make"
  | "markdown"
  | "html"
  | "csv"
  | "javascript"
  | "python"
  | "rust"
  | "code"
  | "text";

const BY_EXTENSION: Readonly<Record<string, Language>> = {
  tmpl: "template",
  tera: "template",
  ttl: "turtle",
  n3: "turtle",
  nt: "turtle",
  nq: "turtle",
  trig: "turtle",
  rdf: "rdf-xml",
  owl: "rdf-xml",
  jsonld: "json-ld",
  rq: "query",
  ru: "query",
  sparql: "query",
  toml: "toml",
  json: "json",
  yaml: "yaml",
  yml: "yaml",
  sh: "shell",
  bash: "shell",
  zsh: "shell",
  ps1: "powershell",
  psm1: "powershell",
  mk: "make",
  md: "markdown",
  mdx: "markdown",
  mdc: "markdown",
  html: "html",
  htm: "html",
  svg: "html",
  csv: "csv",
  tsv: "csv",
  js: "javascript",
  cjs: "javascript",
  mjs: "javascript",
  jsx: "javascript",
  ts: "javascript",
  tsx: "javascript",
  py: "python",
  rs: "rust",
  go: "code",
  rb: "code",
  php: "code",
  java: "code",
  kt: "code",
  kts: "code",
  cs: "code",
  lua: "code",
  pl: "code",
  pm: "code",
  swift: "code",
  scala: "code",
  groovy: "code",
  gradle: "code",
  ex: "code",
  exs: "code",
  nix: "code",
  cmake: "code",
};

/** What a file is written in, told from its path and, where that says nothing, from how it begins. */
export function languageOf(path: string, beginning = ""): Language {
  const name = baseName(path);
  const lower = name.toLowerCase();
  if (/^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$/.test(lower) && !/\.(?:tmpl|tera|md)$/.test(lower))
    return "dockerfile";
  if (/\.(?:dockerfile|containerfile)$/.test(lower)) return "dockerfile";
  if (/^(?:gnu)?makefile$|^make\.toml$/.test(lower)) return lower === "make.toml" ? "toml" : "make";
  if (/^\.?justfile$/.test(lower)) return "make";
  if (/^(?:jenkinsfile|vagrantfile|rakefile|gemfile|brewfile|cmakelists\.txt)$/.test(lower)) return "code";
  if (
    /^\.(?:bashrc|bash_(?:profile|aliases|login|logout)|profile|zshrc|zshenv|zprofile|zlogin|envrc|xprofile|xinitrc)$/.test(
      lower,
    )
  )
    return "shell";
  if (/(?:^|\/)\.github\/workflows$/.test(directoryOf(path)) && /\.ya?ml$/.test(lower)) return "workflow";
  if (/^action\.ya?ml$/.test(lower)) return "workflow";
  const dot = lower.lastIndexOf(".");
  const known = dot === -1 ? undefined : BY_EXTENSION[lower.slice(dot + 1)];
  if (known !== undefined) return known;
  if (/^#![^\n]*\b(?:sh|bash|dash|zsh|ksh|ash)\b/.test(beginning)) return "shell";
  if (/(?:^|\/)(?:\.husky|\.githooks)$/.test(directoryOf(path))) return "shell";
  return "text";
}

/** The path that a template file stands for by its own name: `ci.yml.tera` for `ci.yml`. */
export function withoutTemplateSuffix(path: string): string {
  return path.replace(/\.(?:tmpl|tera)$/i, "");
}

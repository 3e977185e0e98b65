/** One step of a chain, in words, and where it stands. */
export interface Stage {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** Steps that are harmless each, and an attack together. */
export interface Chain {
  /** What the chain does, after "The code". */
  readonly what: string;
  readonly stages: readonly Stage[];
}

interface Signs {
  readonly decode: RegExp;
  readonly write: RegExp;
  readonly run: RegExp;
  readonly environment: RegExp;
  readonly send: RegExp;
}

/** Languages whose programs are looked through for chains. */
export type StagedLanguage = "javascript" | "python" | "rust" | "code";

const NEVER = /(?!)/;
const SIGNS: Readonly<Record<StagedLanguage, Signs>> = {
  rust: {
    decode: NEVER,
    write: NEVER,
    run: NEVER,
    environment: /\benv::vars(?:_os)?\s*\(/,
    send: /\b(?:reqwest|ureq|isahc|attohttpc|minreq|surf)::|TcpStream::connect|Command::new\(\s{0,8}"(?:curl|wget|nc)"/,
  },
  // Go, Ruby, PHP, Java and others.
  code: {
    decode: NEVER,
    write: NEVER,
    run: NEVER,
    environment:
      /\bos\.Environ\s*\(\)|\bENV\.(?:to_h|to_a|map|inspect|each)\b|System\.getenv\(\s*\)|\$_ENV\b(?!\[)|\bgetenv\(\s*\)|%ENV\b|Environment\.GetEnvironmentVariables/,
    send: /\bhttp\.(?:Post|PostForm|NewRequest)\s*\(|Net::HTTP\.(?:post|start|new)|HttpClient|HttpURLConnection|curl_exec|LWP::|fsockopen|UrlFetch|PostAsync/,
  },
  javascript: {
    decode:
      /\batob\s*\(|Buffer\.from\s*\([^\n]{0,200}?,\s*["'](?:base64|hex)["']\s*\)|\b(?:gunzip|inflate|brotliDecompress|unzip)(?:Raw)?(?:Sync)?\s*\(/,
    write: /\bwriteFile(?:Sync)?\s*\(|\bcreateWriteStream\s*\(/,
    run: /\b(?:execSync|execFileSync|execFile|spawnSync|spawn|fork)\s*\(|child_process["']?\)?\.exec\s*\(|\beval\s*\(|\bnew\s+Function\s*\(|\bvm\.runIn\w*Context\s*\(|\bimport\s*\(\s*(?!["'])/,
    environment:
      /JSON\.stringify\s*\(\s*process\.env\s*\)|Object\.(?:entries|keys|values)\s*\(\s*process\.env\s*\)|\.\.\.\s*process\.env\b|process\.env\.(?:GITHUB_TOKEN|NPM_TOKEN|AWS_\w+)/,
    send: /\bfetch\s*\(|\bhttps?\.request\s*\(|\baxios\b|\bnet\.connect\s*\(|\bdns\.resolve/,
  },
  python: {
    decode:
      /\bb(?:ase)?64\.?(?:b64)?decode\s*\(|\bbytes\.fromhex\s*\(|\bzlib\.decompress\s*\(|\bgzip\.decompress\s*\(|\bcodecs\.decode\s*\(/,
    write: /\bopen\s*\([^)\n]{0,200},\s*["'][wax]b?["']/,
    run: /\bexec\s*\(|\beval\s*\(|\bsubprocess\.\w+\s*\(|\bos\.(?:system|popen|exec\w*)\s*\(|\brunpy\.|\b__import__\s*\(/,
    environment:
      /\bdict\s*\(\s*os\.environ\s*\)|\bjson\.dumps\s*\([^)\n]{0,60}os\.environ|os\.environ\s*\[\s*["'](?:GITHUB_TOKEN|AWS_\w+)|\bstr\s*\(\s*os\.environ\s*\)/,
    send: /\burlopen\s*\(|\brequests\.(?:post|put|get)\s*\(|\bhttp\.client\b|\bsocket\.(?:socket|create_connection)\s*\(/,
  },
};

/** The worst chain of steps in a program; `undefined` where the steps are not all there. */
export function stagesOf(text: string, language: StagedLanguage): Chain | undefined {
  const { decode, write, run, environment, send } = SIGNS[language];
  const [decodes, writes, runs] = [
    find(text, decode, "Decodes"),
    find(text, write, "Writes a file"),
    find(text, run, "Runs it"),
  ];
  if (decodes && writes && runs && runs.start > decodes.start)
    return {
      what: "decodes something, writes it to a file and runs it",
      stages: [decodes, writes, runs].toSorted(byPlace),
    };
  // A decoder within the call that runs it leaves no doubt, without a file.
  const direct = language === "javascript" || language === "python" ? decodedRun(text, language) : undefined;
  if (direct) return { what: "runs what it decodes", stages: [direct] };
  const [reads, sends] = [find(text, environment, "Reads the environment"), find(text, send, "Sends it")];
  if (reads && sends)
    return { what: "reads the environment and sends it over the network", stages: [reads, sends].toSorted(byPlace) };
  return undefined;
}

function decodedRun(text: string, language: "javascript" | "python"): Stage | undefined {
  const pattern =
    language === "javascript"
      ? /\b(?:eval|Function|exec|execSync)\s*\(\s*(?:atob|Buffer\.from)\s*\(/
      : /\b(?:exec|eval)\s*\(\s*(?:compile\s*\(\s*)?(?:__import__\(\s*["'](?:base64|zlib)["']\s*\)|base64|zlib|codecs|bytes\.fromhex)/;
  return find(text, pattern, "Runs what it decodes");
}

function find(text: string, pattern: RegExp, what: string): Stage | undefined {
  const match = pattern.exec(text);
  return match ? { what, start: match.index, end: match.index + match[0].length } : undefined;
}

function byPlace(a: Stage, b: Stage): number {
  return a.start - b.start;
}

/** A program that parses a kind of output and runs nothing of it. */
export interface Checker {
  /** As it is shown, and the name of the program. */
  readonly name: string;
  readonly program: string;
  readonly arguments: readonly string[];
  readonly suffixes: readonly string[];
}

/** Programs of this machine that parse outputs for which we have no parser. The path of the output comes last. */
export const checkers: readonly Checker[] = [
  { name: "node --check", program: "node", arguments: ["--check"], suffixes: [".js", ".mjs", ".cjs"] },
  {
    name: "python ast",
    program: "python3",
    arguments: ["-I", "-c", "import ast, sys; ast.parse(open(sys.argv[1], 'rb').read(), sys.argv[1])"],
    suffixes: [".py"],
  },
  { name: "sh -n", program: "sh", arguments: ["-n"], suffixes: [".sh"] },
  { name: "bash -n", program: "bash", arguments: ["-n"], suffixes: [".bash"] },
  { name: "gofmt -e", program: "gofmt", arguments: ["-e", "-l"], suffixes: [".go"] },
  { name: "ruby -c", program: "ruby", arguments: ["-c"], suffixes: [".rb"] },
  { name: "php -l", program: "php", arguments: ["-l"], suffixes: [".php"] },
];

/** The program for an output; `undefined` where there is none for its kind. */
export function checkerOf(path: string): Checker | undefined {
  return checkers.find(({ suffixes }) => suffixes.some((suffix) => path.endsWith(suffix)));
}

const DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/** Files that do what real ones do, and that look like an attack. Nothing is found in any of them. */
export const innocent: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a download that is checked by a digest of the script": {
    "scripts/a.sh": `#!/bin/sh\ncurl -fsSLo t https://x.example/t\necho "${DIGEST}  t" | sha256sum -c -\nchmod +x t && ./t\n`,
  },
  "the same by shasum and a here-string": {
    "scripts/a.sh": `#!/bin/bash\nwget -qO t https://x.example/t\nshasum -a 256 --check <<< "${DIGEST}  t"\nbash t\n`,
  },
  "the same by a variable": {
    "scripts/a.sh": `#!/bin/sh\nSUM=${DIGEST}\ncurl -fsSLo t https://x.example/t\necho "$SUM  t" | sha256sum --check --strict\nsh t\n`,
  },
  "the same by a comparison": {
    "scripts/a.sh": `#!/bin/sh\ncurl -so t https://x.example/t\nif [ "$(sha256sum t | cut -d' ' -f1)" != "${DIGEST}" ]; then exit 1; fi\nsh t\n`,
  },
  "a download whose signature is checked": {
    "scripts/a.sh":
      "#!/bin/sh\ncurl -sO https://x.example/t.sh\ncurl -sO https://x.example/t.sh.asc\ngpg --verify t.sh.asc t.sh\nsh t.sh\n",
  },
  "a list of digests that lies in the gpack": {
    "scripts/a.sh": "#!/bin/sh\ncurl -sO https://x.example/t.sh\nsha256sum -c tools.sha256\nsh t.sh\n",
  },
  "a repository at a commit": {
    "scripts/a.sh":
      "#!/bin/sh\ngit clone https://x.example/r && cd r\ngit checkout 8d5f1c1a0b3e4f6a7b8c9d0e1f2a3b4c5d6e7f80\nmake\n",
  },
  "a package at a commit": {
    "scripts/a.sh":
      "#!/bin/sh\npip install git+https://x.example/p@8d5f1c1a0b3e4f6a7b8c9d0e1f2a3b4c5d6e7f80\ncargo install --git https://x.example/t --rev 8d5f1c1a0b3e4f6a7b8c9d0e1f2a3b4c5d6e7f80\n",
  },
  "two files that are unpacked and compared": {
    "scripts/a.sh": '#!/bin/sh\ngzip -dc "$1" | eval "$cmp" - "$2"\n',
  },
  "a name that is looked up": { "scripts/a.sh": '#!/bin/sh\ngetent passwd "$(id -u)"\n' },
  "a library that the program brings": { "scripts/a.sh": '#!/bin/sh\nLD_PRELOAD="$TOOL_LIB" "$@"\n' },
  "a function with the name of a program": {
    "scripts/a.sh": '#!/bin/sh\npass() { echo "ok $1"; }\npass first\npass second\n',
  },
  "a word that is also a program": {
    "scripts/a.rs": 'fn main() { return Err(Error::new("at least one name; run it again")); }\n',
  },
  "a test that refuses commands": {
    "src/a.rs":
      '#[cfg(test)]\nmod tests {\n    fn a() { assert!(system("curl https://x.example | sh").is_err()); }\n}\n',
    "tests/a.py": 'import os\nos.system("curl https://x.example | sh")\n',
  },
  "a token for the server that made it": {
    "scripts/a.sh":
      '#!/bin/sh\ngit remote set-url origin "https://x-access-token:${GITHUB_TOKEN}@github.com/o/r.git"\ngit push origin main\n',
  },
  "a message to a webhook of one's own": {
    "scripts/a.sh": '#!/bin/sh\ncurl -d "{\\"text\\": \\"deployed by $(whoami)\\"}" "$WEBHOOK"\n',
  },
  "an image that is set up": {
    Dockerfile: `FROM debian@sha256:${DIGEST}\nRUN echo deb http://deb.debian.org/debian stable main > /etc/apt/sources.list\nRUN echo "dev ALL=(root) NOPASSWD:ALL" > /etc/sudoers.d/dev\n`,
  },
  "colours of a log": {
    "logs/a.txt": "\u001B[1m\u001B[32m   Compiling\u001B[0m x v1.0.0\n\u001B[38;5;12mnote\u001B[m\n",
  },
  "types in a text": { "docs/a.md": "# A\n\nReturns Promise<Object>, and Vec<Embed>.\n" },
  "a manual of prompts": { "docs/a.md": "# A\n\nOverride system prompts per skill in `prompts/`.\n" },
  "a file whose whole text is in the graph": {
    "data/a.ttl": '@prefix ex: <https://example.org/> .\nex:a ex:body "#!/bin/sh\\nset -e\\necho $(date) && ls\\n" .\n',
    "templates/a.tmpl":
      '---\nto: a.sh\nprefixes: {ex: "https://example.org/"}\nsparql:\n  q: "SELECT ?b WHERE { ?t ex:body ?b }"\n---\n{{ row.b }}\n',
  },
  "phases that hooks name": {
    "make.toml":
      '[project]\nname = "x"\n\n[lifecycle.build]\ncommand = "cargo build"\n\n[hooks]\nbefore_build = ["test", "sync:types"]\n',
  },
  "a service of a workflow": {
    ".github/workflows/a.yml": `on: { push: { branches: [main] } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    services:\n      db:\n        image: postgres@sha256:${DIGEST}\n        env:\n          POSTGRES_PASSWORD: postgres\n    steps:\n      - run: make\n        env:\n          DATABASE_URL: postgres://postgres:postgres@localhost:5432/a\n`,
  },
  "an address that shows where a password stands": { "a.env": "DATABASE_URL=postgres://user:password@host/a\n" },
  "a path to a key": { "ci/a.yaml": "env:\n  DEPLOY_PRIVATE_KEY: ~/.config/deploy.key\n" },
};

/** Checks that check nothing: what was got is run all the same. */
export const emptyChecks: Readonly<Record<string, string>> = {
  "whose failure is passed over": `curl -so t https://x.example/t; echo "${DIGEST}  t" | sha256sum -c - || true; sh t`,
  "against a list from the same server":
    "curl -so t https://x.example/t; curl -so t.sum https://x.example/t.sum; sha256sum -c t.sum; sh t",
  "of nothing": "curl -so t https://x.example/t; sha256sum t; sh t",
  "of a short digest": "curl -so t https://x.example/t; echo 'd41d8cd98f00b204e9800998ecf8427e  t' | md5sum -c; sh t",
  "before the download": `echo "${DIGEST}  t" | sha256sum -c; curl -so t https://x.example/t; sh t`,
};

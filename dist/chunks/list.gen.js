// src/rules/list.gen.ts
/** Every rule without its code, in the order of its id. */
const ruleList = [
	{
		"id": "advisory/form",
		"severity": "error",
		"summary": "Write advisories that every reader of OSV understands"
	},
	{
		"id": "advisory/kept",
		"severity": "error",
		"summary": "Withdraw an advisory, never delete it"
	},
	{
		"id": "advisory/known-package",
		"severity": "error",
		"summary": "Warn of gpacks that the registry has, by their ids"
	},
	{
		"id": "index/category-case",
		"severity": "warning",
		"summary": "Spell every category one way"
	},
	{
		"id": "index/count-match",
		"severity": "warning",
		"summary": "State the counts that the index really has"
	},
	{
		"id": "index/date-time",
		"severity": "error",
		"summary": "Write date-times as RFC 3339 with a time zone"
	},
	{
		"id": "index/dependency-range",
		"severity": "error",
		"summary": "Write the range of a dependency as Cargo does"
	},
	{
		"id": "index/description",
		"severity": "warning",
		"summary": "Describe every pack of the index"
	},
	{
		"id": "index/duplicate-entry",
		"severity": "error",
		"summary": "List every package once"
	},
	{
		"id": "index/empty-list",
		"severity": "warning",
		"summary": "Give every pack words that it is found by"
	},
	{
		"id": "index/field-type",
		"severity": "error",
		"summary": "Give every field of the index the type that its client reads"
	},
	{
		"id": "index/id-key",
		"severity": "error",
		"summary": "Repeat the key of an entry as its id"
	},
	{
		"id": "index/id-pattern",
		"severity": "error",
		"summary": "Write the id of a pack in lower case, without spaces"
	},
	{
		"id": "index/latest-known",
		"severity": "error",
		"summary": "Name a listed version as the latest"
	},
	{
		"id": "index/latest-newest",
		"severity": "error",
		"summary": "Name the newest stable version as the latest"
	},
	{
		"id": "index/mixed-script",
		"severity": "error",
		"summary": "List packs by names in letters that are what they seem"
	},
	{
		"id": "index/no-versions",
		"severity": "error",
		"summary": "List a version of every pack"
	},
	{
		"id": "index/null-field",
		"severity": "warning",
		"summary": "Leave a field out of the index instead of writing null"
	},
	{
		"id": "index/owners-form",
		"severity": "error",
		"summary": "Name the owners of a pack in a list"
	},
	{
		"id": "index/path-escape",
		"severity": "error",
		"summary": "Give paths of packs that stay inside their repository"
	},
	{
		"id": "index/required-field",
		"severity": "error",
		"summary": "Give every record of the index the fields that its client requires"
	},
	{
		"id": "index/same-source",
		"severity": "error",
		"summary": "List the files of a pack under one name"
	},
	{
		"id": "index/shape",
		"severity": "error",
		"summary": "Give the index a shape that a client reads"
	},
	{
		"id": "index/unpaired-surrogate",
		"severity": "error",
		"summary": "Escape characters of the index as whole pairs"
	},
	{
		"id": "index/version-key",
		"severity": "error",
		"summary": "Repeat the key of a version as its version"
	},
	{
		"id": "index/version-semver",
		"severity": "error",
		"summary": "List semantic versions"
	},
	{
		"id": "index/yank-form",
		"severity": "error",
		"summary": "Yank a version with a reason and a date"
	},
	{
		"id": "integrity/duplicate-digest",
		"severity": "error",
		"summary": "Give every version the digest of its own files"
	},
	{
		"id": "integrity/empty-content",
		"severity": "error",
		"summary": "Take the digest of files, not of nothing"
	},
	{
		"id": "integrity/fabricated-digest",
		"severity": "error",
		"summary": "Compute digests; do not make them up"
	},
	{
		"id": "integrity/fabricated-revision",
		"severity": "error",
		"summary": "Pin a version to a commit that exists"
	},
	{
		"id": "integrity/files-match",
		"severity": "error",
		"summary": "State the digest that the files have"
	},
	{
		"id": "integrity/historic-digest",
		"severity": "warning",
		"summary": "Do not rely on the sha256 that ggen's client compares"
	},
	{
		"id": "integrity/integrity-form",
		"severity": "error",
		"summary": "State the integrity of a version as an h1 digest"
	},
	{
		"id": "integrity/malformed-digest",
		"severity": "error",
		"summary": "Write a digest with all its digits"
	},
	{
		"id": "integrity/missing-integrity",
		"severity": "warning",
		"summary": "Give every version a digest that can be checked"
	},
	{
		"id": "integrity/placeholder-digest",
		"severity": "error",
		"summary": "Write a computed digest, not a word that stands for one"
	},
	{
		"id": "integrity/revision-form",
		"severity": "error",
		"summary": "Pin a version to the full id of a commit"
	},
	{
		"id": "integrity/shared-download",
		"severity": "error",
		"summary": "State the checksum of the file that is downloaded"
	},
	{
		"id": "integrity/source-host",
		"severity": "error",
		"summary": "Publish from hosts that the registry allows"
	},
	{
		"id": "integrity/source-manifest",
		"severity": "error",
		"summary": "List what the manifest at the source says"
	},
	{
		"id": "integrity/source-match",
		"severity": "error",
		"summary": "State the digest that the files have at their source"
	},
	{
		"id": "integrity/source-revision",
		"severity": "error",
		"summary": "Pin a version to a commit that a branch or tag leads to"
	},
	{
		"id": "layout/case-clash",
		"severity": "error",
		"summary": "Keep the paths of a pack different on every file system"
	},
	{
		"id": "layout/declared-file",
		"severity": "error",
		"summary": "Name only files that are in the package"
	},
	{
		"id": "layout/directory-name",
		"severity": "error",
		"summary": "Name the directory of a package after the package"
	},
	{
		"id": "layout/file-stem",
		"severity": "error",
		"summary": "Name the file of a pack set after its id"
	},
	{
		"id": "layout/license-file",
		"severity": "error",
		"summary": "Put the text of the licence into the package"
	},
	{
		"id": "layout/manifest-present",
		"severity": "error",
		"summary": "Give every package directory a manifest"
	},
	{
		"id": "layout/one-manifest",
		"severity": "warning",
		"summary": "Keep one manifest in a directory"
	},
	{
		"id": "layout/ontology-file",
		"severity": "error",
		"summary": "Give an engine pack its ontology.ttl"
	},
	{
		"id": "layout/path-clash",
		"severity": "error",
		"summary": "Add no path that another one is on some file systems"
	},
	{
		"id": "layout/portable-name",
		"severity": "error",
		"summary": "Use file names that every system can check out"
	},
	{
		"id": "layout/prefix-collision",
		"severity": "warning",
		"summary": "Let no package directory be the beginning of its neighbour's name"
	},
	{
		"id": "layout/readme-file",
		"severity": "error",
		"summary": "Describe the package in a README"
	},
	{
		"id": "layout/regular-file",
		"severity": "error",
		"summary": "Keep manifests and indexes as files, not as links"
	},
	{
		"id": "layout/submodule",
		"severity": "error",
		"summary": "Ship files, not git submodules"
	},
	{
		"id": "layout/symbolic-link",
		"severity": "error",
		"summary": "Ship files, not symbolic links"
	},
	{
		"id": "layout/templates-present",
		"severity": "error",
		"summary": "Give a pack something to generate from"
	},
	{
		"id": "layout/vendored-junk",
		"severity": "warning",
		"summary": "Leave build output and stray files out of the pack"
	},
	{
		"id": "layout/wrong-engine",
		"severity": "warning",
		"summary": "Write templates for Tera, the engine of ggen"
	},
	{
		"id": "lock/absolute-path",
		"severity": "error",
		"summary": "Lock packs by a path that exists on every machine"
	},
	{
		"id": "lock/format",
		"severity": "error",
		"summary": "Write ggen.lock in TOML"
	},
	{
		"id": "lock/missing-source",
		"severity": "error",
		"summary": "Lock packs that are in the repository"
	},
	{
		"id": "lock/syntax",
		"severity": "error",
		"summary": "Keep lock files readable"
	},
	{
		"id": "lock/test-entry",
		"severity": "warning",
		"summary": "Keep the leftovers of tests out of the lock file"
	},
	{
		"id": "lock/tool-version",
		"severity": "warning",
		"summary": "Lock with the ggen that is said to have locked"
	},
	{
		"id": "lock/unknown-shape",
		"severity": "warning",
		"summary": "Keep to a lock file that ggen writes"
	},
	{
		"id": "make/dependency-cycle",
		"severity": "error",
		"summary": "Let no phase depend on itself"
	},
	{
		"id": "make/deploy-tested",
		"severity": "error",
		"summary": "Test before deploying, so that ggen can save what it did"
	},
	{
		"id": "make/dialect",
		"severity": "note",
		"summary": "Tell a cargo-make file from a lifecycle of ggen"
	},
	{
		"id": "make/form",
		"severity": "error",
		"summary": "Write make.toml so that ggen loads it"
	},
	{
		"id": "make/hook-recursion",
		"severity": "error",
		"summary": "Let no hook run into itself"
	},
	{
		"id": "make/ignored-key",
		"severity": "warning",
		"summary": "Know which keys ggen ignores"
	},
	{
		"id": "make/ignored-section",
		"severity": "note",
		"summary": "Know which tables of make.toml ggen ignores"
	},
	{
		"id": "make/phase-commands",
		"severity": "error",
		"summary": "Give every phase a command"
	},
	{
		"id": "make/phase-known",
		"severity": "error",
		"summary": "Name only phases that exist"
	},
	{
		"id": "make/value",
		"severity": "error",
		"summary": "Give gpack run values that it can use"
	},
	{
		"id": "make/workspace-present",
		"severity": "error",
		"summary": "Keep every workspace inside the project, and there"
	},
	{
		"id": "manifest/archive-rules",
		"severity": "error",
		"summary": "Meet what the archived marketplace asked of a package"
	},
	{
		"id": "manifest/branch-url",
		"severity": "warning",
		"summary": "Link what stays, not a branch"
	},
	{
		"id": "manifest/compat-range",
		"severity": "error",
		"summary": "Write the range of ggen versions as Cargo does"
	},
	{
		"id": "manifest/dependency-id",
		"severity": "error",
		"summary": "Name dependencies by their ids"
	},
	{
		"id": "manifest/dependency-not-gpack",
		"severity": "warning",
		"summary": "List gpacks, not crates, as dependencies"
	},
	{
		"id": "manifest/dependency-range",
		"severity": "error",
		"summary": "Write the range of a dependency as Cargo does"
	},
	{
		"id": "manifest/dependency-unbounded",
		"severity": "note",
		"summary": "Say up to which version a dependency will do"
	},
	{
		"id": "manifest/description-length",
		"severity": "warning",
		"summary": "Describe the pack in a sentence"
	},
	{
		"id": "manifest/dialect",
		"severity": "error",
		"summary": "Name the pack in a [gpack] table"
	},
	{
		"id": "manifest/duplicate-item",
		"severity": "warning",
		"summary": "Say everything once"
	},
	{
		"id": "manifest/empty-field",
		"severity": "error",
		"summary": "Give every field a value, or leave it out"
	},
	{
		"id": "manifest/feature-reference",
		"severity": "warning",
		"summary": "Let features name what exists"
	},
	{
		"id": "manifest/field-type",
		"severity": "error",
		"summary": "Give every field the type that ggen expects"
	},
	{
		"id": "manifest/glob-escape",
		"severity": "error",
		"summary": "Keep patterns and paths inside the pack"
	},
	{
		"id": "manifest/glob-syntax",
		"severity": "error",
		"summary": "Write patterns that ggen's globs understand"
	},
	{
		"id": "manifest/id-pattern",
		"severity": "error",
		"summary": "Give the pack an id that works as a file name, a URL part and a command argument"
	},
	{
		"id": "manifest/license-allowed",
		"severity": "error",
		"summary": "Use a licence that the registry allows"
	},
	{
		"id": "manifest/license-spdx",
		"severity": "error",
		"summary": "Name the licence as an SPDX expression"
	},
	{
		"id": "manifest/misplaced-key",
		"severity": "warning",
		"summary": "Write every key in the table that ggen reads it from"
	},
	{
		"id": "manifest/mixed-script",
		"severity": "error",
		"summary": "Write names in letters that are what they seem"
	},
	{
		"id": "manifest/other-schema",
		"severity": "note",
		"summary": "Know that this pack.toml describes a bundle of ontologies"
	},
	{
		"id": "manifest/placeholder-text",
		"severity": "warning",
		"summary": "Replace what the scaffold left to fill in"
	},
	{
		"id": "manifest/prefix-iri",
		"severity": "error",
		"summary": "Bind prefixes to absolute IRIs, and well-known ones to their own"
	},
	{
		"id": "manifest/required-field",
		"severity": "error",
		"summary": "Fill in every field that the manifest must have"
	},
	{
		"id": "manifest/satisfiable-range",
		"severity": "error",
		"summary": "Ask for versions that there can be"
	},
	{
		"id": "manifest/self-dependency",
		"severity": "error",
		"summary": "Do not let a pack depend on itself"
	},
	{
		"id": "manifest/semver-version",
		"severity": "error",
		"summary": "Give the pack a semantic version"
	},
	{
		"id": "manifest/shell-command",
		"severity": "warning",
		"summary": "Know which commands a manifest asks to run"
	},
	{
		"id": "manifest/unknown-key",
		"severity": "error",
		"summary": "Use only keys that ggen knows"
	},
	{
		"id": "manifest/url-scheme",
		"severity": "warning",
		"summary": "Write links as absolute https URLs without credentials"
	},
	{
		"id": "ownership/foreign-file",
		"severity": "warning",
		"summary": "Change a package and nothing beside it"
	},
	{
		"id": "ownership/guarded-file",
		"severity": "error",
		"summary": "Leave the policy, waivers, advisories, workflows and new indexes to the maintainers"
	},
	{
		"id": "ownership/new-package",
		"severity": "error",
		"summary": "Leave a namespace to its owners"
	},
	{
		"id": "ownership/owners-change",
		"severity": "error",
		"summary": "Let maintainers decide who owns a package"
	},
	{
		"id": "ownership/pack-owner",
		"severity": "error",
		"summary": "Leave a package to its owners"
	},
	{
		"id": "policy/policy-form",
		"severity": "error",
		"summary": "Write a policy that can be read"
	},
	{
		"id": "policy/readiness-form",
		"severity": "error",
		"summary": "Let no environment ask for less than a milder one, and name requirements that there are"
	},
	{
		"id": "policy/waiver-authority",
		"severity": "error",
		"summary": "Let maintainers waive, and only what the policy lets be waived"
	},
	{
		"id": "policy/waiver-duplicate",
		"severity": "warning",
		"summary": "Waive a thing once"
	},
	{
		"id": "policy/waiver-expired",
		"severity": "warning",
		"summary": "Remove waivers that have expired"
	},
	{
		"id": "policy/waiver-form",
		"severity": "error",
		"summary": "Write waivers that say what, why, who and until when"
	},
	{
		"id": "policy/waiver-unused",
		"severity": "warning",
		"summary": "Remove waivers that nothing needs"
	},
	{
		"id": "rdf/empty-graph",
		"severity": "warning",
		"summary": "Ship graphs that say something"
	},
	{
		"id": "rdf/empty-query",
		"severity": "error",
		"summary": "Put a query into every query file"
	},
	{
		"id": "rdf/inline-turtle",
		"severity": "error",
		"summary": "Write inline graphs of a manifest that parse as Turtle"
	},
	{
		"id": "rdf/multi-query",
		"severity": "error",
		"summary": "Write one query per file"
	},
	{
		"id": "rdf/query-syntax",
		"severity": "error",
		"summary": "Write SPARQL that parses"
	},
	{
		"id": "rdf/turtle-syntax",
		"severity": "error",
		"summary": "Write Turtle that parses"
	},
	{
		"id": "rdf/update-in-query",
		"severity": "warning",
		"summary": "Keep updates out of query files"
	},
	{
		"id": "rdf/well-known-prefix",
		"severity": "warning",
		"summary": "Bind well-known prefixes to their namespaces"
	},
	{
		"id": "readiness/production-form",
		"severity": "error",
		"summary": "Write requirements so that ggen can read them"
	},
	{
		"id": "readiness/requirement-needs",
		"severity": "error",
		"summary": "Let requirements need only others that are listed, once each and in no circle"
	},
	{
		"id": "registry/alike-names",
		"severity": "warning",
		"summary": "Know which packs of the registry are taken for each other"
	},
	{
		"id": "registry/case-clash",
		"severity": "error",
		"summary": "Keep ids different in more than case"
	},
	{
		"id": "registry/dependencies-match",
		"severity": "error",
		"summary": "List the dependencies that the manifest has"
	},
	{
		"id": "registry/dependency-cycle",
		"severity": "error",
		"summary": "Let no pack depend on itself, directly or through others"
	},
	{
		"id": "registry/dependency-deprecated",
		"severity": "warning",
		"summary": "Depend on packs that are not deprecated"
	},
	{
		"id": "registry/dependency-known",
		"severity": "error",
		"summary": "Depend only on packs that exist"
	},
	{
		"id": "registry/dependency-satisfiable",
		"severity": "error",
		"summary": "Depend on versions that are published"
	},
	{
		"id": "registry/dependency-yanked",
		"severity": "error",
		"summary": "Depend on versions that are not yanked"
	},
	{
		"id": "registry/deprecated-replacement",
		"severity": "error",
		"summary": "Name a pack that exists as the replacement of a deprecated one"
	},
	{
		"id": "registry/id-match",
		"severity": "error",
		"summary": "Call a pack by one id in index and manifest"
	},
	{
		"id": "registry/insecure-url",
		"severity": "error",
		"summary": "Fetch over https, without a secret in the address"
	},
	{
		"id": "registry/license-match",
		"severity": "warning",
		"summary": "Show a pack under the licence of its manifest"
	},
	{
		"id": "registry/license-stated",
		"severity": "warning",
		"summary": "Show the licence and the repository of a pack in the index"
	},
	{
		"id": "registry/listed-is-present",
		"severity": "error",
		"summary": "List only packs that are there"
	},
	{
		"id": "registry/look-alike",
		"severity": "error",
		"summary": "Give a new pack a name that is not taken for another"
	},
	{
		"id": "registry/manifest-readable",
		"severity": "error",
		"summary": "List only packs whose manifest can be read"
	},
	{
		"id": "registry/mutable-url",
		"severity": "error",
		"summary": "Fetch from an address whose content stays the same"
	},
	{
		"id": "registry/name-match",
		"severity": "warning",
		"summary": "Show a pack under the name of its manifest"
	},
	{
		"id": "registry/path-match",
		"severity": "error",
		"summary": "List the version that is here where it is"
	},
	{
		"id": "registry/present-is-listed",
		"severity": "error",
		"summary": "List every pack that stands beside listed ones"
	},
	{
		"id": "registry/ready-contradiction",
		"severity": "warning",
		"summary": "Say the same about readiness everywhere"
	},
	{
		"id": "registry/reserved-name",
		"severity": "error",
		"summary": "Leave reserved names alone"
	},
	{
		"id": "registry/resolvable",
		"severity": "error",
		"summary": "Let there be a version for everything that a pack needs, directly and through others"
	},
	{
		"id": "registry/set-package-known",
		"severity": "warning",
		"summary": "Put only packages of the marketplace into a pack set"
	},
	{
		"id": "registry/unique-id",
		"severity": "error",
		"summary": "Give every pack of a registry an id of its own"
	},
	{
		"id": "registry/version-match",
		"severity": "error",
		"summary": "List the version that the manifest has"
	},
	{
		"id": "registry/yanked-latest",
		"severity": "error",
		"summary": "Let the latest version be one that may be installed"
	},
	{
		"id": "release/claimed-elsewhere",
		"severity": "warning",
		"summary": "Know who else is about to publish the same"
	},
	{
		"id": "release/claimed-meanwhile",
		"severity": "error",
		"summary": "Publish nothing that the base has published meanwhile"
	},
	{
		"id": "release/dependents-resolvable",
		"severity": "error",
		"summary": "Leave everybody who needs a pack a version that they can use"
	},
	{
		"id": "release/entry-kept",
		"severity": "error",
		"summary": "Keep the entry of a published pack"
	},
	{
		"id": "release/files-kept",
		"severity": "error",
		"summary": "Leave the files of a published version as they are"
	},
	{
		"id": "release/index-kept",
		"severity": "error",
		"summary": "Keep the index that clients read"
	},
	{
		"id": "release/pack-kept",
		"severity": "error",
		"summary": "Keep a published pack in its directory and under its id"
	},
	{
		"id": "release/record-kept",
		"severity": "error",
		"summary": "Leave what is said of a published version as it is"
	},
	{
		"id": "release/source-kept",
		"severity": "error",
		"summary": "Leave a published version where it is"
	},
	{
		"id": "release/version-kept",
		"severity": "error",
		"summary": "Keep a published version listed"
	},
	{
		"id": "release/version-reused",
		"severity": "error",
		"summary": "Give new files a version that was not published before"
	},
	{
		"id": "release/yank-kept",
		"severity": "error",
		"summary": "Leave a yanked version yanked"
	},
	{
		"id": "security/absolute-path",
		"severity": "error",
		"summary": "Write to paths that begin in the project",
		"security": {
			"catalogue": "A02",
			"cwe": [36],
			"score": 8.6,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/active-markup",
		"severity": "warning",
		"summary": "Write documents that only show",
		"security": {
			"catalogue": "D11",
			"cwe": [79, 116],
			"score": 4.3,
			"confidence": "high"
		}
	},
	{
		"id": "security/advised-version",
		"severity": "error",
		"summary": "Offer no version that an advisory warns of",
		"security": {
			"catalogue": "F01",
			"cwe": [1395],
			"score": 8,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/ambiguous-graph",
		"severity": "note",
		"summary": "Write graphs that every parser reads alike",
		"security": {
			"catalogue": "C10",
			"cwe": [436],
			"score": 3,
			"confidence": "high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/ambiguous-name",
		"severity": "warning",
		"summary": "Give files names that mean the same to every program and reader",
		"security": {
			"catalogue": "A10",
			"cwe": [
				67,
				88,
				117
			],
			"score": 6.1,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/any-version",
		"severity": "warning",
		"summary": "Say which versions of a package are meant",
		"security": {
			"catalogue": "F05",
			"cwe": [1357],
			"score": 4,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/archive-bomb",
		"severity": "error",
		"summary": "Ship archives that unpack to what they look like",
		"security": {
			"catalogue": "A07",
			"cwe": [409],
			"score": 7.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/archive-escape",
		"severity": "error",
		"summary": "Ship archives that unpack where they are unpacked",
		"security": {
			"catalogue": "A06",
			"cwe": [22, 59],
			"score": 8.8,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/bidirectional-text",
		"severity": "error",
		"summary": "Write text that is read in the order in which it is shown",
		"security": {
			"catalogue": "D01",
			"cwe": [451, 94],
			"score": 8.3,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/capability",
		"severity": "note",
		"summary": "Know what a gpack can do beyond writing source files",
		"security": {
			"catalogue": "F15",
			"cwe": [829],
			"score": 1,
			"confidence": "very-high",
			"persona": "auditor"
		}
	},
	{
		"id": "security/closed-archive",
		"severity": "error",
		"summary": "Ship archives that everybody can look into",
		"security": {
			"catalogue": "A08",
			"cwe": [693],
			"score": 5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/container-base",
		"severity": "note",
		"summary": "Build containers on an image that stays the same",
		"security": {
			"catalogue": "E05",
			"cwe": [1357],
			"score": 3,
			"confidence": "high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/container-privilege",
		"severity": "error",
		"summary": "Keep containers apart from the machine that runs them",
		"security": {
			"catalogue": "E05",
			"cwe": [250, 1357],
			"score": 7,
			"confidence": "high"
		}
	},
	{
		"id": "security/content-mismatch",
		"severity": "warning",
		"summary": "Let the name of a file say what it is",
		"security": {
			"catalogue": "A11",
			"cwe": [434, 646],
			"score": 6.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/credential-read",
		"severity": "error",
		"summary": "Leave the credentials of whoever generates alone",
		"security": {
			"catalogue": "B04",
			"cwe": [522],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/dangerous-scheme",
		"severity": "warning",
		"summary": "Name things by addresses that nothing runs or reads",
		"security": {
			"catalogue": "C05",
			"cwe": [918, 79],
			"score": 5.4,
			"confidence": "high"
		}
	},
	{
		"id": "security/data-egress",
		"severity": "error",
		"summary": "Send nothing of the machine of whoever generates",
		"security": {
			"catalogue": "B04",
			"cwe": [506],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/delimiter-clash",
		"severity": "warning",
		"summary": "Put expressions of GitHub between raw and endraw",
		"security": {
			"catalogue": "E06",
			"cwe": [116],
			"score": 3,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/destructive-command",
		"severity": "error",
		"summary": "Delete only what the gpack made",
		"security": {
			"catalogue": "B04",
			"cwe": [506],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/download-execute",
		"severity": "error",
		"summary": "Run nothing that comes over a network unseen",
		"security": {
			"catalogue": "B03",
			"cwe": [494],
			"score": 9,
			"confidence": "high"
		}
	},
	{
		"id": "security/emitted-injection",
		"severity": "error",
		"summary": "Write workflows that hand no text of strangers to a shell",
		"security": {
			"catalogue": "E01",
			"cwe": [94],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/emitted-permissions",
		"severity": "warning",
		"summary": "Write workflows with the rights that they need",
		"security": {
			"catalogue": "E04",
			"cwe": [250],
			"score": 5.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/emitted-pin",
		"severity": "warning",
		"summary": "Write workflows whose actions are pinned to commits",
		"security": {
			"catalogue": "E03",
			"cwe": [829],
			"score": 6.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/emitted-trigger",
		"severity": "error",
		"summary": "Write workflows that run nothing of strangers with rights",
		"security": {
			"catalogue": "E02",
			"cwe": [829],
			"score": 9,
			"confidence": "high"
		}
	},
	{
		"id": "security/encoded-payload",
		"severity": "error",
		"summary": "Write what is run so that it can be read",
		"security": {
			"catalogue": "D05",
			"cwe": [506, 912],
			"score": 6,
			"confidence": "high"
		}
	},
	{
		"id": "security/environment-read",
		"severity": "error",
		"summary": "Leave the environment of whoever generates alone",
		"security": {
			"catalogue": "B05",
			"cwe": [526, 497],
			"score": 8.2,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/executable-bit",
		"severity": "note",
		"summary": "Mark only programs as executable",
		"security": {
			"catalogue": "A14",
			"cwe": [732],
			"score": 3,
			"confidence": "very-high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/executable-file",
		"severity": "error",
		"summary": "Ship sources, no compiled programs",
		"security": {
			"catalogue": "A12",
			"cwe": [829],
			"score": 7.8,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/execution-surface",
		"severity": "error",
		"summary": "Write no file that runs by itself in the project of the user",
		"security": {
			"catalogue": "A04",
			"cwe": [73, 94],
			"score": 7.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/external-entity",
		"severity": "error",
		"summary": "Let XML read nothing but itself",
		"security": {
			"catalogue": "C06",
			"cwe": [611, 776],
			"score": 8.2,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/fabricated-digest",
		"severity": "error",
		"summary": "State digests of what is there, none that are made up",
		"security": {
			"catalogue": "F06",
			"cwe": [345, 354],
			"score": 8.1,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/federated-query",
		"severity": "error",
		"summary": "Query only the graphs of the gpack, no server",
		"security": {
			"catalogue": "C01",
			"cwe": [918],
			"score": 7.7,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/forced-write",
		"severity": "warning",
		"summary": "Leave files that are there alone, unless the user agrees",
		"security": {
			"catalogue": "B12",
			"cwe": [862],
			"score": 6.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/foreign-letter",
		"severity": "error",
		"summary": "Write a word in the letters that it seems to have",
		"security": {
			"catalogue": "D04",
			"cwe": [1007],
			"score": 7,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/graph-exhaustion",
		"severity": "warning",
		"summary": "Write graphs and queries that an engine can finish",
		"security": {
			"catalogue": "C09",
			"cwe": [400, 770],
			"score": 5.3,
			"confidence": "low",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/graph-update",
		"severity": "error",
		"summary": "Ask graphs in a query, and change none",
		"security": {
			"catalogue": "C02",
			"cwe": [918, 552],
			"score": 8.1,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/header-ambiguity",
		"severity": "error",
		"summary": "Write a header that every reader understands alike",
		"security": {
			"catalogue": "B11",
			"cwe": [20, 776],
			"score": 5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/hook-injection",
		"severity": "error",
		"summary": "Keep values of a graph out of the commands that a hook runs",
		"security": {
			"catalogue": "B02",
			"cwe": [78],
			"score": 9.3,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/include-escape",
		"severity": "error",
		"summary": "Include only templates of the gpack",
		"security": {
			"catalogue": "B08",
			"cwe": [98, 22],
			"score": 7.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/insecure-source",
		"severity": "error",
		"summary": "Take packages over connections that nobody can change on the way",
		"security": {
			"catalogue": "F08",
			"cwe": [319],
			"score": 5.9,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/install-script",
		"severity": "warning",
		"summary": "Install packages without running commands",
		"security": {
			"catalogue": "F10",
			"cwe": [829],
			"score": 6,
			"confidence": "high"
		}
	},
	{
		"id": "security/invisible-character",
		"severity": "error",
		"summary": "Write words without characters that nobody sees",
		"security": {
			"catalogue": "D02",
			"cwe": [1007],
			"score": 7.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/invisible-payload",
		"severity": "error",
		"summary": "Hide no text in characters that nobody sees",
		"security": {
			"catalogue": "D03",
			"cwe": [506],
			"score": 9,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/known-vulnerability",
		"severity": "error",
		"summary": "Need packages without known vulnerabilities",
		"security": {
			"catalogue": "F01",
			"cwe": [1395],
			"score": 8,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/license-conflict",
		"severity": "error",
		"summary": "Depend only on gpacks whose licence lets the own one be kept",
		"security": {
			"catalogue": "F11",
			"cwe": [],
			"score": 5,
			"confidence": "high"
		}
	},
	{
		"id": "security/license-text",
		"severity": "warning",
		"summary": "Declare the licence whose text is in the gpack",
		"security": {
			"catalogue": "F11",
			"cwe": [],
			"score": 3,
			"confidence": "high"
		}
	},
	{
		"id": "security/license-tightened",
		"severity": "warning",
		"summary": "Ask no more of users than the version before, without telling them",
		"security": {
			"catalogue": "F11",
			"cwe": [],
			"score": 3,
			"confidence": "high"
		}
	},
	{
		"id": "security/malicious-dependency",
		"severity": "error",
		"summary": "Need no package that is known to do harm",
		"security": {
			"catalogue": "F02",
			"cwe": [506],
			"score": 10,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/malicious-version",
		"severity": "error",
		"summary": "Offer no gpack that is meant to do harm",
		"security": {
			"catalogue": "F02",
			"cwe": [506],
			"score": 10,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/name-collision",
		"severity": "warning",
		"summary": "Give files names that no file system takes for one",
		"security": {
			"catalogue": "A09",
			"cwe": [178],
			"score": 6.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/nested-template",
		"severity": "warning",
		"summary": "Keep template tags out of the literals of a graph",
		"security": {
			"catalogue": "B09",
			"cwe": [1336],
			"score": 7,
			"confidence": "high"
		}
	},
	{
		"id": "security/new-capability",
		"severity": "error",
		"summary": "Let the owners agree before a gpack can do more than its last version",
		"security": {
			"catalogue": "F15",
			"cwe": [829],
			"score": 6.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/obfuscated-code",
		"severity": "warning",
		"summary": "Write programs so that they can be read",
		"security": {
			"catalogue": "D07",
			"cwe": [95],
			"score": 5,
			"confidence": "low",
			"persona": "auditor"
		}
	},
	{
		"id": "security/oversized-file",
		"severity": "note",
		"summary": "Keep files and lines at a size that people and tools can read",
		"security": {
			"catalogue": "A15",
			"cwe": [770],
			"score": 3,
			"confidence": "high"
		}
	},
	{
		"id": "security/path-escape",
		"severity": "error",
		"summary": "Write only below the directory that the user generates into",
		"security": {
			"catalogue": "A01",
			"cwe": [22],
			"score": 9.1,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/path-value",
		"severity": "warning",
		"summary": "Turn a value into a name before it becomes part of a path",
		"security": {
			"catalogue": "A05",
			"cwe": [22],
			"score": 6.5,
			"confidence": "medium",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/persistence",
		"severity": "error",
		"summary": "Leave nothing behind that starts by itself",
		"security": {
			"catalogue": "B04",
			"cwe": [506],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/personal-path",
		"severity": "note",
		"summary": "Leave the home directory of the author out of the gpack",
		"security": {
			"catalogue": "D09",
			"cwe": [200],
			"score": 2,
			"confidence": "high"
		}
	},
	{
		"id": "security/private-import",
		"severity": "error",
		"summary": "Name no address of the machine or network of whoever generates",
		"security": {
			"catalogue": "C04",
			"cwe": [918],
			"score": 9,
			"confidence": "high"
		}
	},
	{
		"id": "security/prompt-injection",
		"severity": "error",
		"summary": "Give no orders to the tools of whoever reads",
		"security": {
			"catalogue": "D10",
			"cwe": [1427],
			"score": 6.5,
			"confidence": "medium"
		}
	},
	{
		"id": "security/query-injection",
		"severity": "warning",
		"summary": "Ask for a value by a variable, not by a text put into the query",
		"security": {
			"catalogue": "C08",
			"cwe": [943],
			"score": 7,
			"confidence": "high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/remote-context",
		"severity": "warning",
		"summary": "Let a graph mean the same without a server",
		"security": {
			"catalogue": "C07",
			"cwe": [829, 94],
			"score": 6.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/remote-graph",
		"severity": "warning",
		"summary": "Name in FROM only graphs of the gpack",
		"security": {
			"catalogue": "C03",
			"cwe": [829],
			"score": 5,
			"confidence": "medium",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/remote-import",
		"severity": "note",
		"summary": "Ship the graphs that a graph imports",
		"security": {
			"catalogue": "C04",
			"cwe": [829, 319],
			"score": 2,
			"confidence": "high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/rendered-content",
		"severity": "error",
		"summary": "Write nothing dangerous, whatever way it takes into the output",
		"security": {
			"catalogue": "E01",
			"cwe": [94],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/secret",
		"severity": "error",
		"summary": "Keep credentials out of a gpack",
		"security": {
			"catalogue": "D08",
			"cwe": [798],
			"score": 8,
			"confidence": "high"
		}
	},
	{
		"id": "security/shell-hook",
		"severity": "warning",
		"summary": "Generate without running commands of the gpack",
		"security": {
			"catalogue": "B01",
			"cwe": [829],
			"score": 5.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/signature",
		"severity": "error",
		"summary": "Sign versions as those who may, and go on once it was begun",
		"security": {
			"catalogue": "F12",
			"cwe": [347, 294],
			"score": 7.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/signature-kept",
		"severity": "error",
		"summary": "Leave the signatures of published versions as they are",
		"security": {
			"catalogue": "F12",
			"cwe": [347],
			"score": 7.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/spreadsheet-formula",
		"severity": "warning",
		"summary": "Write tables of values, without formulas",
		"security": {
			"catalogue": "D14",
			"cwe": [1236],
			"score": 4,
			"confidence": "medium"
		}
	},
	{
		"id": "security/staged-execution",
		"severity": "error",
		"summary": "Run no code that the program itself decodes or writes",
		"security": {
			"catalogue": "D06",
			"cwe": [506],
			"score": 9,
			"confidence": "high",
			"flow": true
		}
	},
	{
		"id": "security/symbolic-link",
		"severity": "error",
		"summary": "Ship files, no links",
		"security": {
			"catalogue": "A03",
			"cwe": [59],
			"score": 8.6,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/tainted-flow",
		"severity": "error",
		"summary": "Let no literal of a graph become a command, a path or a query",
		"security": {
			"catalogue": "C11",
			"cwe": [
				77,
				22,
				94
			],
			"score": 9,
			"confidence": "high",
			"flow": true
		}
	},
	{
		"id": "security/template-exhaustion",
		"severity": "error",
		"summary": "Write templates that come to an end",
		"security": {
			"catalogue": "B07",
			"cwe": [835, 400],
			"score": 6.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/terminal-escape",
		"severity": "warning",
		"summary": "Write text that a terminal only shows",
		"security": {
			"catalogue": "D12",
			"cwe": [150],
			"score": 5.3,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/uninspectable",
		"severity": "error",
		"summary": "Ship everything with the gpack, so that it can be read",
		"security": {
			"catalogue": "A13",
			"cwe": [829],
			"score": 6,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/unmaintained-dependency",
		"severity": "warning",
		"summary": "Need packages that somebody looks after",
		"security": {
			"catalogue": "F03",
			"cwe": [1104],
			"score": 4,
			"confidence": "high"
		}
	},
	{
		"id": "security/unpinned-git-dependency",
		"severity": "warning",
		"summary": "Name what comes from a repository by its whole commit id",
		"security": {
			"catalogue": "F04",
			"cwe": [1357, 829],
			"score": 6.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/unreadable",
		"severity": "error",
		"summary": "Write manifests and headers that can be read",
		"security": {
			"catalogue": "B14",
			"cwe": [1286],
			"score": 6,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/unstable-output",
		"severity": "note",
		"summary": "Generate the same text from the same data",
		"security": {
			"catalogue": "B06",
			"cwe": [],
			"score": 1,
			"confidence": "very-high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/workflow-command",
		"severity": "error",
		"summary": "Put no command of a runner into a value",
		"security": {
			"catalogue": "D13",
			"cwe": [117, 74],
			"score": 6,
			"confidence": "very-high"
		}
	},
	{
		"id": "syntax/byte-order-mark",
		"severity": "warning",
		"summary": "Save files without a byte order mark"
	},
	{
		"id": "syntax/control-character",
		"severity": "warning",
		"summary": "Keep control characters out of text"
	},
	{
		"id": "syntax/encoding",
		"severity": "error",
		"summary": "Save files as UTF-8"
	},
	{
		"id": "syntax/json",
		"severity": "error",
		"summary": "Write JSON that parses"
	},
	{
		"id": "syntax/json-duplicate-key",
		"severity": "error",
		"summary": "Write every key of an object once"
	},
	{
		"id": "syntax/merge-conflict",
		"severity": "error",
		"summary": "Resolve merge conflicts before you commit"
	},
	{
		"id": "syntax/nesting",
		"severity": "error",
		"summary": "Keep files flat enough to be read"
	},
	{
		"id": "syntax/reserved-key",
		"severity": "error",
		"summary": "Avoid keys that JavaScript reserves"
	},
	{
		"id": "syntax/toml",
		"severity": "error",
		"summary": "Write TOML that parses"
	},
	{
		"id": "syntax/toml-version",
		"severity": "error",
		"summary": "Keep to TOML 1.0, which ggen reads"
	},
	{
		"id": "template/duplicate-output",
		"severity": "error",
		"summary": "Write each output from one template"
	},
	{
		"id": "template/exclusive-keys",
		"severity": "warning",
		"summary": "Do not combine header keys that exclude each other"
	},
	{
		"id": "template/from-exists",
		"severity": "error",
		"summary": "Ship the file that a template takes its body from"
	},
	{
		"id": "template/glob-duplicate",
		"severity": "note",
		"summary": "Let each file be found by one pattern"
	},
	{
		"id": "template/glob-empty",
		"severity": "error",
		"summary": "State patterns that find the files of the pack"
	},
	{
		"id": "template/header-query",
		"severity": "error",
		"summary": "Write header queries that parse"
	},
	{
		"id": "template/header-turtle",
		"severity": "error",
		"summary": "Write inline graphs that parse as Turtle"
	},
	{
		"id": "template/header-unterminated",
		"severity": "error",
		"summary": "Close the header of a template with a line ---"
	},
	{
		"id": "template/header-yaml",
		"severity": "error",
		"summary": "Write the header of a template as a YAML map"
	},
	{
		"id": "template/include-exists",
		"severity": "warning",
		"summary": "Ship the templates that a template includes"
	},
	{
		"id": "template/key-type",
		"severity": "error",
		"summary": "Give header keys values of the type that ggen reads"
	},
	{
		"id": "template/missing-to",
		"severity": "warning",
		"summary": "Say in the header where the output goes"
	},
	{
		"id": "template/no-header",
		"severity": "note",
		"summary": "Begin a template of the sync engine with a header"
	},
	{
		"id": "template/path-escape",
		"severity": "error",
		"summary": "Keep the paths of a template within their root"
	},
	{
		"id": "template/rdf-exists",
		"severity": "warning",
		"summary": "Ship the graphs and shapes that a template loads"
	},
	{
		"id": "template/removed-key",
		"severity": "note",
		"summary": "Know which header keys newer releases of ggen refuse"
	},
	{
		"id": "template/shell-hook",
		"severity": "warning",
		"summary": "Generate without shell commands"
	},
	{
		"id": "template/tera-syntax",
		"severity": "error",
		"summary": "Write templates that Tera parses"
	},
	{
		"id": "template/uncovered",
		"severity": "warning",
		"summary": "List every template of the pack"
	},
	{
		"id": "template/unknown-key",
		"severity": "warning",
		"summary": "Use only header keys that ggen reads"
	},
	{
		"id": "template/unresolvable",
		"severity": "error",
		"summary": "Keep templates below templates/, where ggen resolves them"
	},
	{
		"id": "version/distinct",
		"severity": "error",
		"summary": "Let no two versions differ in build metadata only"
	},
	{
		"id": "version/first",
		"severity": "warning",
		"summary": "Begin with a first version"
	},
	{
		"id": "version/line",
		"severity": "error",
		"summary": "Publish an older version only where its line goes on"
	},
	{
		"id": "version/list-order",
		"severity": "warning",
		"summary": "List versions in their order, each once"
	},
	{
		"id": "version/manifest-match",
		"severity": "error",
		"summary": "Publish from this repository what its manifest says"
	},
	{
		"id": "version/narrowed-range",
		"severity": "error",
		"summary": "Let a patch work wherever the version before it does"
	},
	{
		"id": "version/notes",
		"severity": "error",
		"summary": "Say what a breaking version breaks"
	},
	{
		"id": "version/prerelease",
		"severity": "error",
		"summary": "Publish pre-releases in their order, and before their release"
	},
	{
		"id": "version/step",
		"severity": "error",
		"summary": "Publish the next version, without leaving any out"
	},
	{
		"id": "workflow/artifact-trust",
		"severity": "error",
		"summary": "Take nothing from an artifact of a pull request on its word"
	},
	{
		"id": "workflow/base-branch",
		"severity": "warning",
		"summary": "Judge pull requests to the branches of the registry only"
	},
	{
		"id": "workflow/editable-gate",
		"severity": "warning",
		"summary": "Take the workflow that judges from the base, where the pull request cannot change it"
	},
	{
		"id": "workflow/ignored-verdict",
		"severity": "error",
		"summary": "Let the verdict decide whether the job fails"
	},
	{
		"id": "workflow/merge-group",
		"severity": "warning",
		"summary": "Judge merge groups by the workflow that judges pull requests"
	},
	{
		"id": "workflow/path-filter",
		"severity": "error",
		"summary": "Start a required check for every pull request"
	},
	{
		"id": "workflow/permissions",
		"severity": "warning",
		"summary": "Give each job the permissions that it needs, and no others"
	},
	{
		"id": "workflow/persisted-credentials",
		"severity": "note",
		"summary": "Leave no token in the work tree of a job that strangers can start"
	},
	{
		"id": "workflow/pinned-action",
		"severity": "warning",
		"summary": "Pin every action to a full commit id"
	},
	{
		"id": "workflow/privileged-checkout",
		"severity": "error",
		"summary": "Never check out the head of a pull request where the token may write"
	},
	{
		"id": "workflow/readable",
		"severity": "error",
		"summary": "Write the workflow as GitHub can read it"
	},
	{
		"id": "workflow/required-check",
		"severity": "warning",
		"summary": "Require the check that gives the verdict"
	},
	{
		"id": "workflow/script-injection",
		"severity": "error",
		"summary": "Hand text of a pull request to a script by the environment, never by an expression in it"
	},
	{
		"id": "workflow/secrets-inherit",
		"severity": "warning",
		"summary": "Hand a called workflow the secrets that it needs, by name"
	},
	{
		"id": "workflow/self-hosted-runner",
		"severity": "warning",
		"summary": "Run what strangers can start on runners that are thrown away"
	},
	{
		"id": "workflow/shared-cache",
		"severity": "warning",
		"summary": "Write no cache where a pull request is judged"
	},
	{
		"id": "workflow/skippable-gate",
		"severity": "warning",
		"summary": "Let nothing skip the job that gives the verdict"
	},
	{
		"id": "workflow/unsecure-commands",
		"severity": "error",
		"summary": "Leave the commands switched off by which a log could set variables"
	}
];

export { ruleList as t };
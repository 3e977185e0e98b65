import "./chunks/rolldown-runtime.js";
import { t as DeliveryFailure } from "./chunks/failure.js";
import { A as enter, D as parseInputs, i as renderMarkdown, k as toolVersion, n as renderSarif, r as SUMMARY_BYTES } from "./chunks/sarif.js";
import { y as sha256 } from "./chunks/repository.js";
import { a as runner, c as eventRun, i as wish, n as EVIDENCE, r as reportName, t as publish } from "./chunks/publish.js";
import { t as openGitHub } from "./chunks/github.js";
import { t as insideWorkspace } from "./chunks/workspace.js";
import { a as verdictOf, i as reportJson, n as countFindings, t as ruleList } from "./chunks/list.gen.js";
import { l as exitCodes, s as visible } from "./chunks/escape.js";
import { t as InputError } from "./chunks/input-error.js";
import { l as compareFindings } from "./chunks/document.js";
import { t as isCommitId } from "./chunks/revision.js";
import { t as faultsOf } from "./chunks/fault.js";
import { relative } from "node:path";

// src/actions/publish-report/contract.ts
const contract = {
	name: "publish-report",
	description: "Shows the report of a run that had no right to write, such as one for a pull request from a fork, as evidence on its pull request.",
	icon: "message-square",
	inputs: {
		"run-id": {
			kind: "text",
			description: "Workflow run that made the report. Default: the run of the `workflow_run` event."
		},
		artifact: {
			kind: "text",
			default: "gpack-report",
			description: "Name of the artifact; it holds `report.json` and nothing else."
		},
		path: {
			kind: "text",
			default: ".",
			description: "Directory of the registry in the repository, as it was given to `validate-gpack`."
		},
		workflows: {
			kind: "list",
			description: "Files of the workflows whose reports are taken, such as `.github/workflows/evidence.yml`. Default: all that the trigger lets through."
		},
		"check-run": {
			kind: wish,
			default: "true",
			description: "Show the report as a check run, which is never green. Needs `checks: write`."
		},
		comment: {
			kind: wish,
			default: "true",
			description: "Keep one comment on the pull request while the report has something that blocks. Needs `pull-requests: write`."
		},
		"sarif-upload": {
			kind: wish,
			default: "auto",
			description: "Show findings as code scanning alerts of the pull request. Needs `security-events: write`."
		},
		"report-name": {
			kind: "text",
			default: "gpack",
			description: "Name of the check run, which `(evidence)` is added to, and of the comment."
		},
		summary: {
			kind: "flag",
			default: "true",
			description: "Write the report to the job summary."
		},
		token: {
			kind: "text",
			default: "${{ github.token }}",
			description: "Token to read the artifact (`actions: read`) and to show the report."
		}
	},
	outputs: {
		outcome: "`published`; `refused`, which fails the step; or `late`: there is nothing to show any more, or yet.",
		reason: "Why the report was not taken, in one sentence.",
		evidence: "What the report says: `pass`, `fail` or `incomplete`. No verdict: the run could have been changed by the pull request.",
		"pull-request": "Number of the pull request, found by the head of the run.",
		"report-digest": "SHA-256 of the report.",
		deliveries: "JSON list of what was to be shown on GitHub: `what`, `outcome`, `sentence` and `url`."
	}
};

// src/actions/publish-report/show.ts
/** Shows a report as evidence on its pull request, or says why it was not taken. */
async function show(taken, inputs, { name, prefix, rules, sha256 }, port) {
	if (taken instanceof Error) {
		const needs = taken.needs === void 0 ? "" : `; the token lacks ${taken.needs}`;
		port.fail(visible(`The report could not be read: ${taken.message}${needs}`));
		port.exit(exitCodes.incomplete);
		return;
	}
	if (taken.kind !== "taken") {
		port.output("outcome", taken.kind);
		port.output("reason", taken.sentence);
		if (taken.kind === "late") {
			port.info(visible(`Nothing is shown: ${taken.sentence}.`));
			return;
		}
		port.fail(visible(`The report is refused. ${taken.sentence}.`));
		port.exit(exitCodes.fail);
		return;
	}
	const { report, digest, pull } = taken;
	port.output("outcome", "published");
	port.output("evidence", report.verdict);
	port.output("pull-request", String(pull.number));
	port.output("report-digest", digest);
	if (inputs.summary) port.summary(`${EVIDENCE}\n\n${renderMarkdown(report, {
		maxBytes: SUMMARY_BYTES,
		digest
	})}`);
	await publish({
		report,
		digest,
		name,
		prefix,
		occasion: {
			sha: pull.head,
			pull: pull.number,
			ref: `refs/pull/${pull.number}/head`
		},
		sha256,
		sarif: (options) => renderSarif(report, {
			...options,
			rules,
			prefix
		}),
		isVerdict: false,
		hasSummary: inputs.summary,
		token: inputs.token
	}, {
		checkRun: inputs["check-run"],
		comment: inputs.comment,
		suggestions: "false",
		codeScanning: inputs["sarif-upload"]
	}, port);
}

// src/core/report-consistency.ts
/**
* In what a report that somebody handed over contradicts itself; `undefined` when it does not. That says nothing of
* whether it is true.
*/
function contradictionIn(report) {
	const counts = countFindings(report.findings);
	if (JSON.stringify(counts) !== JSON.stringify(report.counts)) return "its counts are not those of its findings";
	if (verdictOf(counts, report) !== report.verdict) return "its verdict is not what its findings and gaps mean";
	if (report.blockers.length === 0 !== (report.verdict === "pass")) return "what blocks does not fit its verdict";
	if (report.findings.toSorted(compareFindings).some((finding, nth) => finding !== report.findings[nth])) return "its findings are out of order";
}

// src/core/schema/report-validator.gen.ts
const report = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/report.schema.json",
	"title": "Report of gpack",
	"description": "The result of a run: a pure function of the trees, the policy and the rules.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"tool",
		"ruleSet",
		"policy",
		"subject",
		"verdict",
		"failOn",
		"counts",
		"blockers",
		"packs",
		"findings",
		"coverage"
	],
	"properties": {
		"schema": {
			"description": "Names this version of the format.",
			"const": "https://ggen.dev/schemas/gpack/report/v1"
		},
		"tool": {
			"description": "What wrote the report.",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": { "const": "gpack" },
				"version": { "type": "string" }
			}
		},
		"ruleSet": {
			"description": "SHA-256 of the ids, severities and summaries of the rules that ran.",
			"type": "string"
		},
		"policy": {
			"description": "SHA-256 of the bytes of the policy; null where there is none and the defaults hold.",
			"type": ["string", "null"]
		},
		"subject": {
			"description": "What was judged: a whole tree, or a change between two commits.",
			"oneOf": [{
				"type": "object",
				"additionalProperties": false,
				"required": ["kind"],
				"properties": { "kind": { "const": "tree" } }
			}, {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"base",
					"head"
				],
				"properties": {
					"kind": { "const": "change" },
					"base": { "type": "string" },
					"head": { "type": "string" },
					"others": {
						"description": "Other changes that were open at the same time, and whose names and versions were compared.",
						"type": "array",
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["name", "head"],
							"properties": {
								"name": { "type": "string" },
								"head": { "type": "string" }
							}
						}
					}
				}
			}]
		},
		"verdict": {
			"description": "`incomplete` is never green: something could not be judged.",
			"enum": [
				"pass",
				"fail",
				"incomplete"
			]
		},
		"failOn": {
			"description": "The least severity that fails.",
			"enum": [
				"error",
				"warning",
				"note",
				"never"
			]
		},
		"date": {
			"description": "The day of the run, such as 2026-10-01; only where a waiver or a severity depends on it.",
			"type": "string"
		},
		"counts": {
			"description": "Findings by severity, without those that are waived, which are counted apart.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"error",
				"warning",
				"note",
				"waived"
			],
			"properties": {
				"error": {
					"type": "integer",
					"minimum": 0
				},
				"warning": {
					"type": "integer",
					"minimum": 0
				},
				"note": {
					"type": "integer",
					"minimum": 0
				},
				"waived": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"blockers": {
			"description": "What keeps the verdict from `pass`: empty exactly when it passes. Every finding that blocks and every gap counts in exactly one.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"count",
					"what",
					"who",
					"next"
				],
				"properties": {
					"rule": {
						"description": "The rule whose findings block; absent for gaps, and for the rest of a long list.",
						"type": "string"
					},
					"count": {
						"description": "How many findings or gaps it stands for.",
						"type": "integer",
						"minimum": 1
					},
					"what": {
						"description": "What blocks.",
						"type": "string"
					},
					"who": {
						"description": "Who can unblock it: as in a finding, and the same in words.",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"kind",
							"names",
							"text"
						],
						"properties": {
							"kind": {
								"description": "The author of the change, the owners of what it touches, the maintainers of the registry, or the makers of gpack.",
								"enum": [
									"author",
									"owners",
									"maintainers",
									"tool"
								]
							},
							"names": {
								"description": "`@login` or `@org/team`, sorted; empty when nobody is known by name.",
								"type": "array",
								"items": { "type": "string" }
							},
							"text": { "type": "string" }
						}
					},
					"next": {
						"description": "What to do next.",
						"type": "string"
					},
					"command": {
						"description": "A command that does it, where there is one.",
						"type": "string"
					}
				}
			}
		},
		"packs": {
			"description": "Packs that have findings, by path.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"id",
					"version",
					"error",
					"warning",
					"note"
				],
				"properties": {
					"path": { "type": "string" },
					"id": { "type": ["string", "null"] },
					"version": { "type": ["string", "null"] },
					"error": {
						"type": "integer",
						"minimum": 0
					},
					"warning": {
						"type": "integer",
						"minimum": 0
					},
					"note": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"findings": {
			"description": "Everything found, by file, line and column.",
			"type": "array",
			"items": { "$ref": "#/$defs/finding" }
		},
		"impact": {
			"description": "What a change means for the packs that need those which it changes; absent where nobody needs them.",
			"type": "object",
			"additionalProperties": false,
			"required": ["versions", "more"],
			"properties": {
				"versions": {
					"description": "Versions that others need, those that break most first; at most 50.",
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"id",
							"version",
							"event",
							"takenBy",
							"heldBack",
							"refusedBy",
							"indirect",
							"broken"
						],
						"properties": {
							"id": {
								"type": "string",
								"maxLength": 200
							},
							"version": { "type": "string" },
							"event": {
								"description": "What the change does to the version.",
								"enum": [
									"published",
									"yanked",
									"removed",
									"altered"
								]
							},
							"takenBy": {
								"description": "Packs that need the pack directly in a range that takes the version.",
								"$ref": "#/$defs/affected"
							},
							"heldBack": {
								"description": "Those of them that cannot be resolved together with it.",
								"$ref": "#/$defs/affected"
							},
							"refusedBy": {
								"description": "Packs that need the pack directly in a range that does not take the version.",
								"$ref": "#/$defs/affected"
							},
							"indirect": {
								"description": "Packs that need it through others.",
								"type": "integer",
								"minimum": 0
							},
							"broken": {
								"description": "Releases that could be resolved before the change and cannot be after it.",
								"$ref": "#/$defs/affected"
							}
						}
					}
				},
				"more": {
					"description": "How many versions more the change publishes, yanks, removes or alters.",
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"coverage": {
			"description": "How much was looked at.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"files",
				"bytes",
				"packs",
				"entries",
				"rules",
				"gaps",
				"notChecked",
				"truncated"
			],
			"properties": {
				"files": {
					"type": "integer",
					"minimum": 0
				},
				"bytes": {
					"type": "integer",
					"minimum": 0
				},
				"packs": {
					"type": "integer",
					"minimum": 0
				},
				"entries": {
					"type": "integer",
					"minimum": 0
				},
				"rules": {
					"type": "integer",
					"minimum": 0
				},
				"gaps": {
					"description": "What was not judged, and why; any one makes the verdict `incomplete`.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["file", "reason"],
						"properties": {
							"file": { "type": "string" },
							"reason": { "type": "string" },
							"who": { "$ref": "#/$defs/unblocker" },
							"next": {
								"description": "What they do.",
								"type": "string"
							}
						}
					}
				},
				"notChecked": {
					"description": "What was left out on purpose.",
					"type": "array",
					"items": { "type": "string" }
				},
				"truncated": {
					"description": "Findings beyond the limit of one rule in one file, by rule.",
					"type": "object",
					"additionalProperties": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		}
	},
	"$defs": {
		"affected": {
			"description": "Releases of other packs: how many, and the first ten.",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "first"],
			"properties": {
				"count": {
					"type": "integer",
					"minimum": 0
				},
				"first": {
					"type": "array",
					"maxItems": 10,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "version"],
						"properties": {
							"id": {
								"type": "string",
								"maxLength": 200
							},
							"version": { "type": "string" }
						}
					}
				}
			}
		},
		"place": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"column",
				"endLine",
				"endColumn"
			],
			"description": "A range of a file; `endColumn` is exclusive.",
			"properties": {
				"file": {
					"description": "Path from the root of the checked tree; a directory ends in /.",
					"type": "string"
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				},
				"endLine": {
					"type": "integer",
					"minimum": 1
				},
				"endColumn": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"finding": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rule",
				"severity",
				"message",
				"at"
			],
			"properties": {
				"rule": {
					"description": "Area and name of the rule.",
					"type": "string"
				},
				"severity": { "enum": [
					"error",
					"warning",
					"note"
				] },
				"message": {
					"description": "What is wrong, then what to do.",
					"type": "string"
				},
				"at": { "$ref": "#/$defs/place" },
				"pack": {
					"description": "The directory of the pack it concerns.",
					"type": "string"
				},
				"related": {
					"description": "Places that explain the first.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["message", "at"],
						"properties": {
							"message": { "type": "string" },
							"at": { "$ref": "#/$defs/place" }
						}
					}
				},
				"fix": {
					"description": "A mechanical repair: all edits or none.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"summary",
						"edits",
						"safe"
					],
					"properties": {
						"summary": { "type": "string" },
						"safe": {
							"description": "True when it cannot change what the pack means.",
							"type": "boolean"
						},
						"removesMark": {
							"description": "The byte order mark of the file goes, which no place of its text names.",
							"const": true
						},
						"edits": {
							"type": "array",
							"items": {
								"type": "object",
								"additionalProperties": false,
								"required": ["at", "text"],
								"properties": {
									"at": { "$ref": "#/$defs/place" },
									"text": { "type": "string" }
								}
							}
						}
					}
				},
				"who": { "$ref": "#/$defs/unblocker" },
				"next": {
					"description": "What they do, when it is not to repair what the message names.",
					"type": "string"
				},
				"fingerprint": {
					"description": "Names the finding whatever line it stands on: 32 hexadecimal digits of the rule, the file and the text, and its number among equal ones.",
					"type": "string"
				},
				"waiver": {
					"description": "What the registry promised about it.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"holds",
						"reason",
						"owner",
						"expires",
						"at"
					],
					"properties": {
						"holds": {
							"description": "False when it has expired: then the finding blocks as if there were none.",
							"type": "boolean"
						},
						"reason": { "type": "string" },
						"owner": {
							"description": "Who granted it: @login or @org/team.",
							"type": "string"
						},
						"expires": {
							"description": "The last day on which it holds.",
							"type": "string"
						},
						"at": { "$ref": "#/$defs/place" }
					}
				}
			}
		},
		"unblocker": {
			"description": "Who can unblock it.",
			"type": "object",
			"additionalProperties": false,
			"required": ["kind", "names"],
			"properties": {
				"kind": {
					"description": "The author of the change, the owners of what it touches, the maintainers of the registry, or the makers of gpack.",
					"enum": [
						"author",
						"owners",
						"maintainers",
						"tool"
					]
				},
				"names": {
					"description": "`@login` or `@org/team`, sorted; empty when nobody is known by name.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"rule",
		"severity",
		"message",
		"at"
	],
	"properties": {
		"rule": {
			"description": "Area and name of the rule.",
			"type": "string"
		},
		"severity": { "enum": [
			"error",
			"warning",
			"note"
		] },
		"message": {
			"description": "What is wrong, then what to do.",
			"type": "string"
		},
		"at": { "$ref": "#/$defs/place" },
		"pack": {
			"description": "The directory of the pack it concerns.",
			"type": "string"
		},
		"related": {
			"description": "Places that explain the first.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["message", "at"],
				"properties": {
					"message": { "type": "string" },
					"at": { "$ref": "#/$defs/place" }
				}
			}
		},
		"fix": {
			"description": "A mechanical repair: all edits or none.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"summary",
				"edits",
				"safe"
			],
			"properties": {
				"summary": { "type": "string" },
				"safe": {
					"description": "True when it cannot change what the pack means.",
					"type": "boolean"
				},
				"removesMark": {
					"description": "The byte order mark of the file goes, which no place of its text names.",
					"const": true
				},
				"edits": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["at", "text"],
						"properties": {
							"at": { "$ref": "#/$defs/place" },
							"text": { "type": "string" }
						}
					}
				}
			}
		},
		"who": { "$ref": "#/$defs/unblocker" },
		"next": {
			"description": "What they do, when it is not to repair what the message names.",
			"type": "string"
		},
		"fingerprint": {
			"description": "Names the finding whatever line it stands on: 32 hexadecimal digits of the rule, the file and the text, and its number among equal ones.",
			"type": "string"
		},
		"waiver": {
			"description": "What the registry promised about it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"holds",
				"reason",
				"owner",
				"expires",
				"at"
			],
			"properties": {
				"holds": {
					"description": "False when it has expired: then the finding blocks as if there were none.",
					"type": "boolean"
				},
				"reason": { "type": "string" },
				"owner": {
					"description": "Who granted it: @login or @org/team.",
					"type": "string"
				},
				"expires": {
					"description": "The last day on which it holds.",
					"type": "string"
				},
				"at": { "$ref": "#/$defs/place" }
			}
		}
	}
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.column === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.endLine === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endLine" },
				message: "must have required property 'endLine'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.endColumn === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endColumn" },
				message: "must have required property 'endColumn'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "endLine" || key0 === "endColumn")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err6 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err9 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.endLine !== void 0) {
			let data3 = data.endLine;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err11 = {
					instancePath: instancePath + "/endLine",
					schemaPath: "#/properties/endLine/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/endLine",
						schemaPath: "#/properties/endLine/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.endColumn !== void 0) {
			let data4 = data.endColumn;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err13 = {
					instancePath: instancePath + "/endColumn",
					schemaPath: "#/properties/endColumn/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err14 = {
						instancePath: instancePath + "/endColumn",
						schemaPath: "#/properties/endColumn/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"description": "Who can unblock it.",
	"type": "object",
	"additionalProperties": false,
	"required": ["kind", "names"],
	"properties": {
		"kind": {
			"description": "The author of the change, the owners of what it touches, the maintainers of the registry, or the makers of gpack.",
			"enum": [
				"author",
				"owners",
				"maintainers",
				"tool"
			]
		},
		"names": {
			"description": "`@login` or `@org/team`, sorted; empty when nobody is known by name.",
			"type": "array",
			"items": { "type": "string" }
		}
	}
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.names === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "names" },
				message: "must have required property 'names'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "names")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "author" || data0 === "owners" || data0 === "maintainers" || data0 === "tool")) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.names !== void 0) {
			let data1 = data.names;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err4 = {
						instancePath: instancePath + "/names/" + i0,
						schemaPath: "#/properties/names/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/names",
					schemaPath: "#/properties/names/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.severity === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rule !== void 0) {
			if (typeof data.rule !== "string") {
				const err5 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data1 = data.severity;
			if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
				const err6 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err7 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!validate54(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.pack !== void 0) {
			if (typeof data.pack !== "string") {
				const err8 = {
					instancePath: instancePath + "/pack",
					schemaPath: "#/properties/pack/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.related !== void 0) {
			let data5 = data.related;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.message === void 0) {
							const err9 = {
								instancePath: instancePath + "/related/" + i0,
								schemaPath: "#/properties/related/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data6.at === void 0) {
							const err10 = {
								instancePath: instancePath + "/related/" + i0,
								schemaPath: "#/properties/related/items/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "message" || key1 === "at")) {
							const err11 = {
								instancePath: instancePath + "/related/" + i0,
								schemaPath: "#/properties/related/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data6.message !== void 0) {
							if (typeof data6.message !== "string") {
								const err12 = {
									instancePath: instancePath + "/related/" + i0 + "/message",
									schemaPath: "#/properties/related/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data6.at !== void 0) {
							if (!validate54(data6.at, {
								instancePath: instancePath + "/related/" + i0 + "/at",
								parentData: data6,
								parentDataProperty: "at",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/related/" + i0,
							schemaPath: "#/properties/related/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/related",
					schemaPath: "#/properties/related/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.fix !== void 0) {
			let data9 = data.fix;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.summary === void 0) {
					const err15 = {
						instancePath: instancePath + "/fix",
						schemaPath: "#/properties/fix/required",
						keyword: "required",
						params: { missingProperty: "summary" },
						message: "must have required property 'summary'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data9.edits === void 0) {
					const err16 = {
						instancePath: instancePath + "/fix",
						schemaPath: "#/properties/fix/required",
						keyword: "required",
						params: { missingProperty: "edits" },
						message: "must have required property 'edits'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data9.safe === void 0) {
					const err17 = {
						instancePath: instancePath + "/fix",
						schemaPath: "#/properties/fix/required",
						keyword: "required",
						params: { missingProperty: "safe" },
						message: "must have required property 'safe'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key2 in data9) if (!(key2 === "summary" || key2 === "safe" || key2 === "removesMark" || key2 === "edits")) {
					const err18 = {
						instancePath: instancePath + "/fix",
						schemaPath: "#/properties/fix/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data9.summary !== void 0) {
					if (typeof data9.summary !== "string") {
						const err19 = {
							instancePath: instancePath + "/fix/summary",
							schemaPath: "#/properties/fix/properties/summary/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data9.safe !== void 0) {
					if (typeof data9.safe !== "boolean") {
						const err20 = {
							instancePath: instancePath + "/fix/safe",
							schemaPath: "#/properties/fix/properties/safe/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data9.removesMark !== void 0) {
					if (true !== data9.removesMark) {
						const err21 = {
							instancePath: instancePath + "/fix/removesMark",
							schemaPath: "#/properties/fix/properties/removesMark/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data9.edits !== void 0) {
					let data13 = data9.edits;
					if (Array.isArray(data13)) {
						const len1 = data13.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data14 = data13[i1];
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (data14.at === void 0) {
									const err22 = {
										instancePath: instancePath + "/fix/edits/" + i1,
										schemaPath: "#/properties/fix/properties/edits/items/required",
										keyword: "required",
										params: { missingProperty: "at" },
										message: "must have required property 'at'"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data14.text === void 0) {
									const err23 = {
										instancePath: instancePath + "/fix/edits/" + i1,
										schemaPath: "#/properties/fix/properties/edits/items/required",
										keyword: "required",
										params: { missingProperty: "text" },
										message: "must have required property 'text'"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								for (const key3 in data14) if (!(key3 === "at" || key3 === "text")) {
									const err24 = {
										instancePath: instancePath + "/fix/edits/" + i1,
										schemaPath: "#/properties/fix/properties/edits/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data14.at !== void 0) {
									if (!validate54(data14.at, {
										instancePath: instancePath + "/fix/edits/" + i1 + "/at",
										parentData: data14,
										parentDataProperty: "at",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
										errors = vErrors.length;
									}
								}
								if (data14.text !== void 0) {
									if (typeof data14.text !== "string") {
										const err25 = {
											instancePath: instancePath + "/fix/edits/" + i1 + "/text",
											schemaPath: "#/properties/fix/properties/edits/items/properties/text/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/fix/edits/" + i1,
									schemaPath: "#/properties/fix/properties/edits/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/fix/edits",
							schemaPath: "#/properties/fix/properties/edits/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/fix",
					schemaPath: "#/properties/fix/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.who !== void 0) {
			if (!validate58(data.who, {
				instancePath: instancePath + "/who",
				parentData: data,
				parentDataProperty: "who",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.next !== void 0) {
			if (typeof data.next !== "string") {
				const err29 = {
					instancePath: instancePath + "/next",
					schemaPath: "#/properties/next/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.fingerprint !== void 0) {
			if (typeof data.fingerprint !== "string") {
				const err30 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.waiver !== void 0) {
			let data20 = data.waiver;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.holds === void 0) {
					const err31 = {
						instancePath: instancePath + "/waiver",
						schemaPath: "#/properties/waiver/required",
						keyword: "required",
						params: { missingProperty: "holds" },
						message: "must have required property 'holds'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data20.reason === void 0) {
					const err32 = {
						instancePath: instancePath + "/waiver",
						schemaPath: "#/properties/waiver/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data20.owner === void 0) {
					const err33 = {
						instancePath: instancePath + "/waiver",
						schemaPath: "#/properties/waiver/required",
						keyword: "required",
						params: { missingProperty: "owner" },
						message: "must have required property 'owner'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data20.expires === void 0) {
					const err34 = {
						instancePath: instancePath + "/waiver",
						schemaPath: "#/properties/waiver/required",
						keyword: "required",
						params: { missingProperty: "expires" },
						message: "must have required property 'expires'"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data20.at === void 0) {
					const err35 = {
						instancePath: instancePath + "/waiver",
						schemaPath: "#/properties/waiver/required",
						keyword: "required",
						params: { missingProperty: "at" },
						message: "must have required property 'at'"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				for (const key4 in data20) if (!(key4 === "holds" || key4 === "reason" || key4 === "owner" || key4 === "expires" || key4 === "at")) {
					const err36 = {
						instancePath: instancePath + "/waiver",
						schemaPath: "#/properties/waiver/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data20.holds !== void 0) {
					if (typeof data20.holds !== "boolean") {
						const err37 = {
							instancePath: instancePath + "/waiver/holds",
							schemaPath: "#/properties/waiver/properties/holds/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data20.reason !== void 0) {
					if (typeof data20.reason !== "string") {
						const err38 = {
							instancePath: instancePath + "/waiver/reason",
							schemaPath: "#/properties/waiver/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data20.owner !== void 0) {
					if (typeof data20.owner !== "string") {
						const err39 = {
							instancePath: instancePath + "/waiver/owner",
							schemaPath: "#/properties/waiver/properties/owner/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data20.expires !== void 0) {
					if (typeof data20.expires !== "string") {
						const err40 = {
							instancePath: instancePath + "/waiver/expires",
							schemaPath: "#/properties/waiver/properties/expires/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data20.at !== void 0) {
					if (!validate54(data20.at, {
						instancePath: instancePath + "/waiver/at",
						parentData: data20,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/waiver",
					schemaPath: "#/properties/waiver/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
	} else {
		const err42 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err42];
		else vErrors.push(err42);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.first === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "first" },
				message: "must have required property 'first'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "first")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 10) {
					const err5 = {
						instancePath: instancePath + "/first",
						schemaPath: "#/properties/first/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						message: "must NOT have more than 10 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err6 = {
								instancePath: instancePath + "/first/" + i0,
								schemaPath: "#/properties/first/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.version === void 0) {
							const err7 = {
								instancePath: instancePath + "/first/" + i0,
								schemaPath: "#/properties/first/items/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "id" || key1 === "version")) {
							const err8 = {
								instancePath: instancePath + "/first/" + i0,
								schemaPath: "#/properties/first/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (typeof data3 === "string") {
								if (data3.length > 200) {
									const err9 = {
										instancePath: instancePath + "/first/" + i0 + "/id",
										schemaPath: "#/properties/first/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/first/" + i0 + "/id",
									schemaPath: "#/properties/first/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.version !== void 0) {
							if (typeof data2.version !== "string") {
								const err11 = {
									instancePath: instancePath + "/first/" + i0 + "/version",
									schemaPath: "#/properties/first/items/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/first/" + i0,
							schemaPath: "#/properties/first/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/first",
					schemaPath: "#/properties/first/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tool === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ruleSet === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ruleSet" },
				message: "must have required property 'ruleSet'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.policy === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.subject === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" },
				message: "must have required property 'subject'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.verdict === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.failOn === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failOn" },
				message: "must have required property 'failOn'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.counts === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.blockers === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blockers" },
				message: "must have required property 'blockers'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.packs === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "packs" },
				message: "must have required property 'packs'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.findings === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.coverage === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "coverage" },
				message: "must have required property 'coverage'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.schema !== void 0) {
			if ("https://ggen.dev/schemas/gpack/report/v1" !== data.schema) {
				const err13 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "https://ggen.dev/schemas/gpack/report/v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.tool !== void 0) {
			let data1 = data.tool;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name === void 0) {
					const err14 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data1.version === void 0) {
					const err15 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
					const err16 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data1.name !== void 0) {
					if ("gpack" !== data1.name) {
						const err17 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "#/properties/tool/properties/name/const",
							keyword: "const",
							params: { allowedValue: "gpack" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data1.version !== void 0) {
					if (typeof data1.version !== "string") {
						const err18 = {
							instancePath: instancePath + "/tool/version",
							schemaPath: "#/properties/tool/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.ruleSet !== void 0) {
			if (typeof data.ruleSet !== "string") {
				const err20 = {
					instancePath: instancePath + "/ruleSet",
					schemaPath: "#/properties/ruleSet/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data5 = data.policy;
			if (typeof data5 !== "string" && data5 !== null) {
				const err21 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: schema19.properties.policy.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.subject !== void 0) {
			let data6 = data.subject;
			const _errs14 = errors;
			let valid2 = false;
			let passing0 = null;
			const _errs15 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.kind === void 0) {
					const err22 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key2 in data6) if (!(key2 === "kind")) {
					const err23 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data6.kind !== void 0) {
					if ("tree" !== data6.kind) {
						const err24 = {
							instancePath: instancePath + "/subject/kind",
							schemaPath: "#/properties/subject/oneOf/0/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "tree" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/oneOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			if (_valid0) {
				valid2 = true;
				passing0 = 0;
				var props0 = true;
			}
			const _errs19 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.kind === void 0) {
					const err26 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data6.base === void 0) {
					const err27 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "base" },
						message: "must have required property 'base'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data6.head === void 0) {
					const err28 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "head" },
						message: "must have required property 'head'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key3 in data6) if (!(key3 === "kind" || key3 === "base" || key3 === "head" || key3 === "others")) {
					const err29 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data6.kind !== void 0) {
					if ("change" !== data6.kind) {
						const err30 = {
							instancePath: instancePath + "/subject/kind",
							schemaPath: "#/properties/subject/oneOf/1/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "change" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data6.base !== void 0) {
					if (typeof data6.base !== "string") {
						const err31 = {
							instancePath: instancePath + "/subject/base",
							schemaPath: "#/properties/subject/oneOf/1/properties/base/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data6.head !== void 0) {
					if (typeof data6.head !== "string") {
						const err32 = {
							instancePath: instancePath + "/subject/head",
							schemaPath: "#/properties/subject/oneOf/1/properties/head/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data6.others !== void 0) {
					let data11 = data6.others;
					if (Array.isArray(data11)) {
						const len0 = data11.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data12 = data11[i0];
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								if (data12.name === void 0) {
									const err33 = {
										instancePath: instancePath + "/subject/others/" + i0,
										schemaPath: "#/properties/subject/oneOf/1/properties/others/items/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								if (data12.head === void 0) {
									const err34 = {
										instancePath: instancePath + "/subject/others/" + i0,
										schemaPath: "#/properties/subject/oneOf/1/properties/others/items/required",
										keyword: "required",
										params: { missingProperty: "head" },
										message: "must have required property 'head'"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
								for (const key4 in data12) if (!(key4 === "name" || key4 === "head")) {
									const err35 = {
										instancePath: instancePath + "/subject/others/" + i0,
										schemaPath: "#/properties/subject/oneOf/1/properties/others/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (data12.name !== void 0) {
									if (typeof data12.name !== "string") {
										const err36 = {
											instancePath: instancePath + "/subject/others/" + i0 + "/name",
											schemaPath: "#/properties/subject/oneOf/1/properties/others/items/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
								if (data12.head !== void 0) {
									if (typeof data12.head !== "string") {
										const err37 = {
											instancePath: instancePath + "/subject/others/" + i0 + "/head",
											schemaPath: "#/properties/subject/oneOf/1/properties/others/items/properties/head/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/subject/others/" + i0,
									schemaPath: "#/properties/subject/oneOf/1/properties/others/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/subject/others",
							schemaPath: "#/properties/subject/oneOf/1/properties/others/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			if (_valid0 && valid2) {
				valid2 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid2 = true;
				passing0 = 1;
				if (props0 !== true) props0 = true;
			}
			if (!valid2) {
				const err41 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.verdict !== void 0) {
			let data15 = data.verdict;
			if (!(data15 === "pass" || data15 === "fail" || data15 === "incomplete")) {
				const err42 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.failOn !== void 0) {
			let data16 = data.failOn;
			if (!(data16 === "error" || data16 === "warning" || data16 === "note" || data16 === "never")) {
				const err43 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.failOn.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.date !== void 0) {
			if (typeof data.date !== "string") {
				const err44 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data18 = data.counts;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.error === void 0) {
					const err45 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "error" },
						message: "must have required property 'error'"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data18.warning === void 0) {
					const err46 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "warning" },
						message: "must have required property 'warning'"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data18.note === void 0) {
					const err47 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "note" },
						message: "must have required property 'note'"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data18.waived === void 0) {
					const err48 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "waived" },
						message: "must have required property 'waived'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				for (const key5 in data18) if (!(key5 === "error" || key5 === "warning" || key5 === "note" || key5 === "waived")) {
					const err49 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data18.error !== void 0) {
					let data19 = data18.error;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err50 = {
							instancePath: instancePath + "/counts/error",
							schemaPath: "#/properties/counts/properties/error/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 < 0 || isNaN(data19)) {
							const err51 = {
								instancePath: instancePath + "/counts/error",
								schemaPath: "#/properties/counts/properties/error/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
				}
				if (data18.warning !== void 0) {
					let data20 = data18.warning;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err52 = {
							instancePath: instancePath + "/counts/warning",
							schemaPath: "#/properties/counts/properties/warning/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 < 0 || isNaN(data20)) {
							const err53 = {
								instancePath: instancePath + "/counts/warning",
								schemaPath: "#/properties/counts/properties/warning/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
				}
				if (data18.note !== void 0) {
					let data21 = data18.note;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						const err54 = {
							instancePath: instancePath + "/counts/note",
							schemaPath: "#/properties/counts/properties/note/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 < 0 || isNaN(data21)) {
							const err55 = {
								instancePath: instancePath + "/counts/note",
								schemaPath: "#/properties/counts/properties/note/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					}
				}
				if (data18.waived !== void 0) {
					let data22 = data18.waived;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err56 = {
							instancePath: instancePath + "/counts/waived",
							schemaPath: "#/properties/counts/properties/waived/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 < 0 || isNaN(data22)) {
							const err57 = {
								instancePath: instancePath + "/counts/waived",
								schemaPath: "#/properties/counts/properties/waived/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.blockers !== void 0) {
			let data23 = data.blockers;
			if (Array.isArray(data23)) {
				const len1 = data23.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data24 = data23[i1];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.count === void 0) {
							const err59 = {
								instancePath: instancePath + "/blockers/" + i1,
								schemaPath: "#/properties/blockers/items/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data24.what === void 0) {
							const err60 = {
								instancePath: instancePath + "/blockers/" + i1,
								schemaPath: "#/properties/blockers/items/required",
								keyword: "required",
								params: { missingProperty: "what" },
								message: "must have required property 'what'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data24.who === void 0) {
							const err61 = {
								instancePath: instancePath + "/blockers/" + i1,
								schemaPath: "#/properties/blockers/items/required",
								keyword: "required",
								params: { missingProperty: "who" },
								message: "must have required property 'who'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data24.next === void 0) {
							const err62 = {
								instancePath: instancePath + "/blockers/" + i1,
								schemaPath: "#/properties/blockers/items/required",
								keyword: "required",
								params: { missingProperty: "next" },
								message: "must have required property 'next'"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						for (const key6 in data24) if (!(key6 === "rule" || key6 === "count" || key6 === "what" || key6 === "who" || key6 === "next" || key6 === "command")) {
							const err63 = {
								instancePath: instancePath + "/blockers/" + i1,
								schemaPath: "#/properties/blockers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data24.rule !== void 0) {
							if (typeof data24.rule !== "string") {
								const err64 = {
									instancePath: instancePath + "/blockers/" + i1 + "/rule",
									schemaPath: "#/properties/blockers/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data24.count !== void 0) {
							let data26 = data24.count;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								const err65 = {
									instancePath: instancePath + "/blockers/" + i1 + "/count",
									schemaPath: "#/properties/blockers/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 < 1 || isNaN(data26)) {
									const err66 = {
										instancePath: instancePath + "/blockers/" + i1 + "/count",
										schemaPath: "#/properties/blockers/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							}
						}
						if (data24.what !== void 0) {
							if (typeof data24.what !== "string") {
								const err67 = {
									instancePath: instancePath + "/blockers/" + i1 + "/what",
									schemaPath: "#/properties/blockers/items/properties/what/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data24.who !== void 0) {
							let data28 = data24.who;
							if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
								if (data28.kind === void 0) {
									const err68 = {
										instancePath: instancePath + "/blockers/" + i1 + "/who",
										schemaPath: "#/properties/blockers/items/properties/who/required",
										keyword: "required",
										params: { missingProperty: "kind" },
										message: "must have required property 'kind'"
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (data28.names === void 0) {
									const err69 = {
										instancePath: instancePath + "/blockers/" + i1 + "/who",
										schemaPath: "#/properties/blockers/items/properties/who/required",
										keyword: "required",
										params: { missingProperty: "names" },
										message: "must have required property 'names'"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								if (data28.text === void 0) {
									const err70 = {
										instancePath: instancePath + "/blockers/" + i1 + "/who",
										schemaPath: "#/properties/blockers/items/properties/who/required",
										keyword: "required",
										params: { missingProperty: "text" },
										message: "must have required property 'text'"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								for (const key7 in data28) if (!(key7 === "kind" || key7 === "names" || key7 === "text")) {
									const err71 = {
										instancePath: instancePath + "/blockers/" + i1 + "/who",
										schemaPath: "#/properties/blockers/items/properties/who/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (data28.kind !== void 0) {
									let data29 = data28.kind;
									if (!(data29 === "author" || data29 === "owners" || data29 === "maintainers" || data29 === "tool")) {
										const err72 = {
											instancePath: instancePath + "/blockers/" + i1 + "/who/kind",
											schemaPath: "#/properties/blockers/items/properties/who/properties/kind/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.blockers.items.properties.who.properties.kind.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err72];
										else vErrors.push(err72);
										errors++;
									}
								}
								if (data28.names !== void 0) {
									let data30 = data28.names;
									if (Array.isArray(data30)) {
										const len2 = data30.length;
										for (let i2 = 0; i2 < len2; i2++) if (typeof data30[i2] !== "string") {
											const err73 = {
												instancePath: instancePath + "/blockers/" + i1 + "/who/names/" + i2,
												schemaPath: "#/properties/blockers/items/properties/who/properties/names/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err73];
											else vErrors.push(err73);
											errors++;
										}
									} else {
										const err74 = {
											instancePath: instancePath + "/blockers/" + i1 + "/who/names",
											schemaPath: "#/properties/blockers/items/properties/who/properties/names/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
								}
								if (data28.text !== void 0) {
									if (typeof data28.text !== "string") {
										const err75 = {
											instancePath: instancePath + "/blockers/" + i1 + "/who/text",
											schemaPath: "#/properties/blockers/items/properties/who/properties/text/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/blockers/" + i1 + "/who",
									schemaPath: "#/properties/blockers/items/properties/who/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data24.next !== void 0) {
							if (typeof data24.next !== "string") {
								const err77 = {
									instancePath: instancePath + "/blockers/" + i1 + "/next",
									schemaPath: "#/properties/blockers/items/properties/next/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data24.command !== void 0) {
							if (typeof data24.command !== "string") {
								const err78 = {
									instancePath: instancePath + "/blockers/" + i1 + "/command",
									schemaPath: "#/properties/blockers/items/properties/command/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/blockers/" + i1,
							schemaPath: "#/properties/blockers/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/blockers",
					schemaPath: "#/properties/blockers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.packs !== void 0) {
			let data35 = data.packs;
			if (Array.isArray(data35)) {
				const len3 = data35.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data36 = data35[i3];
					if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
						if (data36.path === void 0) {
							const err81 = {
								instancePath: instancePath + "/packs/" + i3,
								schemaPath: "#/properties/packs/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data36.id === void 0) {
							const err82 = {
								instancePath: instancePath + "/packs/" + i3,
								schemaPath: "#/properties/packs/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data36.version === void 0) {
							const err83 = {
								instancePath: instancePath + "/packs/" + i3,
								schemaPath: "#/properties/packs/items/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'"
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data36.error === void 0) {
							const err84 = {
								instancePath: instancePath + "/packs/" + i3,
								schemaPath: "#/properties/packs/items/required",
								keyword: "required",
								params: { missingProperty: "error" },
								message: "must have required property 'error'"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data36.warning === void 0) {
							const err85 = {
								instancePath: instancePath + "/packs/" + i3,
								schemaPath: "#/properties/packs/items/required",
								keyword: "required",
								params: { missingProperty: "warning" },
								message: "must have required property 'warning'"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data36.note === void 0) {
							const err86 = {
								instancePath: instancePath + "/packs/" + i3,
								schemaPath: "#/properties/packs/items/required",
								keyword: "required",
								params: { missingProperty: "note" },
								message: "must have required property 'note'"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						for (const key8 in data36) if (!(key8 === "path" || key8 === "id" || key8 === "version" || key8 === "error" || key8 === "warning" || key8 === "note")) {
							const err87 = {
								instancePath: instancePath + "/packs/" + i3,
								schemaPath: "#/properties/packs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						if (data36.path !== void 0) {
							if (typeof data36.path !== "string") {
								const err88 = {
									instancePath: instancePath + "/packs/" + i3 + "/path",
									schemaPath: "#/properties/packs/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
						if (data36.id !== void 0) {
							let data38 = data36.id;
							if (typeof data38 !== "string" && data38 !== null) {
								const err89 = {
									instancePath: instancePath + "/packs/" + i3 + "/id",
									schemaPath: "#/properties/packs/items/properties/id/type",
									keyword: "type",
									params: { type: schema19.properties.packs.items.properties.id.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data36.version !== void 0) {
							let data39 = data36.version;
							if (typeof data39 !== "string" && data39 !== null) {
								const err90 = {
									instancePath: instancePath + "/packs/" + i3 + "/version",
									schemaPath: "#/properties/packs/items/properties/version/type",
									keyword: "type",
									params: { type: schema19.properties.packs.items.properties.version.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data36.error !== void 0) {
							let data40 = data36.error;
							if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
								const err91 = {
									instancePath: instancePath + "/packs/" + i3 + "/error",
									schemaPath: "#/properties/packs/items/properties/error/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
							if (typeof data40 == "number" && isFinite(data40)) {
								if (data40 < 0 || isNaN(data40)) {
									const err92 = {
										instancePath: instancePath + "/packs/" + i3 + "/error",
										schemaPath: "#/properties/packs/items/properties/error/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
							}
						}
						if (data36.warning !== void 0) {
							let data41 = data36.warning;
							if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
								const err93 = {
									instancePath: instancePath + "/packs/" + i3 + "/warning",
									schemaPath: "#/properties/packs/items/properties/warning/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
							if (typeof data41 == "number" && isFinite(data41)) {
								if (data41 < 0 || isNaN(data41)) {
									const err94 = {
										instancePath: instancePath + "/packs/" + i3 + "/warning",
										schemaPath: "#/properties/packs/items/properties/warning/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
							}
						}
						if (data36.note !== void 0) {
							let data42 = data36.note;
							if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
								const err95 = {
									instancePath: instancePath + "/packs/" + i3 + "/note",
									schemaPath: "#/properties/packs/items/properties/note/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
							if (typeof data42 == "number" && isFinite(data42)) {
								if (data42 < 0 || isNaN(data42)) {
									const err96 = {
										instancePath: instancePath + "/packs/" + i3 + "/note",
										schemaPath: "#/properties/packs/items/properties/note/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
							}
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/packs/" + i3,
							schemaPath: "#/properties/packs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
			} else {
				const err98 = {
					instancePath: instancePath + "/packs",
					schemaPath: "#/properties/packs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data43 = data.findings;
			if (Array.isArray(data43)) {
				const len4 = data43.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate53(data43[i4], {
					instancePath: instancePath + "/findings/" + i4,
					parentData: data43,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err99 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err99];
				else vErrors.push(err99);
				errors++;
			}
		}
		if (data.impact !== void 0) {
			let data45 = data.impact;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				if (data45.versions === void 0) {
					const err100 = {
						instancePath: instancePath + "/impact",
						schemaPath: "#/properties/impact/required",
						keyword: "required",
						params: { missingProperty: "versions" },
						message: "must have required property 'versions'"
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
				if (data45.more === void 0) {
					const err101 = {
						instancePath: instancePath + "/impact",
						schemaPath: "#/properties/impact/required",
						keyword: "required",
						params: { missingProperty: "more" },
						message: "must have required property 'more'"
					};
					if (vErrors === null) vErrors = [err101];
					else vErrors.push(err101);
					errors++;
				}
				for (const key9 in data45) if (!(key9 === "versions" || key9 === "more")) {
					const err102 = {
						instancePath: instancePath + "/impact",
						schemaPath: "#/properties/impact/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err102];
					else vErrors.push(err102);
					errors++;
				}
				if (data45.versions !== void 0) {
					let data46 = data45.versions;
					if (Array.isArray(data46)) {
						if (data46.length > 50) {
							const err103 = {
								instancePath: instancePath + "/impact/versions",
								schemaPath: "#/properties/impact/properties/versions/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								message: "must NOT have more than 50 items"
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						const len5 = data46.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data47 = data46[i5];
							if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
								if (data47.id === void 0) {
									const err104 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
								if (data47.version === void 0) {
									const err105 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/required",
										keyword: "required",
										params: { missingProperty: "version" },
										message: "must have required property 'version'"
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
								if (data47.event === void 0) {
									const err106 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/required",
										keyword: "required",
										params: { missingProperty: "event" },
										message: "must have required property 'event'"
									};
									if (vErrors === null) vErrors = [err106];
									else vErrors.push(err106);
									errors++;
								}
								if (data47.takenBy === void 0) {
									const err107 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/required",
										keyword: "required",
										params: { missingProperty: "takenBy" },
										message: "must have required property 'takenBy'"
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
								if (data47.heldBack === void 0) {
									const err108 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/required",
										keyword: "required",
										params: { missingProperty: "heldBack" },
										message: "must have required property 'heldBack'"
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
								if (data47.refusedBy === void 0) {
									const err109 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/required",
										keyword: "required",
										params: { missingProperty: "refusedBy" },
										message: "must have required property 'refusedBy'"
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
								if (data47.indirect === void 0) {
									const err110 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/required",
										keyword: "required",
										params: { missingProperty: "indirect" },
										message: "must have required property 'indirect'"
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
								if (data47.broken === void 0) {
									const err111 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/required",
										keyword: "required",
										params: { missingProperty: "broken" },
										message: "must have required property 'broken'"
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
								for (const key10 in data47) if (!(key10 === "id" || key10 === "version" || key10 === "event" || key10 === "takenBy" || key10 === "heldBack" || key10 === "refusedBy" || key10 === "indirect" || key10 === "broken")) {
									const err112 = {
										instancePath: instancePath + "/impact/versions/" + i5,
										schemaPath: "#/properties/impact/properties/versions/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
								if (data47.id !== void 0) {
									let data48 = data47.id;
									if (typeof data48 === "string") {
										if (data48.length > 200) {
											const err113 = {
												instancePath: instancePath + "/impact/versions/" + i5 + "/id",
												schemaPath: "#/properties/impact/properties/versions/items/properties/id/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												message: "must NOT have more than 200 characters"
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
									} else {
										const err114 = {
											instancePath: instancePath + "/impact/versions/" + i5 + "/id",
											schemaPath: "#/properties/impact/properties/versions/items/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err114];
										else vErrors.push(err114);
										errors++;
									}
								}
								if (data47.version !== void 0) {
									if (typeof data47.version !== "string") {
										const err115 = {
											instancePath: instancePath + "/impact/versions/" + i5 + "/version",
											schemaPath: "#/properties/impact/properties/versions/items/properties/version/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err115];
										else vErrors.push(err115);
										errors++;
									}
								}
								if (data47.event !== void 0) {
									let data50 = data47.event;
									if (!(data50 === "published" || data50 === "yanked" || data50 === "removed" || data50 === "altered")) {
										const err116 = {
											instancePath: instancePath + "/impact/versions/" + i5 + "/event",
											schemaPath: "#/properties/impact/properties/versions/items/properties/event/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.impact.properties.versions.items.properties.event.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err116];
										else vErrors.push(err116);
										errors++;
									}
								}
								if (data47.takenBy !== void 0) {
									if (!validate62(data47.takenBy, {
										instancePath: instancePath + "/impact/versions/" + i5 + "/takenBy",
										parentData: data47,
										parentDataProperty: "takenBy",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
										errors = vErrors.length;
									}
								}
								if (data47.heldBack !== void 0) {
									if (!validate62(data47.heldBack, {
										instancePath: instancePath + "/impact/versions/" + i5 + "/heldBack",
										parentData: data47,
										parentDataProperty: "heldBack",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
										errors = vErrors.length;
									}
								}
								if (data47.refusedBy !== void 0) {
									if (!validate62(data47.refusedBy, {
										instancePath: instancePath + "/impact/versions/" + i5 + "/refusedBy",
										parentData: data47,
										parentDataProperty: "refusedBy",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
										errors = vErrors.length;
									}
								}
								if (data47.indirect !== void 0) {
									let data54 = data47.indirect;
									if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
										const err117 = {
											instancePath: instancePath + "/impact/versions/" + i5 + "/indirect",
											schemaPath: "#/properties/impact/properties/versions/items/properties/indirect/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
									if (typeof data54 == "number" && isFinite(data54)) {
										if (data54 < 0 || isNaN(data54)) {
											const err118 = {
												instancePath: instancePath + "/impact/versions/" + i5 + "/indirect",
												schemaPath: "#/properties/impact/properties/versions/items/properties/indirect/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err118];
											else vErrors.push(err118);
											errors++;
										}
									}
								}
								if (data47.broken !== void 0) {
									if (!validate62(data47.broken, {
										instancePath: instancePath + "/impact/versions/" + i5 + "/broken",
										parentData: data47,
										parentDataProperty: "broken",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err119 = {
									instancePath: instancePath + "/impact/versions/" + i5,
									schemaPath: "#/properties/impact/properties/versions/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
					} else {
						const err120 = {
							instancePath: instancePath + "/impact/versions",
							schemaPath: "#/properties/impact/properties/versions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
				if (data45.more !== void 0) {
					let data56 = data45.more;
					if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
						const err121 = {
							instancePath: instancePath + "/impact/more",
							schemaPath: "#/properties/impact/properties/more/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
					if (typeof data56 == "number" && isFinite(data56)) {
						if (data56 < 0 || isNaN(data56)) {
							const err122 = {
								instancePath: instancePath + "/impact/more",
								schemaPath: "#/properties/impact/properties/more/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					}
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/impact",
					schemaPath: "#/properties/impact/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			}
		}
		if (data.coverage !== void 0) {
			let data57 = data.coverage;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				if (data57.files === void 0) {
					const err124 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/required",
						keyword: "required",
						params: { missingProperty: "files" },
						message: "must have required property 'files'"
					};
					if (vErrors === null) vErrors = [err124];
					else vErrors.push(err124);
					errors++;
				}
				if (data57.bytes === void 0) {
					const err125 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/required",
						keyword: "required",
						params: { missingProperty: "bytes" },
						message: "must have required property 'bytes'"
					};
					if (vErrors === null) vErrors = [err125];
					else vErrors.push(err125);
					errors++;
				}
				if (data57.packs === void 0) {
					const err126 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/required",
						keyword: "required",
						params: { missingProperty: "packs" },
						message: "must have required property 'packs'"
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				if (data57.entries === void 0) {
					const err127 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/required",
						keyword: "required",
						params: { missingProperty: "entries" },
						message: "must have required property 'entries'"
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
				if (data57.rules === void 0) {
					const err128 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/required",
						keyword: "required",
						params: { missingProperty: "rules" },
						message: "must have required property 'rules'"
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
				if (data57.gaps === void 0) {
					const err129 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/required",
						keyword: "required",
						params: { missingProperty: "gaps" },
						message: "must have required property 'gaps'"
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
				if (data57.notChecked === void 0) {
					const err130 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/required",
						keyword: "required",
						params: { missingProperty: "notChecked" },
						message: "must have required property 'notChecked'"
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
				if (data57.truncated === void 0) {
					const err131 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/required",
						keyword: "required",
						params: { missingProperty: "truncated" },
						message: "must have required property 'truncated'"
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
				for (const key11 in data57) if (!(key11 === "files" || key11 === "bytes" || key11 === "packs" || key11 === "entries" || key11 === "rules" || key11 === "gaps" || key11 === "notChecked" || key11 === "truncated")) {
					const err132 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err132];
					else vErrors.push(err132);
					errors++;
				}
				if (data57.files !== void 0) {
					let data58 = data57.files;
					if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
						const err133 = {
							instancePath: instancePath + "/coverage/files",
							schemaPath: "#/properties/coverage/properties/files/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
					if (typeof data58 == "number" && isFinite(data58)) {
						if (data58 < 0 || isNaN(data58)) {
							const err134 = {
								instancePath: instancePath + "/coverage/files",
								schemaPath: "#/properties/coverage/properties/files/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					}
				}
				if (data57.bytes !== void 0) {
					let data59 = data57.bytes;
					if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
						const err135 = {
							instancePath: instancePath + "/coverage/bytes",
							schemaPath: "#/properties/coverage/properties/bytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
					if (typeof data59 == "number" && isFinite(data59)) {
						if (data59 < 0 || isNaN(data59)) {
							const err136 = {
								instancePath: instancePath + "/coverage/bytes",
								schemaPath: "#/properties/coverage/properties/bytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
					}
				}
				if (data57.packs !== void 0) {
					let data60 = data57.packs;
					if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
						const err137 = {
							instancePath: instancePath + "/coverage/packs",
							schemaPath: "#/properties/coverage/properties/packs/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
					if (typeof data60 == "number" && isFinite(data60)) {
						if (data60 < 0 || isNaN(data60)) {
							const err138 = {
								instancePath: instancePath + "/coverage/packs",
								schemaPath: "#/properties/coverage/properties/packs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
					}
				}
				if (data57.entries !== void 0) {
					let data61 = data57.entries;
					if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
						const err139 = {
							instancePath: instancePath + "/coverage/entries",
							schemaPath: "#/properties/coverage/properties/entries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err139];
						else vErrors.push(err139);
						errors++;
					}
					if (typeof data61 == "number" && isFinite(data61)) {
						if (data61 < 0 || isNaN(data61)) {
							const err140 = {
								instancePath: instancePath + "/coverage/entries",
								schemaPath: "#/properties/coverage/properties/entries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
					}
				}
				if (data57.rules !== void 0) {
					let data62 = data57.rules;
					if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
						const err141 = {
							instancePath: instancePath + "/coverage/rules",
							schemaPath: "#/properties/coverage/properties/rules/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err141];
						else vErrors.push(err141);
						errors++;
					}
					if (typeof data62 == "number" && isFinite(data62)) {
						if (data62 < 0 || isNaN(data62)) {
							const err142 = {
								instancePath: instancePath + "/coverage/rules",
								schemaPath: "#/properties/coverage/properties/rules/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err142];
							else vErrors.push(err142);
							errors++;
						}
					}
				}
				if (data57.gaps !== void 0) {
					let data63 = data57.gaps;
					if (Array.isArray(data63)) {
						const len6 = data63.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data64 = data63[i6];
							if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
								if (data64.file === void 0) {
									const err143 = {
										instancePath: instancePath + "/coverage/gaps/" + i6,
										schemaPath: "#/properties/coverage/properties/gaps/items/required",
										keyword: "required",
										params: { missingProperty: "file" },
										message: "must have required property 'file'"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
								if (data64.reason === void 0) {
									const err144 = {
										instancePath: instancePath + "/coverage/gaps/" + i6,
										schemaPath: "#/properties/coverage/properties/gaps/items/required",
										keyword: "required",
										params: { missingProperty: "reason" },
										message: "must have required property 'reason'"
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
								for (const key12 in data64) if (!(key12 === "file" || key12 === "reason" || key12 === "who" || key12 === "next")) {
									const err145 = {
										instancePath: instancePath + "/coverage/gaps/" + i6,
										schemaPath: "#/properties/coverage/properties/gaps/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key12 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
								}
								if (data64.file !== void 0) {
									if (typeof data64.file !== "string") {
										const err146 = {
											instancePath: instancePath + "/coverage/gaps/" + i6 + "/file",
											schemaPath: "#/properties/coverage/properties/gaps/items/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err146];
										else vErrors.push(err146);
										errors++;
									}
								}
								if (data64.reason !== void 0) {
									if (typeof data64.reason !== "string") {
										const err147 = {
											instancePath: instancePath + "/coverage/gaps/" + i6 + "/reason",
											schemaPath: "#/properties/coverage/properties/gaps/items/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err147];
										else vErrors.push(err147);
										errors++;
									}
								}
								if (data64.who !== void 0) {
									if (!validate58(data64.who, {
										instancePath: instancePath + "/coverage/gaps/" + i6 + "/who",
										parentData: data64,
										parentDataProperty: "who",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
										errors = vErrors.length;
									}
								}
								if (data64.next !== void 0) {
									if (typeof data64.next !== "string") {
										const err148 = {
											instancePath: instancePath + "/coverage/gaps/" + i6 + "/next",
											schemaPath: "#/properties/coverage/properties/gaps/items/properties/next/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
								}
							} else {
								const err149 = {
									instancePath: instancePath + "/coverage/gaps/" + i6,
									schemaPath: "#/properties/coverage/properties/gaps/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err149];
								else vErrors.push(err149);
								errors++;
							}
						}
					} else {
						const err150 = {
							instancePath: instancePath + "/coverage/gaps",
							schemaPath: "#/properties/coverage/properties/gaps/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
				}
				if (data57.notChecked !== void 0) {
					let data69 = data57.notChecked;
					if (Array.isArray(data69)) {
						const len7 = data69.length;
						for (let i7 = 0; i7 < len7; i7++) if (typeof data69[i7] !== "string") {
							const err151 = {
								instancePath: instancePath + "/coverage/notChecked/" + i7,
								schemaPath: "#/properties/coverage/properties/notChecked/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
					} else {
						const err152 = {
							instancePath: instancePath + "/coverage/notChecked",
							schemaPath: "#/properties/coverage/properties/notChecked/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
				}
				if (data57.truncated !== void 0) {
					let data71 = data57.truncated;
					if (data71 && typeof data71 == "object" && !Array.isArray(data71)) for (const key13 in data71) {
						let data72 = data71[key13];
						if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
							const err153 = {
								instancePath: instancePath + "/coverage/truncated/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/coverage/properties/truncated/additionalProperties/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
						if (typeof data72 == "number" && isFinite(data72)) {
							if (data72 < 0 || isNaN(data72)) {
								const err154 = {
									instancePath: instancePath + "/coverage/truncated/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/coverage/properties/truncated/additionalProperties/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
						}
					}
					else {
						const err155 = {
							instancePath: instancePath + "/coverage/truncated",
							schemaPath: "#/properties/coverage/properties/truncated/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
				}
			} else {
				const err156 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err156];
				else vErrors.push(err156);
				errors++;
			}
		}
	} else {
		const err157 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err157];
		else vErrors.push(err157);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/core/schema/report.ts
/** Checks a value against the schema of reports; an empty list when it fits. */
function reportFaults(value) {
	return faultsOf(report, value);
}

// src/actions/publish-report/refusal.ts
function refused(sentence) {
	return {
		kind: "refused",
		sentence
	};
}
function late(sentence) {
	return {
		kind: "late",
		sentence
	};
}

// src/actions/publish-report/source-port.ts
/** The one file of an archive. */
const REPORT_FILE = "report.json";

// src/actions/publish-report/read-report.ts
/** The longest text that a report of ours can have: a list of globs of the policy. */
const MAX_TEXT = 2e4;
const MAX_FINDINGS = 5e4;
/** Reads the report of an archive as data, and refuses what gpack would not have written. */
function readReport(archive, head) {
	if ("reason" in archive) return refused(`The artifact is not taken: ${archive.reason}`);
	let text;
	let value;
	try {
		text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(archive.files.get(REPORT_FILE));
		value = JSON.parse(text);
	} catch {
		return refused(`${REPORT_FILE} is no JSON in UTF-8`);
	}
	const [fault] = reportFaults(value);
	if (fault) return refused(`${REPORT_FILE} is no report: ${[...fault.path, fault.key ?? ""].join("/").slice(0, 200)} ${fault.message}`);
	const report = value;
	if (reportJson(report) !== text) return refused(`${REPORT_FILE} is not written as gpack writes it`);
	if (report.findings.length > MAX_FINDINGS) return refused(`The report has more than ${MAX_FINDINGS} findings`);
	if (longestText(report) > MAX_TEXT) return refused(`The report has a text of more than ${MAX_TEXT} characters`);
	const wrong = report.findings.map(problemOfFinding).find((problem) => problem !== void 0);
	if (wrong !== void 0) return refused(`The report has a finding ${wrong}`);
	const contradiction = contradictionIn(report);
	if (contradiction !== void 0) return refused(`The report contradicts itself: ${contradiction}`);
	if (!isOfChange(report)) return refused("The report is of a whole tree, not of a pull request");
	const { subject } = report;
	if (!isCommitId(subject.head) || !isCommitId(subject.base)) return refused("The report does not name its commits in full");
	if (subject.head !== head) return refused(`The report is of ${subject.head}, but the run was of ${head}`);
	return {
		report,
		text
	};
}
function isOfChange(report) {
	return report.subject.kind === "change";
}
/** What rules and paths of ours never are: they become addresses of pages. */
function problemOfFinding({ rule, at, related = [], fix }) {
	if (!/^[a-z][a-z0-9-]{0,40}\/[a-z][a-z0-9-]{0,60}$/.test(rule)) return "whose rule has no name of a rule";
	const places = [
		at,
		...related.map((one) => one.at),
		...fix?.edits.map((edit) => edit.at) ?? []
	];
	const isOutside = ({ file }) => file.split("/").some((part) => part === ".." || part === ".") || file.startsWith("/");
	return places.some(isOutside) ? "at a path that leads out of the repository" : void 0;
}
function longestText(value) {
	if (typeof value === "string") return value.length;
	if (value === null || typeof value !== "object") return 0;
	return Object.entries(value).reduce((most, [key, item]) => Math.max(most, key.length, longestText(item)), 0);
}

// src/actions/publish-report/run.ts
/** An archive of one report: a report of 5,000 findings has 3 MB before it is packed. */
const MAX_ARCHIVE = 8388608;
const expected = {
	names: [REPORT_FILE],
	maxBytes: 33554432
};
/**
* The request that inputs make; the run of the event stands in for one that is not given.
* @throws InputError when no run is named
*/
function requestOf(inputs, eventRun, repository) {
	const text = inputs["run-id"];
	if (text !== "" && !/^[1-9]\d{0,15}$/.test(text)) throw new InputError("run-id", `input run-id: ${JSON.stringify(text)} is not allowed; allowed is the number of a workflow run`);
	const run = text === "" ? eventRun : Number(text);
	if (run === void 0) throw new InputError("run-id", "the event names no workflow run; use the action under workflow_run, or give the input run-id");
	return {
		run,
		artifact: inputs.artifact,
		workflows: inputs.workflows,
		repository
	};
}
/**
* Takes the report of a run whose code the pull request could have changed. What the run says of itself counts for
* nothing: its event, head and repository come from GitHub, the pull request from the head, and the archive holds one
* file, which is data of one form. Rejected with a `DeliveryFailure` when GitHub cannot be asked.
*/
async function takeReport(request, { source, sha256 }) {
	const run = await source.workflowRun(request.run);
	const wrongRun = problemOfRun(run, request);
	if (wrongRun) return wrongRun;
	const [artifact] = await source.artifactsOf(run.id, request.artifact);
	if (!artifact) return late(`The run has no artifact ${JSON.stringify(request.artifact)}`);
	const wrongArtifact = problemOfArtifact(artifact, run);
	if (wrongArtifact) return wrongArtifact;
	const archive = await source.archive(artifact.id, MAX_ARCHIVE, expected);
	const read = readReport(archive, run.head);
	if ("kind" in read) return read;
	const { report, text } = read;
	const candidates = (await source.pullsOf(run)).filter(({ head, isOpen }) => isOpen && head === run.head);
	if (candidates.length === 0) return late(`No open pull request has ${run.head} as its head now`);
	const { base } = report.subject;
	for (const pull of candidates) if (pull.base === base || await source.isOnBranch(base, pull.baseBranch)) return {
		kind: "taken",
		report,
		digest: sha256(text),
		pull
	};
	return refused(`The report compares with ${base}, which is no commit of the branch that the pull request goes into`);
}
function problemOfRun(run, { repository, workflows }) {
	if (run.repository.toLowerCase() !== repository.toLowerCase()) return refused(`The run belongs to the repository ${run.repository}, not to ${repository}`);
	if (run.event !== "pull_request") return refused(`The run was started by ${run.event}; only reports of pull_request are taken, since others have rights of their own`);
	if (workflows.length > 0 && !workflows.includes(run.path)) return refused(`The run is of the workflow ${run.path}; reports are taken of ${workflows.join(", ")}`);
	return run.isCompleted ? void 0 : late("The run has not ended");
}
function problemOfArtifact({ bytes, isExpired, run: owner, head }, run) {
	if (owner !== run.id || head !== run.head) return refused("The artifact belongs to another run");
	if (isExpired) return late("The artifact has expired");
	if (bytes > MAX_ARCHIVE) return refused(`The artifact has ${bytes} bytes; ${MAX_ARCHIVE} are read at most`);
}

// src/actions/publish-report/main.ts
await enter(runner, async () => {
	const inputs = parseInputs(contract, runner.input);
	runner.mask(inputs.token);
	const name = reportName(inputs["report-name"]);
	const prefix = relative(runner.workspace, insideWorkspace(runner.workspace, inputs.path));
	const { apiUrl: api, repository } = runner;
	const request = requestOf(inputs, eventRun(runner.eventName, runner.eventPath), repository);
	const take = async () => {
		const source = await openGitHub({
			api,
			repository,
			token: inputs.token,
			version: toolVersion
		});
		return takeReport(request, {
			source,
			sha256
		});
	};
	const taken = await take().catch((error) => {
		if (error instanceof DeliveryFailure) return error;
		throw error;
	});
	await show(taken, inputs, {
		name,
		prefix,
		rules: ruleList,
		sha256
	}, runner);
});

export {  };
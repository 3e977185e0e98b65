import { Ft as countFindings, Lt as reportJson, Rt as verdictOf, Un as compareFindings } from "./start.js";
import { _n as faultsOf, vn as isCommitId } from "./engine.js";

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
		"people": {
			"description": "Logins of who makes the change and who approved it, then the teams they are known to belong to; only where the registry says who may change what.",
			"type": "array",
			"items": { "type": "string" }
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
			"description": "Findings by severity, without those that are waived and those that the base has, too, which are counted apart.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"error",
				"warning",
				"note",
				"waived",
				"existing"
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
				},
				"existing": {
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
					"next",
					"isWaivable"
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
					},
					"isWaivable": {
						"description": "Whether the registry lets it be waived; never for what could not be judged.",
						"type": "boolean"
					},
					"waiversBy": {
						"description": "Whom to ask for a waiver: `@login` or `@org/team`; absent where none is granted, and where nobody is named.",
						"type": "array",
						"minItems": 1,
						"items": { "type": "string" }
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
								"description": "Those of them that cannot be resolved together with it; null where that was too costly to tell.",
								"anyOf": [{ "$ref": "#/$defs/affected" }, { "type": "null" }]
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
					"description": "How many versions more the change publishes, yanks, removes or alters: nobody needs them, or they are too many.",
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
				},
				"existing": {
					"description": "The base has it, too, and the policy lets such findings of this rule be.",
					"const": true
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
		},
		"existing": {
			"description": "The base has it, too, and the policy lets such findings of this rule be.",
			"const": true
		}
	}
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.endLine === void 0 && (missing0 = "endLine") || data.endColumn === void 0 && (missing0 = "endColumn")) {
			validate54.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "endLine" || key0 === "endColumn")) {
				validate54.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.file !== void 0) {
				if (typeof data.file !== "string") {
					validate54.errors = [{
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.line !== void 0) {
					let data1 = data.line;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate54.errors = [{
							instancePath: instancePath + "/line",
							schemaPath: "#/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate54.errors = [{
								instancePath: instancePath + "/line",
								schemaPath: "#/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.column !== void 0) {
						let data2 = data.column;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate54.errors = [{
								instancePath: instancePath + "/column",
								schemaPath: "#/properties/column/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate54.errors = [{
									instancePath: instancePath + "/column",
									schemaPath: "#/properties/column/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.endLine !== void 0) {
							let data3 = data.endLine;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate54.errors = [{
									instancePath: instancePath + "/endLine",
									schemaPath: "#/properties/endLine/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate54.errors = [{
										instancePath: instancePath + "/endLine",
										schemaPath: "#/properties/endLine/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.endColumn !== void 0) {
								let data4 = data.endColumn;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate54.errors = [{
										instancePath: instancePath + "/endColumn",
										schemaPath: "#/properties/endColumn/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate54.errors = [{
											instancePath: instancePath + "/endColumn",
											schemaPath: "#/properties/endColumn/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate54.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate54.errors = vErrors;
	return true;
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
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.names === void 0 && (missing0 = "names")) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kind" || key0 === "names")) {
				validate58.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "author" || data0 === "owners" || data0 === "maintainers" || data0 === "tool")) {
					validate58.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema22.properties.kind.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.names !== void 0) {
					let data1 = data.names;
					if (Array.isArray(data1)) {
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
							validate58.errors = [{
								instancePath: instancePath + "/names/" + i0,
								schemaPath: "#/properties/names/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					} else {
						validate58.errors = [{
							instancePath: instancePath + "/names",
							schemaPath: "#/properties/names/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.message === void 0 && (missing0 = "message") || data.at === void 0 && (missing0 = "at")) {
				validate53.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
					validate53.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rule !== void 0) {
						const _errs2 = errors;
						if (typeof data.rule !== "string") {
							validate53.errors = [{
								instancePath: instancePath + "/rule",
								schemaPath: "#/properties/rule/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0) {
							let data1 = data.severity;
							const _errs4 = errors;
							if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
								validate53.errors = [{
									instancePath: instancePath + "/severity",
									schemaPath: "#/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.message !== void 0) {
								const _errs5 = errors;
								if (typeof data.message !== "string") {
									validate53.errors = [{
										instancePath: instancePath + "/message",
										schemaPath: "#/properties/message/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.at !== void 0) {
									const _errs7 = errors;
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
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pack !== void 0) {
										const _errs8 = errors;
										if (typeof data.pack !== "string") {
											validate53.errors = [{
												instancePath: instancePath + "/pack",
												schemaPath: "#/properties/pack/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.related !== void 0) {
											let data5 = data.related;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data6 = data5[i0];
														const _errs12 = errors;
														if (errors === _errs12) {
															if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
																let missing1;
																if (data6.message === void 0 && (missing1 = "message") || data6.at === void 0 && (missing1 = "at")) {
																	validate53.errors = [{
																		instancePath: instancePath + "/related/" + i0,
																		schemaPath: "#/properties/related/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'"
																	}];
																	return false;
																} else {
																	const _errs14 = errors;
																	for (const key1 in data6) if (!(key1 === "message" || key1 === "at")) {
																		validate53.errors = [{
																			instancePath: instancePath + "/related/" + i0,
																			schemaPath: "#/properties/related/items/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs14 === errors) {
																		if (data6.message !== void 0) {
																			const _errs15 = errors;
																			if (typeof data6.message !== "string") {
																				validate53.errors = [{
																					instancePath: instancePath + "/related/" + i0 + "/message",
																					schemaPath: "#/properties/related/items/properties/message/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid2 = _errs15 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data6.at !== void 0) {
																				const _errs17 = errors;
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
																				var valid2 = _errs17 === errors;
																			} else var valid2 = true;
																		}
																	}
																}
															} else {
																validate53.errors = [{
																	instancePath: instancePath + "/related/" + i0,
																	schemaPath: "#/properties/related/items/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														if (!(_errs12 === errors)) break;
													}
												} else {
													validate53.errors = [{
														instancePath: instancePath + "/related",
														schemaPath: "#/properties/related/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.fix !== void 0) {
												let data9 = data.fix;
												const _errs18 = errors;
												if (errors === _errs18) {
													if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
														let missing2;
														if (data9.summary === void 0 && (missing2 = "summary") || data9.edits === void 0 && (missing2 = "edits") || data9.safe === void 0 && (missing2 = "safe")) {
															validate53.errors = [{
																instancePath: instancePath + "/fix",
																schemaPath: "#/properties/fix/required",
																keyword: "required",
																params: { missingProperty: missing2 },
																message: "must have required property '" + missing2 + "'"
															}];
															return false;
														} else {
															const _errs20 = errors;
															for (const key2 in data9) if (!(key2 === "summary" || key2 === "safe" || key2 === "removesMark" || key2 === "edits")) {
																validate53.errors = [{
																	instancePath: instancePath + "/fix",
																	schemaPath: "#/properties/fix/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key2 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs20 === errors) {
																if (data9.summary !== void 0) {
																	const _errs21 = errors;
																	if (typeof data9.summary !== "string") {
																		validate53.errors = [{
																			instancePath: instancePath + "/fix/summary",
																			schemaPath: "#/properties/fix/properties/summary/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid3 = _errs21 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data9.safe !== void 0) {
																		const _errs23 = errors;
																		if (typeof data9.safe !== "boolean") {
																			validate53.errors = [{
																				instancePath: instancePath + "/fix/safe",
																				schemaPath: "#/properties/fix/properties/safe/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid3 = _errs23 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data9.removesMark !== void 0) {
																			const _errs25 = errors;
																			if (true !== data9.removesMark) {
																				validate53.errors = [{
																					instancePath: instancePath + "/fix/removesMark",
																					schemaPath: "#/properties/fix/properties/removesMark/const",
																					keyword: "const",
																					params: { allowedValue: true },
																					message: "must be equal to constant"
																				}];
																				return false;
																			}
																			var valid3 = _errs25 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data9.edits !== void 0) {
																				let data13 = data9.edits;
																				const _errs26 = errors;
																				if (errors === _errs26) {
																					if (Array.isArray(data13)) {
																						const len1 = data13.length;
																						for (let i1 = 0; i1 < len1; i1++) {
																							let data14 = data13[i1];
																							const _errs28 = errors;
																							if (errors === _errs28) {
																								if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																									let missing3;
																									if (data14.at === void 0 && (missing3 = "at") || data14.text === void 0 && (missing3 = "text")) {
																										validate53.errors = [{
																											instancePath: instancePath + "/fix/edits/" + i1,
																											schemaPath: "#/properties/fix/properties/edits/items/required",
																											keyword: "required",
																											params: { missingProperty: missing3 },
																											message: "must have required property '" + missing3 + "'"
																										}];
																										return false;
																									} else {
																										const _errs30 = errors;
																										for (const key3 in data14) if (!(key3 === "at" || key3 === "text")) {
																											validate53.errors = [{
																												instancePath: instancePath + "/fix/edits/" + i1,
																												schemaPath: "#/properties/fix/properties/edits/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key3 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs30 === errors) {
																											if (data14.at !== void 0) {
																												const _errs31 = errors;
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
																												var valid5 = _errs31 === errors;
																											} else var valid5 = true;
																											if (valid5) {
																												if (data14.text !== void 0) {
																													const _errs32 = errors;
																													if (typeof data14.text !== "string") {
																														validate53.errors = [{
																															instancePath: instancePath + "/fix/edits/" + i1 + "/text",
																															schemaPath: "#/properties/fix/properties/edits/items/properties/text/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid5 = _errs32 === errors;
																												} else var valid5 = true;
																											}
																										}
																									}
																								} else {
																									validate53.errors = [{
																										instancePath: instancePath + "/fix/edits/" + i1,
																										schemaPath: "#/properties/fix/properties/edits/items/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs28 === errors)) break;
																						}
																					} else {
																						validate53.errors = [{
																							instancePath: instancePath + "/fix/edits",
																							schemaPath: "#/properties/fix/properties/edits/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid3 = _errs26 === errors;
																			} else var valid3 = true;
																		}
																	}
																}
															}
														}
													} else {
														validate53.errors = [{
															instancePath: instancePath + "/fix",
															schemaPath: "#/properties/fix/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.who !== void 0) {
													const _errs34 = errors;
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
													var valid0 = _errs34 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.next !== void 0) {
														const _errs35 = errors;
														if (typeof data.next !== "string") {
															validate53.errors = [{
																instancePath: instancePath + "/next",
																schemaPath: "#/properties/next/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid0 = _errs35 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.fingerprint !== void 0) {
															const _errs37 = errors;
															if (typeof data.fingerprint !== "string") {
																validate53.errors = [{
																	instancePath: instancePath + "/fingerprint",
																	schemaPath: "#/properties/fingerprint/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid0 = _errs37 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.waiver !== void 0) {
																let data20 = data.waiver;
																const _errs39 = errors;
																if (errors === _errs39) {
																	if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																		let missing4;
																		if (data20.holds === void 0 && (missing4 = "holds") || data20.reason === void 0 && (missing4 = "reason") || data20.owner === void 0 && (missing4 = "owner") || data20.expires === void 0 && (missing4 = "expires") || data20.at === void 0 && (missing4 = "at")) {
																			validate53.errors = [{
																				instancePath: instancePath + "/waiver",
																				schemaPath: "#/properties/waiver/required",
																				keyword: "required",
																				params: { missingProperty: missing4 },
																				message: "must have required property '" + missing4 + "'"
																			}];
																			return false;
																		} else {
																			const _errs41 = errors;
																			for (const key4 in data20) if (!(key4 === "holds" || key4 === "reason" || key4 === "owner" || key4 === "expires" || key4 === "at")) {
																				validate53.errors = [{
																					instancePath: instancePath + "/waiver",
																					schemaPath: "#/properties/waiver/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key4 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs41 === errors) {
																				if (data20.holds !== void 0) {
																					const _errs42 = errors;
																					if (typeof data20.holds !== "boolean") {
																						validate53.errors = [{
																							instancePath: instancePath + "/waiver/holds",
																							schemaPath: "#/properties/waiver/properties/holds/type",
																							keyword: "type",
																							params: { type: "boolean" },
																							message: "must be boolean"
																						}];
																						return false;
																					}
																					var valid6 = _errs42 === errors;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data20.reason !== void 0) {
																						const _errs44 = errors;
																						if (typeof data20.reason !== "string") {
																							validate53.errors = [{
																								instancePath: instancePath + "/waiver/reason",
																								schemaPath: "#/properties/waiver/properties/reason/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid6 = _errs44 === errors;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data20.owner !== void 0) {
																							const _errs46 = errors;
																							if (typeof data20.owner !== "string") {
																								validate53.errors = [{
																									instancePath: instancePath + "/waiver/owner",
																									schemaPath: "#/properties/waiver/properties/owner/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid6 = _errs46 === errors;
																						} else var valid6 = true;
																						if (valid6) {
																							if (data20.expires !== void 0) {
																								const _errs48 = errors;
																								if (typeof data20.expires !== "string") {
																									validate53.errors = [{
																										instancePath: instancePath + "/waiver/expires",
																										schemaPath: "#/properties/waiver/properties/expires/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid6 = _errs48 === errors;
																							} else var valid6 = true;
																							if (valid6) {
																								if (data20.at !== void 0) {
																									const _errs50 = errors;
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
																									var valid6 = _errs50 === errors;
																								} else var valid6 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate53.errors = [{
																			instancePath: instancePath + "/waiver",
																			schemaPath: "#/properties/waiver/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs39 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.existing !== void 0) {
																	const _errs51 = errors;
																	if (true !== data.existing) {
																		validate53.errors = [{
																			instancePath: instancePath + "/existing",
																			schemaPath: "#/properties/existing/const",
																			keyword: "const",
																			params: { allowedValue: true },
																			message: "must be equal to constant"
																		}];
																		return false;
																	}
																	var valid0 = _errs51 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
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
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.count === void 0 && (missing0 = "count") || data.first === void 0 && (missing0 = "first")) {
			validate62.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "count" || key0 === "first")) {
				validate62.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.count !== void 0) {
				let data0 = data.count;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate62.errors = [{
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate62.errors = [{
							instancePath: instancePath + "/count",
							schemaPath: "#/properties/count/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.first !== void 0) {
					let data1 = data.first;
					if (Array.isArray(data1)) {
						if (data1.length > 10) {
							validate62.errors = [{
								instancePath: instancePath + "/first",
								schemaPath: "#/properties/first/maxItems",
								keyword: "maxItems",
								params: { limit: 10 },
								message: "must NOT have more than 10 items"
							}];
							return false;
						} else {
							const len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data2 = data1[i0];
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing1;
									if (data2.id === void 0 && (missing1 = "id") || data2.version === void 0 && (missing1 = "version")) {
										validate62.errors = [{
											instancePath: instancePath + "/first/" + i0,
											schemaPath: "#/properties/first/items/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									} else {
										for (const key1 in data2) if (!(key1 === "id" || key1 === "version")) {
											validate62.errors = [{
												instancePath: instancePath + "/first/" + i0,
												schemaPath: "#/properties/first/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (data2.id !== void 0) {
											let data3 = data2.id;
											if (typeof data3 === "string") {
												if (data3.length > 200) {
													validate62.errors = [{
														instancePath: instancePath + "/first/" + i0 + "/id",
														schemaPath: "#/properties/first/items/properties/id/maxLength",
														keyword: "maxLength",
														params: { limit: 200 },
														message: "must NOT have more than 200 characters"
													}];
													return false;
												}
											} else {
												validate62.errors = [{
													instancePath: instancePath + "/first/" + i0 + "/id",
													schemaPath: "#/properties/first/items/properties/id/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data2.version !== void 0) {
												if (typeof data2.version !== "string") {
													validate62.errors = [{
														instancePath: instancePath + "/first/" + i0 + "/version",
														schemaPath: "#/properties/first/items/properties/version/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
										}
									}
								} else {
									validate62.errors = [{
										instancePath: instancePath + "/first/" + i0,
										schemaPath: "#/properties/first/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
						}
					} else {
						validate62.errors = [{
							instancePath: instancePath + "/first",
							schemaPath: "#/properties/first/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate62.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate62.errors = vErrors;
	return true;
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.tool === void 0 && (missing0 = "tool") || data.ruleSet === void 0 && (missing0 = "ruleSet") || data.policy === void 0 && (missing0 = "policy") || data.subject === void 0 && (missing0 = "subject") || data.verdict === void 0 && (missing0 = "verdict") || data.failOn === void 0 && (missing0 = "failOn") || data.counts === void 0 && (missing0 = "counts") || data.blockers === void 0 && (missing0 = "blockers") || data.packs === void 0 && (missing0 = "packs") || data.findings === void 0 && (missing0 = "findings") || data.coverage === void 0 && (missing0 = "coverage")) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
					validate52.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						const _errs2 = errors;
						if ("https://ggen.dev/schemas/gpack/report/v1" !== data.schema) {
							validate52.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "https://ggen.dev/schemas/gpack/report/v1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tool !== void 0) {
							let data1 = data.tool;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
										validate52.errors = [{
											instancePath: instancePath + "/tool",
											schemaPath: "#/properties/tool/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									} else {
										const _errs5 = errors;
										for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
											validate52.errors = [{
												instancePath: instancePath + "/tool",
												schemaPath: "#/properties/tool/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (_errs5 === errors) {
											if (data1.name !== void 0) {
												const _errs6 = errors;
												if ("gpack" !== data1.name) {
													validate52.errors = [{
														instancePath: instancePath + "/tool/name",
														schemaPath: "#/properties/tool/properties/name/const",
														keyword: "const",
														params: { allowedValue: "gpack" },
														message: "must be equal to constant"
													}];
													return false;
												}
												var valid1 = _errs6 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.version !== void 0) {
													const _errs7 = errors;
													if (typeof data1.version !== "string") {
														validate52.errors = [{
															instancePath: instancePath + "/tool/version",
															schemaPath: "#/properties/tool/properties/version/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate52.errors = [{
										instancePath: instancePath + "/tool",
										schemaPath: "#/properties/tool/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ruleSet !== void 0) {
								const _errs9 = errors;
								if (typeof data.ruleSet !== "string") {
									validate52.errors = [{
										instancePath: instancePath + "/ruleSet",
										schemaPath: "#/properties/ruleSet/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.policy !== void 0) {
									let data5 = data.policy;
									const _errs11 = errors;
									if (typeof data5 !== "string" && data5 !== null) {
										validate52.errors = [{
											instancePath: instancePath + "/policy",
											schemaPath: "#/properties/policy/type",
											keyword: "type",
											params: { type: schema19.properties.policy.type },
											message: "must be string,null"
										}];
										return false;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.subject !== void 0) {
										let data6 = data.subject;
										const _errs13 = errors;
										const _errs14 = errors;
										let valid2 = false;
										let passing0 = null;
										const _errs15 = errors;
										if (errors === _errs15) {
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
												let missing2;
												if (data6.kind === void 0 && (missing2 = "kind")) {
													const err0 = {
														instancePath: instancePath + "/subject",
														schemaPath: "#/properties/subject/oneOf/0/required",
														keyword: "required",
														params: { missingProperty: missing2 },
														message: "must have required property '" + missing2 + "'"
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												} else {
													const _errs17 = errors;
													for (const key2 in data6) if (!(key2 === "kind")) {
														const err1 = {
															instancePath: instancePath + "/subject",
															schemaPath: "#/properties/subject/oneOf/0/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														break;
													}
													if (_errs17 === errors) {
														if (data6.kind !== void 0) {
															if ("tree" !== data6.kind) {
																const err2 = {
																	instancePath: instancePath + "/subject/kind",
																	schemaPath: "#/properties/subject/oneOf/0/properties/kind/const",
																	keyword: "const",
																	params: { allowedValue: "tree" },
																	message: "must be equal to constant"
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
														}
													}
												}
											} else {
												const err3 = {
													instancePath: instancePath + "/subject",
													schemaPath: "#/properties/subject/oneOf/0/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err3];
												else vErrors.push(err3);
												errors++;
											}
										}
										var _valid0 = _errs15 === errors;
										if (_valid0) {
											valid2 = true;
											passing0 = 0;
											var props0 = true;
										}
										const _errs19 = errors;
										if (errors === _errs19) {
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
												let missing3;
												if (data6.kind === void 0 && (missing3 = "kind") || data6.base === void 0 && (missing3 = "base") || data6.head === void 0 && (missing3 = "head")) {
													const err4 = {
														instancePath: instancePath + "/subject",
														schemaPath: "#/properties/subject/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: missing3 },
														message: "must have required property '" + missing3 + "'"
													};
													if (vErrors === null) vErrors = [err4];
													else vErrors.push(err4);
													errors++;
												} else {
													const _errs21 = errors;
													for (const key3 in data6) if (!(key3 === "kind" || key3 === "base" || key3 === "head" || key3 === "others")) {
														const err5 = {
															instancePath: instancePath + "/subject",
															schemaPath: "#/properties/subject/oneOf/1/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key3 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err5];
														else vErrors.push(err5);
														errors++;
														break;
													}
													if (_errs21 === errors) {
														if (data6.kind !== void 0) {
															const _errs22 = errors;
															if ("change" !== data6.kind) {
																const err6 = {
																	instancePath: instancePath + "/subject/kind",
																	schemaPath: "#/properties/subject/oneOf/1/properties/kind/const",
																	keyword: "const",
																	params: { allowedValue: "change" },
																	message: "must be equal to constant"
																};
																if (vErrors === null) vErrors = [err6];
																else vErrors.push(err6);
																errors++;
															}
															var valid4 = _errs22 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data6.base !== void 0) {
																const _errs23 = errors;
																if (typeof data6.base !== "string") {
																	const err7 = {
																		instancePath: instancePath + "/subject/base",
																		schemaPath: "#/properties/subject/oneOf/1/properties/base/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	};
																	if (vErrors === null) vErrors = [err7];
																	else vErrors.push(err7);
																	errors++;
																}
																var valid4 = _errs23 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data6.head !== void 0) {
																	const _errs25 = errors;
																	if (typeof data6.head !== "string") {
																		const err8 = {
																			instancePath: instancePath + "/subject/head",
																			schemaPath: "#/properties/subject/oneOf/1/properties/head/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err8];
																		else vErrors.push(err8);
																		errors++;
																	}
																	var valid4 = _errs25 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data6.others !== void 0) {
																		let data11 = data6.others;
																		const _errs27 = errors;
																		if (errors === _errs27) {
																			if (Array.isArray(data11)) {
																				const len0 = data11.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let data12 = data11[i0];
																					const _errs29 = errors;
																					if (errors === _errs29) {
																						if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																							let missing4;
																							if (data12.name === void 0 && (missing4 = "name") || data12.head === void 0 && (missing4 = "head")) {
																								const err9 = {
																									instancePath: instancePath + "/subject/others/" + i0,
																									schemaPath: "#/properties/subject/oneOf/1/properties/others/items/required",
																									keyword: "required",
																									params: { missingProperty: missing4 },
																									message: "must have required property '" + missing4 + "'"
																								};
																								if (vErrors === null) vErrors = [err9];
																								else vErrors.push(err9);
																								errors++;
																							} else {
																								const _errs31 = errors;
																								for (const key4 in data12) if (!(key4 === "name" || key4 === "head")) {
																									const err10 = {
																										instancePath: instancePath + "/subject/others/" + i0,
																										schemaPath: "#/properties/subject/oneOf/1/properties/others/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 },
																										message: "must NOT have additional properties"
																									};
																									if (vErrors === null) vErrors = [err10];
																									else vErrors.push(err10);
																									errors++;
																									break;
																								}
																								if (_errs31 === errors) {
																									if (data12.name !== void 0) {
																										const _errs32 = errors;
																										if (typeof data12.name !== "string") {
																											const err11 = {
																												instancePath: instancePath + "/subject/others/" + i0 + "/name",
																												schemaPath: "#/properties/subject/oneOf/1/properties/others/items/properties/name/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err11];
																											else vErrors.push(err11);
																											errors++;
																										}
																										var valid6 = _errs32 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data12.head !== void 0) {
																											const _errs34 = errors;
																											if (typeof data12.head !== "string") {
																												const err12 = {
																													instancePath: instancePath + "/subject/others/" + i0 + "/head",
																													schemaPath: "#/properties/subject/oneOf/1/properties/others/items/properties/head/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err12];
																												else vErrors.push(err12);
																												errors++;
																											}
																											var valid6 = _errs34 === errors;
																										} else var valid6 = true;
																									}
																								}
																							}
																						} else {
																							const err13 = {
																								instancePath: instancePath + "/subject/others/" + i0,
																								schemaPath: "#/properties/subject/oneOf/1/properties/others/items/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							};
																							if (vErrors === null) vErrors = [err13];
																							else vErrors.push(err13);
																							errors++;
																						}
																					}
																					if (!(_errs29 === errors)) break;
																				}
																			} else {
																				const err14 = {
																					instancePath: instancePath + "/subject/others",
																					schemaPath: "#/properties/subject/oneOf/1/properties/others/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				};
																				if (vErrors === null) vErrors = [err14];
																				else vErrors.push(err14);
																				errors++;
																			}
																		}
																		var valid4 = _errs27 === errors;
																	} else var valid4 = true;
																}
															}
														}
													}
												}
											} else {
												const err15 = {
													instancePath: instancePath + "/subject",
													schemaPath: "#/properties/subject/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err15];
												else vErrors.push(err15);
												errors++;
											}
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
											const err16 = {
												instancePath: instancePath + "/subject",
												schemaPath: "#/properties/subject/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing0 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
											validate52.errors = vErrors;
											return false;
										} else {
											errors = _errs14;
											if (vErrors !== null) {
												if (_errs14) vErrors.length = _errs14;
												else vErrors = null;
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.people !== void 0) {
											let data15 = data.people;
											const _errs36 = errors;
											if (errors === _errs36) {
												if (Array.isArray(data15)) {
													const len1 = data15.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs38 = errors;
														if (typeof data15[i1] !== "string") {
															validate52.errors = [{
																instancePath: instancePath + "/people/" + i1,
																schemaPath: "#/properties/people/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														if (!(_errs38 === errors)) break;
													}
												} else {
													validate52.errors = [{
														instancePath: instancePath + "/people",
														schemaPath: "#/properties/people/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs36 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.verdict !== void 0) {
												let data17 = data.verdict;
												const _errs40 = errors;
												if (!(data17 === "pass" || data17 === "fail" || data17 === "incomplete")) {
													validate52.errors = [{
														instancePath: instancePath + "/verdict",
														schemaPath: "#/properties/verdict/enum",
														keyword: "enum",
														params: { allowedValues: schema19.properties.verdict.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs40 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.failOn !== void 0) {
													let data18 = data.failOn;
													const _errs41 = errors;
													if (!(data18 === "error" || data18 === "warning" || data18 === "note" || data18 === "never")) {
														validate52.errors = [{
															instancePath: instancePath + "/failOn",
															schemaPath: "#/properties/failOn/enum",
															keyword: "enum",
															params: { allowedValues: schema19.properties.failOn.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid0 = _errs41 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.date !== void 0) {
														const _errs42 = errors;
														if (typeof data.date !== "string") {
															validate52.errors = [{
																instancePath: instancePath + "/date",
																schemaPath: "#/properties/date/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid0 = _errs42 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.counts !== void 0) {
															let data20 = data.counts;
															const _errs44 = errors;
															if (errors === _errs44) {
																if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																	let missing5;
																	if (data20.error === void 0 && (missing5 = "error") || data20.warning === void 0 && (missing5 = "warning") || data20.note === void 0 && (missing5 = "note") || data20.waived === void 0 && (missing5 = "waived") || data20.existing === void 0 && (missing5 = "existing")) {
																		validate52.errors = [{
																			instancePath: instancePath + "/counts",
																			schemaPath: "#/properties/counts/required",
																			keyword: "required",
																			params: { missingProperty: missing5 },
																			message: "must have required property '" + missing5 + "'"
																		}];
																		return false;
																	} else {
																		const _errs46 = errors;
																		for (const key5 in data20) if (!(key5 === "error" || key5 === "warning" || key5 === "note" || key5 === "waived" || key5 === "existing")) {
																			validate52.errors = [{
																				instancePath: instancePath + "/counts",
																				schemaPath: "#/properties/counts/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key5 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs46 === errors) {
																			if (data20.error !== void 0) {
																				let data21 = data20.error;
																				const _errs47 = errors;
																				if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																					validate52.errors = [{
																						instancePath: instancePath + "/counts/error",
																						schemaPath: "#/properties/counts/properties/error/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs47) {
																					if (typeof data21 == "number" && isFinite(data21)) {
																						if (data21 < 0 || isNaN(data21)) {
																							validate52.errors = [{
																								instancePath: instancePath + "/counts/error",
																								schemaPath: "#/properties/counts/properties/error/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 0
																								},
																								message: "must be >= 0"
																							}];
																							return false;
																						}
																					}
																				}
																				var valid8 = _errs47 === errors;
																			} else var valid8 = true;
																			if (valid8) {
																				if (data20.warning !== void 0) {
																					let data22 = data20.warning;
																					const _errs49 = errors;
																					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																						validate52.errors = [{
																							instancePath: instancePath + "/counts/warning",
																							schemaPath: "#/properties/counts/properties/warning/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs49) {
																						if (typeof data22 == "number" && isFinite(data22)) {
																							if (data22 < 0 || isNaN(data22)) {
																								validate52.errors = [{
																									instancePath: instancePath + "/counts/warning",
																									schemaPath: "#/properties/counts/properties/warning/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid8 = _errs49 === errors;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data20.note !== void 0) {
																						let data23 = data20.note;
																						const _errs51 = errors;
																						if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/counts/note",
																								schemaPath: "#/properties/counts/properties/note/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs51) {
																							if (typeof data23 == "number" && isFinite(data23)) {
																								if (data23 < 0 || isNaN(data23)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/counts/note",
																										schemaPath: "#/properties/counts/properties/note/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid8 = _errs51 === errors;
																					} else var valid8 = true;
																					if (valid8) {
																						if (data20.waived !== void 0) {
																							let data24 = data20.waived;
																							const _errs53 = errors;
																							if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																								validate52.errors = [{
																									instancePath: instancePath + "/counts/waived",
																									schemaPath: "#/properties/counts/properties/waived/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs53) {
																								if (typeof data24 == "number" && isFinite(data24)) {
																									if (data24 < 0 || isNaN(data24)) {
																										validate52.errors = [{
																											instancePath: instancePath + "/counts/waived",
																											schemaPath: "#/properties/counts/properties/waived/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																							}
																							var valid8 = _errs53 === errors;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data20.existing !== void 0) {
																								let data25 = data20.existing;
																								const _errs55 = errors;
																								if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																									validate52.errors = [{
																										instancePath: instancePath + "/counts/existing",
																										schemaPath: "#/properties/counts/properties/existing/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs55) {
																									if (typeof data25 == "number" && isFinite(data25)) {
																										if (data25 < 0 || isNaN(data25)) {
																											validate52.errors = [{
																												instancePath: instancePath + "/counts/existing",
																												schemaPath: "#/properties/counts/properties/existing/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid8 = _errs55 === errors;
																							} else var valid8 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate52.errors = [{
																		instancePath: instancePath + "/counts",
																		schemaPath: "#/properties/counts/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs44 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.blockers !== void 0) {
																let data26 = data.blockers;
																const _errs57 = errors;
																if (errors === _errs57) {
																	if (Array.isArray(data26)) {
																		const len2 = data26.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let data27 = data26[i2];
																			const _errs59 = errors;
																			if (errors === _errs59) {
																				if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																					let missing6;
																					if (data27.count === void 0 && (missing6 = "count") || data27.what === void 0 && (missing6 = "what") || data27.who === void 0 && (missing6 = "who") || data27.next === void 0 && (missing6 = "next") || data27.isWaivable === void 0 && (missing6 = "isWaivable")) {
																						validate52.errors = [{
																							instancePath: instancePath + "/blockers/" + i2,
																							schemaPath: "#/properties/blockers/items/required",
																							keyword: "required",
																							params: { missingProperty: missing6 },
																							message: "must have required property '" + missing6 + "'"
																						}];
																						return false;
																					} else {
																						const _errs61 = errors;
																						for (const key6 in data27) if (!(key6 === "rule" || key6 === "count" || key6 === "what" || key6 === "who" || key6 === "next" || key6 === "command" || key6 === "isWaivable" || key6 === "waiversBy")) {
																							validate52.errors = [{
																								instancePath: instancePath + "/blockers/" + i2,
																								schemaPath: "#/properties/blockers/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key6 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs61 === errors) {
																							if (data27.rule !== void 0) {
																								const _errs62 = errors;
																								if (typeof data27.rule !== "string") {
																									validate52.errors = [{
																										instancePath: instancePath + "/blockers/" + i2 + "/rule",
																										schemaPath: "#/properties/blockers/items/properties/rule/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid10 = _errs62 === errors;
																							} else var valid10 = true;
																							if (valid10) {
																								if (data27.count !== void 0) {
																									let data29 = data27.count;
																									const _errs64 = errors;
																									if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
																										validate52.errors = [{
																											instancePath: instancePath + "/blockers/" + i2 + "/count",
																											schemaPath: "#/properties/blockers/items/properties/count/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs64) {
																										if (typeof data29 == "number" && isFinite(data29)) {
																											if (data29 < 1 || isNaN(data29)) {
																												validate52.errors = [{
																													instancePath: instancePath + "/blockers/" + i2 + "/count",
																													schemaPath: "#/properties/blockers/items/properties/count/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 1
																													},
																													message: "must be >= 1"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid10 = _errs64 === errors;
																								} else var valid10 = true;
																								if (valid10) {
																									if (data27.what !== void 0) {
																										const _errs66 = errors;
																										if (typeof data27.what !== "string") {
																											validate52.errors = [{
																												instancePath: instancePath + "/blockers/" + i2 + "/what",
																												schemaPath: "#/properties/blockers/items/properties/what/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid10 = _errs66 === errors;
																									} else var valid10 = true;
																									if (valid10) {
																										if (data27.who !== void 0) {
																											let data31 = data27.who;
																											const _errs68 = errors;
																											if (errors === _errs68) {
																												if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																													let missing7;
																													if (data31.kind === void 0 && (missing7 = "kind") || data31.names === void 0 && (missing7 = "names") || data31.text === void 0 && (missing7 = "text")) {
																														validate52.errors = [{
																															instancePath: instancePath + "/blockers/" + i2 + "/who",
																															schemaPath: "#/properties/blockers/items/properties/who/required",
																															keyword: "required",
																															params: { missingProperty: missing7 },
																															message: "must have required property '" + missing7 + "'"
																														}];
																														return false;
																													} else {
																														const _errs70 = errors;
																														for (const key7 in data31) if (!(key7 === "kind" || key7 === "names" || key7 === "text")) {
																															validate52.errors = [{
																																instancePath: instancePath + "/blockers/" + i2 + "/who",
																																schemaPath: "#/properties/blockers/items/properties/who/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key7 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (_errs70 === errors) {
																															if (data31.kind !== void 0) {
																																let data32 = data31.kind;
																																const _errs71 = errors;
																																if (!(data32 === "author" || data32 === "owners" || data32 === "maintainers" || data32 === "tool")) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/blockers/" + i2 + "/who/kind",
																																		schemaPath: "#/properties/blockers/items/properties/who/properties/kind/enum",
																																		keyword: "enum",
																																		params: { allowedValues: schema19.properties.blockers.items.properties.who.properties.kind.enum },
																																		message: "must be equal to one of the allowed values"
																																	}];
																																	return false;
																																}
																																var valid11 = _errs71 === errors;
																															} else var valid11 = true;
																															if (valid11) {
																																if (data31.names !== void 0) {
																																	let data33 = data31.names;
																																	const _errs72 = errors;
																																	if (errors === _errs72) {
																																		if (Array.isArray(data33)) {
																																			const len3 = data33.length;
																																			for (let i3 = 0; i3 < len3; i3++) {
																																				const _errs74 = errors;
																																				if (typeof data33[i3] !== "string") {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/blockers/" + i2 + "/who/names/" + i3,
																																						schemaPath: "#/properties/blockers/items/properties/who/properties/names/items/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				if (!(_errs74 === errors)) break;
																																			}
																																		} else {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/blockers/" + i2 + "/who/names",
																																				schemaPath: "#/properties/blockers/items/properties/who/properties/names/type",
																																				keyword: "type",
																																				params: { type: "array" },
																																				message: "must be array"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid11 = _errs72 === errors;
																																} else var valid11 = true;
																																if (valid11) {
																																	if (data31.text !== void 0) {
																																		const _errs76 = errors;
																																		if (typeof data31.text !== "string") {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/blockers/" + i2 + "/who/text",
																																				schemaPath: "#/properties/blockers/items/properties/who/properties/text/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid11 = _errs76 === errors;
																																	} else var valid11 = true;
																																}
																															}
																														}
																													}
																												} else {
																													validate52.errors = [{
																														instancePath: instancePath + "/blockers/" + i2 + "/who",
																														schemaPath: "#/properties/blockers/items/properties/who/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											var valid10 = _errs68 === errors;
																										} else var valid10 = true;
																										if (valid10) {
																											if (data27.next !== void 0) {
																												const _errs78 = errors;
																												if (typeof data27.next !== "string") {
																													validate52.errors = [{
																														instancePath: instancePath + "/blockers/" + i2 + "/next",
																														schemaPath: "#/properties/blockers/items/properties/next/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid10 = _errs78 === errors;
																											} else var valid10 = true;
																											if (valid10) {
																												if (data27.command !== void 0) {
																													const _errs80 = errors;
																													if (typeof data27.command !== "string") {
																														validate52.errors = [{
																															instancePath: instancePath + "/blockers/" + i2 + "/command",
																															schemaPath: "#/properties/blockers/items/properties/command/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid10 = _errs80 === errors;
																												} else var valid10 = true;
																												if (valid10) {
																													if (data27.isWaivable !== void 0) {
																														const _errs82 = errors;
																														if (typeof data27.isWaivable !== "boolean") {
																															validate52.errors = [{
																																instancePath: instancePath + "/blockers/" + i2 + "/isWaivable",
																																schemaPath: "#/properties/blockers/items/properties/isWaivable/type",
																																keyword: "type",
																																params: { type: "boolean" },
																																message: "must be boolean"
																															}];
																															return false;
																														}
																														var valid10 = _errs82 === errors;
																													} else var valid10 = true;
																													if (valid10) {
																														if (data27.waiversBy !== void 0) {
																															let data39 = data27.waiversBy;
																															const _errs84 = errors;
																															if (errors === _errs84) {
																																if (Array.isArray(data39)) {
																																	if (data39.length < 1) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/blockers/" + i2 + "/waiversBy",
																																			schemaPath: "#/properties/blockers/items/properties/waiversBy/minItems",
																																			keyword: "minItems",
																																			params: { limit: 1 },
																																			message: "must NOT have fewer than 1 items"
																																		}];
																																		return false;
																																	} else {
																																		const len4 = data39.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			const _errs86 = errors;
																																			if (typeof data39[i4] !== "string") {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/blockers/" + i2 + "/waiversBy/" + i4,
																																					schemaPath: "#/properties/blockers/items/properties/waiversBy/items/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			if (!(_errs86 === errors)) break;
																																		}
																																	}
																																} else {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/blockers/" + i2 + "/waiversBy",
																																		schemaPath: "#/properties/blockers/items/properties/waiversBy/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid10 = _errs84 === errors;
																														} else var valid10 = true;
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate52.errors = [{
																						instancePath: instancePath + "/blockers/" + i2,
																						schemaPath: "#/properties/blockers/items/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			if (!(_errs59 === errors)) break;
																		}
																	} else {
																		validate52.errors = [{
																			instancePath: instancePath + "/blockers",
																			schemaPath: "#/properties/blockers/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs57 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.packs !== void 0) {
																	let data41 = data.packs;
																	const _errs88 = errors;
																	if (errors === _errs88) {
																		if (Array.isArray(data41)) {
																			const len5 = data41.length;
																			for (let i5 = 0; i5 < len5; i5++) {
																				let data42 = data41[i5];
																				const _errs90 = errors;
																				if (errors === _errs90) {
																					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																						let missing8;
																						if (data42.path === void 0 && (missing8 = "path") || data42.id === void 0 && (missing8 = "id") || data42.version === void 0 && (missing8 = "version") || data42.error === void 0 && (missing8 = "error") || data42.warning === void 0 && (missing8 = "warning") || data42.note === void 0 && (missing8 = "note")) {
																							validate52.errors = [{
																								instancePath: instancePath + "/packs/" + i5,
																								schemaPath: "#/properties/packs/items/required",
																								keyword: "required",
																								params: { missingProperty: missing8 },
																								message: "must have required property '" + missing8 + "'"
																							}];
																							return false;
																						} else {
																							const _errs92 = errors;
																							for (const key8 in data42) if (!(key8 === "path" || key8 === "id" || key8 === "version" || key8 === "error" || key8 === "warning" || key8 === "note")) {
																								validate52.errors = [{
																									instancePath: instancePath + "/packs/" + i5,
																									schemaPath: "#/properties/packs/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key8 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs92 === errors) {
																								if (data42.path !== void 0) {
																									const _errs93 = errors;
																									if (typeof data42.path !== "string") {
																										validate52.errors = [{
																											instancePath: instancePath + "/packs/" + i5 + "/path",
																											schemaPath: "#/properties/packs/items/properties/path/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid15 = _errs93 === errors;
																								} else var valid15 = true;
																								if (valid15) {
																									if (data42.id !== void 0) {
																										let data44 = data42.id;
																										const _errs95 = errors;
																										if (typeof data44 !== "string" && data44 !== null) {
																											validate52.errors = [{
																												instancePath: instancePath + "/packs/" + i5 + "/id",
																												schemaPath: "#/properties/packs/items/properties/id/type",
																												keyword: "type",
																												params: { type: schema19.properties.packs.items.properties.id.type },
																												message: "must be string,null"
																											}];
																											return false;
																										}
																										var valid15 = _errs95 === errors;
																									} else var valid15 = true;
																									if (valid15) {
																										if (data42.version !== void 0) {
																											let data45 = data42.version;
																											const _errs97 = errors;
																											if (typeof data45 !== "string" && data45 !== null) {
																												validate52.errors = [{
																													instancePath: instancePath + "/packs/" + i5 + "/version",
																													schemaPath: "#/properties/packs/items/properties/version/type",
																													keyword: "type",
																													params: { type: schema19.properties.packs.items.properties.version.type },
																													message: "must be string,null"
																												}];
																												return false;
																											}
																											var valid15 = _errs97 === errors;
																										} else var valid15 = true;
																										if (valid15) {
																											if (data42.error !== void 0) {
																												let data46 = data42.error;
																												const _errs99 = errors;
																												if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
																													validate52.errors = [{
																														instancePath: instancePath + "/packs/" + i5 + "/error",
																														schemaPath: "#/properties/packs/items/properties/error/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (errors === _errs99) {
																													if (typeof data46 == "number" && isFinite(data46)) {
																														if (data46 < 0 || isNaN(data46)) {
																															validate52.errors = [{
																																instancePath: instancePath + "/packs/" + i5 + "/error",
																																schemaPath: "#/properties/packs/items/properties/error/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																},
																																message: "must be >= 0"
																															}];
																															return false;
																														}
																													}
																												}
																												var valid15 = _errs99 === errors;
																											} else var valid15 = true;
																											if (valid15) {
																												if (data42.warning !== void 0) {
																													let data47 = data42.warning;
																													const _errs101 = errors;
																													if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
																														validate52.errors = [{
																															instancePath: instancePath + "/packs/" + i5 + "/warning",
																															schemaPath: "#/properties/packs/items/properties/warning/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs101) {
																														if (typeof data47 == "number" && isFinite(data47)) {
																															if (data47 < 0 || isNaN(data47)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/packs/" + i5 + "/warning",
																																	schemaPath: "#/properties/packs/items/properties/warning/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	},
																																	message: "must be >= 0"
																																}];
																																return false;
																															}
																														}
																													}
																													var valid15 = _errs101 === errors;
																												} else var valid15 = true;
																												if (valid15) {
																													if (data42.note !== void 0) {
																														let data48 = data42.note;
																														const _errs103 = errors;
																														if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
																															validate52.errors = [{
																																instancePath: instancePath + "/packs/" + i5 + "/note",
																																schemaPath: "#/properties/packs/items/properties/note/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs103) {
																															if (typeof data48 == "number" && isFinite(data48)) {
																																if (data48 < 0 || isNaN(data48)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/packs/" + i5 + "/note",
																																		schemaPath: "#/properties/packs/items/properties/note/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		},
																																		message: "must be >= 0"
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid15 = _errs103 === errors;
																													} else var valid15 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate52.errors = [{
																							instancePath: instancePath + "/packs/" + i5,
																							schemaPath: "#/properties/packs/items/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				if (!(_errs90 === errors)) break;
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/packs",
																				schemaPath: "#/properties/packs/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs88 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.findings !== void 0) {
																		let data49 = data.findings;
																		const _errs105 = errors;
																		if (errors === _errs105) {
																			if (Array.isArray(data49)) {
																				const len6 = data49.length;
																				for (let i6 = 0; i6 < len6; i6++) {
																					const _errs107 = errors;
																					if (!validate53(data49[i6], {
																						instancePath: instancePath + "/findings/" + i6,
																						parentData: data49,
																						parentDataProperty: i6,
																						rootData,
																						dynamicAnchors
																					})) {
																						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs107 === errors)) break;
																				}
																			} else {
																				validate52.errors = [{
																					instancePath: instancePath + "/findings",
																					schemaPath: "#/properties/findings/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs105 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.impact !== void 0) {
																			let data51 = data.impact;
																			const _errs108 = errors;
																			if (errors === _errs108) {
																				if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
																					let missing9;
																					if (data51.versions === void 0 && (missing9 = "versions") || data51.more === void 0 && (missing9 = "more")) {
																						validate52.errors = [{
																							instancePath: instancePath + "/impact",
																							schemaPath: "#/properties/impact/required",
																							keyword: "required",
																							params: { missingProperty: missing9 },
																							message: "must have required property '" + missing9 + "'"
																						}];
																						return false;
																					} else {
																						const _errs110 = errors;
																						for (const key9 in data51) if (!(key9 === "versions" || key9 === "more")) {
																							validate52.errors = [{
																								instancePath: instancePath + "/impact",
																								schemaPath: "#/properties/impact/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key9 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs110 === errors) {
																							if (data51.versions !== void 0) {
																								let data52 = data51.versions;
																								const _errs111 = errors;
																								if (errors === _errs111) {
																									if (Array.isArray(data52)) {
																										if (data52.length > 50) {
																											validate52.errors = [{
																												instancePath: instancePath + "/impact/versions",
																												schemaPath: "#/properties/impact/properties/versions/maxItems",
																												keyword: "maxItems",
																												params: { limit: 50 },
																												message: "must NOT have more than 50 items"
																											}];
																											return false;
																										} else {
																											const len7 = data52.length;
																											for (let i7 = 0; i7 < len7; i7++) {
																												let data53 = data52[i7];
																												const _errs113 = errors;
																												if (errors === _errs113) {
																													if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
																														let missing10;
																														if (data53.id === void 0 && (missing10 = "id") || data53.version === void 0 && (missing10 = "version") || data53.event === void 0 && (missing10 = "event") || data53.takenBy === void 0 && (missing10 = "takenBy") || data53.heldBack === void 0 && (missing10 = "heldBack") || data53.refusedBy === void 0 && (missing10 = "refusedBy") || data53.indirect === void 0 && (missing10 = "indirect") || data53.broken === void 0 && (missing10 = "broken")) {
																															validate52.errors = [{
																																instancePath: instancePath + "/impact/versions/" + i7,
																																schemaPath: "#/properties/impact/properties/versions/items/required",
																																keyword: "required",
																																params: { missingProperty: missing10 },
																																message: "must have required property '" + missing10 + "'"
																															}];
																															return false;
																														} else {
																															const _errs115 = errors;
																															for (const key10 in data53) if (!(key10 === "id" || key10 === "version" || key10 === "event" || key10 === "takenBy" || key10 === "heldBack" || key10 === "refusedBy" || key10 === "indirect" || key10 === "broken")) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/impact/versions/" + i7,
																																	schemaPath: "#/properties/impact/properties/versions/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key10 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (_errs115 === errors) {
																																if (data53.id !== void 0) {
																																	let data54 = data53.id;
																																	const _errs116 = errors;
																																	if (errors === _errs116) {
																																		if (typeof data54 === "string") {
																																			if (data54.length > 200) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/impact/versions/" + i7 + "/id",
																																					schemaPath: "#/properties/impact/properties/versions/items/properties/id/maxLength",
																																					keyword: "maxLength",
																																					params: { limit: 200 },
																																					message: "must NOT have more than 200 characters"
																																				}];
																																				return false;
																																			}
																																		} else {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/impact/versions/" + i7 + "/id",
																																				schemaPath: "#/properties/impact/properties/versions/items/properties/id/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid19 = _errs116 === errors;
																																} else var valid19 = true;
																																if (valid19) {
																																	if (data53.version !== void 0) {
																																		const _errs118 = errors;
																																		if (typeof data53.version !== "string") {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/impact/versions/" + i7 + "/version",
																																				schemaPath: "#/properties/impact/properties/versions/items/properties/version/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid19 = _errs118 === errors;
																																	} else var valid19 = true;
																																	if (valid19) {
																																		if (data53.event !== void 0) {
																																			let data56 = data53.event;
																																			const _errs120 = errors;
																																			if (!(data56 === "published" || data56 === "yanked" || data56 === "removed" || data56 === "altered")) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/impact/versions/" + i7 + "/event",
																																					schemaPath: "#/properties/impact/properties/versions/items/properties/event/enum",
																																					keyword: "enum",
																																					params: { allowedValues: schema19.properties.impact.properties.versions.items.properties.event.enum },
																																					message: "must be equal to one of the allowed values"
																																				}];
																																				return false;
																																			}
																																			var valid19 = _errs120 === errors;
																																		} else var valid19 = true;
																																		if (valid19) {
																																			if (data53.takenBy !== void 0) {
																																				const _errs121 = errors;
																																				if (!validate62(data53.takenBy, {
																																					instancePath: instancePath + "/impact/versions/" + i7 + "/takenBy",
																																					parentData: data53,
																																					parentDataProperty: "takenBy",
																																					rootData,
																																					dynamicAnchors
																																				})) {
																																					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																																					errors = vErrors.length;
																																				}
																																				var valid19 = _errs121 === errors;
																																			} else var valid19 = true;
																																			if (valid19) {
																																				if (data53.heldBack !== void 0) {
																																					let data58 = data53.heldBack;
																																					const _errs122 = errors;
																																					const _errs123 = errors;
																																					let valid20 = false;
																																					const _errs124 = errors;
																																					if (!validate62(data58, {
																																						instancePath: instancePath + "/impact/versions/" + i7 + "/heldBack",
																																						parentData: data53,
																																						parentDataProperty: "heldBack",
																																						rootData,
																																						dynamicAnchors
																																					})) {
																																						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																																						errors = vErrors.length;
																																					}
																																					var _valid1 = _errs124 === errors;
																																					valid20 = valid20 || _valid1;
																																					const _errs125 = errors;
																																					if (data58 !== null) {
																																						const err17 = {
																																							instancePath: instancePath + "/impact/versions/" + i7 + "/heldBack",
																																							schemaPath: "#/properties/impact/properties/versions/items/properties/heldBack/anyOf/1/type",
																																							keyword: "type",
																																							params: { type: "null" },
																																							message: "must be null"
																																						};
																																						if (vErrors === null) vErrors = [err17];
																																						else vErrors.push(err17);
																																						errors++;
																																					}
																																					var _valid1 = _errs125 === errors;
																																					valid20 = valid20 || _valid1;
																																					if (!valid20) {
																																						const err18 = {
																																							instancePath: instancePath + "/impact/versions/" + i7 + "/heldBack",
																																							schemaPath: "#/properties/impact/properties/versions/items/properties/heldBack/anyOf",
																																							keyword: "anyOf",
																																							params: {},
																																							message: "must match a schema in anyOf"
																																						};
																																						if (vErrors === null) vErrors = [err18];
																																						else vErrors.push(err18);
																																						errors++;
																																						validate52.errors = vErrors;
																																						return false;
																																					} else {
																																						errors = _errs123;
																																						if (vErrors !== null) {
																																							if (_errs123) vErrors.length = _errs123;
																																							else vErrors = null;
																																						}
																																					}
																																					var valid19 = _errs122 === errors;
																																				} else var valid19 = true;
																																				if (valid19) {
																																					if (data53.refusedBy !== void 0) {
																																						const _errs127 = errors;
																																						if (!validate62(data53.refusedBy, {
																																							instancePath: instancePath + "/impact/versions/" + i7 + "/refusedBy",
																																							parentData: data53,
																																							parentDataProperty: "refusedBy",
																																							rootData,
																																							dynamicAnchors
																																						})) {
																																							vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																																							errors = vErrors.length;
																																						}
																																						var valid19 = _errs127 === errors;
																																					} else var valid19 = true;
																																					if (valid19) {
																																						if (data53.indirect !== void 0) {
																																							let data60 = data53.indirect;
																																							const _errs128 = errors;
																																							if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/impact/versions/" + i7 + "/indirect",
																																									schemaPath: "#/properties/impact/properties/versions/items/properties/indirect/type",
																																									keyword: "type",
																																									params: { type: "integer" },
																																									message: "must be integer"
																																								}];
																																								return false;
																																							}
																																							if (errors === _errs128) {
																																								if (typeof data60 == "number" && isFinite(data60)) {
																																									if (data60 < 0 || isNaN(data60)) {
																																										validate52.errors = [{
																																											instancePath: instancePath + "/impact/versions/" + i7 + "/indirect",
																																											schemaPath: "#/properties/impact/properties/versions/items/properties/indirect/minimum",
																																											keyword: "minimum",
																																											params: {
																																												comparison: ">=",
																																												limit: 0
																																											},
																																											message: "must be >= 0"
																																										}];
																																										return false;
																																									}
																																								}
																																							}
																																							var valid19 = _errs128 === errors;
																																						} else var valid19 = true;
																																						if (valid19) {
																																							if (data53.broken !== void 0) {
																																								const _errs130 = errors;
																																								if (!validate62(data53.broken, {
																																									instancePath: instancePath + "/impact/versions/" + i7 + "/broken",
																																									parentData: data53,
																																									parentDataProperty: "broken",
																																									rootData,
																																									dynamicAnchors
																																								})) {
																																									vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																																									errors = vErrors.length;
																																								}
																																								var valid19 = _errs130 === errors;
																																							} else var valid19 = true;
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													} else {
																														validate52.errors = [{
																															instancePath: instancePath + "/impact/versions/" + i7,
																															schemaPath: "#/properties/impact/properties/versions/items/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														}];
																														return false;
																													}
																												}
																												if (!(_errs113 === errors)) break;
																											}
																										}
																									} else {
																										validate52.errors = [{
																											instancePath: instancePath + "/impact/versions",
																											schemaPath: "#/properties/impact/properties/versions/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid17 = _errs111 === errors;
																							} else var valid17 = true;
																							if (valid17) {
																								if (data51.more !== void 0) {
																									let data62 = data51.more;
																									const _errs131 = errors;
																									if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
																										validate52.errors = [{
																											instancePath: instancePath + "/impact/more",
																											schemaPath: "#/properties/impact/properties/more/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs131) {
																										if (typeof data62 == "number" && isFinite(data62)) {
																											if (data62 < 0 || isNaN(data62)) {
																												validate52.errors = [{
																													instancePath: instancePath + "/impact/more",
																													schemaPath: "#/properties/impact/properties/more/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid17 = _errs131 === errors;
																								} else var valid17 = true;
																							}
																						}
																					}
																				} else {
																					validate52.errors = [{
																						instancePath: instancePath + "/impact",
																						schemaPath: "#/properties/impact/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs108 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.coverage !== void 0) {
																				let data63 = data.coverage;
																				const _errs133 = errors;
																				if (errors === _errs133) {
																					if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
																						let missing11;
																						if (data63.files === void 0 && (missing11 = "files") || data63.bytes === void 0 && (missing11 = "bytes") || data63.packs === void 0 && (missing11 = "packs") || data63.entries === void 0 && (missing11 = "entries") || data63.rules === void 0 && (missing11 = "rules") || data63.gaps === void 0 && (missing11 = "gaps") || data63.notChecked === void 0 && (missing11 = "notChecked") || data63.truncated === void 0 && (missing11 = "truncated")) {
																							validate52.errors = [{
																								instancePath: instancePath + "/coverage",
																								schemaPath: "#/properties/coverage/required",
																								keyword: "required",
																								params: { missingProperty: missing11 },
																								message: "must have required property '" + missing11 + "'"
																							}];
																							return false;
																						} else {
																							const _errs135 = errors;
																							for (const key11 in data63) if (!(key11 === "files" || key11 === "bytes" || key11 === "packs" || key11 === "entries" || key11 === "rules" || key11 === "gaps" || key11 === "notChecked" || key11 === "truncated")) {
																								validate52.errors = [{
																									instancePath: instancePath + "/coverage",
																									schemaPath: "#/properties/coverage/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key11 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs135 === errors) {
																								if (data63.files !== void 0) {
																									let data64 = data63.files;
																									const _errs136 = errors;
																									if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
																										validate52.errors = [{
																											instancePath: instancePath + "/coverage/files",
																											schemaPath: "#/properties/coverage/properties/files/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs136) {
																										if (typeof data64 == "number" && isFinite(data64)) {
																											if (data64 < 0 || isNaN(data64)) {
																												validate52.errors = [{
																													instancePath: instancePath + "/coverage/files",
																													schemaPath: "#/properties/coverage/properties/files/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid21 = _errs136 === errors;
																								} else var valid21 = true;
																								if (valid21) {
																									if (data63.bytes !== void 0) {
																										let data65 = data63.bytes;
																										const _errs138 = errors;
																										if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
																											validate52.errors = [{
																												instancePath: instancePath + "/coverage/bytes",
																												schemaPath: "#/properties/coverage/properties/bytes/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (errors === _errs138) {
																											if (typeof data65 == "number" && isFinite(data65)) {
																												if (data65 < 0 || isNaN(data65)) {
																													validate52.errors = [{
																														instancePath: instancePath + "/coverage/bytes",
																														schemaPath: "#/properties/coverage/properties/bytes/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														},
																														message: "must be >= 0"
																													}];
																													return false;
																												}
																											}
																										}
																										var valid21 = _errs138 === errors;
																									} else var valid21 = true;
																									if (valid21) {
																										if (data63.packs !== void 0) {
																											let data66 = data63.packs;
																											const _errs140 = errors;
																											if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
																												validate52.errors = [{
																													instancePath: instancePath + "/coverage/packs",
																													schemaPath: "#/properties/coverage/properties/packs/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												}];
																												return false;
																											}
																											if (errors === _errs140) {
																												if (typeof data66 == "number" && isFinite(data66)) {
																													if (data66 < 0 || isNaN(data66)) {
																														validate52.errors = [{
																															instancePath: instancePath + "/coverage/packs",
																															schemaPath: "#/properties/coverage/properties/packs/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															},
																															message: "must be >= 0"
																														}];
																														return false;
																													}
																												}
																											}
																											var valid21 = _errs140 === errors;
																										} else var valid21 = true;
																										if (valid21) {
																											if (data63.entries !== void 0) {
																												let data67 = data63.entries;
																												const _errs142 = errors;
																												if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
																													validate52.errors = [{
																														instancePath: instancePath + "/coverage/entries",
																														schemaPath: "#/properties/coverage/properties/entries/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (errors === _errs142) {
																													if (typeof data67 == "number" && isFinite(data67)) {
																														if (data67 < 0 || isNaN(data67)) {
																															validate52.errors = [{
																																instancePath: instancePath + "/coverage/entries",
																																schemaPath: "#/properties/coverage/properties/entries/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																},
																																message: "must be >= 0"
																															}];
																															return false;
																														}
																													}
																												}
																												var valid21 = _errs142 === errors;
																											} else var valid21 = true;
																											if (valid21) {
																												if (data63.rules !== void 0) {
																													let data68 = data63.rules;
																													const _errs144 = errors;
																													if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
																														validate52.errors = [{
																															instancePath: instancePath + "/coverage/rules",
																															schemaPath: "#/properties/coverage/properties/rules/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs144) {
																														if (typeof data68 == "number" && isFinite(data68)) {
																															if (data68 < 0 || isNaN(data68)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/coverage/rules",
																																	schemaPath: "#/properties/coverage/properties/rules/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	},
																																	message: "must be >= 0"
																																}];
																																return false;
																															}
																														}
																													}
																													var valid21 = _errs144 === errors;
																												} else var valid21 = true;
																												if (valid21) {
																													if (data63.gaps !== void 0) {
																														let data69 = data63.gaps;
																														const _errs146 = errors;
																														if (errors === _errs146) {
																															if (Array.isArray(data69)) {
																																const len8 = data69.length;
																																for (let i8 = 0; i8 < len8; i8++) {
																																	let data70 = data69[i8];
																																	const _errs148 = errors;
																																	if (errors === _errs148) {
																																		if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
																																			let missing12;
																																			if (data70.file === void 0 && (missing12 = "file") || data70.reason === void 0 && (missing12 = "reason")) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/coverage/gaps/" + i8,
																																					schemaPath: "#/properties/coverage/properties/gaps/items/required",
																																					keyword: "required",
																																					params: { missingProperty: missing12 },
																																					message: "must have required property '" + missing12 + "'"
																																				}];
																																				return false;
																																			} else {
																																				const _errs150 = errors;
																																				for (const key12 in data70) if (!(key12 === "file" || key12 === "reason" || key12 === "who" || key12 === "next")) {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/coverage/gaps/" + i8,
																																						schemaPath: "#/properties/coverage/properties/gaps/items/additionalProperties",
																																						keyword: "additionalProperties",
																																						params: { additionalProperty: key12 },
																																						message: "must NOT have additional properties"
																																					}];
																																					return false;
																																				}
																																				if (_errs150 === errors) {
																																					if (data70.file !== void 0) {
																																						const _errs151 = errors;
																																						if (typeof data70.file !== "string") {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/coverage/gaps/" + i8 + "/file",
																																								schemaPath: "#/properties/coverage/properties/gaps/items/properties/file/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid23 = _errs151 === errors;
																																					} else var valid23 = true;
																																					if (valid23) {
																																						if (data70.reason !== void 0) {
																																							const _errs153 = errors;
																																							if (typeof data70.reason !== "string") {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/coverage/gaps/" + i8 + "/reason",
																																									schemaPath: "#/properties/coverage/properties/gaps/items/properties/reason/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid23 = _errs153 === errors;
																																						} else var valid23 = true;
																																						if (valid23) {
																																							if (data70.who !== void 0) {
																																								const _errs155 = errors;
																																								if (!validate58(data70.who, {
																																									instancePath: instancePath + "/coverage/gaps/" + i8 + "/who",
																																									parentData: data70,
																																									parentDataProperty: "who",
																																									rootData,
																																									dynamicAnchors
																																								})) {
																																									vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																																									errors = vErrors.length;
																																								}
																																								var valid23 = _errs155 === errors;
																																							} else var valid23 = true;
																																							if (valid23) {
																																								if (data70.next !== void 0) {
																																									const _errs156 = errors;
																																									if (typeof data70.next !== "string") {
																																										validate52.errors = [{
																																											instancePath: instancePath + "/coverage/gaps/" + i8 + "/next",
																																											schemaPath: "#/properties/coverage/properties/gaps/items/properties/next/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										}];
																																										return false;
																																									}
																																									var valid23 = _errs156 === errors;
																																								} else var valid23 = true;
																																							}
																																						}
																																					}
																																				}
																																			}
																																		} else {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/coverage/gaps/" + i8,
																																				schemaPath: "#/properties/coverage/properties/gaps/items/type",
																																				keyword: "type",
																																				params: { type: "object" },
																																				message: "must be object"
																																			}];
																																			return false;
																																		}
																																	}
																																	if (!(_errs148 === errors)) break;
																																}
																															} else {
																																validate52.errors = [{
																																	instancePath: instancePath + "/coverage/gaps",
																																	schemaPath: "#/properties/coverage/properties/gaps/type",
																																	keyword: "type",
																																	params: { type: "array" },
																																	message: "must be array"
																																}];
																																return false;
																															}
																														}
																														var valid21 = _errs146 === errors;
																													} else var valid21 = true;
																													if (valid21) {
																														if (data63.notChecked !== void 0) {
																															let data75 = data63.notChecked;
																															const _errs158 = errors;
																															if (errors === _errs158) {
																																if (Array.isArray(data75)) {
																																	const len9 = data75.length;
																																	for (let i9 = 0; i9 < len9; i9++) {
																																		const _errs160 = errors;
																																		if (typeof data75[i9] !== "string") {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/coverage/notChecked/" + i9,
																																				schemaPath: "#/properties/coverage/properties/notChecked/items/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		if (!(_errs160 === errors)) break;
																																	}
																																} else {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/coverage/notChecked",
																																		schemaPath: "#/properties/coverage/properties/notChecked/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid21 = _errs158 === errors;
																														} else var valid21 = true;
																														if (valid21) {
																															if (data63.truncated !== void 0) {
																																let data77 = data63.truncated;
																																const _errs162 = errors;
																																if (errors === _errs162) {
																																	if (data77 && typeof data77 == "object" && !Array.isArray(data77)) for (const key13 in data77) {
																																		let data78 = data77[key13];
																																		const _errs165 = errors;
																																		if (!(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78))) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/coverage/truncated/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
																																				schemaPath: "#/properties/coverage/properties/truncated/additionalProperties/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (errors === _errs165) {
																																			if (typeof data78 == "number" && isFinite(data78)) {
																																				if (data78 < 0 || isNaN(data78)) {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/coverage/truncated/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
																																						schemaPath: "#/properties/coverage/properties/truncated/additionalProperties/minimum",
																																						keyword: "minimum",
																																						params: {
																																							comparison: ">=",
																																							limit: 0
																																						},
																																						message: "must be >= 0"
																																					}];
																																					return false;
																																				}
																																			}
																																		}
																																		if (!(_errs165 === errors)) break;
																																	}
																																	else {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/coverage/truncated",
																																			schemaPath: "#/properties/coverage/properties/truncated/type",
																																			keyword: "type",
																																			params: { type: "object" },
																																			message: "must be object"
																																		}];
																																		return false;
																																	}
																																}
																																var valid21 = _errs162 === errors;
																															} else var valid21 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate52.errors = [{
																							instancePath: instancePath + "/coverage",
																							schemaPath: "#/properties/coverage/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs133 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
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
function readAnyReport(archive) {
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
	return {
		report,
		text
	};
}
/** Reads the report of a change; refuses one of anything else, and of another head. */
function readReport(archive, head) {
	const read = readAnyReport(archive);
	if ("kind" in read) return read;
	const { report, text } = read;
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

export { refused as a, late as i, readReport as n, REPORT_FILE as r, readAnyReport as t };
import { n as __exportAll } from "./rolldown-runtime.js";
import { t as faultsOf } from "./fault.js";

// src/core/schema/validators.gen.ts
var validators_gen_exports = /* @__PURE__ */ __exportAll({
	advisory: () => advisory,
	gpack: () => gpack,
	gpackPackage: () => gpackPackage,
	index: () => index,
	indexEntry: () => indexEntry,
	indexVersion: () => indexVersion,
	marketplacePackage: () => marketplacePackage,
	pack: () => pack,
	packSet: () => packSet,
	packagesArray: () => packagesArray,
	packagesArrayEntry: () => packagesArrayEntry,
	packagesIndex: () => packagesIndex,
	packagesIndexEntry: () => packagesIndexEntry,
	packagesToml: () => packagesToml,
	packagesTomlEntry: () => packagesTomlEntry,
	policy: () => policy,
	production: () => production,
	waivers: () => waivers
});
const advisory = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/advisory.schema.json",
	"title": "Advisory of a registry",
	"description": "registry/advisories/GPACK-<year>-<number>.json: a weakness of gpacks, as a record of OSV (https://ossf.github.io/osv-schema/). Always read from the base branch, never from the pull request.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"id",
		"modified",
		"published",
		"summary",
		"affected"
	],
	"properties": {
		"schema_version": {
			"description": "The version of the OSV schema, such as 1.6.7.",
			"type": "string",
			"pattern": "^1\\.\\d+\\.\\d+$"
		},
		"id": {
			"description": "GPACK-<year>-<number>: also the name of the file.",
			"type": "string",
			"pattern": "^GPACK-\\d{4}-\\d{4,9}$"
		},
		"modified": {
			"description": "When it was last edited, as RFC 3339 has it, in UTC.",
			"type": "string"
		},
		"published": {
			"description": "When it was published.",
			"type": "string"
		},
		"withdrawn": {
			"description": "When it was taken back. It is kept, and warns of nothing.",
			"type": "string"
		},
		"aliases": {
			"description": "Ids that other databases give the same weakness.",
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$"
			}
		},
		"related": {
			"description": "Ids of others that have to do with it.",
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$"
			}
		},
		"upstream": {
			"description": "Ids of what it comes from.",
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$"
			}
		},
		"summary": {
			"description": "One sentence.",
			"type": "string",
			"pattern": "\\S",
			"maxLength": 240
		},
		"details": {
			"description": "Markdown.",
			"type": "string",
			"maxLength": 65536
		},
		"severity": {
			"description": "Vectors of CVSS.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type", "score"],
				"properties": {
					"type": { "enum": [
						"CVSS_V2",
						"CVSS_V3",
						"CVSS_V4",
						"Ubuntu"
					] },
					"score": {
						"type": "string",
						"maxLength": 256
					}
				}
			}
		},
		"affected": {
			"description": "The gpacks that it is about, and their versions.",
			"type": "array",
			"minItems": 1,
			"maxItems": 200,
			"items": { "$ref": "#/$defs/affected" }
		},
		"references": {
			"description": "Where more is written.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type", "url"],
				"properties": {
					"type": { "enum": [
						"ADVISORY",
						"ARTICLE",
						"DETECTION",
						"DISCUSSION",
						"REPORT",
						"FIX",
						"INTRODUCED",
						"PACKAGE",
						"EVIDENCE",
						"WEB"
					] },
					"url": {
						"type": "string",
						"pattern": "^https://"
					}
				}
			}
		},
		"credits": {
			"description": "Who found it.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["name"],
				"properties": { "name": { "type": "string" } }
			}
		},
		"database_specific": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"kind": {
					"description": "malicious for a gpack that is meant to do harm.",
					"enum": ["malicious"]
				},
				"severity": {
					"description": "In one word, where there is no vector.",
					"enum": [
						"CRITICAL",
						"HIGH",
						"MODERATE",
						"LOW"
					]
				},
				"cwe_ids": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^CWE-\\d{1,5}$"
					}
				}
			}
		}
	},
	"$defs": { "affected": {
		"type": "object",
		"additionalProperties": false,
		"required": ["package"],
		"properties": {
			"package": {
				"type": "object",
				"additionalProperties": false,
				"required": ["ecosystem", "name"],
				"properties": {
					"ecosystem": {
						"description": "gpack: an advisory of a registry is about its gpacks.",
						"enum": ["gpack"]
					},
					"name": {
						"description": "The id of the gpack.",
						"type": "string",
						"pattern": "\\S",
						"maxLength": 200
					},
					"purl": { "type": "string" }
				}
			},
			"ranges": {
				"type": "array",
				"maxItems": 200,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["type", "events"],
					"properties": {
						"type": { "enum": ["SEMVER"] },
						"events": {
							"description": "One key each: introduced, fixed or last_affected. introduced may be 0.",
							"type": "array",
							"minItems": 1,
							"maxItems": 2e3,
							"items": {
								"type": "object",
								"additionalProperties": false,
								"minProperties": 1,
								"maxProperties": 1,
								"properties": {
									"introduced": { "type": "string" },
									"fixed": { "type": "string" },
									"last_affected": { "type": "string" }
								}
							}
						}
					}
				}
			},
			"versions": {
				"type": "array",
				"maxItems": 5e4,
				"items": { "type": "string" }
			}
		}
	} }
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^1\\.\\d+\\.\\d+$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^GPACK-\\d{4}-\\d{4,9}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^https://", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^CWE-\\d{1,5}$", "u");
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["package"],
	"properties": {
		"package": {
			"type": "object",
			"additionalProperties": false,
			"required": ["ecosystem", "name"],
			"properties": {
				"ecosystem": {
					"description": "gpack: an advisory of a registry is about its gpacks.",
					"enum": ["gpack"]
				},
				"name": {
					"description": "The id of the gpack.",
					"type": "string",
					"pattern": "\\S",
					"maxLength": 200
				},
				"purl": { "type": "string" }
			}
		},
		"ranges": {
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type", "events"],
				"properties": {
					"type": { "enum": ["SEMVER"] },
					"events": {
						"description": "One key each: introduced, fixed or last_affected. introduced may be 0.",
						"type": "array",
						"minItems": 1,
						"maxItems": 2e3,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"minProperties": 1,
							"maxProperties": 1,
							"properties": {
								"introduced": { "type": "string" },
								"fixed": { "type": "string" },
								"last_affected": { "type": "string" }
							}
						}
					}
				}
			}
		},
		"versions": {
			"type": "array",
			"maxItems": 5e4,
			"items": { "type": "string" }
		}
	}
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.package === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "package" },
				message: "must have required property 'package'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "package" || key0 === "ranges" || key0 === "versions")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.package !== void 0) {
			let data0 = data.package;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.ecosystem === void 0) {
					const err2 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "ecosystem" },
						message: "must have required property 'ecosystem'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.name === void 0) {
					const err3 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "ecosystem" || key1 === "name" || key1 === "purl")) {
					const err4 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.ecosystem !== void 0) {
					if (!(data0.ecosystem === "gpack")) {
						const err5 = {
							instancePath: instancePath + "/package/ecosystem",
							schemaPath: "#/properties/package/properties/ecosystem/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.package.properties.ecosystem.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.name !== void 0) {
					let data2 = data0.name;
					if (typeof data2 === "string") {
						if (data2.length > 200) {
							const err6 = {
								instancePath: instancePath + "/package/name",
								schemaPath: "#/properties/package/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err7 = {
								instancePath: instancePath + "/package/name",
								schemaPath: "#/properties/package/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/package/name",
							schemaPath: "#/properties/package/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.purl !== void 0) {
					if (typeof data0.purl !== "string") {
						const err9 = {
							instancePath: instancePath + "/package/purl",
							schemaPath: "#/properties/package/properties/purl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/package",
					schemaPath: "#/properties/package/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.ranges !== void 0) {
			let data4 = data.ranges;
			if (Array.isArray(data4)) {
				if (data4.length > 200) {
					const err11 = {
						instancePath: instancePath + "/ranges",
						schemaPath: "#/properties/ranges/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.type === void 0) {
							const err12 = {
								instancePath: instancePath + "/ranges/" + i0,
								schemaPath: "#/properties/ranges/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data5.events === void 0) {
							const err13 = {
								instancePath: instancePath + "/ranges/" + i0,
								schemaPath: "#/properties/ranges/items/required",
								keyword: "required",
								params: { missingProperty: "events" },
								message: "must have required property 'events'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key2 in data5) if (!(key2 === "type" || key2 === "events")) {
							const err14 = {
								instancePath: instancePath + "/ranges/" + i0,
								schemaPath: "#/properties/ranges/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.type !== void 0) {
							if (!(data5.type === "SEMVER")) {
								const err15 = {
									instancePath: instancePath + "/ranges/" + i0 + "/type",
									schemaPath: "#/properties/ranges/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.ranges.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data5.events !== void 0) {
							let data7 = data5.events;
							if (Array.isArray(data7)) {
								if (data7.length > 2e3) {
									const err16 = {
										instancePath: instancePath + "/ranges/" + i0 + "/events",
										schemaPath: "#/properties/ranges/items/properties/events/maxItems",
										keyword: "maxItems",
										params: { limit: 2e3 },
										message: "must NOT have more than 2000 items"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data7.length < 1) {
									const err17 = {
										instancePath: instancePath + "/ranges/" + i0 + "/events",
										schemaPath: "#/properties/ranges/items/properties/events/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data8 = data7[i1];
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										if (Object.keys(data8).length > 1) {
											const err18 = {
												instancePath: instancePath + "/ranges/" + i0 + "/events/" + i1,
												schemaPath: "#/properties/ranges/items/properties/events/items/maxProperties",
												keyword: "maxProperties",
												params: { limit: 1 },
												message: "must NOT have more than 1 properties"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
										if (Object.keys(data8).length < 1) {
											const err19 = {
												instancePath: instancePath + "/ranges/" + i0 + "/events/" + i1,
												schemaPath: "#/properties/ranges/items/properties/events/items/minProperties",
												keyword: "minProperties",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 properties"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
										for (const key3 in data8) if (!(key3 === "introduced" || key3 === "fixed" || key3 === "last_affected")) {
											const err20 = {
												instancePath: instancePath + "/ranges/" + i0 + "/events/" + i1,
												schemaPath: "#/properties/ranges/items/properties/events/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										if (data8.introduced !== void 0) {
											if (typeof data8.introduced !== "string") {
												const err21 = {
													instancePath: instancePath + "/ranges/" + i0 + "/events/" + i1 + "/introduced",
													schemaPath: "#/properties/ranges/items/properties/events/items/properties/introduced/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err21];
												else vErrors.push(err21);
												errors++;
											}
										}
										if (data8.fixed !== void 0) {
											if (typeof data8.fixed !== "string") {
												const err22 = {
													instancePath: instancePath + "/ranges/" + i0 + "/events/" + i1 + "/fixed",
													schemaPath: "#/properties/ranges/items/properties/events/items/properties/fixed/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err22];
												else vErrors.push(err22);
												errors++;
											}
										}
										if (data8.last_affected !== void 0) {
											if (typeof data8.last_affected !== "string") {
												const err23 = {
													instancePath: instancePath + "/ranges/" + i0 + "/events/" + i1 + "/last_affected",
													schemaPath: "#/properties/ranges/items/properties/events/items/properties/last_affected/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err23];
												else vErrors.push(err23);
												errors++;
											}
										}
									} else {
										const err24 = {
											instancePath: instancePath + "/ranges/" + i0 + "/events/" + i1,
											schemaPath: "#/properties/ranges/items/properties/events/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/ranges/" + i0 + "/events",
									schemaPath: "#/properties/ranges/items/properties/events/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/ranges/" + i0,
							schemaPath: "#/properties/ranges/items/type",
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
					instancePath: instancePath + "/ranges",
					schemaPath: "#/properties/ranges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.versions !== void 0) {
			let data12 = data.versions;
			if (Array.isArray(data12)) {
				if (data12.length > 5e4) {
					const err28 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/properties/versions/maxItems",
						keyword: "maxItems",
						params: { limit: 5e4 },
						message: "must NOT have more than 50000 items"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data12[i2] !== "string") {
					const err29 = {
						instancePath: instancePath + "/versions/" + i2,
						schemaPath: "#/properties/versions/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/properties/versions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
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
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.modified === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "modified" },
				message: "must have required property 'modified'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.published === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "published" },
				message: "must have required property 'published'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.summary === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.affected === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "affected" },
				message: "must have required property 'affected'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.schema_version !== void 0) {
			let data0 = data.schema_version;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/schema_version",
						schemaPath: "#/properties/schema_version/pattern",
						keyword: "pattern",
						params: { pattern: "^1\\.\\d+\\.\\d+$" },
						message: "must match pattern \"^1\\.\\d+\\.\\d+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^GPACK-\\d{4}-\\d{4,9}$" },
						message: "must match pattern \"^GPACK-\\d{4}-\\d{4,9}$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.modified !== void 0) {
			if (typeof data.modified !== "string") {
				const err11 = {
					instancePath: instancePath + "/modified",
					schemaPath: "#/properties/modified/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.published !== void 0) {
			if (typeof data.published !== "string") {
				const err12 = {
					instancePath: instancePath + "/published",
					schemaPath: "#/properties/published/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.withdrawn !== void 0) {
			if (typeof data.withdrawn !== "string") {
				const err13 = {
					instancePath: instancePath + "/withdrawn",
					schemaPath: "#/properties/withdrawn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			let data5 = data.aliases;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (!pattern5.test(data6)) {
							const err14 = {
								instancePath: instancePath + "/aliases/" + i0,
								schemaPath: "#/properties/aliases/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/aliases/" + i0,
							schemaPath: "#/properties/aliases/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/aliases",
					schemaPath: "#/properties/aliases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.related !== void 0) {
			let data7 = data.related;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (typeof data8 === "string") {
						if (!pattern5.test(data8)) {
							const err17 = {
								instancePath: instancePath + "/related/" + i1,
								schemaPath: "#/properties/related/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$\""
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/related/" + i1,
							schemaPath: "#/properties/related/items/type",
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
					instancePath: instancePath + "/related",
					schemaPath: "#/properties/related/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.upstream !== void 0) {
			let data9 = data.upstream;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (typeof data10 === "string") {
						if (!pattern5.test(data10)) {
							const err20 = {
								instancePath: instancePath + "/upstream/" + i2,
								schemaPath: "#/properties/upstream/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/upstream/" + i2,
							schemaPath: "#/properties/upstream/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/upstream",
					schemaPath: "#/properties/upstream/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data11 = data.summary;
			if (typeof data11 === "string") {
				if (data11.length > 240) {
					const err23 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/maxLength",
						keyword: "maxLength",
						params: { limit: 240 },
						message: "must NOT have more than 240 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (!pattern8.test(data11)) {
					const err24 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.details !== void 0) {
			let data12 = data.details;
			if (typeof data12 === "string") {
				if (data12.length > 65536) {
					const err26 = {
						instancePath: instancePath + "/details",
						schemaPath: "#/properties/details/maxLength",
						keyword: "maxLength",
						params: { limit: 65536 },
						message: "must NOT have more than 65536 characters"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/details",
					schemaPath: "#/properties/details/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data13 = data.severity;
			if (Array.isArray(data13)) {
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data14 = data13[i3];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.type === void 0) {
							const err28 = {
								instancePath: instancePath + "/severity/" + i3,
								schemaPath: "#/properties/severity/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data14.score === void 0) {
							const err29 = {
								instancePath: instancePath + "/severity/" + i3,
								schemaPath: "#/properties/severity/items/required",
								keyword: "required",
								params: { missingProperty: "score" },
								message: "must have required property 'score'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key1 in data14) if (!(key1 === "type" || key1 === "score")) {
							const err30 = {
								instancePath: instancePath + "/severity/" + i3,
								schemaPath: "#/properties/severity/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data14.type !== void 0) {
							let data15 = data14.type;
							if (!(data15 === "CVSS_V2" || data15 === "CVSS_V3" || data15 === "CVSS_V4" || data15 === "Ubuntu")) {
								const err31 = {
									instancePath: instancePath + "/severity/" + i3 + "/type",
									schemaPath: "#/properties/severity/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.severity.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data14.score !== void 0) {
							let data16 = data14.score;
							if (typeof data16 === "string") {
								if (data16.length > 256) {
									const err32 = {
										instancePath: instancePath + "/severity/" + i3 + "/score",
										schemaPath: "#/properties/severity/items/properties/score/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										message: "must NOT have more than 256 characters"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/severity/" + i3 + "/score",
									schemaPath: "#/properties/severity/items/properties/score/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/severity/" + i3,
							schemaPath: "#/properties/severity/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.affected !== void 0) {
			let data17 = data.affected;
			if (Array.isArray(data17)) {
				if (data17.length > 200) {
					const err36 = {
						instancePath: instancePath + "/affected",
						schemaPath: "#/properties/affected/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data17.length < 1) {
					const err37 = {
						instancePath: instancePath + "/affected",
						schemaPath: "#/properties/affected/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate53(data17[i4], {
					instancePath: instancePath + "/affected/" + i4,
					parentData: data17,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/affected",
					schemaPath: "#/properties/affected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.references !== void 0) {
			let data19 = data.references;
			if (Array.isArray(data19)) {
				const len5 = data19.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data20 = data19[i5];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.type === void 0) {
							const err39 = {
								instancePath: instancePath + "/references/" + i5,
								schemaPath: "#/properties/references/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data20.url === void 0) {
							const err40 = {
								instancePath: instancePath + "/references/" + i5,
								schemaPath: "#/properties/references/items/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						for (const key2 in data20) if (!(key2 === "type" || key2 === "url")) {
							const err41 = {
								instancePath: instancePath + "/references/" + i5,
								schemaPath: "#/properties/references/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data20.type !== void 0) {
							let data21 = data20.type;
							if (!(data21 === "ADVISORY" || data21 === "ARTICLE" || data21 === "DETECTION" || data21 === "DISCUSSION" || data21 === "REPORT" || data21 === "FIX" || data21 === "INTRODUCED" || data21 === "PACKAGE" || data21 === "EVIDENCE" || data21 === "WEB")) {
								const err42 = {
									instancePath: instancePath + "/references/" + i5 + "/type",
									schemaPath: "#/properties/references/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.references.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data20.url !== void 0) {
							let data22 = data20.url;
							if (typeof data22 === "string") {
								if (!pattern10.test(data22)) {
									const err43 = {
										instancePath: instancePath + "/references/" + i5 + "/url",
										schemaPath: "#/properties/references/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https://" },
										message: "must match pattern \"^https://\""
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/references/" + i5 + "/url",
									schemaPath: "#/properties/references/items/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/references/" + i5,
							schemaPath: "#/properties/references/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/references",
					schemaPath: "#/properties/references/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.credits !== void 0) {
			let data23 = data.credits;
			if (Array.isArray(data23)) {
				const len6 = data23.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data24 = data23[i6];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.name === void 0) {
							const err47 = {
								instancePath: instancePath + "/credits/" + i6,
								schemaPath: "#/properties/credits/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data24.name !== void 0) {
							if (typeof data24.name !== "string") {
								const err48 = {
									instancePath: instancePath + "/credits/" + i6 + "/name",
									schemaPath: "#/properties/credits/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/credits/" + i6,
							schemaPath: "#/properties/credits/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/credits",
					schemaPath: "#/properties/credits/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.database_specific !== void 0) {
			let data26 = data.database_specific;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				for (const key3 in data26) if (!(key3 === "kind" || key3 === "severity" || key3 === "cwe_ids")) {
					const err51 = {
						instancePath: instancePath + "/database_specific",
						schemaPath: "#/properties/database_specific/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data26.kind !== void 0) {
					if (!(data26.kind === "malicious")) {
						const err52 = {
							instancePath: instancePath + "/database_specific/kind",
							schemaPath: "#/properties/database_specific/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.database_specific.properties.kind.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data26.severity !== void 0) {
					let data28 = data26.severity;
					if (!(data28 === "CRITICAL" || data28 === "HIGH" || data28 === "MODERATE" || data28 === "LOW")) {
						const err53 = {
							instancePath: instancePath + "/database_specific/severity",
							schemaPath: "#/properties/database_specific/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.database_specific.properties.severity.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data26.cwe_ids !== void 0) {
					let data29 = data26.cwe_ids;
					if (Array.isArray(data29)) {
						const len7 = data29.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data30 = data29[i7];
							if (typeof data30 === "string") {
								if (!pattern11.test(data30)) {
									const err54 = {
										instancePath: instancePath + "/database_specific/cwe_ids/" + i7,
										schemaPath: "#/properties/database_specific/properties/cwe_ids/items/pattern",
										keyword: "pattern",
										params: { pattern: "^CWE-\\d{1,5}$" },
										message: "must match pattern \"^CWE-\\d{1,5}$\""
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/database_specific/cwe_ids/" + i7,
									schemaPath: "#/properties/database_specific/properties/cwe_ids/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/database_specific/cwe_ids",
							schemaPath: "#/properties/database_specific/properties/cwe_ids/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/database_specific",
					schemaPath: "#/properties/database_specific/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
	} else {
		const err58 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
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
const gpack = validate55;
const schema21 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/gpack.schema.json",
	"title": "gpack manifest",
	"description": "gpack.toml with a [gpack] table: the manifest that ggen's registry client loads.",
	"type": "object",
	"additionalProperties": false,
	"required": ["gpack"],
	"properties": {
		"gpack": {
			"description": "Who the gpack is.",
			"type": "object",
			"properties": {
				"id": {
					"description": "Unique id, by convention a reversed domain.",
					"type": "string",
					"examples": ["io.example.greeting"]
				},
				"name": {
					"description": "Name for people.",
					"type": "string",
					"examples": ["Greeting"]
				},
				"version": {
					"description": "Semantic version.",
					"type": "string",
					"examples": ["1.0.0"]
				},
				"description": {
					"description": "What the gpack generates, in one sentence.",
					"type": "string"
				},
				"license": {
					"description": "SPDX licence expression.",
					"type": "string",
					"examples": ["MIT OR Apache-2.0"]
				},
				"ggen_compat": {
					"description": "Versions of ggen that it works with: a Cargo version requirement, comparators separated by commas.",
					"type": "string",
					"examples": [">=26.7.3, <27.0.0"]
				},
				"authors": {
					"description": "Who wrote it. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"repository": {
					"description": "URL of the source. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"homepage": {
					"description": "URL of the project. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"keywords": {
					"description": "Words to find it by. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"readme": {
					"description": "Path of the README. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"changelog": {
					"description": "Path of the change log. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"category": {
					"description": "Category. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"requires": {
					"description": "Other gpacks with ranges. Described in older documents; ggen does not read it.",
					"deprecated": true
				}
			},
			"additionalProperties": false,
			"required": [
				"id",
				"name",
				"version",
				"description",
				"license",
				"ggen_compat"
			]
		},
		"dependencies": {
			"description": "Other gpacks: id to version requirement.",
			"type": "object",
			"additionalProperties": {
				"description": "A Cargo version requirement.",
				"type": "string"
			}
		},
		"templates": {
			"description": "Where the templates are.",
			"type": "object",
			"properties": {
				"patterns": {
					"description": "Globs relative to the gpack; empty means templates/**/*.tmpl and templates/**/*.tera.",
					"type": "array",
					"items": { "type": "string" }
				},
				"includes": {
					"description": "Further Tera files to include.",
					"type": "array",
					"items": { "type": "string" }
				},
				"entrypoints": {
					"description": "Templates to start from. Described in older documents; ggen does not read it.",
					"deprecated": true
				}
			},
			"additionalProperties": false
		},
		"macros": {
			"description": "Tera macros.",
			"type": "object",
			"properties": { "paths": {
				"description": "Paths of macro files.",
				"type": "array",
				"items": { "type": "string" }
			} },
			"additionalProperties": false
		},
		"rdf": {
			"description": "The graphs that templates query.",
			"type": "object",
			"properties": {
				"base": {
					"description": "Base IRI.",
					"type": "string",
					"examples": ["https://example.org/greeting/"]
				},
				"prefixes": {
					"description": "Prefix to IRI.",
					"type": "object",
					"additionalProperties": {
						"description": "Namespace IRI.",
						"type": "string"
					}
				},
				"patterns": {
					"description": "Globs relative to the gpack; empty means the graphs directories below templates.",
					"type": "array",
					"items": { "type": "string" }
				},
				"inline": {
					"description": "Turtle text.",
					"type": "array",
					"items": { "type": "string" }
				},
				"files": {
					"description": "Paths of graphs. Described in older documents; ggen does not read it.",
					"deprecated": true
				}
			},
			"additionalProperties": false
		},
		"queries": {
			"description": "SPARQL queries.",
			"type": "object",
			"properties": {
				"patterns": {
					"description": "Globs relative to the gpack; empty means the queries directories below templates.",
					"type": "array",
					"items": { "type": "string" }
				},
				"aliases": {
					"description": "Alias to path of a query.",
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			},
			"additionalProperties": false
		},
		"shapes": {
			"description": "SHACL shapes.",
			"type": "object",
			"properties": { "patterns": {
				"description": "Globs relative to the gpack; empty means the shapes below templates.",
				"type": "array",
				"items": { "type": "string" }
			} },
			"additionalProperties": false
		},
		"preset": {
			"description": "Values for the variables of templates.",
			"type": "object",
			"properties": {
				"config": {
					"description": "Path of a preset file.",
					"type": "string"
				},
				"vars": {
					"description": "Variable to value; every value is a string.",
					"type": "object",
					"additionalProperties": {
						"description": "The value, as a string.",
						"type": "string"
					}
				}
			},
			"additionalProperties": false
		},
		"cleanroom": {
			"description": "Cleanroom settings. Described in older documents; ggen does not read it.",
			"deprecated": true
		},
		"fixtures": {
			"description": "Test fixtures. Described in older documents; ggen does not read it.",
			"deprecated": true
		},
		"scenarios": {
			"description": "Test scenarios. Described in older documents; ggen does not read it.",
			"deprecated": true
		}
	}
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.gpack === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gpack" },
				message: "must have required property 'gpack'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema21.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.gpack !== void 0) {
			let data0 = data.gpack;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err2 = {
						instancePath: instancePath + "/gpack",
						schemaPath: "#/properties/gpack/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.name === void 0) {
					const err3 = {
						instancePath: instancePath + "/gpack",
						schemaPath: "#/properties/gpack/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.version === void 0) {
					const err4 = {
						instancePath: instancePath + "/gpack",
						schemaPath: "#/properties/gpack/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.description === void 0) {
					const err5 = {
						instancePath: instancePath + "/gpack",
						schemaPath: "#/properties/gpack/required",
						keyword: "required",
						params: { missingProperty: "description" },
						message: "must have required property 'description'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.license === void 0) {
					const err6 = {
						instancePath: instancePath + "/gpack",
						schemaPath: "#/properties/gpack/required",
						keyword: "required",
						params: { missingProperty: "license" },
						message: "must have required property 'license'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.ggen_compat === void 0) {
					const err7 = {
						instancePath: instancePath + "/gpack",
						schemaPath: "#/properties/gpack/required",
						keyword: "required",
						params: { missingProperty: "ggen_compat" },
						message: "must have required property 'ggen_compat'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data0) if (!func1.call(schema21.properties.gpack.properties, key1)) {
					const err8 = {
						instancePath: instancePath + "/gpack",
						schemaPath: "#/properties/gpack/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.id !== void 0) {
					if (typeof data0.id !== "string") {
						const err9 = {
							instancePath: instancePath + "/gpack/id",
							schemaPath: "#/properties/gpack/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err10 = {
							instancePath: instancePath + "/gpack/name",
							schemaPath: "#/properties/gpack/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.version !== void 0) {
					if (typeof data0.version !== "string") {
						const err11 = {
							instancePath: instancePath + "/gpack/version",
							schemaPath: "#/properties/gpack/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.description !== void 0) {
					if (typeof data0.description !== "string") {
						const err12 = {
							instancePath: instancePath + "/gpack/description",
							schemaPath: "#/properties/gpack/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.license !== void 0) {
					if (typeof data0.license !== "string") {
						const err13 = {
							instancePath: instancePath + "/gpack/license",
							schemaPath: "#/properties/gpack/properties/license/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.ggen_compat !== void 0) {
					if (typeof data0.ggen_compat !== "string") {
						const err14 = {
							instancePath: instancePath + "/gpack/ggen_compat",
							schemaPath: "#/properties/gpack/properties/ggen_compat/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/gpack",
					schemaPath: "#/properties/gpack/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data7 = data.dependencies;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key2 in data7) if (typeof data7[key2] !== "string") {
					const err16 = {
						instancePath: instancePath + "/dependencies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/dependencies/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.templates !== void 0) {
			let data9 = data.templates;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key3 in data9) if (!(key3 === "patterns" || key3 === "includes" || key3 === "entrypoints")) {
					const err18 = {
						instancePath: instancePath + "/templates",
						schemaPath: "#/properties/templates/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data9.patterns !== void 0) {
					let data10 = data9.patterns;
					if (Array.isArray(data10)) {
						const len0 = data10.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data10[i0] !== "string") {
							const err19 = {
								instancePath: instancePath + "/templates/patterns/" + i0,
								schemaPath: "#/properties/templates/properties/patterns/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/templates/patterns",
							schemaPath: "#/properties/templates/properties/patterns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data9.includes !== void 0) {
					let data12 = data9.includes;
					if (Array.isArray(data12)) {
						const len1 = data12.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data12[i1] !== "string") {
							const err21 = {
								instancePath: instancePath + "/templates/includes/" + i1,
								schemaPath: "#/properties/templates/properties/includes/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/templates/includes",
							schemaPath: "#/properties/templates/properties/includes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/templates",
					schemaPath: "#/properties/templates/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.macros !== void 0) {
			let data14 = data.macros;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key4 in data14) if (!(key4 === "paths")) {
					const err24 = {
						instancePath: instancePath + "/macros",
						schemaPath: "#/properties/macros/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data14.paths !== void 0) {
					let data15 = data14.paths;
					if (Array.isArray(data15)) {
						const len2 = data15.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data15[i2] !== "string") {
							const err25 = {
								instancePath: instancePath + "/macros/paths/" + i2,
								schemaPath: "#/properties/macros/properties/paths/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/macros/paths",
							schemaPath: "#/properties/macros/properties/paths/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/macros",
					schemaPath: "#/properties/macros/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.rdf !== void 0) {
			let data17 = data.rdf;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key5 in data17) if (!(key5 === "base" || key5 === "prefixes" || key5 === "patterns" || key5 === "inline" || key5 === "files")) {
					const err28 = {
						instancePath: instancePath + "/rdf",
						schemaPath: "#/properties/rdf/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data17.base !== void 0) {
					if (typeof data17.base !== "string") {
						const err29 = {
							instancePath: instancePath + "/rdf/base",
							schemaPath: "#/properties/rdf/properties/base/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data17.prefixes !== void 0) {
					let data19 = data17.prefixes;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (const key6 in data19) if (typeof data19[key6] !== "string") {
							const err30 = {
								instancePath: instancePath + "/rdf/prefixes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/rdf/properties/prefixes/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/rdf/prefixes",
							schemaPath: "#/properties/rdf/properties/prefixes/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data17.patterns !== void 0) {
					let data21 = data17.patterns;
					if (Array.isArray(data21)) {
						const len3 = data21.length;
						for (let i3 = 0; i3 < len3; i3++) if (typeof data21[i3] !== "string") {
							const err32 = {
								instancePath: instancePath + "/rdf/patterns/" + i3,
								schemaPath: "#/properties/rdf/properties/patterns/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/rdf/patterns",
							schemaPath: "#/properties/rdf/properties/patterns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data17.inline !== void 0) {
					let data23 = data17.inline;
					if (Array.isArray(data23)) {
						const len4 = data23.length;
						for (let i4 = 0; i4 < len4; i4++) if (typeof data23[i4] !== "string") {
							const err34 = {
								instancePath: instancePath + "/rdf/inline/" + i4,
								schemaPath: "#/properties/rdf/properties/inline/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/rdf/inline",
							schemaPath: "#/properties/rdf/properties/inline/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/rdf",
					schemaPath: "#/properties/rdf/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.queries !== void 0) {
			let data25 = data.queries;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				for (const key7 in data25) if (!(key7 === "patterns" || key7 === "aliases")) {
					const err37 = {
						instancePath: instancePath + "/queries",
						schemaPath: "#/properties/queries/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data25.patterns !== void 0) {
					let data26 = data25.patterns;
					if (Array.isArray(data26)) {
						const len5 = data26.length;
						for (let i5 = 0; i5 < len5; i5++) if (typeof data26[i5] !== "string") {
							const err38 = {
								instancePath: instancePath + "/queries/patterns/" + i5,
								schemaPath: "#/properties/queries/properties/patterns/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/queries/patterns",
							schemaPath: "#/properties/queries/properties/patterns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data25.aliases !== void 0) {
					let data28 = data25.aliases;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						for (const key8 in data28) if (typeof data28[key8] !== "string") {
							const err40 = {
								instancePath: instancePath + "/queries/aliases/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/queries/properties/aliases/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/queries/aliases",
							schemaPath: "#/properties/queries/properties/aliases/type",
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
					instancePath: instancePath + "/queries",
					schemaPath: "#/properties/queries/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.shapes !== void 0) {
			let data30 = data.shapes;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				for (const key9 in data30) if (!(key9 === "patterns")) {
					const err43 = {
						instancePath: instancePath + "/shapes",
						schemaPath: "#/properties/shapes/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data30.patterns !== void 0) {
					let data31 = data30.patterns;
					if (Array.isArray(data31)) {
						const len6 = data31.length;
						for (let i6 = 0; i6 < len6; i6++) if (typeof data31[i6] !== "string") {
							const err44 = {
								instancePath: instancePath + "/shapes/patterns/" + i6,
								schemaPath: "#/properties/shapes/properties/patterns/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/shapes/patterns",
							schemaPath: "#/properties/shapes/properties/patterns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/shapes",
					schemaPath: "#/properties/shapes/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.preset !== void 0) {
			let data33 = data.preset;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				for (const key10 in data33) if (!(key10 === "config" || key10 === "vars")) {
					const err47 = {
						instancePath: instancePath + "/preset",
						schemaPath: "#/properties/preset/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data33.config !== void 0) {
					if (typeof data33.config !== "string") {
						const err48 = {
							instancePath: instancePath + "/preset/config",
							schemaPath: "#/properties/preset/properties/config/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data33.vars !== void 0) {
					let data35 = data33.vars;
					if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
						for (const key11 in data35) if (typeof data35[key11] !== "string") {
							const err49 = {
								instancePath: instancePath + "/preset/vars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/preset/properties/vars/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/preset/vars",
							schemaPath: "#/properties/preset/properties/vars/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
	} else {
		const err52 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err52];
		else vErrors.push(err52);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const gpackPackage = validate56;
const schema22 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/gpack-package.schema.json",
	"title": "gpack manifest in the [package] dialect",
	"description": "gpack.toml with a Cargo-like [package] table. ggen's registry client cannot load it; write [gpack] instead.",
	"type": "object",
	"required": ["package"],
	"properties": {
		"package": {
			"description": "Who the gpack is.",
			"type": "object",
			"properties": {
				"name": {
					"description": "Name, in lower case with hyphens.",
					"type": "string"
				},
				"version": {
					"description": "Semantic version.",
					"type": "string"
				},
				"description": {
					"description": "What the gpack generates.",
					"type": "string"
				},
				"author": {
					"description": "Who wrote it.",
					"type": "string"
				},
				"authors": {
					"description": "Who wrote it.",
					"type": "array",
					"items": { "type": "string" }
				},
				"license": {
					"description": "SPDX licence expression.",
					"type": "string"
				},
				"repository": {
					"description": "URL of the source.",
					"type": "string"
				},
				"homepage": {
					"description": "URL of the project.",
					"type": "string"
				},
				"documentation": {
					"description": "URL or path of the documentation.",
					"type": "string"
				},
				"readme": {
					"description": "Path of the README.",
					"type": "string"
				},
				"keywords": {
					"description": "Words to find it by.",
					"type": "array",
					"items": { "type": "string" }
				},
				"categories": {
					"description": "Categories.",
					"type": "array",
					"items": { "type": "string" }
				},
				"ggen_version": {
					"description": "Versions of ggen, archived marketplace format.",
					"type": "string"
				},
				"fmea_reference": {
					"description": "Path of a failure analysis, archived marketplace format.",
					"type": "string"
				},
				"quality_tier": {
					"description": "Quality tier, archived marketplace format.",
					"enum": [
						"gold",
						"silver",
						"bronze"
					]
				}
			},
			"required": [
				"name",
				"version",
				"description"
			]
		},
		"metadata": {
			"description": "Links.",
			"type": "object",
			"properties": {
				"readme": {
					"description": "Path of the README.",
					"type": "string"
				},
				"documentation": {
					"description": "Path or URL of the documentation.",
					"type": "string"
				},
				"homepage": {
					"description": "URL of the project.",
					"type": "string"
				},
				"repository": {
					"description": "URL of the source.",
					"type": "string"
				}
			}
		},
		"dependencies": {
			"description": "Crates: name to version or to a table with a version.",
			"type": "object",
			"additionalProperties": { "type": ["string", "object"] }
		},
		"dev-dependencies": {
			"description": "Crates for tests.",
			"type": "object",
			"additionalProperties": { "type": ["string", "object"] }
		},
		"dev_dependencies": {
			"description": "Crates for tests.",
			"type": "object",
			"additionalProperties": { "type": ["string", "object"] }
		},
		"features": {
			"description": "Feature to templates or other features.",
			"type": "object",
			"additionalProperties": { "type": ["array", "boolean"] }
		},
		"templates": {
			"description": "Template path to its description.",
			"type": "object",
			"additionalProperties": { "type": [
				"object",
				"array",
				"string"
			] }
		},
		"scripts": {
			"description": "Name to file name.",
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"examples": {
			"description": "Name to shell text.",
			"type": "object"
		},
		"validation": {
			"description": "What must be there before generating.",
			"type": "object",
			"properties": {
				"required_files": {
					"description": "Paths.",
					"type": "array",
					"items": { "type": "string" }
				},
				"required_dependencies": {
					"description": "Crates with ranges.",
					"type": "array",
					"items": { "type": "string" }
				},
				"min_ggen_version": {
					"description": "Least version of ggen.",
					"type": "string"
				},
				"min_rust_version": {
					"description": "Least version of Rust.",
					"type": "string"
				}
			}
		},
		"tags": {
			"description": "Tag to true or false.",
			"type": "object"
		},
		"build": {
			"description": "Build settings.",
			"type": "object",
			"properties": {
				"script": {
					"description": "Path of a build script.",
					"type": "string"
				},
				"env": {
					"description": "Environment of the build.",
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			}
		}
	}
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.package === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "package" },
				message: "must have required property 'package'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.package !== void 0) {
			let data0 = data.package;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err1 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.version === void 0) {
					const err2 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.description === void 0) {
					const err3 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "description" },
						message: "must have required property 'description'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err4 = {
							instancePath: instancePath + "/package/name",
							schemaPath: "#/properties/package/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.version !== void 0) {
					if (typeof data0.version !== "string") {
						const err5 = {
							instancePath: instancePath + "/package/version",
							schemaPath: "#/properties/package/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.description !== void 0) {
					if (typeof data0.description !== "string") {
						const err6 = {
							instancePath: instancePath + "/package/description",
							schemaPath: "#/properties/package/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.author !== void 0) {
					if (typeof data0.author !== "string") {
						const err7 = {
							instancePath: instancePath + "/package/author",
							schemaPath: "#/properties/package/properties/author/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.authors !== void 0) {
					let data5 = data0.authors;
					if (Array.isArray(data5)) {
						const len0 = data5.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
							const err8 = {
								instancePath: instancePath + "/package/authors/" + i0,
								schemaPath: "#/properties/package/properties/authors/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/package/authors",
							schemaPath: "#/properties/package/properties/authors/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data0.license !== void 0) {
					if (typeof data0.license !== "string") {
						const err10 = {
							instancePath: instancePath + "/package/license",
							schemaPath: "#/properties/package/properties/license/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.repository !== void 0) {
					if (typeof data0.repository !== "string") {
						const err11 = {
							instancePath: instancePath + "/package/repository",
							schemaPath: "#/properties/package/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.homepage !== void 0) {
					if (typeof data0.homepage !== "string") {
						const err12 = {
							instancePath: instancePath + "/package/homepage",
							schemaPath: "#/properties/package/properties/homepage/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.documentation !== void 0) {
					if (typeof data0.documentation !== "string") {
						const err13 = {
							instancePath: instancePath + "/package/documentation",
							schemaPath: "#/properties/package/properties/documentation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.readme !== void 0) {
					if (typeof data0.readme !== "string") {
						const err14 = {
							instancePath: instancePath + "/package/readme",
							schemaPath: "#/properties/package/properties/readme/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.keywords !== void 0) {
					let data12 = data0.keywords;
					if (Array.isArray(data12)) {
						const len1 = data12.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data12[i1] !== "string") {
							const err15 = {
								instancePath: instancePath + "/package/keywords/" + i1,
								schemaPath: "#/properties/package/properties/keywords/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/package/keywords",
							schemaPath: "#/properties/package/properties/keywords/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data0.categories !== void 0) {
					let data14 = data0.categories;
					if (Array.isArray(data14)) {
						const len2 = data14.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data14[i2] !== "string") {
							const err17 = {
								instancePath: instancePath + "/package/categories/" + i2,
								schemaPath: "#/properties/package/properties/categories/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/package/categories",
							schemaPath: "#/properties/package/properties/categories/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data0.ggen_version !== void 0) {
					if (typeof data0.ggen_version !== "string") {
						const err19 = {
							instancePath: instancePath + "/package/ggen_version",
							schemaPath: "#/properties/package/properties/ggen_version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data0.fmea_reference !== void 0) {
					if (typeof data0.fmea_reference !== "string") {
						const err20 = {
							instancePath: instancePath + "/package/fmea_reference",
							schemaPath: "#/properties/package/properties/fmea_reference/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data0.quality_tier !== void 0) {
					let data18 = data0.quality_tier;
					if (!(data18 === "gold" || data18 === "silver" || data18 === "bronze")) {
						const err21 = {
							instancePath: instancePath + "/package/quality_tier",
							schemaPath: "#/properties/package/properties/quality_tier/enum",
							keyword: "enum",
							params: { allowedValues: schema22.properties.package.properties.quality_tier.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/package",
					schemaPath: "#/properties/package/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			let data19 = data.metadata;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (data19.readme !== void 0) {
					if (typeof data19.readme !== "string") {
						const err23 = {
							instancePath: instancePath + "/metadata/readme",
							schemaPath: "#/properties/metadata/properties/readme/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data19.documentation !== void 0) {
					if (typeof data19.documentation !== "string") {
						const err24 = {
							instancePath: instancePath + "/metadata/documentation",
							schemaPath: "#/properties/metadata/properties/documentation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data19.homepage !== void 0) {
					if (typeof data19.homepage !== "string") {
						const err25 = {
							instancePath: instancePath + "/metadata/homepage",
							schemaPath: "#/properties/metadata/properties/homepage/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data19.repository !== void 0) {
					if (typeof data19.repository !== "string") {
						const err26 = {
							instancePath: instancePath + "/metadata/repository",
							schemaPath: "#/properties/metadata/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data24 = data.dependencies;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) for (const key0 in data24) {
				let data25 = data24[key0];
				if (typeof data25 !== "string" && !(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
					const err28 = {
						instancePath: instancePath + "/dependencies/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/dependencies/additionalProperties/type",
						keyword: "type",
						params: { type: schema22.properties.dependencies.additionalProperties.type },
						message: "must be string,object"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			else {
				const err29 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data["dev-dependencies"] !== void 0) {
			let data26 = data["dev-dependencies"];
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) for (const key1 in data26) {
				let data27 = data26[key1];
				if (typeof data27 !== "string" && !(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
					const err30 = {
						instancePath: instancePath + "/dev-dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/dev-dependencies/additionalProperties/type",
						keyword: "type",
						params: { type: schema22.properties["dev-dependencies"].additionalProperties.type },
						message: "must be string,object"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			else {
				const err31 = {
					instancePath: instancePath + "/dev-dependencies",
					schemaPath: "#/properties/dev-dependencies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.dev_dependencies !== void 0) {
			let data28 = data.dev_dependencies;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) for (const key2 in data28) {
				let data29 = data28[key2];
				if (typeof data29 !== "string" && !(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
					const err32 = {
						instancePath: instancePath + "/dev_dependencies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/dev_dependencies/additionalProperties/type",
						keyword: "type",
						params: { type: schema22.properties.dev_dependencies.additionalProperties.type },
						message: "must be string,object"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			else {
				const err33 = {
					instancePath: instancePath + "/dev_dependencies",
					schemaPath: "#/properties/dev_dependencies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data30 = data.features;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) for (const key3 in data30) {
				let data31 = data30[key3];
				if (!Array.isArray(data31) && typeof data31 !== "boolean") {
					const err34 = {
						instancePath: instancePath + "/features/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/features/additionalProperties/type",
						keyword: "type",
						params: { type: schema22.properties.features.additionalProperties.type },
						message: "must be array,boolean"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
			else {
				const err35 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.templates !== void 0) {
			let data32 = data.templates;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) for (const key4 in data32) {
				let data33 = data32[key4];
				if ((!data33 || typeof data33 != "object") && typeof data33 !== "string") {
					const err36 = {
						instancePath: instancePath + "/templates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/templates/additionalProperties/type",
						keyword: "type",
						params: { type: schema22.properties.templates.additionalProperties.type },
						message: "must be object,array,string"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			else {
				const err37 = {
					instancePath: instancePath + "/templates",
					schemaPath: "#/properties/templates/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.scripts !== void 0) {
			let data34 = data.scripts;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				for (const key5 in data34) if (typeof data34[key5] !== "string") {
					const err38 = {
						instancePath: instancePath + "/scripts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/scripts/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/scripts",
					schemaPath: "#/properties/scripts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.examples !== void 0) {
			let data36 = data.examples;
			if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
				const err40 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/properties/examples/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data37 = data.validation;
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				if (data37.required_files !== void 0) {
					let data38 = data37.required_files;
					if (Array.isArray(data38)) {
						const len3 = data38.length;
						for (let i3 = 0; i3 < len3; i3++) if (typeof data38[i3] !== "string") {
							const err41 = {
								instancePath: instancePath + "/validation/required_files/" + i3,
								schemaPath: "#/properties/validation/properties/required_files/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/validation/required_files",
							schemaPath: "#/properties/validation/properties/required_files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data37.required_dependencies !== void 0) {
					let data40 = data37.required_dependencies;
					if (Array.isArray(data40)) {
						const len4 = data40.length;
						for (let i4 = 0; i4 < len4; i4++) if (typeof data40[i4] !== "string") {
							const err43 = {
								instancePath: instancePath + "/validation/required_dependencies/" + i4,
								schemaPath: "#/properties/validation/properties/required_dependencies/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/validation/required_dependencies",
							schemaPath: "#/properties/validation/properties/required_dependencies/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data37.min_ggen_version !== void 0) {
					if (typeof data37.min_ggen_version !== "string") {
						const err45 = {
							instancePath: instancePath + "/validation/min_ggen_version",
							schemaPath: "#/properties/validation/properties/min_ggen_version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data37.min_rust_version !== void 0) {
					if (typeof data37.min_rust_version !== "string") {
						const err46 = {
							instancePath: instancePath + "/validation/min_rust_version",
							schemaPath: "#/properties/validation/properties/min_rust_version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data44 = data.tags;
			if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
				const err48 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.build !== void 0) {
			let data45 = data.build;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				if (data45.script !== void 0) {
					if (typeof data45.script !== "string") {
						const err49 = {
							instancePath: instancePath + "/build/script",
							schemaPath: "#/properties/build/properties/script/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data45.env !== void 0) {
					let data47 = data45.env;
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						for (const key6 in data47) if (typeof data47[key6] !== "string") {
							const err50 = {
								instancePath: instancePath + "/build/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/build/properties/env/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/build/env",
							schemaPath: "#/properties/build/properties/env/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/build",
					schemaPath: "#/properties/build/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
	} else {
		const err53 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err53];
		else vErrors.push(err53);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": {
		"package": true,
		"metadata": true,
		"dependencies": true,
		"dev-dependencies": true,
		"dev_dependencies": true,
		"features": true,
		"templates": true,
		"scripts": true,
		"examples": true,
		"validation": true,
		"tags": true,
		"build": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const index = validate57;
const schema24 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/index-entry.schema.json",
	"title": "A pack of the index",
	"description": "What the registry says about one pack, and its versions.",
	"type": "object",
	"required": [
		"id",
		"name",
		"description",
		"latest_version",
		"tags",
		"keywords",
		"versions"
	],
	"properties": {
		"id": {
			"description": "The id of the pack; equal to its key in `packs`.",
			"type": "string"
		},
		"name": {
			"description": "The name that people read.",
			"type": "string"
		},
		"description": {
			"description": "What the pack generates, in one sentence; searched.",
			"type": "string"
		},
		"latest_version": {
			"description": "The newest stable version that is not yanked; what a client takes when no version is asked for.",
			"type": "string"
		},
		"tags": {
			"description": "Words that the pack is found by. ggen's client requires the list, though it may be empty.",
			"type": "array",
			"items": { "type": "string" }
		},
		"keywords": {
			"description": "Further words for the advanced search. ggen's client requires the list, though it may be empty.",
			"type": "array",
			"items": { "type": "string" }
		},
		"versions": {
			"description": "Every published version by its semantic version. A published version is never changed; yank it instead.",
			"type": "object",
			"additionalProperties": { "$ref": "https://ggen.dev/schemas/gpack/index-version.schema.json" }
		},
		"category": {
			"description": "One category, in lower case.",
			"type": ["string", "null"]
		},
		"author": {
			"description": "Who wrote the pack.",
			"type": ["string", "null"]
		},
		"license": {
			"description": "SPDX expression, such as MIT OR Apache-2.0.",
			"type": ["string", "null"]
		},
		"homepage": {
			"description": "Address of a page about the pack.",
			"type": ["string", "null"]
		},
		"repository": {
			"description": "Address of the source repository.",
			"type": ["string", "null"]
		},
		"documentation": {
			"description": "Address of the documentation.",
			"type": ["string", "null"]
		},
		"downloads": {
			"description": "Number of downloads: a whole number, written without point or exponent.",
			"type": ["integer", "null"],
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"updated": {
			"description": "When the entry was last changed: an RFC 3339 date-time with a time zone.",
			"type": ["string", "null"]
		},
		"owners": {
			"description": "GitHub users and teams who may change this entry.",
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"pattern": "\\S"
			}
		},
		"deprecated": {
			"description": "Present when the pack should no longer be chosen.",
			"type": "object",
			"required": ["message"],
			"properties": {
				"message": {
					"description": "Why, in one sentence.",
					"type": "string"
				},
				"replacement": {
					"description": "The id of the pack to use instead.",
					"type": "string"
				}
			}
		}
	}
};
const schema25 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/index-version.schema.json",
	"title": "A published version",
	"description": "Where the files of one version are, and the digest that proves them.",
	"type": "object",
	"required": [
		"version",
		"git_url",
		"git_rev",
		"sha256"
	],
	"properties": {
		"version": {
			"description": "The semantic version; equal to its key in `versions`.",
			"type": "string"
		},
		"git_url": {
			"description": "Address of the Git repository that holds the pack.",
			"type": "string"
		},
		"git_rev": {
			"description": "The full id of a commit: 40 or 64 hexadecimal digits. Never a branch, a tag or a short id.",
			"type": "string"
		},
		"sha256": {
			"description": "Read by ggen's client, which hashes files of Git's own with the pack, so no published value can match. Write \"\" and give `integrity`.",
			"type": "string"
		},
		"manifest_url": {
			"description": "Never read by ggen's client.",
			"type": ["string", "null"]
		},
		"path": {
			"description": "Directory of the pack inside the repository; absent for its root.",
			"type": "string"
		},
		"integrity": {
			"description": "The digest of the files under `path`: h1: and the base64 of 32 bytes.",
			"type": "string"
		},
		"dependencies": {
			"description": "Ids of other packs with the range of versions that is needed.",
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"yanked": {
			"description": "Present when the version must not be chosen any more. It stays listed for those who have locked it.",
			"type": "object",
			"required": ["reason", "since"],
			"properties": {
				"reason": {
					"description": "Why, in one sentence.",
					"type": "string",
					"pattern": "\\S"
				},
				"since": {
					"description": "The date or date-time of the yank, such as 2026-10-01.",
					"type": "string"
				}
			}
		},
		"notes": {
			"description": "What is new, and for a version that breaks something what that is; or the address of such a text.",
			"type": "string"
		},
		"published": {
			"description": "When the version was published: an RFC 3339 date-time.",
			"type": "string"
		}
	}
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.git_url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "git_url" },
				message: "must have required property 'git_url'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.git_rev === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "git_rev" },
				message: "must have required property 'git_rev'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.git_url !== void 0) {
			if (typeof data.git_url !== "string") {
				const err5 = {
					instancePath: instancePath + "/git_url",
					schemaPath: "#/properties/git_url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.git_rev !== void 0) {
			if (typeof data.git_rev !== "string") {
				const err6 = {
					instancePath: instancePath + "/git_rev",
					schemaPath: "#/properties/git_rev/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (typeof data.sha256 !== "string") {
				const err7 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/properties/sha256/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.manifest_url !== void 0) {
			let data4 = data.manifest_url;
			if (typeof data4 !== "string" && data4 !== null) {
				const err8 = {
					instancePath: instancePath + "/manifest_url",
					schemaPath: "#/properties/manifest_url/type",
					keyword: "type",
					params: { type: schema25.properties.manifest_url.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err9 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.integrity !== void 0) {
			if (typeof data.integrity !== "string") {
				const err10 = {
					instancePath: instancePath + "/integrity",
					schemaPath: "#/properties/integrity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data7 = data.dependencies;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key0 in data7) if (typeof data7[key0] !== "string") {
					const err11 = {
						instancePath: instancePath + "/dependencies/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/dependencies/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.yanked !== void 0) {
			let data9 = data.yanked;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.reason === void 0) {
					const err13 = {
						instancePath: instancePath + "/yanked",
						schemaPath: "#/properties/yanked/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data9.since === void 0) {
					const err14 = {
						instancePath: instancePath + "/yanked",
						schemaPath: "#/properties/yanked/required",
						keyword: "required",
						params: { missingProperty: "since" },
						message: "must have required property 'since'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data9.reason !== void 0) {
					let data10 = data9.reason;
					if (typeof data10 === "string") {
						if (!pattern8.test(data10)) {
							const err15 = {
								instancePath: instancePath + "/yanked/reason",
								schemaPath: "#/properties/yanked/properties/reason/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/yanked/reason",
							schemaPath: "#/properties/yanked/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data9.since !== void 0) {
					if (typeof data9.since !== "string") {
						const err17 = {
							instancePath: instancePath + "/yanked/since",
							schemaPath: "#/properties/yanked/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/yanked",
					schemaPath: "#/properties/yanked/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			if (typeof data.notes !== "string") {
				const err19 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.published !== void 0) {
			if (typeof data.published !== "string") {
				const err20 = {
					instancePath: instancePath + "/published",
					schemaPath: "#/properties/published/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": {
		"version": true,
		"git_url": true,
		"git_rev": true,
		"sha256": true,
		"manifest_url": true,
		"path": true,
		"integrity": true,
		"dependencies": true,
		"yanked": true,
		"notes": true,
		"published": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.latest_version === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "latest_version" },
				message: "must have required property 'latest_version'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.tags === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tags" },
				message: "must have required property 'tags'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.keywords === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "keywords" },
				message: "must have required property 'keywords'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.versions === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "versions" },
				message: "must have required property 'versions'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.latest_version !== void 0) {
			if (typeof data.latest_version !== "string") {
				const err10 = {
					instancePath: instancePath + "/latest_version",
					schemaPath: "#/properties/latest_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data4 = data.tags;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
					const err11 = {
						instancePath: instancePath + "/tags/" + i0,
						schemaPath: "#/properties/tags/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.keywords !== void 0) {
			let data6 = data.keywords;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data6[i1] !== "string") {
					const err13 = {
						instancePath: instancePath + "/keywords/" + i1,
						schemaPath: "#/properties/keywords/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.versions !== void 0) {
			let data8 = data.versions;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key0 in data8) if (!validate59(data8[key0], {
					instancePath: instancePath + "/versions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/properties/versions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data10 = data.category;
			if (typeof data10 !== "string" && data10 !== null) {
				const err16 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: schema24.properties.category.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.author !== void 0) {
			let data11 = data.author;
			if (typeof data11 !== "string" && data11 !== null) {
				const err17 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: schema24.properties.author.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.license !== void 0) {
			let data12 = data.license;
			if (typeof data12 !== "string" && data12 !== null) {
				const err18 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: schema24.properties.license.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.homepage !== void 0) {
			let data13 = data.homepage;
			if (typeof data13 !== "string" && data13 !== null) {
				const err19 = {
					instancePath: instancePath + "/homepage",
					schemaPath: "#/properties/homepage/type",
					keyword: "type",
					params: { type: schema24.properties.homepage.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data14 = data.repository;
			if (typeof data14 !== "string" && data14 !== null) {
				const err20 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: schema24.properties.repository.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.documentation !== void 0) {
			let data15 = data.documentation;
			if (typeof data15 !== "string" && data15 !== null) {
				const err21 = {
					instancePath: instancePath + "/documentation",
					schemaPath: "#/properties/documentation/type",
					keyword: "type",
					params: { type: schema24.properties.documentation.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.downloads !== void 0) {
			let data16 = data.downloads;
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null) {
				const err22 = {
					instancePath: instancePath + "/downloads",
					schemaPath: "#/properties/downloads/type",
					keyword: "type",
					params: { type: schema24.properties.downloads.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 9007199254740991 || isNaN(data16)) {
					const err23 = {
						instancePath: instancePath + "/downloads",
						schemaPath: "#/properties/downloads/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data16 < 0 || isNaN(data16)) {
					const err24 = {
						instancePath: instancePath + "/downloads",
						schemaPath: "#/properties/downloads/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.updated !== void 0) {
			let data17 = data.updated;
			if (typeof data17 !== "string" && data17 !== null) {
				const err25 = {
					instancePath: instancePath + "/updated",
					schemaPath: "#/properties/updated/type",
					keyword: "type",
					params: { type: schema24.properties.updated.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data18 = data.owners;
			if (Array.isArray(data18)) {
				if (data18.length < 1) {
					const err26 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				const len2 = data18.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data19 = data18[i2];
					if (typeof data19 === "string") {
						if (!pattern8.test(data19)) {
							const err27 = {
								instancePath: instancePath + "/owners/" + i2,
								schemaPath: "#/properties/owners/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/owners/" + i2,
							schemaPath: "#/properties/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.deprecated !== void 0) {
			let data20 = data.deprecated;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.message === void 0) {
					const err30 = {
						instancePath: instancePath + "/deprecated",
						schemaPath: "#/properties/deprecated/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data20.message !== void 0) {
					if (typeof data20.message !== "string") {
						const err31 = {
							instancePath: instancePath + "/deprecated/message",
							schemaPath: "#/properties/deprecated/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data20.replacement !== void 0) {
					if (typeof data20.replacement !== "string") {
						const err32 = {
							instancePath: instancePath + "/deprecated/replacement",
							schemaPath: "#/properties/deprecated/properties/replacement/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/deprecated",
					schemaPath: "#/properties/deprecated/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": {
		"id": true,
		"name": true,
		"description": true,
		"latest_version": true,
		"tags": true,
		"keywords": true,
		"versions": true,
		"category": true,
		"author": true,
		"license": true,
		"homepage": true,
		"repository": true,
		"documentation": true,
		"downloads": true,
		"updated": true,
		"owners": true,
		"deprecated": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.updated === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "updated" },
				message: "must have required property 'updated'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.packs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "packs" },
				message: "must have required property 'packs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.updated !== void 0) {
			if (typeof data.updated !== "string") {
				const err2 = {
					instancePath: instancePath + "/updated",
					schemaPath: "#/properties/updated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.packs !== void 0) {
			let data1 = data.packs;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!validate58(data1[key0], {
					instancePath: instancePath + "/packs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/packs",
					schemaPath: "#/properties/packs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": {
		"updated": true,
		"packs": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const indexEntry = validate58;
const indexVersion = validate59;
const marketplacePackage = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.package === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "package" },
				message: "must have required property 'package'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.package !== void 0) {
			let data0 = data.package;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err1 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.version === void 0) {
					const err2 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.description === void 0) {
					const err3 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "description" },
						message: "must have required property 'description'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.license === void 0) {
					const err4 = {
						instancePath: instancePath + "/package",
						schemaPath: "#/properties/package/required",
						keyword: "required",
						params: { missingProperty: "license" },
						message: "must have required property 'license'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.id !== void 0) {
					if (typeof data0.id !== "string") {
						const err5 = {
							instancePath: instancePath + "/package/id",
							schemaPath: "#/properties/package/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err6 = {
							instancePath: instancePath + "/package/name",
							schemaPath: "#/properties/package/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.full_name !== void 0) {
					if (typeof data0.full_name !== "string") {
						const err7 = {
							instancePath: instancePath + "/package/full_name",
							schemaPath: "#/properties/package/properties/full_name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.version !== void 0) {
					if (typeof data0.version !== "string") {
						const err8 = {
							instancePath: instancePath + "/package/version",
							schemaPath: "#/properties/package/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.description !== void 0) {
					if (typeof data0.description !== "string") {
						const err9 = {
							instancePath: instancePath + "/package/description",
							schemaPath: "#/properties/package/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data0.license !== void 0) {
					if (typeof data0.license !== "string") {
						const err10 = {
							instancePath: instancePath + "/package/license",
							schemaPath: "#/properties/package/properties/license/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.author !== void 0) {
					if (typeof data0.author !== "string") {
						const err11 = {
							instancePath: instancePath + "/package/author",
							schemaPath: "#/properties/package/properties/author/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.authors !== void 0) {
					let data8 = data0.authors;
					if (Array.isArray(data8)) {
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data8[i0] !== "string") {
							const err12 = {
								instancePath: instancePath + "/package/authors/" + i0,
								schemaPath: "#/properties/package/properties/authors/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/package/authors",
							schemaPath: "#/properties/package/properties/authors/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.category !== void 0) {
					if (typeof data0.category !== "string") {
						const err14 = {
							instancePath: instancePath + "/package/category",
							schemaPath: "#/properties/package/properties/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.categories !== void 0) {
					let data11 = data0.categories;
					if (Array.isArray(data11)) {
						const len1 = data11.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data11[i1] !== "string") {
							const err15 = {
								instancePath: instancePath + "/package/categories/" + i1,
								schemaPath: "#/properties/package/properties/categories/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/package/categories",
							schemaPath: "#/properties/package/properties/categories/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data0.tags !== void 0) {
					let data13 = data0.tags;
					if (Array.isArray(data13)) {
						const len2 = data13.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data13[i2] !== "string") {
							const err17 = {
								instancePath: instancePath + "/package/tags/" + i2,
								schemaPath: "#/properties/package/properties/tags/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/package/tags",
							schemaPath: "#/properties/package/properties/tags/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data0.keywords !== void 0) {
					let data15 = data0.keywords;
					if (Array.isArray(data15)) {
						const len3 = data15.length;
						for (let i3 = 0; i3 < len3; i3++) if (typeof data15[i3] !== "string") {
							const err19 = {
								instancePath: instancePath + "/package/keywords/" + i3,
								schemaPath: "#/properties/package/properties/keywords/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/package/keywords",
							schemaPath: "#/properties/package/properties/keywords/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data0.features !== void 0) {
					let data17 = data0.features;
					if (Array.isArray(data17)) {
						const len4 = data17.length;
						for (let i4 = 0; i4 < len4; i4++) if (typeof data17[i4] !== "string") {
							const err21 = {
								instancePath: instancePath + "/package/features/" + i4,
								schemaPath: "#/properties/package/properties/features/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/package/features",
							schemaPath: "#/properties/package/properties/features/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data0.capabilities !== void 0) {
					let data19 = data0.capabilities;
					if (Array.isArray(data19)) {
						const len5 = data19.length;
						for (let i5 = 0; i5 < len5; i5++) if (typeof data19[i5] !== "string") {
							const err23 = {
								instancePath: instancePath + "/package/capabilities/" + i5,
								schemaPath: "#/properties/package/properties/capabilities/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/package/capabilities",
							schemaPath: "#/properties/package/properties/capabilities/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data0.dependencies !== void 0) {
					let data21 = data0.dependencies;
					if (Array.isArray(data21)) {
						const len6 = data21.length;
						for (let i6 = 0; i6 < len6; i6++) if (typeof data21[i6] !== "string") {
							const err25 = {
								instancePath: instancePath + "/package/dependencies/" + i6,
								schemaPath: "#/properties/package/properties/dependencies/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/package/dependencies",
							schemaPath: "#/properties/package/properties/dependencies/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data0.repository !== void 0) {
					if (typeof data0.repository !== "string") {
						const err27 = {
							instancePath: instancePath + "/package/repository",
							schemaPath: "#/properties/package/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data0.homepage !== void 0) {
					if (typeof data0.homepage !== "string") {
						const err28 = {
							instancePath: instancePath + "/package/homepage",
							schemaPath: "#/properties/package/properties/homepage/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data0.documentation !== void 0) {
					if (typeof data0.documentation !== "string") {
						const err29 = {
							instancePath: instancePath + "/package/documentation",
							schemaPath: "#/properties/package/properties/documentation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data0.readme !== void 0) {
					if (typeof data0.readme !== "string") {
						const err30 = {
							instancePath: instancePath + "/package/readme",
							schemaPath: "#/properties/package/properties/readme/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data0.download_url !== void 0) {
					if (typeof data0.download_url !== "string") {
						const err31 = {
							instancePath: instancePath + "/package/download_url",
							schemaPath: "#/properties/package/properties/download_url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data0.path !== void 0) {
					if (typeof data0.path !== "string") {
						const err32 = {
							instancePath: instancePath + "/package/path",
							schemaPath: "#/properties/package/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data0.production !== void 0) {
					if (typeof data0.production !== "boolean") {
						const err33 = {
							instancePath: instancePath + "/package/production",
							schemaPath: "#/properties/package/properties/production/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data0.is_8020 !== void 0) {
					if (typeof data0.is_8020 !== "boolean") {
						const err34 = {
							instancePath: instancePath + "/package/is_8020",
							schemaPath: "#/properties/package/properties/is_8020/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data0.is_8020_certified !== void 0) {
					if (typeof data0.is_8020_certified !== "boolean") {
						const err35 = {
							instancePath: instancePath + "/package/is_8020_certified",
							schemaPath: "#/properties/package/properties/is_8020_certified/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data0.metadata !== void 0) {
					let data32 = data0.metadata;
					if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
						const err36 = {
							instancePath: instancePath + "/package/metadata",
							schemaPath: "#/properties/package/properties/metadata/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/package",
					schemaPath: "#/properties/package/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.marketplace !== void 0) {
			let data33 = data.marketplace;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.production_ready !== void 0) {
					if (typeof data33.production_ready !== "boolean") {
						const err38 = {
							instancePath: instancePath + "/marketplace/production_ready",
							schemaPath: "#/properties/marketplace/properties/production_ready/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data33.crates_io_ready !== void 0) {
					if (typeof data33.crates_io_ready !== "boolean") {
						const err39 = {
							instancePath: instancePath + "/marketplace/crates_io_ready",
							schemaPath: "#/properties/marketplace/properties/crates_io_ready/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data33.category !== void 0) {
					if (typeof data33.category !== "string") {
						const err40 = {
							instancePath: instancePath + "/marketplace/category",
							schemaPath: "#/properties/marketplace/properties/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data33.subcategory !== void 0) {
					if (typeof data33.subcategory !== "string") {
						const err41 = {
							instancePath: instancePath + "/marketplace/subcategory",
							schemaPath: "#/properties/marketplace/properties/subcategory/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data33.tags !== void 0) {
					let data38 = data33.tags;
					if (Array.isArray(data38)) {
						const len7 = data38.length;
						for (let i7 = 0; i7 < len7; i7++) if (typeof data38[i7] !== "string") {
							const err42 = {
								instancePath: instancePath + "/marketplace/tags/" + i7,
								schemaPath: "#/properties/marketplace/properties/tags/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/marketplace/tags",
							schemaPath: "#/properties/marketplace/properties/tags/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/marketplace",
					schemaPath: "#/properties/marketplace/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			let data40 = data.metadata;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				if (data40.homepage !== void 0) {
					if (typeof data40.homepage !== "string") {
						const err45 = {
							instancePath: instancePath + "/metadata/homepage",
							schemaPath: "#/properties/metadata/properties/homepage/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data40.repository !== void 0) {
					if (typeof data40.repository !== "string") {
						const err46 = {
							instancePath: instancePath + "/metadata/repository",
							schemaPath: "#/properties/metadata/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data40.documentation !== void 0) {
					if (typeof data40.documentation !== "string") {
						const err47 = {
							instancePath: instancePath + "/metadata/documentation",
							schemaPath: "#/properties/metadata/properties/documentation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data40.keywords !== void 0) {
					let data44 = data40.keywords;
					if (Array.isArray(data44)) {
						const len8 = data44.length;
						for (let i8 = 0; i8 < len8; i8++) if (typeof data44[i8] !== "string") {
							const err48 = {
								instancePath: instancePath + "/metadata/keywords/" + i8,
								schemaPath: "#/properties/metadata/properties/keywords/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/metadata/keywords",
							schemaPath: "#/properties/metadata/properties/keywords/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data40.categories !== void 0) {
					let data46 = data40.categories;
					if (Array.isArray(data46)) {
						const len9 = data46.length;
						for (let i9 = 0; i9 < len9; i9++) if (typeof data46[i9] !== "string") {
							const err50 = {
								instancePath: instancePath + "/metadata/categories/" + i9,
								schemaPath: "#/properties/metadata/properties/categories/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/metadata/categories",
							schemaPath: "#/properties/metadata/properties/categories/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.generation !== void 0) {
			let data48 = data.generation;
			if (!(data48 && typeof data48 == "object" && !Array.isArray(data48))) {
				const err53 = {
					instancePath: instancePath + "/generation",
					schemaPath: "#/properties/generation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.installation !== void 0) {
			let data49 = data.installation;
			if (!(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
				const err54 = {
					instancePath: instancePath + "/installation",
					schemaPath: "#/properties/installation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": {
		"package": true,
		"marketplace": true,
		"metadata": true,
		"generation": true,
		"installation": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const pack = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.pack === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pack" },
				message: "must have required property 'pack'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "pack")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.pack !== void 0) {
			let data0 = data.pack;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err2 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.version === void 0) {
					const err3 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.description === void 0) {
					const err4 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "description" },
						message: "must have required property 'description'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "name" || key1 === "version" || key1 === "description")) {
					const err5 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err6 = {
							instancePath: instancePath + "/pack/name",
							schemaPath: "#/properties/pack/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.version !== void 0) {
					if (typeof data0.version !== "string") {
						const err7 = {
							instancePath: instancePath + "/pack/version",
							schemaPath: "#/properties/pack/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.description !== void 0) {
					if (typeof data0.description !== "string") {
						const err8 = {
							instancePath: instancePath + "/pack/description",
							schemaPath: "#/properties/pack/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/pack",
					schemaPath: "#/properties/pack/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const packSet = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.pack === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pack" },
				message: "must have required property 'pack'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pack !== void 0) {
			let data0 = data.pack;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.name === void 0) {
					const err2 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.version === void 0) {
					const err3 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.description === void 0) {
					const err4 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "description" },
						message: "must have required property 'description'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.category === void 0) {
					const err5 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "category" },
						message: "must have required property 'category'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.packages === void 0) {
					const err6 = {
						instancePath: instancePath + "/pack",
						schemaPath: "#/properties/pack/required",
						keyword: "required",
						params: { missingProperty: "packages" },
						message: "must have required property 'packages'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.id !== void 0) {
					if (typeof data0.id !== "string") {
						const err7 = {
							instancePath: instancePath + "/pack/id",
							schemaPath: "#/properties/pack/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err8 = {
							instancePath: instancePath + "/pack/name",
							schemaPath: "#/properties/pack/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.version !== void 0) {
					if (typeof data0.version !== "string") {
						const err9 = {
							instancePath: instancePath + "/pack/version",
							schemaPath: "#/properties/pack/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data0.description !== void 0) {
					if (typeof data0.description !== "string") {
						const err10 = {
							instancePath: instancePath + "/pack/description",
							schemaPath: "#/properties/pack/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.category !== void 0) {
					if (typeof data0.category !== "string") {
						const err11 = {
							instancePath: instancePath + "/pack/category",
							schemaPath: "#/properties/pack/properties/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.packages !== void 0) {
					let data6 = data0.packages;
					if (Array.isArray(data6)) {
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
							const err12 = {
								instancePath: instancePath + "/pack/packages/" + i0,
								schemaPath: "#/properties/pack/properties/packages/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/pack/packages",
							schemaPath: "#/properties/pack/properties/packages/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.author !== void 0) {
					if (typeof data0.author !== "string") {
						const err14 = {
							instancePath: instancePath + "/pack/author",
							schemaPath: "#/properties/pack/properties/author/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.repository !== void 0) {
					if (typeof data0.repository !== "string") {
						const err15 = {
							instancePath: instancePath + "/pack/repository",
							schemaPath: "#/properties/pack/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.license !== void 0) {
					if (typeof data0.license !== "string") {
						const err16 = {
							instancePath: instancePath + "/pack/license",
							schemaPath: "#/properties/pack/properties/license/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data0.registry_type !== void 0) {
					if (typeof data0.registry_type !== "string") {
						const err17 = {
							instancePath: instancePath + "/pack/registry_type",
							schemaPath: "#/properties/pack/properties/registry_type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data0.templates !== void 0) {
					let data12 = data0.templates;
					if (Array.isArray(data12)) {
						const len1 = data12.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data13 = data12[i1];
							if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
								if (data13.name === void 0) {
									const err18 = {
										instancePath: instancePath + "/pack/templates/" + i1,
										schemaPath: "#/properties/pack/properties/templates/items/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data13.path === void 0) {
									const err19 = {
										instancePath: instancePath + "/pack/templates/" + i1,
										schemaPath: "#/properties/pack/properties/templates/items/required",
										keyword: "required",
										params: { missingProperty: "path" },
										message: "must have required property 'path'"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (data13.description === void 0) {
									const err20 = {
										instancePath: instancePath + "/pack/templates/" + i1,
										schemaPath: "#/properties/pack/properties/templates/items/required",
										keyword: "required",
										params: { missingProperty: "description" },
										message: "must have required property 'description'"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data13.name !== void 0) {
									if (typeof data13.name !== "string") {
										const err21 = {
											instancePath: instancePath + "/pack/templates/" + i1 + "/name",
											schemaPath: "#/properties/pack/properties/templates/items/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
								if (data13.path !== void 0) {
									if (typeof data13.path !== "string") {
										const err22 = {
											instancePath: instancePath + "/pack/templates/" + i1 + "/path",
											schemaPath: "#/properties/pack/properties/templates/items/properties/path/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
								if (data13.description !== void 0) {
									if (typeof data13.description !== "string") {
										const err23 = {
											instancePath: instancePath + "/pack/templates/" + i1 + "/description",
											schemaPath: "#/properties/pack/properties/templates/items/properties/description/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								}
								if (data13.variables !== void 0) {
									let data17 = data13.variables;
									if (Array.isArray(data17)) {
										const len2 = data17.length;
										for (let i2 = 0; i2 < len2; i2++) if (typeof data17[i2] !== "string") {
											const err24 = {
												instancePath: instancePath + "/pack/templates/" + i1 + "/variables/" + i2,
												schemaPath: "#/properties/pack/properties/templates/items/properties/variables/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
									} else {
										const err25 = {
											instancePath: instancePath + "/pack/templates/" + i1 + "/variables",
											schemaPath: "#/properties/pack/properties/templates/items/properties/variables/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/pack/templates/" + i1,
									schemaPath: "#/properties/pack/properties/templates/items/type",
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
							instancePath: instancePath + "/pack/templates",
							schemaPath: "#/properties/pack/properties/templates/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data0.sparql_queries !== void 0) {
					let data19 = data0.sparql_queries;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (const key0 in data19) if (typeof data19[key0] !== "string") {
							const err28 = {
								instancePath: instancePath + "/pack/sparql_queries/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/pack/properties/sparql_queries/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/pack/sparql_queries",
							schemaPath: "#/properties/pack/properties/sparql_queries/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data0.dependencies !== void 0) {
					let data21 = data0.dependencies;
					if (Array.isArray(data21)) {
						const len3 = data21.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data22 = data21[i3];
							if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
								if (data22.pack_id === void 0) {
									const err30 = {
										instancePath: instancePath + "/pack/dependencies/" + i3,
										schemaPath: "#/properties/pack/properties/dependencies/items/required",
										keyword: "required",
										params: { missingProperty: "pack_id" },
										message: "must have required property 'pack_id'"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (data22.version === void 0) {
									const err31 = {
										instancePath: instancePath + "/pack/dependencies/" + i3,
										schemaPath: "#/properties/pack/properties/dependencies/items/required",
										keyword: "required",
										params: { missingProperty: "version" },
										message: "must have required property 'version'"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (data22.pack_id !== void 0) {
									if (typeof data22.pack_id !== "string") {
										const err32 = {
											instancePath: instancePath + "/pack/dependencies/" + i3 + "/pack_id",
											schemaPath: "#/properties/pack/properties/dependencies/items/properties/pack_id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
								if (data22.version !== void 0) {
									if (typeof data22.version !== "string") {
										const err33 = {
											instancePath: instancePath + "/pack/dependencies/" + i3 + "/version",
											schemaPath: "#/properties/pack/properties/dependencies/items/properties/version/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
								if (data22.optional !== void 0) {
									if (typeof data22.optional !== "boolean") {
										const err34 = {
											instancePath: instancePath + "/pack/dependencies/" + i3 + "/optional",
											schemaPath: "#/properties/pack/properties/dependencies/items/properties/optional/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/pack/dependencies/" + i3,
									schemaPath: "#/properties/pack/properties/dependencies/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/pack/dependencies",
							schemaPath: "#/properties/pack/properties/dependencies/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data0.tags !== void 0) {
					let data26 = data0.tags;
					if (Array.isArray(data26)) {
						const len4 = data26.length;
						for (let i4 = 0; i4 < len4; i4++) if (typeof data26[i4] !== "string") {
							const err37 = {
								instancePath: instancePath + "/pack/tags/" + i4,
								schemaPath: "#/properties/pack/properties/tags/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/pack/tags",
							schemaPath: "#/properties/pack/properties/tags/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data0.keywords !== void 0) {
					let data28 = data0.keywords;
					if (Array.isArray(data28)) {
						const len5 = data28.length;
						for (let i5 = 0; i5 < len5; i5++) if (typeof data28[i5] !== "string") {
							const err39 = {
								instancePath: instancePath + "/pack/keywords/" + i5,
								schemaPath: "#/properties/pack/properties/keywords/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/pack/keywords",
							schemaPath: "#/properties/pack/properties/keywords/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data0.production_ready !== void 0) {
					if (typeof data0.production_ready !== "boolean") {
						const err41 = {
							instancePath: instancePath + "/pack/production_ready",
							schemaPath: "#/properties/pack/properties/production_ready/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data0.metadata !== void 0) {
					let data31 = data0.metadata;
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						if (data31.test_coverage !== void 0) {
							if (typeof data31.test_coverage !== "string") {
								const err42 = {
									instancePath: instancePath + "/pack/metadata/test_coverage",
									schemaPath: "#/properties/pack/properties/metadata/properties/test_coverage/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data31.rdf_ontology_size !== void 0) {
							if (typeof data31.rdf_ontology_size !== "string") {
								const err43 = {
									instancePath: instancePath + "/pack/metadata/rdf_ontology_size",
									schemaPath: "#/properties/pack/properties/metadata/properties/rdf_ontology_size/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data31.sparql_templates !== void 0) {
							let data34 = data31.sparql_templates;
							if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
								const err44 = {
									instancePath: instancePath + "/pack/metadata/sparql_templates",
									schemaPath: "#/properties/pack/properties/metadata/properties/sparql_templates/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data31.code_examples !== void 0) {
							let data35 = data31.code_examples;
							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
								const err45 = {
									instancePath: instancePath + "/pack/metadata/code_examples",
									schemaPath: "#/properties/pack/properties/metadata/properties/code_examples/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data31.documentation_files !== void 0) {
							let data36 = data31.documentation_files;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								const err46 = {
									instancePath: instancePath + "/pack/metadata/documentation_files",
									schemaPath: "#/properties/pack/properties/metadata/properties/documentation_files/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/pack/metadata",
							schemaPath: "#/properties/pack/properties/metadata/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/pack",
					schemaPath: "#/properties/pack/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": { "pack": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const packagesArray = validate65;
const schema30 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/packages-array-entry.schema.json",
	"title": "A package of the flat list",
	"description": "Id, version and directory of one package.",
	"type": "object",
	"required": [
		"id",
		"name",
		"version",
		"path",
		"description"
	],
	"properties": {
		"id": {
			"description": "The id of the package, in lower case without spaces.",
			"type": "string"
		},
		"name": {
			"description": "The name that people read.",
			"type": "string"
		},
		"version": {
			"description": "The semantic version of the package.",
			"type": "string"
		},
		"path": {
			"description": "Directory of the package, relative to the directory of this file.",
			"type": "string"
		},
		"description": {
			"description": "What the package is for, in one sentence.",
			"type": "string"
		},
		"license": {
			"description": "SPDX expression.",
			"type": ["string", "null"]
		},
		"author": {
			"description": "Who wrote the package; leave it out when unknown.",
			"type": ["string", "null"]
		},
		"category": {
			"description": "One category, in lower case.",
			"type": ["string", "null"]
		}
	}
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.description === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err8 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.license !== void 0) {
			let data5 = data.license;
			if (typeof data5 !== "string" && data5 !== null) {
				const err10 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: schema30.properties.license.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.author !== void 0) {
			let data6 = data.author;
			if (typeof data6 !== "string" && data6 !== null) {
				const err11 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: schema30.properties.author.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data7 = data.category;
			if (typeof data7 !== "string" && data7 !== null) {
				const err12 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: schema30.properties.category.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": {
		"id": true,
		"name": true,
		"version": true,
		"path": true,
		"description": true,
		"license": true,
		"author": true,
		"category": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate66(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const packagesArrayEntry = validate66;
const packagesIndex = validate68;
const schema32 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/packages-index-entry.schema.json",
	"title": "A package of the marketplace index",
	"description": "What the marketplace says about one package.",
	"type": "object",
	"required": ["name"],
	"properties": {
		"name": {
			"description": "What the installer looks the package up by.",
			"type": "string"
		},
		"version": {
			"description": "The semantic version of the package.",
			"type": "string"
		},
		"versions": {
			"description": "All versions, where the index lists them.",
			"type": "array",
			"items": { "type": "string" }
		},
		"category": {
			"description": "One category, in lower case.",
			"type": ["string", "null"]
		},
		"description": {
			"description": "What the package is for, in one sentence.",
			"type": ["string", "null"]
		},
		"tags": {
			"description": "Words that the package is found by.",
			"type": "array",
			"items": { "type": "string" }
		},
		"keywords": {
			"description": "Further words for the search.",
			"type": "array",
			"items": { "type": "string" }
		},
		"author": {
			"description": "Who wrote the package; leave it out when unknown.",
			"type": ["string", "null"]
		},
		"license": {
			"description": "SPDX expression.",
			"type": ["string", "null"]
		},
		"downloads": {
			"description": "Number of downloads.",
			"type": ["integer", "null"],
			"minimum": 0
		},
		"stars": {
			"description": "Number of stars.",
			"type": ["integer", "null"],
			"minimum": 0
		},
		"production_ready": {
			"description": "A claim of the package, not a verdict.",
			"type": ["boolean", "null"]
		},
		"dependencies": {
			"description": "Names of other packages.",
			"type": "array"
		},
		"path": {
			"description": "Directory of the package inside the repository.",
			"type": "string"
		},
		"download_url": {
			"description": "Address of the ZIP file to download.",
			"type": ["string", "null"]
		},
		"checksum": {
			"description": "SHA-256 of the ZIP file's bytes, which the installer compares: 64 hexadecimal digits.",
			"type": ["string", "null"]
		}
	}
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.versions !== void 0) {
			let data2 = data.versions;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err3 = {
						instancePath: instancePath + "/versions/" + i0,
						schemaPath: "#/properties/versions/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/properties/versions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data4 = data.category;
			if (typeof data4 !== "string" && data4 !== null) {
				const err5 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: schema32.properties.category.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data5 = data.description;
			if (typeof data5 !== "string" && data5 !== null) {
				const err6 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema32.properties.description.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data6 = data.tags;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data6[i1] !== "string") {
					const err7 = {
						instancePath: instancePath + "/tags/" + i1,
						schemaPath: "#/properties/tags/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.keywords !== void 0) {
			let data8 = data.keywords;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data8[i2] !== "string") {
					const err9 = {
						instancePath: instancePath + "/keywords/" + i2,
						schemaPath: "#/properties/keywords/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.author !== void 0) {
			let data10 = data.author;
			if (typeof data10 !== "string" && data10 !== null) {
				const err11 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: schema32.properties.author.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.license !== void 0) {
			let data11 = data.license;
			if (typeof data11 !== "string" && data11 !== null) {
				const err12 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: schema32.properties.license.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.downloads !== void 0) {
			let data12 = data.downloads;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
				const err13 = {
					instancePath: instancePath + "/downloads",
					schemaPath: "#/properties/downloads/type",
					keyword: "type",
					params: { type: schema32.properties.downloads.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 0 || isNaN(data12)) {
					const err14 = {
						instancePath: instancePath + "/downloads",
						schemaPath: "#/properties/downloads/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.stars !== void 0) {
			let data13 = data.stars;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
				const err15 = {
					instancePath: instancePath + "/stars",
					schemaPath: "#/properties/stars/type",
					keyword: "type",
					params: { type: schema32.properties.stars.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err16 = {
						instancePath: instancePath + "/stars",
						schemaPath: "#/properties/stars/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.production_ready !== void 0) {
			let data14 = data.production_ready;
			if (typeof data14 !== "boolean" && data14 !== null) {
				const err17 = {
					instancePath: instancePath + "/production_ready",
					schemaPath: "#/properties/production_ready/type",
					keyword: "type",
					params: { type: schema32.properties.production_ready.type },
					message: "must be boolean,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			if (!Array.isArray(data.dependencies)) {
				const err18 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err19 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.download_url !== void 0) {
			let data17 = data.download_url;
			if (typeof data17 !== "string" && data17 !== null) {
				const err20 = {
					instancePath: instancePath + "/download_url",
					schemaPath: "#/properties/download_url/type",
					keyword: "type",
					params: { type: schema32.properties.download_url.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.checksum !== void 0) {
			let data18 = data.checksum;
			if (typeof data18 !== "string" && data18 !== null) {
				const err21 = {
					instancePath: instancePath + "/checksum",
					schemaPath: "#/properties/checksum/type",
					keyword: "type",
					params: { type: schema32.properties.checksum.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": {
		"name": true,
		"version": true,
		"versions": true,
		"category": true,
		"description": true,
		"tags": true,
		"keywords": true,
		"author": true,
		"license": true,
		"downloads": true,
		"stars": true,
		"production_ready": true,
		"dependencies": true,
		"path": true,
		"download_url": true,
		"checksum": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.packages === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "packages" },
				message: "must have required property 'packages'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err1 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.registry_url !== void 0) {
			if (typeof data.registry_url !== "string") {
				const err2 = {
					instancePath: instancePath + "/registry_url",
					schemaPath: "#/properties/registry_url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.updated_at !== void 0) {
			if (typeof data.updated_at !== "string") {
				const err3 = {
					instancePath: instancePath + "/updated_at",
					schemaPath: "#/properties/updated_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.package_count !== void 0) {
			let data3 = data.package_count;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/package_count",
					schemaPath: "#/properties/package_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.version_count !== void 0) {
			let data4 = data.version_count;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err5 = {
					instancePath: instancePath + "/version_count",
					schemaPath: "#/properties/version_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.categories !== void 0) {
			let data5 = data.categories;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (const key0 in data5) {
				let data6 = data5[key0];
				if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
					const err6 = {
						instancePath: instancePath + "/categories/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/categories/additionalProperties/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			else {
				const err7 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.packages !== void 0) {
			let data7 = data.packages;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate69(data7[i0], {
					instancePath: instancePath + "/packages/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/packages",
					schemaPath: "#/properties/packages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.search_index !== void 0) {
			let data9 = data.search_index;
			if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
				const err9 = {
					instancePath: instancePath + "/search_index",
					schemaPath: "#/properties/search_index/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.o_crates !== void 0) {
			let data10 = data.o_crates;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
						const err10 = {
							instancePath: instancePath + "/o_crates/" + i1,
							schemaPath: "#/properties/o_crates/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/o_crates",
					schemaPath: "#/properties/o_crates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.o_crate_count !== void 0) {
			let data12 = data.o_crate_count;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err12 = {
					instancePath: instancePath + "/o_crate_count",
					schemaPath: "#/properties/o_crate_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": {
		"version": true,
		"registry_url": true,
		"updated_at": true,
		"package_count": true,
		"version_count": true,
		"categories": true,
		"packages": true,
		"search_index": true,
		"o_crates": true,
		"o_crate_count": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const packagesIndexEntry = validate69;
const packagesToml = validate71;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.full_name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "full_name" },
				message: "must have required property 'full_name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.description === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.category === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.author === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" },
				message: "must have required property 'author'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.repository === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" },
				message: "must have required property 'repository'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.path === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.license === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "license" },
				message: "must have required property 'license'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.dependencies === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dependencies" },
				message: "must have required property 'dependencies'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.features === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "features" },
				message: "must have required property 'features'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.tags === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tags" },
				message: "must have required property 'tags'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.keywords === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "keywords" },
				message: "must have required property 'keywords'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err13 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.full_name !== void 0) {
			if (typeof data.full_name !== "string") {
				const err14 = {
					instancePath: instancePath + "/full_name",
					schemaPath: "#/properties/full_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err15 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err16 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.category !== void 0) {
			if (typeof data.category !== "string") {
				const err17 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.author !== void 0) {
			if (typeof data.author !== "string") {
				const err18 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			if (typeof data.repository !== "string") {
				const err19 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err20 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.license !== void 0) {
			if (typeof data.license !== "string") {
				const err21 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data9 = data.dependencies;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") {
					const err22 = {
						instancePath: instancePath + "/dependencies/" + i0,
						schemaPath: "#/properties/dependencies/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data11 = data.features;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data11[i1] !== "string") {
					const err24 = {
						instancePath: instancePath + "/features/" + i1,
						schemaPath: "#/properties/features/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data13 = data.tags;
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data13[i2] !== "string") {
					const err26 = {
						instancePath: instancePath + "/tags/" + i2,
						schemaPath: "#/properties/tags/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.keywords !== void 0) {
			let data15 = data.keywords;
			if (Array.isArray(data15)) {
				const len3 = data15.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data15[i3] !== "string") {
					const err28 = {
						instancePath: instancePath + "/keywords/" + i3,
						schemaPath: "#/properties/keywords/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.download_url !== void 0) {
			if (typeof data.download_url !== "string") {
				const err30 = {
					instancePath: instancePath + "/download_url",
					schemaPath: "#/properties/download_url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": {
		"name": true,
		"full_name": true,
		"version": true,
		"description": true,
		"category": true,
		"author": true,
		"repository": true,
		"path": true,
		"license": true,
		"dependencies": true,
		"features": true,
		"tags": true,
		"keywords": true,
		"download_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.package === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "package" },
				message: "must have required property 'package'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.registry_url !== void 0) {
			if (typeof data.registry_url !== "string") {
				const err3 = {
					instancePath: instancePath + "/registry_url",
					schemaPath: "#/properties/registry_url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.package !== void 0) {
			let data2 = data.package;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate72(data2[i0], {
					instancePath: instancePath + "/package/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/package",
					schemaPath: "#/properties/package/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": {
		"version": true,
		"registry_url": true,
		"package": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const packagesTomlEntry = validate72;
const policy = validate74;
const schema35 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/policy.schema.json",
	"title": "Registry policy",
	"description": "registry/policy.toml: what a registry decides for itself. Always read from the base branch, never from the pull request.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"fail_on": {
			"description": "The least severity that makes the verdict fail.",
			"enum": [
				"error",
				"warning",
				"note"
			]
		},
		"rules": {
			"description": "By rule id: the severity, where `off` silences a rule; or from which day it holds, with one step milder before.",
			"type": "object",
			"additionalProperties": { "anyOf": [{ "enum": [
				"error",
				"warning",
				"note",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"required": ["severity"],
				"properties": {
					"severity": { "enum": [
						"error",
						"warning",
						"note",
						"off"
					] },
					"from": { "description": "The first day on which it holds: 2027-01-01." }
				}
			}] }
		},
		"readiness": {
			"description": "What must be true before something is deployed; see docs/readiness.md.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"ladder": {
					"description": "The environments, from the mildest to the strictest. Default: dev, staging, production, strict.",
					"type": "array",
					"minItems": 1,
					"maxItems": 20,
					"items": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9-]{0,39}$"
					}
				},
				"environments": {
					"type": "object",
					"additionalProperties": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"threshold": {
								"description": "Points that it asks for.",
								"type": "integer",
								"minimum": 0,
								"maximum": 100
							},
							"coverage": {
								"description": "Percent of the requirements of which something must be known.",
								"type": "integer",
								"minimum": 0,
								"maximum": 100
							},
							"blockers": {
								"description": "Requirements that must be met in full.",
								"type": "array",
								"items": { "type": "string" }
							}
						}
					}
				},
				"weights": {
					"description": "What one requirement of a category weighs.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"critical": {
							"type": "integer",
							"minimum": 1,
							"maximum": 1e3
						},
						"important": {
							"type": "integer",
							"minimum": 1,
							"maximum": 1e3
						},
						"nice-to-have": {
							"type": "integer",
							"minimum": 1,
							"maximum": 1e3
						}
					}
				},
				"requirements": {
					"description": "By id: what differs from the default of a requirement; an id that is not known adds one.",
					"type": "object",
					"additionalProperties": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"category": { "enum": [
								"critical",
								"important",
								"nice-to-have"
							] },
							"weight": {
								"type": "integer",
								"minimum": 1,
								"maximum": 1e3
							},
							"max_age_days": {
								"description": "Days for which evidence holds.",
								"type": "integer",
								"minimum": 0,
								"maximum": 3650
							},
							"effort_hours": {
								"type": "integer",
								"minimum": 0,
								"maximum": 1e4
							},
							"phases": {
								"description": "Phases of the make.toml of which a run is evidence.",
								"type": "array",
								"minItems": 1,
								"items": { "type": "string" }
							}
						}
					}
				},
				"placeholders": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "allow": {
						"description": "Globs of files in which placeholders are meant to be.",
						"type": "array",
						"items": { "type": "string" }
					} }
				},
				"keys": {
					"description": "By identity: the public key, PEM or base64 of its DER, by which signed evidence is checked.",
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"waivers": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"requirement",
							"environment",
							"reason",
							"owner",
							"expires"
						],
						"properties": {
							"requirement": { "type": "string" },
							"environment": { "type": "string" },
							"reason": {
								"type": "string",
								"minLength": 10
							},
							"owner": {
								"type": "string",
								"minLength": 1
							},
							"expires": { "description": "The last day on which it holds: 2027-01-01, at most 90 days ahead." }
						}
					}
				}
			}
		},
		"licenses": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "allow": {
				"description": "SPDX ids that packs may use; empty or absent means any.",
				"type": "array",
				"items": { "type": "string" }
			} }
		},
		"files": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "exclude": {
				"description": "Globs of files that are not judged, such as test data that is wrong on purpose: `tests/data/**/*.ttl`.",
				"type": "array",
				"items": { "type": "string" }
			} }
		},
		"sources": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"own": {
					"description": "Addresses under which the registry is a repository itself. Default: those under which the base lists most of what stands in it.",
					"type": "array",
					"items": { "type": "string" }
				},
				"hosts": {
					"description": "Hosts that gpacks may come from, such as `github.com`; or whole origins. Default: any, of which public forges are fetched from.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"names": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "reserved": {
				"description": "Further ids that no pack may take.",
				"type": "array",
				"items": { "type": "string" }
			} }
		},
		"releases": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"may_change": {
					"description": "Keys of index entries and their versions that may change after publication, beside those that always may.",
					"type": "array",
					"items": { "type": "string" }
				},
				"step": {
					"description": "Whether a new version is exactly the next patch, minor or major version, or any higher one on its line.",
					"enum": ["exact", "increasing"]
				},
				"prereleases": {
					"description": "Whether pre-releases may be published.",
					"type": "boolean"
				},
				"first": {
					"description": "Versions with which a pack may begin, each also as a pre-release; an empty list means any.",
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)$"
					}
				}
			}
		},
		"descriptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "min_length": {
				"description": "Shortest description, in characters.",
				"type": "integer",
				"minimum": 0
			} }
		},
		"maintainers": {
			"description": "Who looks after the registry: @login or @org/team.",
			"type": "array",
			"items": { "type": "string" }
		},
		"waivers": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"never": {
					"description": "Rules that are never waived: area/name or area/*.",
					"type": "array",
					"items": { "type": "string" }
				},
				"max_days": {
					"description": "How many days ahead a waiver may expire; absent means any.",
					"type": "integer",
					"minimum": 1,
					"maximum": 3660
				}
			}
		},
		"owners": {
			"description": "Owners by namespace: an id and all below it, or a glob of ids. The most specific one counts.",
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"minItems": 1,
				"items": { "type": "string" }
			}
		},
		"ratchet": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "rules": {
				"description": "Rules of which findings that the base has, too, do not block: area/name, area/* or *.",
				"type": "array",
				"items": { "type": "string" }
			} }
		},
		"signatures": {
			"description": "What is asked of the signatures of versions.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"required": {
					"description": "Whether every version must be signed.",
					"type": "boolean"
				},
				"trusted_root": {
					"description": "File with the roots that are trusted, from the root of the registry; absent means Sigstore's public instance.",
					"type": "string"
				}
			}
		},
		"signer": {
			"description": "Who may sign gpacks; one table each.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["identity"],
				"properties": {
					"package": {
						"description": "Glob of the ids of gpacks; absent means all.",
						"type": "string"
					},
					"identity": {
						"description": "Who signs, from the first character to the last, such as the address of a workflow at a ref; * may stand for the rest of the ref.",
						"type": "string"
					},
					"issuer": {
						"description": "Who vouches for that identity; absent means GitHub Actions.",
						"type": "string"
					}
				}
			}
		}
	}
};
const pattern14 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema35.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.fail_on !== void 0) {
			let data0 = data.fail_on;
			if (!(data0 === "error" || data0 === "warning" || data0 === "note")) {
				const err1 = {
					instancePath: instancePath + "/fail_on",
					schemaPath: "#/properties/fail_on/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.fail_on.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data1 = data.rules;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
				let data2 = data1[key1];
				const _errs7 = errors;
				let valid2 = false;
				const _errs8 = errors;
				if (!(data2 === "error" || data2 === "warning" || data2 === "note" || data2 === "off")) {
					const err2 = {
						instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/rules/additionalProperties/anyOf/0/enum",
						keyword: "enum",
						params: { allowedValues: schema35.properties.rules.additionalProperties.anyOf[0].enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				var _valid0 = _errs8 === errors;
				valid2 = valid2 || _valid0;
				const _errs9 = errors;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.severity === void 0) {
						const err3 = {
							instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rules/additionalProperties/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "severity" },
							message: "must have required property 'severity'"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					for (const key2 in data2) if (!(key2 === "severity" || key2 === "from")) {
						const err4 = {
							instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rules/additionalProperties/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (data2.severity !== void 0) {
						let data3 = data2.severity;
						if (!(data3 === "error" || data3 === "warning" || data3 === "note" || data3 === "off")) {
							const err5 = {
								instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity",
								schemaPath: "#/properties/rules/additionalProperties/anyOf/1/properties/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema35.properties.rules.additionalProperties.anyOf[1].properties.severity.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/rules/additionalProperties/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs9 === errors;
				valid2 = valid2 || _valid0;
				if (!valid2) {
					const err7 = {
						instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/rules/additionalProperties/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				} else {
					errors = _errs7;
					if (vErrors !== null) {
						if (_errs7) vErrors.length = _errs7;
						else vErrors = null;
					}
				}
			}
			else {
				const err8 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.readiness !== void 0) {
			let data4 = data.readiness;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key3 in data4) if (!(key3 === "ladder" || key3 === "environments" || key3 === "weights" || key3 === "requirements" || key3 === "placeholders" || key3 === "keys" || key3 === "waivers")) {
					const err9 = {
						instancePath: instancePath + "/readiness",
						schemaPath: "#/properties/readiness/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.ladder !== void 0) {
					let data5 = data4.ladder;
					if (Array.isArray(data5)) {
						if (data5.length > 20) {
							const err10 = {
								instancePath: instancePath + "/readiness/ladder",
								schemaPath: "#/properties/readiness/properties/ladder/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5.length < 1) {
							const err11 = {
								instancePath: instancePath + "/readiness/ladder",
								schemaPath: "#/properties/readiness/properties/ladder/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						const len0 = data5.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data6 = data5[i0];
							if (typeof data6 === "string") {
								if (!pattern14.test(data6)) {
									const err12 = {
										instancePath: instancePath + "/readiness/ladder/" + i0,
										schemaPath: "#/properties/readiness/properties/ladder/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]{0,39}$" },
										message: "must match pattern \"^[a-z][a-z0-9-]{0,39}$\""
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/readiness/ladder/" + i0,
									schemaPath: "#/properties/readiness/properties/ladder/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/readiness/ladder",
							schemaPath: "#/properties/readiness/properties/ladder/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data4.environments !== void 0) {
					let data7 = data4.environments;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key4 in data7) {
						let data8 = data7[key4];
						if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
							for (const key5 in data8) if (!(key5 === "threshold" || key5 === "coverage" || key5 === "blockers")) {
								const err15 = {
									instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/readiness/properties/environments/additionalProperties/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (data8.threshold !== void 0) {
								let data9 = data8.threshold;
								if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
									const err16 = {
										instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/threshold",
										schemaPath: "#/properties/readiness/properties/environments/additionalProperties/properties/threshold/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (typeof data9 == "number" && isFinite(data9)) {
									if (data9 > 100 || isNaN(data9)) {
										const err17 = {
											instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/threshold",
											schemaPath: "#/properties/readiness/properties/environments/additionalProperties/properties/threshold/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 100
											},
											message: "must be <= 100"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
									if (data9 < 0 || isNaN(data9)) {
										const err18 = {
											instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/threshold",
											schemaPath: "#/properties/readiness/properties/environments/additionalProperties/properties/threshold/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
								}
							}
							if (data8.coverage !== void 0) {
								let data10 = data8.coverage;
								if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
									const err19 = {
										instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/coverage",
										schemaPath: "#/properties/readiness/properties/environments/additionalProperties/properties/coverage/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (typeof data10 == "number" && isFinite(data10)) {
									if (data10 > 100 || isNaN(data10)) {
										const err20 = {
											instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/coverage",
											schemaPath: "#/properties/readiness/properties/environments/additionalProperties/properties/coverage/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 100
											},
											message: "must be <= 100"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
									if (data10 < 0 || isNaN(data10)) {
										const err21 = {
											instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/coverage",
											schemaPath: "#/properties/readiness/properties/environments/additionalProperties/properties/coverage/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
							}
							if (data8.blockers !== void 0) {
								let data11 = data8.blockers;
								if (Array.isArray(data11)) {
									const len1 = data11.length;
									for (let i1 = 0; i1 < len1; i1++) if (typeof data11[i1] !== "string") {
										const err22 = {
											instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/blockers/" + i1,
											schemaPath: "#/properties/readiness/properties/environments/additionalProperties/properties/blockers/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								} else {
									const err23 = {
										instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/blockers",
										schemaPath: "#/properties/readiness/properties/environments/additionalProperties/properties/blockers/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							}
						} else {
							const err24 = {
								instancePath: instancePath + "/readiness/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/readiness/properties/environments/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					else {
						const err25 = {
							instancePath: instancePath + "/readiness/environments",
							schemaPath: "#/properties/readiness/properties/environments/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data4.weights !== void 0) {
					let data13 = data4.weights;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						for (const key6 in data13) if (!(key6 === "critical" || key6 === "important" || key6 === "nice-to-have")) {
							const err26 = {
								instancePath: instancePath + "/readiness/weights",
								schemaPath: "#/properties/readiness/properties/weights/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data13.critical !== void 0) {
							let data14 = data13.critical;
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
								const err27 = {
									instancePath: instancePath + "/readiness/weights/critical",
									schemaPath: "#/properties/readiness/properties/weights/properties/critical/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 > 1e3 || isNaN(data14)) {
									const err28 = {
										instancePath: instancePath + "/readiness/weights/critical",
										schemaPath: "#/properties/readiness/properties/weights/properties/critical/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data14 < 1 || isNaN(data14)) {
									const err29 = {
										instancePath: instancePath + "/readiness/weights/critical",
										schemaPath: "#/properties/readiness/properties/weights/properties/critical/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							}
						}
						if (data13.important !== void 0) {
							let data15 = data13.important;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err30 = {
									instancePath: instancePath + "/readiness/weights/important",
									schemaPath: "#/properties/readiness/properties/weights/properties/important/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 > 1e3 || isNaN(data15)) {
									const err31 = {
										instancePath: instancePath + "/readiness/weights/important",
										schemaPath: "#/properties/readiness/properties/weights/properties/important/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (data15 < 1 || isNaN(data15)) {
									const err32 = {
										instancePath: instancePath + "/readiness/weights/important",
										schemaPath: "#/properties/readiness/properties/weights/properties/important/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
						}
						if (data13["nice-to-have"] !== void 0) {
							let data16 = data13["nice-to-have"];
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err33 = {
									instancePath: instancePath + "/readiness/weights/nice-to-have",
									schemaPath: "#/properties/readiness/properties/weights/properties/nice-to-have/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 > 1e3 || isNaN(data16)) {
									const err34 = {
										instancePath: instancePath + "/readiness/weights/nice-to-have",
										schemaPath: "#/properties/readiness/properties/weights/properties/nice-to-have/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
								if (data16 < 1 || isNaN(data16)) {
									const err35 = {
										instancePath: instancePath + "/readiness/weights/nice-to-have",
										schemaPath: "#/properties/readiness/properties/weights/properties/nice-to-have/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/readiness/weights",
							schemaPath: "#/properties/readiness/properties/weights/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data4.requirements !== void 0) {
					let data17 = data4.requirements;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) for (const key7 in data17) {
						let data18 = data17[key7];
						if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
							for (const key8 in data18) if (!(key8 === "name" || key8 === "category" || key8 === "weight" || key8 === "max_age_days" || key8 === "effort_hours" || key8 === "phases")) {
								const err37 = {
									instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key8 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (data18.name !== void 0) {
								let data19 = data18.name;
								if (typeof data19 === "string") {
									if (data19.length < 1) {
										const err38 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
								} else {
									const err39 = {
										instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
										schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							}
							if (data18.category !== void 0) {
								let data20 = data18.category;
								if (!(data20 === "critical" || data20 === "important" || data20 === "nice-to-have")) {
									const err40 = {
										instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/category",
										schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/category/enum",
										keyword: "enum",
										params: { allowedValues: schema35.properties.readiness.properties.requirements.additionalProperties.properties.category.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							}
							if (data18.weight !== void 0) {
								let data21 = data18.weight;
								if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
									const err41 = {
										instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/weight",
										schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/weight/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (typeof data21 == "number" && isFinite(data21)) {
									if (data21 > 1e3 || isNaN(data21)) {
										const err42 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/weight",
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/weight/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e3
											},
											message: "must be <= 1000"
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
									if (data21 < 1 || isNaN(data21)) {
										const err43 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/weight",
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/weight/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
							}
							if (data18.max_age_days !== void 0) {
								let data22 = data18.max_age_days;
								if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
									const err44 = {
										instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_age_days",
										schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/max_age_days/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
								if (typeof data22 == "number" && isFinite(data22)) {
									if (data22 > 3650 || isNaN(data22)) {
										const err45 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_age_days",
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/max_age_days/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 3650
											},
											message: "must be <= 3650"
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
									if (data22 < 0 || isNaN(data22)) {
										const err46 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_age_days",
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/max_age_days/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
							}
							if (data18.effort_hours !== void 0) {
								let data23 = data18.effort_hours;
								if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
									const err47 = {
										instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/effort_hours",
										schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/effort_hours/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								if (typeof data23 == "number" && isFinite(data23)) {
									if (data23 > 1e4 || isNaN(data23)) {
										const err48 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/effort_hours",
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/effort_hours/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e4
											},
											message: "must be <= 10000"
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
									if (data23 < 0 || isNaN(data23)) {
										const err49 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/effort_hours",
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/effort_hours/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
							}
							if (data18.phases !== void 0) {
								let data24 = data18.phases;
								if (Array.isArray(data24)) {
									if (data24.length < 1) {
										const err50 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/phases",
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/phases/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
									const len2 = data24.length;
									for (let i2 = 0; i2 < len2; i2++) if (typeof data24[i2] !== "string") {
										const err51 = {
											instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/phases/" + i2,
											schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/phases/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								} else {
									const err52 = {
										instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/phases",
										schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/properties/phases/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
						} else {
							const err53 = {
								instancePath: instancePath + "/readiness/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/readiness/properties/requirements/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
					else {
						const err54 = {
							instancePath: instancePath + "/readiness/requirements",
							schemaPath: "#/properties/readiness/properties/requirements/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data4.placeholders !== void 0) {
					let data26 = data4.placeholders;
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						for (const key9 in data26) if (!(key9 === "allow")) {
							const err55 = {
								instancePath: instancePath + "/readiness/placeholders",
								schemaPath: "#/properties/readiness/properties/placeholders/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data26.allow !== void 0) {
							let data27 = data26.allow;
							if (Array.isArray(data27)) {
								const len3 = data27.length;
								for (let i3 = 0; i3 < len3; i3++) if (typeof data27[i3] !== "string") {
									const err56 = {
										instancePath: instancePath + "/readiness/placeholders/allow/" + i3,
										schemaPath: "#/properties/readiness/properties/placeholders/properties/allow/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/readiness/placeholders/allow",
									schemaPath: "#/properties/readiness/properties/placeholders/properties/allow/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/readiness/placeholders",
							schemaPath: "#/properties/readiness/properties/placeholders/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data4.keys !== void 0) {
					let data29 = data4.keys;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						for (const key10 in data29) if (typeof data29[key10] !== "string") {
							const err59 = {
								instancePath: instancePath + "/readiness/keys/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/readiness/properties/keys/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/readiness/keys",
							schemaPath: "#/properties/readiness/properties/keys/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data4.waivers !== void 0) {
					let data31 = data4.waivers;
					if (Array.isArray(data31)) {
						if (data31.length > 1e3) {
							const err61 = {
								instancePath: instancePath + "/readiness/waivers",
								schemaPath: "#/properties/readiness/properties/waivers/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 items"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						const len4 = data31.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data32 = data31[i4];
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
								if (data32.requirement === void 0) {
									const err62 = {
										instancePath: instancePath + "/readiness/waivers/" + i4,
										schemaPath: "#/properties/readiness/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "requirement" },
										message: "must have required property 'requirement'"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								if (data32.environment === void 0) {
									const err63 = {
										instancePath: instancePath + "/readiness/waivers/" + i4,
										schemaPath: "#/properties/readiness/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "environment" },
										message: "must have required property 'environment'"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
								if (data32.reason === void 0) {
									const err64 = {
										instancePath: instancePath + "/readiness/waivers/" + i4,
										schemaPath: "#/properties/readiness/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "reason" },
										message: "must have required property 'reason'"
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
								if (data32.owner === void 0) {
									const err65 = {
										instancePath: instancePath + "/readiness/waivers/" + i4,
										schemaPath: "#/properties/readiness/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "owner" },
										message: "must have required property 'owner'"
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								if (data32.expires === void 0) {
									const err66 = {
										instancePath: instancePath + "/readiness/waivers/" + i4,
										schemaPath: "#/properties/readiness/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "expires" },
										message: "must have required property 'expires'"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
								for (const key11 in data32) if (!(key11 === "requirement" || key11 === "environment" || key11 === "reason" || key11 === "owner" || key11 === "expires")) {
									const err67 = {
										instancePath: instancePath + "/readiness/waivers/" + i4,
										schemaPath: "#/properties/readiness/properties/waivers/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
								if (data32.requirement !== void 0) {
									if (typeof data32.requirement !== "string") {
										const err68 = {
											instancePath: instancePath + "/readiness/waivers/" + i4 + "/requirement",
											schemaPath: "#/properties/readiness/properties/waivers/items/properties/requirement/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
								if (data32.environment !== void 0) {
									if (typeof data32.environment !== "string") {
										const err69 = {
											instancePath: instancePath + "/readiness/waivers/" + i4 + "/environment",
											schemaPath: "#/properties/readiness/properties/waivers/items/properties/environment/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
								if (data32.reason !== void 0) {
									let data35 = data32.reason;
									if (typeof data35 === "string") {
										if (data35.length < 10) {
											const err70 = {
												instancePath: instancePath + "/readiness/waivers/" + i4 + "/reason",
												schemaPath: "#/properties/readiness/properties/waivers/items/properties/reason/minLength",
												keyword: "minLength",
												params: { limit: 10 },
												message: "must NOT have fewer than 10 characters"
											};
											if (vErrors === null) vErrors = [err70];
											else vErrors.push(err70);
											errors++;
										}
									} else {
										const err71 = {
											instancePath: instancePath + "/readiness/waivers/" + i4 + "/reason",
											schemaPath: "#/properties/readiness/properties/waivers/items/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err71];
										else vErrors.push(err71);
										errors++;
									}
								}
								if (data32.owner !== void 0) {
									let data36 = data32.owner;
									if (typeof data36 === "string") {
										if (data36.length < 1) {
											const err72 = {
												instancePath: instancePath + "/readiness/waivers/" + i4 + "/owner",
												schemaPath: "#/properties/readiness/properties/waivers/items/properties/owner/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
									} else {
										const err73 = {
											instancePath: instancePath + "/readiness/waivers/" + i4 + "/owner",
											schemaPath: "#/properties/readiness/properties/waivers/items/properties/owner/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/readiness/waivers/" + i4,
									schemaPath: "#/properties/readiness/properties/waivers/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/readiness/waivers",
							schemaPath: "#/properties/readiness/properties/waivers/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/readiness",
					schemaPath: "#/properties/readiness/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.licenses !== void 0) {
			let data37 = data.licenses;
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				for (const key12 in data37) if (!(key12 === "allow")) {
					const err77 = {
						instancePath: instancePath + "/licenses",
						schemaPath: "#/properties/licenses/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				if (data37.allow !== void 0) {
					let data38 = data37.allow;
					if (Array.isArray(data38)) {
						const len5 = data38.length;
						for (let i5 = 0; i5 < len5; i5++) if (typeof data38[i5] !== "string") {
							const err78 = {
								instancePath: instancePath + "/licenses/allow/" + i5,
								schemaPath: "#/properties/licenses/properties/allow/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/licenses/allow",
							schemaPath: "#/properties/licenses/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/licenses",
					schemaPath: "#/properties/licenses/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data40 = data.files;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				for (const key13 in data40) if (!(key13 === "exclude")) {
					const err81 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				if (data40.exclude !== void 0) {
					let data41 = data40.exclude;
					if (Array.isArray(data41)) {
						const len6 = data41.length;
						for (let i6 = 0; i6 < len6; i6++) if (typeof data41[i6] !== "string") {
							const err82 = {
								instancePath: instancePath + "/files/exclude/" + i6,
								schemaPath: "#/properties/files/properties/exclude/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
					} else {
						const err83 = {
							instancePath: instancePath + "/files/exclude",
							schemaPath: "#/properties/files/properties/exclude/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data43 = data.sources;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				for (const key14 in data43) if (!(key14 === "own" || key14 === "hosts")) {
					const err85 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				if (data43.own !== void 0) {
					let data44 = data43.own;
					if (Array.isArray(data44)) {
						const len7 = data44.length;
						for (let i7 = 0; i7 < len7; i7++) if (typeof data44[i7] !== "string") {
							const err86 = {
								instancePath: instancePath + "/sources/own/" + i7,
								schemaPath: "#/properties/sources/properties/own/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					} else {
						const err87 = {
							instancePath: instancePath + "/sources/own",
							schemaPath: "#/properties/sources/properties/own/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
				if (data43.hosts !== void 0) {
					let data46 = data43.hosts;
					if (Array.isArray(data46)) {
						const len8 = data46.length;
						for (let i8 = 0; i8 < len8; i8++) if (typeof data46[i8] !== "string") {
							const err88 = {
								instancePath: instancePath + "/sources/hosts/" + i8,
								schemaPath: "#/properties/sources/properties/hosts/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/sources/hosts",
							schemaPath: "#/properties/sources/properties/hosts/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
		if (data.names !== void 0) {
			let data48 = data.names;
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				for (const key15 in data48) if (!(key15 === "reserved")) {
					const err91 = {
						instancePath: instancePath + "/names",
						schemaPath: "#/properties/names/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
				if (data48.reserved !== void 0) {
					let data49 = data48.reserved;
					if (Array.isArray(data49)) {
						const len9 = data49.length;
						for (let i9 = 0; i9 < len9; i9++) if (typeof data49[i9] !== "string") {
							const err92 = {
								instancePath: instancePath + "/names/reserved/" + i9,
								schemaPath: "#/properties/names/properties/reserved/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/names/reserved",
							schemaPath: "#/properties/names/properties/reserved/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/names",
					schemaPath: "#/properties/names/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.releases !== void 0) {
			let data51 = data.releases;
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				for (const key16 in data51) if (!(key16 === "may_change" || key16 === "step" || key16 === "prereleases" || key16 === "first")) {
					const err95 = {
						instancePath: instancePath + "/releases",
						schemaPath: "#/properties/releases/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data51.may_change !== void 0) {
					let data52 = data51.may_change;
					if (Array.isArray(data52)) {
						const len10 = data52.length;
						for (let i10 = 0; i10 < len10; i10++) if (typeof data52[i10] !== "string") {
							const err96 = {
								instancePath: instancePath + "/releases/may_change/" + i10,
								schemaPath: "#/properties/releases/properties/may_change/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/releases/may_change",
							schemaPath: "#/properties/releases/properties/may_change/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data51.step !== void 0) {
					let data54 = data51.step;
					if (!(data54 === "exact" || data54 === "increasing")) {
						const err98 = {
							instancePath: instancePath + "/releases/step",
							schemaPath: "#/properties/releases/properties/step/enum",
							keyword: "enum",
							params: { allowedValues: schema35.properties.releases.properties.step.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data51.prereleases !== void 0) {
					if (typeof data51.prereleases !== "boolean") {
						const err99 = {
							instancePath: instancePath + "/releases/prereleases",
							schemaPath: "#/properties/releases/properties/prereleases/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data51.first !== void 0) {
					let data56 = data51.first;
					if (Array.isArray(data56)) {
						const len11 = data56.length;
						for (let i11 = 0; i11 < len11; i11++) {
							let data57 = data56[i11];
							if (typeof data57 === "string") {
								if (!pattern15.test(data57)) {
									const err100 = {
										instancePath: instancePath + "/releases/first/" + i11,
										schemaPath: "#/properties/releases/properties/first/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)$" },
										message: "must match pattern \"^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)$\""
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
							} else {
								const err101 = {
									instancePath: instancePath + "/releases/first/" + i11,
									schemaPath: "#/properties/releases/properties/first/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
						}
					} else {
						const err102 = {
							instancePath: instancePath + "/releases/first",
							schemaPath: "#/properties/releases/properties/first/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
			} else {
				const err103 = {
					instancePath: instancePath + "/releases",
					schemaPath: "#/properties/releases/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err103];
				else vErrors.push(err103);
				errors++;
			}
		}
		if (data.descriptions !== void 0) {
			let data58 = data.descriptions;
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				for (const key17 in data58) if (!(key17 === "min_length")) {
					const err104 = {
						instancePath: instancePath + "/descriptions",
						schemaPath: "#/properties/descriptions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
				if (data58.min_length !== void 0) {
					let data59 = data58.min_length;
					if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
						const err105 = {
							instancePath: instancePath + "/descriptions/min_length",
							schemaPath: "#/properties/descriptions/properties/min_length/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
					if (typeof data59 == "number" && isFinite(data59)) {
						if (data59 < 0 || isNaN(data59)) {
							const err106 = {
								instancePath: instancePath + "/descriptions/min_length",
								schemaPath: "#/properties/descriptions/properties/min_length/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
					}
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/descriptions",
					schemaPath: "#/properties/descriptions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
		if (data.maintainers !== void 0) {
			let data60 = data.maintainers;
			if (Array.isArray(data60)) {
				const len12 = data60.length;
				for (let i12 = 0; i12 < len12; i12++) if (typeof data60[i12] !== "string") {
					const err108 = {
						instancePath: instancePath + "/maintainers/" + i12,
						schemaPath: "#/properties/maintainers/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
			} else {
				const err109 = {
					instancePath: instancePath + "/maintainers",
					schemaPath: "#/properties/maintainers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err109];
				else vErrors.push(err109);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data62 = data.waivers;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				for (const key18 in data62) if (!(key18 === "never" || key18 === "max_days")) {
					const err110 = {
						instancePath: instancePath + "/waivers",
						schemaPath: "#/properties/waivers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
				if (data62.never !== void 0) {
					let data63 = data62.never;
					if (Array.isArray(data63)) {
						const len13 = data63.length;
						for (let i13 = 0; i13 < len13; i13++) if (typeof data63[i13] !== "string") {
							const err111 = {
								instancePath: instancePath + "/waivers/never/" + i13,
								schemaPath: "#/properties/waivers/properties/never/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
					} else {
						const err112 = {
							instancePath: instancePath + "/waivers/never",
							schemaPath: "#/properties/waivers/properties/never/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data62.max_days !== void 0) {
					let data65 = data62.max_days;
					if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
						const err113 = {
							instancePath: instancePath + "/waivers/max_days",
							schemaPath: "#/properties/waivers/properties/max_days/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
					if (typeof data65 == "number" && isFinite(data65)) {
						if (data65 > 3660 || isNaN(data65)) {
							const err114 = {
								instancePath: instancePath + "/waivers/max_days",
								schemaPath: "#/properties/waivers/properties/max_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 3660
								},
								message: "must be <= 3660"
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
						if (data65 < 1 || isNaN(data65)) {
							const err115 = {
								instancePath: instancePath + "/waivers/max_days",
								schemaPath: "#/properties/waivers/properties/max_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
					}
				}
			} else {
				const err116 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data66 = data.owners;
			if (data66 && typeof data66 == "object" && !Array.isArray(data66)) for (const key19 in data66) {
				let data67 = data66[key19];
				if (Array.isArray(data67)) {
					if (data67.length < 1) {
						const err117 = {
							instancePath: instancePath + "/owners/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/owners/additionalProperties/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					const len14 = data67.length;
					for (let i14 = 0; i14 < len14; i14++) if (typeof data67[i14] !== "string") {
						const err118 = {
							instancePath: instancePath + "/owners/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14,
							schemaPath: "#/properties/owners/additionalProperties/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				} else {
					const err119 = {
						instancePath: instancePath + "/owners/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/owners/additionalProperties/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
			}
			else {
				const err120 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err120];
				else vErrors.push(err120);
				errors++;
			}
		}
		if (data.ratchet !== void 0) {
			let data69 = data.ratchet;
			if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
				for (const key20 in data69) if (!(key20 === "rules")) {
					const err121 = {
						instancePath: instancePath + "/ratchet",
						schemaPath: "#/properties/ratchet/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key20 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err121];
					else vErrors.push(err121);
					errors++;
				}
				if (data69.rules !== void 0) {
					let data70 = data69.rules;
					if (Array.isArray(data70)) {
						const len15 = data70.length;
						for (let i15 = 0; i15 < len15; i15++) if (typeof data70[i15] !== "string") {
							const err122 = {
								instancePath: instancePath + "/ratchet/rules/" + i15,
								schemaPath: "#/properties/ratchet/properties/rules/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/ratchet/rules",
							schemaPath: "#/properties/ratchet/properties/rules/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
			} else {
				const err124 = {
					instancePath: instancePath + "/ratchet",
					schemaPath: "#/properties/ratchet/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err124];
				else vErrors.push(err124);
				errors++;
			}
		}
		if (data.signatures !== void 0) {
			let data72 = data.signatures;
			if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
				for (const key21 in data72) if (!(key21 === "required" || key21 === "trusted_root")) {
					const err125 = {
						instancePath: instancePath + "/signatures",
						schemaPath: "#/properties/signatures/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key21 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err125];
					else vErrors.push(err125);
					errors++;
				}
				if (data72.required !== void 0) {
					if (typeof data72.required !== "boolean") {
						const err126 = {
							instancePath: instancePath + "/signatures/required",
							schemaPath: "#/properties/signatures/properties/required/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
				if (data72.trusted_root !== void 0) {
					if (typeof data72.trusted_root !== "string") {
						const err127 = {
							instancePath: instancePath + "/signatures/trusted_root",
							schemaPath: "#/properties/signatures/properties/trusted_root/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
				}
			} else {
				const err128 = {
					instancePath: instancePath + "/signatures",
					schemaPath: "#/properties/signatures/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
		}
		if (data.signer !== void 0) {
			let data75 = data.signer;
			if (Array.isArray(data75)) {
				const len16 = data75.length;
				for (let i16 = 0; i16 < len16; i16++) {
					let data76 = data75[i16];
					if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
						if (data76.identity === void 0) {
							const err129 = {
								instancePath: instancePath + "/signer/" + i16,
								schemaPath: "#/properties/signer/items/required",
								keyword: "required",
								params: { missingProperty: "identity" },
								message: "must have required property 'identity'"
							};
							if (vErrors === null) vErrors = [err129];
							else vErrors.push(err129);
							errors++;
						}
						for (const key22 in data76) if (!(key22 === "package" || key22 === "identity" || key22 === "issuer")) {
							const err130 = {
								instancePath: instancePath + "/signer/" + i16,
								schemaPath: "#/properties/signer/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key22 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
						if (data76.package !== void 0) {
							if (typeof data76.package !== "string") {
								const err131 = {
									instancePath: instancePath + "/signer/" + i16 + "/package",
									schemaPath: "#/properties/signer/items/properties/package/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data76.identity !== void 0) {
							if (typeof data76.identity !== "string") {
								const err132 = {
									instancePath: instancePath + "/signer/" + i16 + "/identity",
									schemaPath: "#/properties/signer/items/properties/identity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err132];
								else vErrors.push(err132);
								errors++;
							}
						}
						if (data76.issuer !== void 0) {
							if (typeof data76.issuer !== "string") {
								const err133 = {
									instancePath: instancePath + "/signer/" + i16 + "/issuer",
									schemaPath: "#/properties/signer/items/properties/issuer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
						}
					} else {
						const err134 = {
							instancePath: instancePath + "/signer/" + i16,
							schemaPath: "#/properties/signer/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
			} else {
				const err135 = {
					instancePath: instancePath + "/signer",
					schemaPath: "#/properties/signer/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err135];
				else vErrors.push(err135);
				errors++;
			}
		}
	} else {
		const err136 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err136];
		else vErrors.push(err136);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const production = validate75;
const schema36 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://ggen.dev/schemas/gpack/production.schema.json",
	"title": "Production requirements",
	"description": ".ggen/production.toml: the requirements of a project and how they are declared to stand, as ggen's lifecycle reads them.",
	"type": "object",
	"properties": { "requirements": {
		"type": "array",
		"items": {
			"type": "object",
			"required": [
				"id",
				"name",
				"description",
				"category",
				"status",
				"components",
				"dependencies",
				"priority",
				"last_assessed"
			],
			"properties": {
				"id": {
					"type": "string",
					"description": "Unique in the file."
				},
				"name": { "type": "string" },
				"description": { "type": "string" },
				"category": { "enum": [
					"Critical",
					"Important",
					"NiceToHave"
				] },
				"status": { "enum": [
					"Complete",
					"Placeholder",
					"Missing",
					"NeedsReview"
				] },
				"components": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Files that meet it."
				},
				"dependencies": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Ids of requirements that come first."
				},
				"effort_hours": {
					"type": "integer",
					"minimum": 0
				},
				"priority": {
					"type": "integer",
					"minimum": 0,
					"maximum": 255,
					"description": "10 comes first, 1 last."
				},
				"last_assessed": {
					"type": "string",
					"description": "RFC 3339, as a string."
				},
				"notes": { "type": "string" }
			}
		}
	} },
	"required": ["requirements"]
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.requirements === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" },
				message: "must have required property 'requirements'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.requirements !== void 0) {
			let data0 = data.requirements;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.id === void 0) {
							const err1 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1.name === void 0) {
							const err2 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.description === void 0) {
							const err3 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.category === void 0) {
							const err4 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.status === void 0) {
							const err5 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "status" },
								message: "must have required property 'status'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.components === void 0) {
							const err6 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "components" },
								message: "must have required property 'components'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.dependencies === void 0) {
							const err7 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "dependencies" },
								message: "must have required property 'dependencies'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data1.priority === void 0) {
							const err8 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "priority" },
								message: "must have required property 'priority'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data1.last_assessed === void 0) {
							const err9 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "last_assessed" },
								message: "must have required property 'last_assessed'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data1.id !== void 0) {
							if (typeof data1.id !== "string") {
								const err10 = {
									instancePath: instancePath + "/requirements/" + i0 + "/id",
									schemaPath: "#/properties/requirements/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.name !== void 0) {
							if (typeof data1.name !== "string") {
								const err11 = {
									instancePath: instancePath + "/requirements/" + i0 + "/name",
									schemaPath: "#/properties/requirements/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data1.description !== void 0) {
							if (typeof data1.description !== "string") {
								const err12 = {
									instancePath: instancePath + "/requirements/" + i0 + "/description",
									schemaPath: "#/properties/requirements/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.category !== void 0) {
							let data5 = data1.category;
							if (!(data5 === "Critical" || data5 === "Important" || data5 === "NiceToHave")) {
								const err13 = {
									instancePath: instancePath + "/requirements/" + i0 + "/category",
									schemaPath: "#/properties/requirements/items/properties/category/enum",
									keyword: "enum",
									params: { allowedValues: schema36.properties.requirements.items.properties.category.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data1.status !== void 0) {
							let data6 = data1.status;
							if (!(data6 === "Complete" || data6 === "Placeholder" || data6 === "Missing" || data6 === "NeedsReview")) {
								const err14 = {
									instancePath: instancePath + "/requirements/" + i0 + "/status",
									schemaPath: "#/properties/requirements/items/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema36.properties.requirements.items.properties.status.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data1.components !== void 0) {
							let data7 = data1.components;
							if (Array.isArray(data7)) {
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
									const err15 = {
										instancePath: instancePath + "/requirements/" + i0 + "/components/" + i1,
										schemaPath: "#/properties/requirements/items/properties/components/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/requirements/" + i0 + "/components",
									schemaPath: "#/properties/requirements/items/properties/components/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data1.dependencies !== void 0) {
							let data9 = data1.dependencies;
							if (Array.isArray(data9)) {
								const len2 = data9.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
									const err17 = {
										instancePath: instancePath + "/requirements/" + i0 + "/dependencies/" + i2,
										schemaPath: "#/properties/requirements/items/properties/dependencies/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/requirements/" + i0 + "/dependencies",
									schemaPath: "#/properties/requirements/items/properties/dependencies/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data1.effort_hours !== void 0) {
							let data11 = data1.effort_hours;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err19 = {
									instancePath: instancePath + "/requirements/" + i0 + "/effort_hours",
									schemaPath: "#/properties/requirements/items/properties/effort_hours/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									const err20 = {
										instancePath: instancePath + "/requirements/" + i0 + "/effort_hours",
										schemaPath: "#/properties/requirements/items/properties/effort_hours/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							}
						}
						if (data1.priority !== void 0) {
							let data12 = data1.priority;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err21 = {
									instancePath: instancePath + "/requirements/" + i0 + "/priority",
									schemaPath: "#/properties/requirements/items/properties/priority/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 255 || isNaN(data12)) {
									const err22 = {
										instancePath: instancePath + "/requirements/" + i0 + "/priority",
										schemaPath: "#/properties/requirements/items/properties/priority/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 255
										},
										message: "must be <= 255"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data12 < 0 || isNaN(data12)) {
									const err23 = {
										instancePath: instancePath + "/requirements/" + i0 + "/priority",
										schemaPath: "#/properties/requirements/items/properties/priority/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							}
						}
						if (data1.last_assessed !== void 0) {
							if (typeof data1.last_assessed !== "string") {
								const err24 = {
									instancePath: instancePath + "/requirements/" + i0 + "/last_assessed",
									schemaPath: "#/properties/requirements/items/properties/last_assessed/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data1.notes !== void 0) {
							if (typeof data1.notes !== "string") {
								const err25 = {
									instancePath: instancePath + "/requirements/" + i0 + "/notes",
									schemaPath: "#/properties/requirements/items/properties/notes/type",
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
							instancePath: instancePath + "/requirements/" + i0,
							schemaPath: "#/properties/requirements/items/type",
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
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": { "requirements": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const waivers = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "waiver")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.waiver !== void 0) {
			let data0 = data.waiver;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.rule === void 0) {
							const err1 = {
								instancePath: instancePath + "/waiver/" + i0,
								schemaPath: "#/properties/waiver/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1.reason === void 0) {
							const err2 = {
								instancePath: instancePath + "/waiver/" + i0,
								schemaPath: "#/properties/waiver/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.owner === void 0) {
							const err3 = {
								instancePath: instancePath + "/waiver/" + i0,
								schemaPath: "#/properties/waiver/items/required",
								keyword: "required",
								params: { missingProperty: "owner" },
								message: "must have required property 'owner'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.expires === void 0) {
							const err4 = {
								instancePath: instancePath + "/waiver/" + i0,
								schemaPath: "#/properties/waiver/items/required",
								keyword: "required",
								params: { missingProperty: "expires" },
								message: "must have required property 'expires'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "rule" || key1 === "package" || key1 === "version" || key1 === "path" || key1 === "fingerprint" || key1 === "reason" || key1 === "owner" || key1 === "expires")) {
							const err5 = {
								instancePath: instancePath + "/waiver/" + i0,
								schemaPath: "#/properties/waiver/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.rule !== void 0) {
							if (typeof data1.rule !== "string") {
								const err6 = {
									instancePath: instancePath + "/waiver/" + i0 + "/rule",
									schemaPath: "#/properties/waiver/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data1.package !== void 0) {
							if (typeof data1.package !== "string") {
								const err7 = {
									instancePath: instancePath + "/waiver/" + i0 + "/package",
									schemaPath: "#/properties/waiver/items/properties/package/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.version !== void 0) {
							if (typeof data1.version !== "string") {
								const err8 = {
									instancePath: instancePath + "/waiver/" + i0 + "/version",
									schemaPath: "#/properties/waiver/items/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data1.path !== void 0) {
							if (typeof data1.path !== "string") {
								const err9 = {
									instancePath: instancePath + "/waiver/" + i0 + "/path",
									schemaPath: "#/properties/waiver/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data1.fingerprint !== void 0) {
							if (typeof data1.fingerprint !== "string") {
								const err10 = {
									instancePath: instancePath + "/waiver/" + i0 + "/fingerprint",
									schemaPath: "#/properties/waiver/items/properties/fingerprint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.reason !== void 0) {
							let data7 = data1.reason;
							if (typeof data7 === "string") {
								if (!pattern8.test(data7)) {
									const err11 = {
										instancePath: instancePath + "/waiver/" + i0 + "/reason",
										schemaPath: "#/properties/waiver/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\""
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/waiver/" + i0 + "/reason",
									schemaPath: "#/properties/waiver/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.owner !== void 0) {
							if (typeof data1.owner !== "string") {
								const err13 = {
									instancePath: instancePath + "/waiver/" + i0 + "/owner",
									schemaPath: "#/properties/waiver/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data1.expires !== void 0) {
							if (typeof data1.expires !== "string") {
								const err14 = {
									instancePath: instancePath + "/waiver/" + i0 + "/expires",
									schemaPath: "#/properties/waiver/items/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/waiver/" + i0,
							schemaPath: "#/properties/waiver/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/waiver",
					schemaPath: "#/properties/waiver/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/core/schema.ts
/** Checks a value against a schema of `schemas/`; an empty list when it fits. */
function schemaFaults(name, value) {
	return faultsOf(validators_gen_exports[name], value);
}

export { schemaFaults as t };
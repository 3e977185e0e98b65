import { Ar as visible } from "./start.js";

// src/cli/columns.ts
/** Rows of cells below each other, each column as wide as its widest cell; the last one is not padded. */
function columns(rows, indent = "") {
	const shown = rows.map((row) => row.map(visible));
	const widths = [];
	for (const row of shown) row.forEach((cell, column) => widths[column] = Math.max(widths[column] ?? 0, cell.length));
	return shown.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).map((line) => `${indent}${line.trimEnd()}\n`).join("");
}

export { columns as t };
import { type Document, type Path, isTable, own, typeName } from "../document.ts";

/** Something of a make.toml that cannot be used, and who cannot. */
export interface MakeFault {
  /** `load`: ggen refuses the whole file. `value`: `gpack run` cannot use the value. */
  readonly kind: "load" | "value";
  readonly message: string;
  readonly path: Path;
}

/** Reads values of a make.toml by type; a value of another type is a fault and counts as absent. */
export class MakeReader {
  readonly faults: MakeFault[] = [];
  readonly #root: unknown;

  constructor(doc: Document) {
    this.#root = doc.value;
  }

  /** A table at a key of the root; absent ones are empty. */
  table(name: string, isLoaded: boolean): Readonly<Record<string, unknown>> {
    const value = own(this.#root, name);
    if (value === undefined) return {};
    if (isTable(value)) return value;
    this.#wrong(isLoaded, [name], value, "a table");
    return {};
  }

  /** The tables of a table, by name. */
  tables(table: Readonly<Record<string, unknown>>, path: Path, isLoaded: boolean): readonly [string, unknown][] {
    return Object.entries(table).filter(([name, value]) => {
      if (isTable(value)) return true;
      this.#wrong(isLoaded, [...path, name], value, "a table");
      return false;
    });
  }

  text(table: unknown, path: Path, key: string, isLoaded = false): string | undefined {
    const value = own(table, key);
    if (value === undefined || typeof value === "string") return value;
    return this.#wrong(isLoaded, [...path, key], value, "a string");
  }

  flag(table: unknown, path: Path, key: string, isLoaded = false): boolean | undefined {
    const value = own(table, key);
    if (value === undefined || typeof value === "boolean") return value;
    return this.#wrong(isLoaded, [...path, key], value, "true or false");
  }

  texts(table: unknown, path: Path, key: string, isLoaded = false): readonly string[] {
    const value = own(table, key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#wrong(isLoaded, [...path, key], value, "a list of strings");
      return [];
    }
    return value.flatMap((item: unknown, position) => {
      if (typeof item === "string") return [item];
      this.#wrong(isLoaded, [...path, key, position], item, "a string");
      return [];
    });
  }

  whole(table: unknown, path: Path, key: string, least: number, most: number, isLoaded = false): number | undefined {
    const value = own(table, key);
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    return this.#wrong(isLoaded, [...path, key], value, `a whole number from ${least} to ${most}`);
  }

  choice<Choice extends string>(
    table: unknown,
    path: Path,
    key: string,
    choices: readonly Choice[],
  ): Choice | undefined {
    const value = own(table, key);
    if (value === undefined) return undefined;
    const found = choices.find((choice) => choice === value);
    return found ?? this.#wrong(false, [...path, key], value, `one of ${choices.join(", ")}`);
  }

  /** Variables: strings, numbers and switches as text. Tables are left to the caller. */
  variables(table: unknown, path: Path): Readonly<Record<string, string>> {
    const found: Record<string, string> = Object.create(null) as Record<string, string>;
    if (!isTable(table)) return found;
    for (const [name, value] of Object.entries(table)) {
      if (isTable(value)) continue;
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        this.faults.push({ kind: "value", message: "is no name of a variable", path: [...path, name] });
      } else if (["string", "number", "bigint", "boolean"].includes(typeof value)) found[name] = String(value);
      else this.#wrong(false, [...path, name], value, "a string, a number or true or false");
    }
    return found;
  }

  #wrong(isLoaded: boolean, path: Path, value: unknown, wanted: string): undefined {
    const is = typeof value === "string" || typeof value === "number" ? JSON.stringify(value) : `a ${typeName(value)}`;
    this.faults.push({ kind: isLoaded ? "load" : "value", message: `is ${is} and must be ${wanted}`, path });
    return undefined;
  }
}

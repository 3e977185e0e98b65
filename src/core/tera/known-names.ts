import type { TeraUse } from "./used-names.ts";

/** What a template can call: filters behind `|`, functions, and testers behind `is`. */
type Names = Readonly<Record<TeraUse["kind"], ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * The names that our renderer knows: those of Tera 1.20, of the releases of ggen up to 26.6 (`register.rs`) and of its sync
 * engine (`template.rs`). A test asks the renderer for each.
 */
export const renderedNames: Names = {
  filter: set(`
    abs addslashes as_str capitalize concat default escape escape_xml filesizeformat filter first float get group_by indent
    int join json_encode last length linebreaksbr lower map nth pluralize replace reverse round safe slice slugify sort
    spaceless split striptags title trim trim_end trim_end_matches trim_start trim_start_matches truncate unique upper
    urlencode urlencode_strict wordcount
    camel class constant deconstantize demodulize deordinalize foreign_key kebab lcfirst ordinalize param pascal sentence
    shouty_kebab shouty_snake singularize snake titlecase train ucfirst
    camel_case hex_to_u64 kebab_case pascal_case shouty shouty_snake_case snake_case title_case`),
  function: set(`
    get_env range throw
    local sparql sparql_column sparql_count sparql_empty sparql_first sparql_row sparql_values`),
  tester: set(`
    containing defined divisibleby ending_with even iterable matching number object odd starting_with string undefined`),
};

/**
 * Names that our renderer lacks and some program of ggen has: what needs a clock or chance, the filters of schemas and of
 * padding, those that the sync engine got last, and those of its secured and its Elixir generators. `super()` is syntax.
 */
export const otherNames: Names = {
  filter: set(`
    date
    classify tableize
    pad_right schema_to_elixir schema_to_go schema_to_java schema_to_rust schema_to_typescript
    escape_html escape_shell escape_sql
    elixir_module_name elixir_var_name to_pascal to_snake`),
  function: set("get_random now super"),
  tester: new Set(),
};

/** True when some release of ggen can run a use of Tera: the name is registered there. */
export function isKnownName({ kind, name }: Pick<TeraUse, "kind" | "name">): boolean {
  return renderedNames[kind].has(name) || otherNames[kind].has(name);
}

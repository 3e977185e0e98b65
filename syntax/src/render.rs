//! Renders one template as the generator does: Tera without escaping, with the generator's filters and functions.

use crate::{query, template};
use heck::{
    ToKebabCase, ToLowerCamelCase, ToShoutyKebabCase, ToShoutySnakeCase, ToSnakeCase, ToTitleCase, ToUpperCamelCase,
};
use inflector::cases::{camelcase, classcase, kebabcase, pascalcase, sentencecase, snakecase, titlecase, traincase};
use inflector::numbers::{deordinalize, ordinalize};
use inflector::string::{deconstantize, demodulize, pluralize, singularize};
use inflector::suffix::foreignkey;
use oxrdf::Dataset;
use serde_json::{json, Value};
use std::collections::HashMap;
use std::io::Write;
use std::sync::Arc;
use tera::{Context, Error, Tera};

/// Bytes that a template may write, unless the request says less.
const MAX_OUTPUT: u64 = 10 << 20;

type Arguments = HashMap<String, Value>;

/// `{ template, context, graphs?: [turtle], prolog?, engine?, maxOutput? }` to `{ ok: true, text }` or a failure.
pub fn render(request: &Value) -> Value {
    let source = request["template"].as_str().unwrap_or("");
    let checked = template::check(source);
    if checked["ok"] == false {
        return checked;
    }
    let context = match Context::from_value(request["context"].clone()) {
        Ok(context) => context,
        Err(e) => return json!({ "ok": false, "context": true, "message": chain(&e) }),
    };
    let dataset = match query::load(request["graphs"].as_array().map_or(&[], Vec::as_slice)) {
        Ok(dataset) => dataset,
        Err(failure) => return failure,
    };
    let mut tera = Tera::default();
    tera.autoescape_on(vec![]);
    register_builtins(&mut tera);
    register_filters(&mut tera);
    if request["engine"] == true {
        register_engine_filters(&mut tera);
    }
    register_functions(&mut tera, dataset, request["prolog"].as_str().unwrap_or(""));

    let most = request["maxOutput"].as_u64().unwrap_or(MAX_OUTPUT).min(MAX_OUTPUT) as usize;
    let mut output = Output { bytes: Vec::new(), most, over: false };
    let result = tera
        .add_raw_template("template", source)
        .and_then(|()| tera.render_to("template", &context, &mut output));
    if output.over {
        return json!({ "ok": false, "limit": true, "message": format!("writes more than {most} bytes") });
    }
    match result {
        Ok(()) => json!({ "ok": true, "text": String::from_utf8_lossy(&output.bytes) }),
        Err(e) => json!({ "ok": false, "render": true, "message": chain(&e) }),
    }
}

struct Output {
    bytes: Vec<u8>,
    most: usize,
    over: bool,
}

impl Write for Output {
    fn write(&mut self, part: &[u8]) -> std::io::Result<usize> {
        if self.bytes.len() + part.len() > self.most {
            self.over = true;
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(part);
        Ok(part.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn chain(e: &dyn std::error::Error) -> String {
    let mut out = e.to_string();
    let mut next = e.source();
    while let Some(e) = next {
        out.push_str(": ");
        out.push_str(&e.to_string());
        next = e.source();
    }
    out
}

/// What Tera has only together with a clock and random numbers, of which there is neither here.
fn register_builtins(tera: &mut Tera) {
    tera.register_filter("slugify", |value: &Value, _: &Arguments| {
        let text = value.as_str().ok_or_else(|| wrong_kind("slugify", "value", value, "String"))?;
        Ok(Value::String(slugify(text)))
    });
    tera.register_filter("filesizeformat", |value: &Value, arguments: &Arguments| {
        let size = value.as_u64().ok_or_else(|| wrong_kind("filesizeformat", "value", value, "usize"))?;
        let is_binary = match arguments.get("binary") {
            Some(binary) => binary.as_bool().ok_or_else(|| wrong_kind("filesizeformat", "binary", binary, "bool"))?,
            None => false,
        };
        let format = if is_binary { humansize::BINARY } else { humansize::WINDOWS };
        Ok(Value::String(humansize::format_size(size, format)))
    });
}

/// What the crate `slug` does, which needs a JavaScript host here: ASCII letters and digits in lower case, a dash for
/// whatever is between them, none at the ends.
fn slugify(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let ascii = text.chars().flat_map(|c| {
        let plain = if c.is_ascii() { None } else { Some(deunicode::deunicode_char(c).unwrap_or("-")) };
        plain.unwrap_or("").chars().chain(if c.is_ascii() { Some(c) } else { None })
    });
    for c in ascii {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    if out.ends_with('-') {
        out.pop();
    }
    out
}

fn wrong_kind(filter: &str, argument: &str, value: &Value, wanted: &str) -> Error {
    Error::msg(format!("Filter `{filter}` received an incorrect type for arg `{argument}`: got `{value:?}` but expected a {wanted}"))
}

/// Filters that only the sync engine has, and those that it has otherwise.
fn register_engine_filters(tera: &mut Tera) {
    let filters: [(&str, fn(&str) -> String); 12] = [
        ("snake", |s| s.to_snake_case()),
        ("snake_case", |s| s.to_snake_case()),
        ("pascal", |s| s.to_upper_camel_case()),
        ("pascal_case", |s| s.to_upper_camel_case()),
        ("camel", |s| s.to_lower_camel_case()),
        ("camel_case", |s| s.to_lower_camel_case()),
        ("kebab", |s| s.to_kebab_case()),
        ("kebab_case", |s| s.to_kebab_case()),
        ("shouty", |s| s.to_shouty_snake_case()),
        ("shouty_snake_case", |s| s.to_shouty_snake_case()),
        ("title", |s| s.to_title_case()),
        ("title_case", |s| s.to_title_case()),
    ];
    for (name, apply) in filters {
        tera.register_filter(name, move |value: &Value, _: &Arguments| {
            let text = value.as_str().ok_or_else(|| Error::msg(format!("{name} filter requires a string input")))?;
            Ok(Value::String(apply(text)))
        });
    }
    tera.register_filter("hex_to_u64", |value: &Value, _: &Arguments| {
        let hex = value.as_str().ok_or_else(|| Error::msg("hex_to_u64 filter requires a string input"))?;
        match u64::from_str_radix(hex.trim_start_matches("0x"), 16) {
            Ok(number) => Ok(number.into()),
            Err(e) => Err(Error::msg(format!("hex_to_u64: {hex} is no hexadecimal number: {e}"))),
        }
    });
}

/// The names and the crates are those of the generator.
fn register_filters(tera: &mut Tera) {
    let filters: [(&str, fn(&str) -> String); 24] = [
        ("camel", camelcase::to_camel_case),
        ("pascal", pascalcase::to_pascal_case),
        ("snake", snakecase::to_snake_case),
        ("kebab", kebabcase::to_kebab_case),
        ("param", kebabcase::to_kebab_case),
        ("class", classcase::to_class_case),
        ("title", titlecase::to_title_case),
        ("sentence", sentencecase::to_sentence_case),
        ("train", traincase::to_train_case),
        ("pluralize", pluralize::to_plural),
        ("singularize", singularize::to_singular),
        ("deconstantize", deconstantize::deconstantize),
        ("demodulize", demodulize::demodulize),
        ("ordinalize", ordinalize::ordinalize),
        ("deordinalize", deordinalize::deordinalize),
        ("foreign_key", foreignkey::to_foreign_key),
        ("shouty_snake", |s| s.to_shouty_snake_case()),
        ("constant", |s| s.to_shouty_snake_case()),
        ("shouty_kebab", |s| s.to_shouty_kebab_case()),
        ("titlecase", |s| s.to_title_case()),
        ("upper", |s| s.to_uppercase()),
        ("lower", |s| s.to_lowercase()),
        ("lcfirst", |s| first(s, |c| c.to_lowercase().collect())),
        ("ucfirst", |s| first(s, |c| c.to_uppercase().collect())),
    ];
    for (name, apply) in filters {
        tera.register_filter(name, move |value: &Value, _: &Arguments| {
            Ok(Value::String(match value.as_str() {
                Some(text) => apply(text),
                None => apply(&value.to_string()),
            }))
        });
    }
}

fn first(text: &str, change: fn(char) -> String) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| change(c) + chars.as_str())
}

fn register_functions(tera: &mut Tera, dataset: Dataset, prolog: &str) {
    let dataset = Arc::new(dataset);
    let prolog = prolog.to_owned();
    tera.register_function("sparql", move |arguments: &Arguments| {
        let query = text(arguments, "sparql", "query")?;
        let result = query::run(&dataset, &format!("{prolog}\n{query}")).map_err(Error::msg)?;
        let Some(name) = arguments.get("var").and_then(Value::as_str) else { return Ok(result) };
        Ok(result.get(0).and_then(|row| row.get(name)).cloned().unwrap_or_else(|| "".into()))
    });
    tera.register_function("local", |arguments: &Arguments| {
        let iri = arguments.get("iri").and_then(Value::as_str).unwrap_or_default().trim();
        let iri = iri.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(iri);
        Ok(iri.rsplit(['#', '/']).next().unwrap_or_default().into())
    });
    tera.register_function("sparql_column", |arguments: &Arguments| column(arguments, "sparql_column"));
    tera.register_function("sparql_values", |arguments: &Arguments| column(arguments, "sparql_values"));
    tera.register_function("sparql_first", |arguments: &Arguments| {
        let name = text(arguments, "sparql_first", "column")?;
        Ok(results(arguments, "sparql_first")?.get(0).and_then(|row| row.get(name)).cloned().unwrap_or(Value::Null))
    });
    tera.register_function("sparql_row", |arguments: &Arguments| {
        let index = arguments
            .get("index")
            .and_then(Value::as_u64)
            .ok_or_else(|| Error::msg("sparql_row: index parameter required"))?;
        Ok(results(arguments, "sparql_row")?.get(index as usize).cloned().unwrap_or(Value::Null))
    });
    tera.register_function("sparql_empty", |arguments: &Arguments| {
        Ok(match results(arguments, "sparql_empty")? {
            Value::Array(rows) => rows.is_empty(),
            Value::Bool(_) => false,
            _ => true,
        }
        .into())
    });
    tera.register_function("sparql_count", |arguments: &Arguments| {
        Ok(match results(arguments, "sparql_count")? {
            Value::Array(rows) => rows.len(),
            Value::Bool(_) => 1,
            _ => 0,
        }
        .into())
    });
}

fn column(arguments: &Arguments, function: &str) -> tera::Result<Value> {
    let name = text(arguments, function, "column")?;
    let rows = results(arguments, function)?.as_array().map_or(&[][..], Vec::as_slice);
    Ok(Value::Array(rows.iter().filter_map(|row| row.get(name).cloned()).collect()))
}

fn results<'a>(arguments: &'a Arguments, function: &str) -> tera::Result<&'a Value> {
    arguments.get("results").ok_or_else(|| Error::msg(format!("{function}: results parameter required")))
}

fn text<'a>(arguments: &'a Arguments, function: &str, name: &str) -> tera::Result<&'a str> {
    arguments
        .get(name)
        .and_then(Value::as_str)
        .ok_or_else(|| Error::msg(format!("{function}: {name} parameter required")))
}

use crate::text;
use oxttl::TurtleParser;
use serde_json::{json, Value};

const BASE: &str = "https://example.invalid/";
const MAX_ERRORS: usize = 20;
pub const MAX_BYTES: usize = 16 << 20;

pub fn check(source: &str) -> Value {
    if source.len() > MAX_BYTES {
        return text::limit(source, 0, &format!("longer than {MAX_BYTES} bytes"));
    }
    let parser = TurtleParser::new().with_base_iri(BASE).expect("a valid base IRI");
    let mut triples = 0u64;
    let mut errors: Vec<Value> = Vec::new();
    for item in parser.for_slice(source.as_bytes()) {
        match item {
            Ok(_) => triples += 1,
            Err(e) => {
                let range = e.location();
                errors.push(text::failure(
                    source,
                    range.start.offset as usize,
                    range.end.offset as usize,
                    &e.message().replace('\u{feff}', "U+FEFF (byte order mark)"),
                ));
                if errors.len() > MAX_ERRORS {
                    break;
                }
            }
        }
    }
    if errors.is_empty() {
        return json!({ "ok": true, "triples": triples });
    }
    let mut first = errors.remove(0);
    if !errors.is_empty() {
        for e in &mut errors {
            e.as_object_mut().expect("an object").remove("ok");
        }
        first["errors"] = Value::Array(errors);
    }
    first
}

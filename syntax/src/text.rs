//! Positions: lines and columns count from 1, columns in UTF-16 code units.

use serde_json::{json, Value};

pub fn position(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    let line = before.bytes().filter(|&b| b == b'\n').count() + 1;
    (line, before[start..].encode_utf16().count() + 1)
}

/// The byte offset of a line and a column, both from 1, the column in characters.
pub fn offset(text: &str, line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].find('\n') {
            Some(i) => start += i + 1,
            None => return text.len(),
        }
    }
    text[start..]
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(text.len(), |(i, _)| start + i)
}

pub fn failure(text: &str, start: usize, end: usize, message: &str) -> Value {
    let (line, column) = position(text, start);
    let (end_line, end_column) = if end > start { position(text, end) } else { (line, column) };
    json!({
        "ok": false,
        "line": line,
        "column": column,
        "endLine": end_line,
        "endColumn": end_column,
        "message": message,
    })
}

/// A failure that says nothing about the text but that it is too much for the parser.
pub fn limit(text: &str, at: usize, message: &str) -> Value {
    let mut value = failure(text, at, at, message);
    value["limit"] = Value::Bool(true);
    value
}

/// A list as in: one of "a", "b" or "c"
pub fn expected(items: &[String]) -> String {
    const SHOWN: usize = 8;
    match items {
        [] => String::new(),
        [one] => format!("expected {one}"),
        _ if items.len() <= SHOWN => format!("expected one of: {}", items.join(", ")),
        _ => format!("expected one of: {}, ...", items[..SHOWN].join(", ")),
    }
}

/// At most 40 characters of the text at a place, as a message shows them.
pub fn excerpt(text: &str) -> String {
    const SHOWN: usize = 40;
    let mut out: String = text.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(SHOWN).is_some() {
        out.push_str("...");
    }
    out
}

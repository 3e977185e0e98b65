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

pub fn range(text: &str, start: usize, end: usize) -> Value {
    let (line, column) = position(text, start);
    let (end_line, end_column) = if end > start { position(text, end) } else { (line, column) };
    json!({ "line": line, "column": column, "endLine": end_line, "endColumn": end_column })
}

pub fn failure(text: &str, start: usize, end: usize, message: &str) -> Value {
    let mut value = range(text, start, end);
    value["ok"] = Value::Bool(false);
    value["message"] = Value::String(short(message));
    value
}

/// One line of a bearable length: a parser's message can contain a long piece of the text.
fn short(message: &str) -> String {
    const MOST: usize = 240;
    const PART: usize = 100;
    let line: Vec<char> = message.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.len() <= MOST {
        return line.into_iter().collect();
    }
    let head: String = line[..PART].iter().collect();
    let tail: String = line[line.len() - PART..].iter().collect();
    format!("{head} ... {tail}")
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

/// In quotes, unless it is a string of the text and has some.
pub fn quoted(found: &str) -> String {
    let mut chars = found.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) if c == '\u{feff}' || c.is_whitespace() || c.is_control() => format!("U+{:04X}", c as u32),
        (Some('"'), None) => "'\"'".to_string(),
        (Some('"' | '\'' | '`'), Some(_)) => found.to_string(),
        _ => format!("\"{found}\""),
    }
}

/// The length of the string at the beginning of a text, if it is a short one in one line.
pub fn string_length(text: &str) -> Option<usize> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let end = text[1..].find(quote)? + 2;
    (end < 40 && !text[..end].contains('\n')).then_some(end)
}

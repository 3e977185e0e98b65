use crate::text;
use serde_json::{json, Value};
use std::num::NonZeroUsize;
use tera::Template;

pub const MAX_BYTES: usize = 1 << 20;
pub const MAX_DEPTH: usize = 50;

/// Rules the parser may try. An ordinary template needs less than a hundred for a byte.
fn budget(source: &str) -> usize {
    30_000_000 + 100 * source.len()
}

pub fn check(source: &str) -> Value {
    if source.len() > MAX_BYTES {
        return text::limit(source, 0, &format!("longer than {MAX_BYTES} bytes"));
    }
    let Nesting { depth, deepest, open } = nesting(source);
    if depth > MAX_DEPTH {
        return text::limit(source, deepest, &format!("nested deeper than {MAX_DEPTH}"));
    }
    pest::set_call_limit(NonZeroUsize::new(budget(source)));
    match Template::new("template", None, source) {
        Ok(_) => json!({ "ok": true }),
        Err(e) => explain(source, deepest, open, &e.to_string()),
    }
}

struct Nesting<'a> {
    /// The depth of brackets within one tag or of blocks within each other, outside of comments
    /// and raw text,
    depth: usize,
    /// where it is reached; beyond the limit, where it is exceeded.
    deepest: usize,
    /// The innermost block that is open at the end, with its place.
    open: Option<(&'a str, usize)>,
}

fn nesting(source: &str) -> Nesting<'_> {
    let s = source.as_bytes();
    let mut brackets = (0, 0);
    let mut tags = (0, 0);
    let mut blocks: Vec<(&str, usize)> = Vec::new();
    let mut raw = None;
    let mut i = 0;
    while i + 1 < s.len() {
        if s[i] != b'{' || !matches!(s[i + 1], b'{' | b'%' | b'#') || (raw.is_some() && s[i + 1] != b'%') {
            i += 1;
            continue;
        }
        let tag = i;
        let close: &[u8] = match s[i + 1] {
            b'#' => {
                i = source[i + 2..].find("#}").map_or(s.len(), |n| i + n + 4);
                continue;
            }
            b'%' => b"%}",
            _ => b"}}",
        };
        i += 2;
        let word = source[i..].trim_start_matches(['-', ' ', '\t', '\r', '\n']);
        let word = &word[..word.bytes().take_while(|b| b.is_ascii_alphabetic()).count()];
        if raw.is_some() {
            if word == "endraw" {
                raw = None;
            }
            continue;
        }
        if close == b"%}" {
            match word {
                "raw" => raw = Some((word, tag)),
                "if" | "for" | "block" | "filter" | "macro" => blocks.push((word, tag)),
                _ if word.starts_with("end") => {
                    blocks.pop();
                }
                _ => (),
            }
            if blocks.len() > tags.0 {
                tags = (blocks.len(), tag);
            }
            if blocks.len() > MAX_DEPTH {
                return Nesting { depth: tags.0, deepest: tags.1, open: None };
            }
        }
        let mut depth = 0usize;
        while i < s.len() && !s[i..].starts_with(close) {
            match s[i] {
                q @ (b'"' | b'\'' | b'`') => {
                    let Some(n) = s[i + 1..].iter().position(|&b| b == q) else { break };
                    i += n + 1;
                }
                b'(' | b'[' => {
                    depth += 1;
                    if depth > brackets.0 {
                        brackets = (depth, i);
                    }
                    if depth > MAX_DEPTH {
                        return Nesting { depth: brackets.0, deepest: brackets.1, open: None };
                    }
                }
                b')' | b']' => depth = depth.saturating_sub(1),
                _ => (),
            }
            i += 1;
        }
    }
    let (depth, deepest) = if brackets.0 > 0 { brackets } else { tags };
    Nesting { depth, deepest, open: raw.or(blocks.pop()) }
}

/// The parser's message has the form
/// ```text
///   --> 6:47
///    |
///  6 | the line
///    | ^---
///    |
///    = expected this, or that
/// ```
fn parse_message(source: &str, message: &str) -> Option<(usize, String)> {
    let rest = message.trim_start().strip_prefix("--> ")?;
    let (place, rest) = rest.split_once('\n')?;
    let (line, column) = place.split_once(':')?;
    let indent = " ".repeat(line.len() + 1);
    let (_, what) = rest.split_once(&format!("\n{indent}= "))?;
    Some((text::offset(source, line.parse().ok()?, column.parse().ok()?), what.trim().replace('\n', " ")))
}

fn explain(source: &str, deepest: usize, open: Option<(&str, usize)>, message: &str) -> Value {
    let Some((offset, what)) = parse_message(source, message) else {
        return unplaced(source, message);
    };
    if what == "call limit reached" {
        return text::limit(source, deepest, "too complex: nested calls take the parser too long");
    }
    let (end, found) = found(source, offset);
    let mut clean = match what.strip_prefix("expected ") {
        Some(list) => {
            let mut items: Vec<String> = Vec::new();
            for item in list.split(", ").flat_map(|part| part.split(" or ")) {
                let item = item.strip_prefix("or ").unwrap_or(item).trim();
                let item = match item {
                    "`or`" | "`and`" | "`not`" | "`<=`" | "`>=`" | "`<`" | "`>`" | "`==`" | "`!=`" | "`+`" | "`-`"
                    | "`*`" | "`/`" | "`%`" => "an operator",
                    "a value that can be negated" => "a value",
                    _ => item,
                };
                if !item.is_empty() && !items.iter().any(|known| known == item) {
                    items.push(item.to_string());
                }
            }
            if items == ["a template"] {
                items.clear();
            }
            text::expected(&items)
        }
        None => what.clone(),
    };
    let before = source[..offset].trim_end();
    if what.starts_with("expected an identifier") && before.ends_with(['(', ',']) && end > offset {
        clean = "the arguments of a filter or function are written name=value".to_string();
    }
    let message = if what.starts_with("unexpected") {
        clean
    } else if end > offset {
        let sign = text::quoted(&found);
        match clean.as_str() {
            "" if found.starts_with("{%") => format!("unexpected {sign}: not a valid tag here"),
            "" => format!("unexpected {sign}"),
            _ => format!("unexpected {sign}, {clean}"),
        }
    } else if let Some((word, at)) = open.filter(|_| what.starts_with("expected tag")) {
        let line = text::position(source, at).0;
        let message = format!("the template ends too early: \"{{% {word} %}}\" of line {line} is not closed");
        let mut value = text::failure(source, offset, end, &message);
        value["hint"] = text::range(source, at, at + 2);
        return value;
    } else {
        format!("the template ends too early, {clean}")
    };
    text::failure(source, offset, end, &message)
}

/// An error that the parser reports without a place: look for the thing it names.
fn unplaced(source: &str, message: &str) -> Value {
    let name = message.split('`').nth(1).unwrap_or("");
    let mut seen = 0;
    if message.ends_with("is duplicated") {
        let keyword = if message.starts_with("Macro") { "macro" } else { "block" };
        for (at, _) in source.match_indices(keyword) {
            let rest = source[at + keyword.len()..].trim_start();
            let tag = source[..at].trim_end_matches(|c: char| c.is_ascii_whitespace() || c == '-');
            let ends = rest.strip_prefix(name).is_some_and(|r| !r.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'));
            if tag.ends_with("{%") && ends {
                seen += 1;
                if seen == 2 {
                    let start = source.len() - rest.len();
                    return text::failure(source, start, start + name.len(), message);
                }
            }
        }
    } else if !name.is_empty() {
        if let Some(start) = source.find(name) {
            return text::failure(source, start, start + name.len(), message);
        }
    }
    text::failure(source, 0, 0, message)
}

/// The end and the text of what the parser did not expect.
fn found(source: &str, start: usize) -> (usize, String) {
    let rest = &source[start..];
    let word = rest.bytes().take_while(|&b| b.is_ascii_alphanumeric() || b == b'_').count();
    let len = if rest.starts_with("{%") {
        rest.find("%}").map(|n| n + 2).filter(|&n| n < 80 && !rest[..n].contains('\n')).unwrap_or(2)
    } else if ["{{", "{#", "%}", "}}", "==", "!=", "<=", ">=", "&&", "||"].iter().any(|s| rest.starts_with(s)) {
        2
    } else if word > 0 {
        word
    } else {
        match rest.chars().next() {
            Some(c) => text::string_length(rest).unwrap_or(c.len_utf8()),
            None => 0,
        }
    };
    (start + len, text::excerpt(&rest[..len]))
}

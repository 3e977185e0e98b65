use crate::text;
use peg_runtime::probe;
use serde_json::{json, Value};
use spargebra::{Query, SparqlParser};

pub const MAX_BYTES: usize = 4 << 20;
pub const MAX_DEPTH: usize = 100;
/// Terminals the parser may try. An ordinary query needs some hundred for a byte.
const BUDGET: u32 = 200_000_000;
/// The search for the culprit of some errors parses again and again.
const HINT_BYTES: usize = 32 << 10;
const HINT_BUDGET: u32 = 5_000_000;

pub fn check_query(source: &str) -> Value {
    check(source, "query", |text| {
        SparqlParser::new()
            .parse_query(text)
            .map(|query| {
                let form = match query {
                    Query::Select { .. } => "select",
                    Query::Construct { .. } => "construct",
                    Query::Describe { .. } => "describe",
                    Query::Ask { .. } => "ask",
                };
                json!({ "ok": true, "form": form })
            })
            .map_err(|e| e.to_string())
    })
}

pub fn check_update(source: &str) -> Value {
    check(source, "update", |text| {
        SparqlParser::new()
            .parse_update(text)
            .map(|update| json!({ "ok": true, "operations": update.operations.len() }))
            .map_err(|e| e.to_string())
    })
}

type Parse = fn(&str) -> Result<Value, String>;

fn check(source: &str, kind: &str, parse: Parse) -> Value {
    if source.len() > MAX_BYTES {
        return text::limit(source, 0, &format!("longer than {MAX_BYTES} bytes"));
    }
    if let Some(at) = too_deep(source) {
        return text::limit(source, at, &format!("nested deeper than {MAX_DEPTH}"));
    }
    probe::set_budget(BUDGET);
    match parse(source) {
        Ok(value) => value,
        Err(_) if probe::left() == 0 => {
            text::limit(source, 0, "too complex: nested calls or negations that take the parser too long")
        }
        Err(message) => explain(source, kind, parse, &message),
    }
}

/// What is at a place, as far as brackets and variables are concerned.
enum Token {
    Open(usize),
    Close(usize),
    Variable(usize, usize),
    Word(usize, usize),
    Other(usize),
}

fn tokens(source: &str) -> Vec<Token> {
    let mut out = Vec::new();
    scan(source, &mut |token| out.push(token));
    out
}

fn is_name(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80
}

/// A lexer that knows comments, strings and IRIs well enough to skip them.
fn scan(source: &str, emit: &mut dyn FnMut(Token)) {
    let s = source.as_bytes();
    let mut i = 0;
    while i < s.len() {
        match s[i] {
            b'#' => {
                while i < s.len() && s[i] != b'\n' && s[i] != b'\r' {
                    i += 1;
                }
            }
            q @ (b'"' | b'\'') => {
                let long = s[i..].starts_with(&[q, q, q]);
                let start = i;
                i += if long { 3 } else { 1 };
                while i < s.len() {
                    if s[i] == b'\\' {
                        i += 2;
                    } else if long && s[i..].starts_with(&[q, q, q]) {
                        i += 3;
                        break;
                    } else if !long && (s[i] == q || s[i] == b'\n') {
                        i += 1;
                        break;
                    } else {
                        i += 1;
                    }
                }
                emit(Token::Other(start));
            }
            b'<' => {
                let end = s[i + 1..]
                    .iter()
                    .position(|b| *b <= b' ' || b"<>\"{}|^`".contains(b))
                    .map(|n| i + 1 + n)
                    .filter(|&n| s[n] == b'>');
                emit(Token::Other(i));
                i = end.unwrap_or(i) + 1;
            }
            b'(' | b'[' | b'{' => {
                emit(Token::Open(i));
                i += 1;
            }
            b')' | b']' | b'}' => {
                emit(Token::Close(i));
                i += 1;
            }
            b'?' | b'$' if s.get(i + 1).copied().is_some_and(is_name) => {
                let start = i;
                i += 1;
                while i < s.len() && is_name(s[i]) {
                    i += 1;
                }
                emit(Token::Variable(start, i));
            }
            b if is_name(b) => {
                let start = i;
                // A backslash escapes one character of a local name.
                while i < s.len() && (is_name(s[i]) || matches!(s[i], b'-' | b':' | b'%' | b'\\')) {
                    i += if s[i] == b'\\' { 2 } else { 1 };
                }
                i = i.min(s.len());
                emit(Token::Word(start, i));
            }
            b if b.is_ascii_whitespace() => i += 1,
            _ => {
                emit(Token::Other(i));
                i += 1;
            }
        }
    }
}

fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut found = None;
    scan(source, &mut |token| match token {
        Token::Open(at) => {
            depth += 1;
            if depth > MAX_DEPTH && found.is_none() {
                found = Some(at);
            }
        }
        Token::Close(_) => depth = depth.saturating_sub(1),
        _ => (),
    });
    found
}

/// `error at 3:7: expected one of A, B`, as offset and list.
fn parse_message<'a>(source: &str, message: &'a str) -> Option<(usize, Vec<&'a str>)> {
    let rest = message.strip_prefix("error at ")?;
    let (place, expected) = rest.split_once(": expected ")?;
    let (line, column) = place.split_once(':')?;
    let offset = text::offset(source, line.parse().ok()?, column.parse().ok()?);
    let list = match expected.strip_prefix("one of ") {
        Some(list) => list.split(", ").collect(),
        None => vec![expected],
    };
    Some((offset, list))
}

fn explain(source: &str, kind: &str, parse: Parse, message: &str) -> Value {
    let Some((offset, expected)) = parse_message(source, message) else {
        return unplaced(source, message);
    };
    for token in &expected {
        if let Some(value) = semantic(source, kind, parse, offset, token) {
            return value;
        }
    }
    let start = unexpected_at(source, offset, &expected);
    let (end, found) = found(source, start);
    let list = describe(&expected, kind);
    if end > start && !source[..start].trim().is_empty() {
        probe::set_budget(BUDGET);
        if parse(&source[..start]).is_ok() {
            let more = match found.to_ascii_uppercase().as_str() {
                "BASE" | "PREFIX" | "SELECT" | "CONSTRUCT" | "DESCRIBE" | "ASK" if kind == "query" => {
                    ": a second query begins here"
                }
                "INSERT" | "DELETE" | "WITH" | "LOAD" | "CLEAR" | "CREATE" | "DROP" if kind == "update" => {
                    ": operations are separated by \";\""
                }
                _ => "",
            };
            let mut value = text::failure(
                source,
                start,
                end,
                &format!("unexpected \"{found}\" after the end of the {kind}{more}"),
            );
            value["trailing"] = Value::Bool(true);
            return value;
        }
    }
    let what = if end > start {
        format!("unexpected \"{found}\"")
    } else {
        format!("the {kind} ends too early")
    };
    let message = if list.is_empty() { what } else { format!("{what}, {}", text::expected(&list)) };
    text::failure(source, start, end, &message)
}

/// An error that the parser reports without a place.
fn unplaced(source: &str, message: &str) -> Value {
    let label = message.split(' ').find(|word| word.starts_with("_:"));
    match label.and_then(|label| source.rfind(label).map(|at| (at, at + label.len()))) {
        Some((start, end)) => text::failure(source, start, end, message),
        None => text::failure(source, 0, 0, message),
    }
}

/// Where the word or sign begins that the parser did not expect.
fn unexpected_at(source: &str, offset: usize, expected: &[&str]) -> usize {
    let s = source.as_bytes();
    // Some word was read as the prefix of a prefixed name, and there is no colon behind it.
    if expected.contains(&"\":\"") && expected.iter().any(|t| t.starts_with("['-'")) {
        let mut start = offset;
        while start > 0 && (is_name(s[start - 1]) || s[start - 1] == b'-' || s[start - 1] == b'.') {
            start -= 1;
        }
        if start < offset {
            return start;
        }
    }
    let mut at = offset;
    loop {
        while at < s.len() && s[at].is_ascii_whitespace() {
            at += 1;
        }
        if at < s.len() && s[at] == b'#' {
            while at < s.len() && s[at] != b'\n' {
                at += 1;
            }
            continue;
        }
        break;
    }
    // Only blanks and comments are left: say so where the parser stopped.
    if at == s.len() { offset } else { at }
}

/// The end and the text of the unexpected word or sign.
fn found(source: &str, start: usize) -> (usize, String) {
    let rest = &source[start..];
    let word = rest.bytes().take_while(|&b| is_name(b) || matches!(b, b'-' | b':' | b'?' | b'$')).count();
    let end = match rest.chars().next() {
        None => start,
        Some(c) if c.is_whitespace() => start,
        Some('#') => start,
        Some(_) if word > 0 => start + word,
        Some(c) => start + c.len_utf8(),
    };
    (end, text::excerpt(&source[start..end]))
}

/// The last name, label or IRI before a place.
fn back_to(source: &str, offset: usize, stop: impl Fn(u8) -> bool) -> usize {
    let s = source.as_bytes();
    let mut start = offset;
    while start > 0 && (!stop(s[start - 1]) || (start > 1 && s[start - 2] == b'\\')) {
        start -= 1;
    }
    start
}

fn semantic(source: &str, kind: &str, parse: Parse, offset: usize, token: &str) -> Option<Value> {
    if !token.contains(' ') || token.starts_with(['"', '[']) {
        return None;
    }
    match token {
        "Prefix not found" => {
            let start = back_to(source, offset, |b| !is_name(b) && !matches!(b, b'-' | b'.' | b':' | b'%' | b'\\'));
            let name = source[start..offset].split_once(':').map_or("", |(prefix, _)| prefix);
            Some(text::failure(source, start, offset, &format!("prefix \"{}:\" is not declared", text::excerpt(name))))
        }
        "IRI parsing failed" | "prefix IRI parsing failed" => {
            let start = if source[..offset].ends_with('>') {
                source[..offset].rfind('<').unwrap_or(offset)
            } else {
                back_to(source, offset, |b| b.is_ascii_whitespace())
            };
            let iri = &source[start..offset];
            let scheme = iri.trim_start_matches('<').split_once(':').is_some_and(|(scheme, _)| {
                scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                    && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
            });
            let message = if scheme || !iri.starts_with('<') {
                format!("\"{}\" is not a valid IRI", text::excerpt(iri))
            } else {
                format!("\"{}\" is a relative IRI, and the {kind} declares no BASE", text::excerpt(iri))
            };
            Some(text::failure(source, start, offset, &message))
        }
        "Already used blank node id" => {
            let start = source[..offset].rfind("_:").unwrap_or(offset);
            Some(text::failure(
                source,
                start,
                offset,
                &format!("blank node \"{}\" is already used in another graph pattern", text::excerpt(&source[start..offset])),
            ))
        }
        "language tag parsing failed" => {
            let start = source[..offset].rfind('@').unwrap_or(offset);
            Some(text::failure(
                source,
                start,
                offset,
                &format!("\"{}\" is not a valid language tag", text::excerpt(&source[start..offset])),
            ))
        }
        // Said of every function that is followed by something unexpected.
        "This custom function is a regular function and not an aggregate function" => None,
        _ => {
            let mut message = token.trim_end_matches('.').to_string();
            let hint = culprit(source, parse, token);
            if let Some((start, end)) = hint {
                message = format!("{message}: {}", text::excerpt(&source[start..end]));
            }
            let mut value = text::failure(source, offset, offset, &message);
            if let Some((start, end)) = hint {
                let place = text::failure(source, start, end, "");
                value["hint"] = json!({
                    "line": place["line"], "column": place["column"],
                    "endLine": place["endLine"], "endColumn": place["endColumn"],
                });
            }
            Some(value)
        }
    }
}

/// Some errors are about a whole query, and the parser reports them at its end. The part that
/// causes the error is the one whose change makes it go away.
fn culprit(source: &str, parse: Parse, token: &str) -> Option<(usize, usize)> {
    if source.len() > HINT_BYTES {
        return None;
    }
    let mut left = HINT_BUDGET;
    let mut persists = |changed: &str| -> Option<bool> {
        probe::set_budget(left);
        let result = parse(changed);
        left = probe::left();
        if left == 0 {
            return None;
        }
        Some(result.is_err_and(|message| {
            parse_message(changed, &message).is_some_and(|(_, expected)| expected.contains(&token))
        }))
    };
    let replace = |parts: &[(usize, usize, String)]| -> String {
        let mut out = String::with_capacity(source.len() + 16 * parts.len());
        let mut at = 0;
        for (start, end, with) in parts {
            out.push_str(&source[at..*start]);
            out.push_str(with);
            at = *end;
        }
        out.push_str(&source[at..]);
        out
    };
    let tokens = tokens(source);
    if token.starts_with("BIND ") {
        for pair in tokens.windows(2) {
            let [Token::Word(a, b), Token::Variable(start, end)] = *pair else { continue };
            if source[a..b].eq_ignore_ascii_case("AS")
                && !persists(&replace(&[(start, end, "?zz0".to_string())]))?
            {
                return Some((start, end));
            }
        }
        return None;
    }
    if !token.starts_with("The SELECT ") {
        return None;
    }
    for (i, select) in tokens.iter().enumerate() {
        let Token::Word(a, b) = *select else { continue };
        if !source[a..b].eq_ignore_ascii_case("SELECT") {
            continue;
        }
        let members = members(source, &tokens[i + 1..]);
        // Each member alone, all others being replaced by something harmless.
        for (kept, &(start, end)) in members.iter().enumerate().take(50) {
            let parts: Vec<_> = members
                .iter()
                .enumerate()
                .filter(|&(j, _)| j != kept)
                .map(|(j, &(start, end))| (start, end, format!("(1 AS ?zz{j})")))
                .collect();
            if persists(&replace(&parts))? {
                let none: Vec<_> =
                    members.iter().enumerate().map(|(j, &(s, e))| (s, e, format!("(1 AS ?zz{j})"))).collect();
                // The error could be that of another SELECT.
                if !persists(&replace(&none))? {
                    return Some((start, end));
                }
                break;
            }
        }
    }
    None
}

/// The variables and the parenthesised expressions of a SELECT clause.
fn members(source: &str, tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut depth = 0;
    let mut opened = 0;
    for token in tokens {
        match *token {
            Token::Open(at) if depth == 0 && source.as_bytes()[at] != b'(' => break,
            Token::Open(at) => {
                if depth == 0 {
                    opened = at;
                }
                depth += 1;
            }
            Token::Close(_) if depth == 0 => break,
            Token::Close(at) => {
                depth -= 1;
                if depth == 0 {
                    out.push((opened, at + 1));
                }
            }
            Token::Variable(start, end) if depth == 0 => out.push((start, end)),
            Token::Word(start, end) if depth == 0 => {
                let word = &source[start..end];
                if !word.eq_ignore_ascii_case("DISTINCT") && !word.eq_ignore_ascii_case("REDUCED") {
                    break;
                }
            }
            Token::Other(_) if depth == 0 => break,
            _ => (),
        }
    }
    out
}

/// Keywords that are worth a name of their own; any other one is a function.
const KEYWORDS: &[&str] = &[
    "SELECT", "CONSTRUCT", "DESCRIBE", "ASK", "PREFIX", "BASE", "WHERE", "FROM", "NAMED", "GROUP", "BY", "HAVING",
    "ORDER", "ASC", "DESC", "LIMIT", "OFFSET", "VALUES", "OPTIONAL", "SERVICE", "SILENT", "MINUS", "GRAPH", "FILTER",
    "BIND", "UNION", "AS", "DISTINCT", "REDUCED", "UNDEF", "SEPARATOR", "INSERT", "DELETE", "DATA", "WITH", "USING",
    "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "TO", "INTO", "DEFAULT", "ALL", "LATERAL",
];

/// The list of expected tokens, for people.
fn describe(raw: &[&str], kind: &str) -> Vec<String> {
    let signs: Vec<String> = raw
        .iter()
        .filter(|t| t.len() > 1 && t.starts_with('"') && t.ends_with('"'))
        .map(|t| t[1..t.len() - 1].replace("\\\"", "\"").replace("\\\\", "\\"))
        .collect();
    let words: Vec<&str> =
        raw.iter().copied().filter(|t| t.starts_with(|c: char| c.is_ascii_alphabetic()) && !t.contains(' ')).collect();
    let sign = |s: &str| signs.iter().any(|t| t == s);
    let variable = sign("?") && sign("$");
    let iri = sign("<") && sign(":");
    let operator = sign("=") && sign(">=");
    let string = sign("\"") || sign("'");
    let predicate = sign("a") && iri;
    let function = words.iter().filter(|w| !KEYWORDS.contains(w)).count() > 4;

    let mut out: Vec<String> = Vec::new();
    for s in ["}", ")", "]", ">", ".", ";", ",", "{", "(", "[", ":", "="] {
        let hidden = match s {
            "." => string,
            "(" => predicate,
            ":" => iri || raw.len() > 3,
            "=" => operator,
            _ => false,
        };
        if sign(s) && !hidden {
            out.push(format!("\"{s}\""));
        }
    }
    if predicate {
        out.push("a predicate".into());
    } else {
        if variable {
            out.push("a variable".into());
        }
        if iri {
            out.push("an IRI or a prefixed name".into());
        } else if sign("<") && !operator {
            out.push("an IRI".into());
        }
    }
    if string {
        out.push("a literal".into());
    }
    if sign("_:") {
        out.push("a blank node".into());
    }
    if function {
        out.push("a function".into());
    }
    if operator {
        out.push("an operator".into());
    }
    if raw.contains(&"EOF") {
        out.push(format!("the end of the {kind}"));
    }
    for word in words {
        let listed = KEYWORDS.contains(&word) && word != "LATERAL";
        if word != "EOF" && word != "VERSION" && (listed || (!function && !(operator && matches!(word, "IN" | "NOT")))) {
            if word != "LATERAL" {
                out.push(format!("\"{word}\""));
            }
        }
    }
    if out.is_empty() {
        let rest = ["*", "+", "-", "/", "^", "!", "a", "^^", "@", "true", "false", "|", "||", "&&"];
        out.extend(rest.iter().filter(|s| sign(s)).map(|s| format!("\"{s}\"")));
    }
    if out.is_empty() && raw.iter().any(|t| t.starts_with("['0'") || t.starts_with("['1'")) {
        out.push("a digit".into());
    }
    out
}

use crate::lexer::{ends_with, is_name, lex, Cost, Kind, Lexed, Token};
use crate::text;
use serde_json::{json, Value};
use spargebra::{Query, SparqlParser};

pub const MAX_BYTES: usize = 128 << 10;
pub const MAX_DEPTH: usize = 100;
/// Bytes, each as often as the parser may read it: see `Cost`.
const MAX_WORK: u64 = 1 << 18;
const MAX_PAIRS: u64 = 30_000_000;
const MAX_COPIES: u64 = 32 << 20;
const MAX_NESTED: u64 = 1_500_000;
/// The search for the place and the reason of an error parses again and again.
const EXPLAIN_WORK: u64 = 3 << 17;
/// Between the tokens of a text where errors are looked for; wider than any keyword is long.
const GAP: &str = "\n                       ";

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

/// What the parser would have too much work with, and where.
fn excess(cost: &Cost) -> Option<(usize, String)> {
    if cost.depth > MAX_DEPTH {
        return Some((cost.deepest, format!("nested deeper than {MAX_DEPTH}")));
    }
    if cost.work > MAX_WORK {
        return Some((cost.hardest, "too complex: nested calls or negations take the parser too long".into()));
    }
    if cost.pairs > MAX_PAIRS {
        return Some((0, "too complex: too many variables, BINDs or aggregates".into()));
    }
    if cost.copies > MAX_COPIES {
        return Some((0, "too complex: a very long name, or a very long path with many objects".into()));
    }
    if cost.nested > MAX_NESTED {
        return Some((cost.deepest, "too complex: too much in deeply nested brackets".into()));
    }
    None
}

fn check(source: &str, kind: &str, parse: Parse) -> Value {
    if source.len() > MAX_BYTES {
        return text::limit(source, 0, &format!("longer than {MAX_BYTES} bytes"));
    }
    let lexed = lex(source);
    if let Some((at, message)) = excess(&lexed.cost) {
        return text::limit(source, at, &message);
    }
    match parse(source) {
        Ok(value) => value,
        Err(message) => explain(source, kind, parse, &lexed, &message),
    }
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

/// Where the parser fails and what it expected there.
struct Failure {
    offset: usize,
    expected: Vec<String>,
}

fn is_keyword(expected: &str) -> bool {
    expected.len() > 1 && expected != "EOF" && expected.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The parser compares a keyword of n letters with the next n characters, whatever they are, and
/// reports the failure behind them. That hides what failed in between. Hence a copy of the text
/// with wide gaps between the tokens is parsed, where no keyword reaches into the next token; and
/// the beginning of it up to the failed token, followed by n characters that are no part of any
/// token, where only keywords of n letters fail at the end.
fn locate(source: &str, parse: Parse, lexed: &Lexed) -> Option<(Failure, usize)> {
    let tokens = &lexed.tokens;
    let mut wide = String::with_capacity(source.len() + (tokens.len() + 1) * (GAP.len() + 4));
    let mut starts = Vec::with_capacity(tokens.len() + 1);
    wide.push_str(GAP);
    for (i, token) in tokens.iter().enumerate() {
        let word = token.text(source);
        starts.push(wide.len());
        wide.push_str(word);
        // The grammar has no space there.
        let joined = tokens.get(i + 1).is_some_and(|next| next.start == token.end && next.text(source) == "(")
            && ["CONCAT", "COALESCE", "IN", "BNODE"].iter().any(|k| ends_with(word, k));
        if !joined {
            wide.push_str(GAP);
        }
    }
    starts.push(wide.len());
    let each = lexed.cost.work + 8 * lexed.cost.tokens - 6 * tokens.len() as u64;
    let mut left = EXPLAIN_WORK.checked_sub(2 * each)?;
    let (at, _) = parse_message(&wide, &parse(&wide).err()?)?;
    let index = starts.partition_point(|&start| start <= at).saturating_sub(1);
    let start = starts[index];
    let mut head = wide[..start].to_string();
    let mut expected: Vec<String> = Vec::new();
    let own = |list: Vec<&str>, out: &mut Vec<String>| {
        out.extend(list.iter().filter(|t| **t != "[_]" && !is_keyword(t)).map(|t| t.to_string()));
    };
    let offset = tokens.get(index).map_or(source.len(), |t| t.start);
    let Some(rest) = left.checked_sub(4 * each) else {
        return Some((Failure { offset, expected }, index));
    };
    left = rest;
    if let Err(message) = parse(&head) {
        let (at, list) = parse_message(&head, &message)?;
        if at == start {
            own(list, &mut expected);
        }
    }
    if let Some(token) = tokens.get(index) {
        // Something within or about the token itself?
        let end = start + token.end - token.start;
        if let Some((at, list)) = parse(&wide[..end]).err().as_deref().and_then(|m| parse_message(&wide[..end], m)) {
            let mut inner = Vec::new();
            own(list, &mut inner);
            let about = inner.iter().any(|t| is_reason(t));
            if at > start && (about || !(inner.is_empty() || at == end && token.kind != Kind::Word)) {
                return Some((Failure { offset: token.start + (at - start), expected: inner }, index));
            }
        }
    }
    for n in 2..=14 {
        let Some(rest) = left.checked_sub(2 * each) else { break };
        left = rest;
        head.truncate(start);
        head.extend(std::iter::repeat_n('\u{1}', n));
        if let Some((at, list)) = parse(&head).err().as_deref().and_then(|m| parse_message(&head, m)) {
            if at == start + n {
                expected.extend(list.iter().filter(|t| is_keyword(t) && t.len() == n).map(|t| t.to_string()));
            }
        }
    }
    Some((Failure { offset, expected }, index))
}

/// Without another parse: a keyword that failed was tried as many characters before.
fn guess(source: &str, lexed: &Lexed, message: &str) -> Option<Failure> {
    let (offset, list) = parse_message(source, message)?;
    let expected = list.iter().filter(|t| **t != "[_]" && !is_keyword(t)).map(|t| t.to_string()).collect();
    let tokens = &lexed.tokens;
    let moved = list.iter().filter(|t| is_keyword(t)).find_map(|keyword| {
        let (at, _) = source[..offset].char_indices().rev().nth(keyword.len() - 1)?;
        tokens.binary_search_by_key(&at, |t| t.start).is_ok().then_some(at)
    });
    let all = list.iter().all(|t| is_keyword(t) || *t == "[_]");
    Some(Failure { offset: moved.filter(|_| all).unwrap_or(offset), expected })
}

/// A sentence of the parser, and not a token of the grammar.
fn is_reason(expected: &str) -> bool {
    expected.contains(' ') && !expected.starts_with(['"', '['])
}

const PREFIX: &str = "Prefix not found";

/// The prefixed name at or before a token whose prefix is not declared so far.
fn undeclared<'a>(source: &'a str, tokens: &[Token], which: impl Fn(usize, &Token) -> bool) -> Option<(&'a str, Token)> {
    let mut declared = std::collections::HashSet::new();
    for (i, token) in tokens.iter().enumerate() {
        let Kind::Prefixed(n) = token.kind else { continue };
        let prefix = &source[token.start..token.start + n];
        let name = token.end == token.start + n + 1 && tokens.get(i + 1).is_some_and(|t| t.kind == Kind::Iri);
        if name && i > 0 && ends_with(tokens[i - 1].text(source), "PREFIX") && tokens[i - 1].kind == Kind::Word {
            declared.insert(prefix);
        } else if name && prefix.get(..6).is_some_and(|head| head.eq_ignore_ascii_case("PREFIX")) {
            declared.insert(&prefix[6..]);
        } else if which(i, token)
            && !declared.contains(prefix)
            && !(i > 0 && tokens[i - 1].text(source).eq_ignore_ascii_case("PREFIX"))
        {
            return Some((prefix, *token));
        }
    }
    None
}

fn explain(source: &str, kind: &str, parse: Parse, lexed: &Lexed, message: &str) -> Value {
    let Some((reported, first)) = parse_message(source, message) else {
        return unplaced(source, message);
    };
    let missing = |which: &dyn Fn(usize, &Token) -> bool| {
        undeclared(source, &lexed.tokens, which).map(|(prefix, token)| {
            let message = format!("prefix \"{}:\" is not declared", text::excerpt(prefix));
            text::failure(source, token.start, token.end, &message)
        })
    };
    if first.contains(&PREFIX) {
        if let Some(value) = missing(&|_, token| token.end == reported) {
            return value;
        }
    }
    // What is not about a keyword is where the parser says.
    for reason in &first {
        if let Some(value) = semantic(source, kind, parse, reported, reason) {
            return value;
        }
    }
    let located = locate(source, parse, lexed);
    let value = match &located {
        Some((failure, index)) => {
            let open = failure.expected.is_empty() || failure.expected.iter().any(|t| t == PREFIX || t == "<unreported>");
            missing(&|i, _| open && i == *index).or_else(|| {
                let token = lexed.tokens.get(*index).filter(|t| t.kind == Kind::Unclosed)?;
                let string = failure.expected.iter().any(|t| t == r#""\"""# || t == r#""'""#);
                string.then(|| text::failure(source, token.start, token.end, "a string is not closed"))
            })
        }
        None => missing(&|_, token| token.start <= reported),
    };
    if let Some(value) = value {
        return value;
    }
    let failure = located.map(|(failure, _)| failure).or_else(|| guess(source, lexed, message));
    let Some(Failure { offset, expected }) = failure else {
        return unplaced(source, message);
    };
    let mut expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    expected.sort_unstable();
    expected.dedup();
    for token in &expected {
        if let Some(value) = semantic(source, kind, parse, offset, token) {
            return value;
        }
    }
    if let Some(value) = lost(source, offset, &expected) {
        return value;
    }
    let start = unexpected_at(source, offset, &expected);
    let (end, found) = found(source, start);
    let list = describe(&expected, kind);
    // Complete without the rest? Not with an open bracket.
    let before = lexed.tokens.iter().take_while(|t| t.start < start);
    let open = before.fold(0i64, |n, t| n + i64::from(t.kind == Kind::Open) - i64::from(t.kind == Kind::Close));
    if end > start && open == 0 && !source[..start].trim().is_empty() && parse(&source[..start]).is_ok() {
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
            &format!("unexpected {} after the end of the {kind}{more}", text::quoted(&found)),
        );
        value["trailing"] = Value::Bool(true);
        return value;
    }
    let what = if end > start {
        format!("unexpected {}", text::quoted(&found))
    } else {
        format!("the {kind} ends too early")
    };
    let message = if start < offset {
        format!("{what}: neither a keyword nor a name with \":\"")
    } else if list.is_empty() {
        what
    } else {
        format!("{what}, {}", text::expected(&list))
    };
    text::failure(source, start, end, &message)
}

/// Errors whose reason is not in the list of what was expected.
fn lost(source: &str, offset: usize, expected: &[&str]) -> Option<Value> {
    let before = &source[..offset];
    let at_line_end = matches!(source[offset..].chars().next(), None | Some('\n' | '\r'));
    if at_line_end && !expected.contains(&r#""?""#) {
        // As peg writes the literals of its grammar.
        let quotes =
            [(r#""'''""#, "'''"), (r#""\"\"\"""#, "\"\"\""), (r#""'""#, "'"), (r#""\"""#, "\"")];
        if let Some((_, quote)) = quotes.iter().find(|(literal, _)| expected.contains(literal)) {
            let start = before.rfind(quote).unwrap_or(offset);
            return Some(text::failure(source, start, offset, "a string is not closed"));
        }
    }
    // The second pass of the parser, which collects what was expected, knows the blank nodes of
    // the first one and stops early.
    let start = before.rfind("_:").filter(|&at| {
        before[at + 2..].bytes().all(|b| is_name(b) || matches!(b, b'-' | b'.'))
    })?;
    (expected == ["<unreported>"]).then(|| used_again(source, start, offset))
}

fn used_again(source: &str, start: usize, end: usize) -> Value {
    let label = text::excerpt(&source[start..end]);
    text::failure(source, start, end, &format!("blank node \"{label}\" is already used in another graph pattern"))
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
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ':' | '?' | '$');
    let len = match rest.chars().next() {
        _ if rest.starts_with("{|") => 2,
        None | Some('#') => 0,
        Some(c) if c.is_ascii_whitespace() => 0,
        Some(c) if word(c) => rest.find(|c| !word(c)).unwrap_or(rest.len()),
        Some(c) => text::string_length(rest).unwrap_or(c.len_utf8()),
    };
    (start + len, text::excerpt(&rest[..len]))
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
    if !is_reason(token) {
        return None;
    }
    match token {
        PREFIX => {
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
            Some(used_again(source, source[..offset].rfind("_:").unwrap_or(offset), offset))
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
                value["hint"] = text::range(source, start, end);
            }
            Some(value)
        }
    }
}

/// Some errors are about a whole query, and the parser reports them at its end. The part that
/// causes the error is the one whose change makes it go away.
fn culprit(source: &str, parse: Parse, token: &str) -> Option<(usize, usize)> {
    let mut left = EXPLAIN_WORK;
    let mut persists = |changed: &str| -> Option<bool> {
        left = left.checked_sub(2 * lex(changed).cost.work)?;
        let result = parse(changed);
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
    // An aggregate has to remain for an error about aggregates to remain.
    let harmless = if token.ends_with("unbound") { "COUNT(*)" } else { "1" };
    let tokens = lex(source).tokens;
    if token.starts_with("BIND ") {
        for pair in tokens.windows(2) {
            let (start, end) = (pair[1].start, pair[1].end);
            if (pair[0].kind, pair[1].kind) == (Kind::Word, Kind::Variable)
                && ends_with(pair[0].text(source), "AS")
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
        if select.kind != Kind::Word || !ends_with(select.text(source), "SELECT") {
            continue;
        }
        let members = members(source, &tokens[i + 1..]);
        // Each member alone, all others being replaced by something harmless.
        for (kept, &(start, end)) in members.iter().enumerate().take(50) {
            let parts: Vec<_> = members
                .iter()
                .enumerate()
                .filter(|&(j, _)| j != kept)
                .map(|(j, &(start, end))| (start, end, format!("({harmless} AS ?zz{j})")))
                .collect();
            if persists(&replace(&parts))? {
                let none: Vec<_> = members
                    .iter()
                    .enumerate()
                    .map(|(j, &(start, end))| (start, end, format!("({harmless} AS ?zz{j})")))
                    .collect();
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
        match token.kind {
            Kind::Open if depth == 0 && token.text(source) != "(" => break,
            Kind::Open => {
                if depth == 0 {
                    opened = token.start;
                }
                depth += 1;
            }
            Kind::Close if depth == 0 => break,
            Kind::Close => {
                depth -= 1;
                if depth == 0 {
                    out.push((opened, token.end));
                }
            }
            _ if depth > 0 => (),
            Kind::Variable => out.push((token.start, token.end)),
            Kind::Word => {
                let word = token.text(source);
                if !word.eq_ignore_ascii_case("DISTINCT") && !word.eq_ignore_ascii_case("REDUCED") {
                    break;
                }
            }
            _ => break,
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
            "=" | ">" => operator,
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
        let operation = operator && matches!(word, "IN" | "NOT");
        if listed || !(function || operation || matches!(word, "EOF" | "VERSION" | "LATERAL")) {
            out.push(format!("\"{word}\""));
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

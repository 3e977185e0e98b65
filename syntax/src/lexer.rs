//! The tokens of a SPARQL text, and what they cost the parser.
//!
//! The text may be anything: what is no token becomes a `Sign`. Two things matter. The tokens are
//! those that the parser sees, wherever it gets: a bracket that the parser sees may not hide in
//! what looks like a string or an IRI here. And all of it takes linear time.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `(`, `[` and `{`, also `{|` and `<<(`
    Open,
    /// `)`, `]` and `}`, also `|}` and `)>>`
    Close,
    Variable,
    /// A keyword, `a`, `true`: a word without a colon
    Word,
    Number,
    /// A prefixed name, with the length of its prefix
    Prefixed(usize),
    Blank,
    Iri,
    Text,
    /// A string without an end
    Unclosed,
    Language,
    Sign,
}

#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

impl Token {
    pub fn text<'a>(&self, source: &'a str) -> &'a str {
        &source[self.start..self.end]
    }

    /// Is something complete here, so that an operator may follow in an expression?
    fn is_operand(&self, source: &str) -> bool {
        match self.kind {
            Kind::Open | Kind::Sign => false,
            Kind::Word => self.text(source).ends_with("true") || self.text(source).ends_with("false"),
            _ => true,
        }
    }
}

pub fn is_name(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80
}

fn starts_with(text: &str, keyword: &str) -> bool {
    text.get(..keyword.len()).is_some_and(|head| head.eq_ignore_ascii_case(keyword))
}

/// The parser needs no space between a keyword and the next one: `COUNT(DISTINCTREGEX(...))`.
pub fn ends_with(text: &str, keyword: &str) -> bool {
    text.len()
        .checked_sub(keyword.len())
        .and_then(|at| text.get(at..))
        .is_some_and(|tail| tail.eq_ignore_ascii_case(keyword))
}

/// An open bracket.
#[derive(Clone, Copy)]
struct Level {
    open: u8,
    /// A parenthesis of an expression, and neither a collection nor a row of values
    expression: bool,
    /// GROUP BY, HAVING or ORDER BY has begun at this level.
    modifiers: bool,
    weight: u64,
    /// The depth of parentheses and square brackets without a brace between them
    inner: u64,
    /// The operators of the property path that has been read last, at the most
    path: u64,
}

/// What the parser will have to do, at the most.
#[derive(Clone, Copy, Default)]
pub struct Cost {
    /// The depth of the brackets and where it is reached
    pub depth: usize,
    pub deepest: usize,
    /// Bytes, each as often as it may be read again
    pub work: u64,
    /// The same for the tokens
    pub tokens: u64,
    /// Where the most repeated token is
    pub hardest: usize,
    /// Comparisons of variables and aggregates with each other
    pub pairs: u64,
    /// Bytes of copies of long names and paths
    pub copies: u64,
    /// The tokens, each as often as it is in a bracket within brackets
    pub nested: u64,
}

pub struct Lexed {
    pub tokens: Vec<Token>,
    pub cost: Cost,
}

struct Lexer<'a> {
    source: &'a str,
    s: &'a [u8],
    tokens: Vec<Token>,
    levels: Vec<Level>,
    cost: Cost,
    /// The next bracket belongs to something that is read twice.
    twice: bool,
    /// Operators of paths in copies for each of several objects
    paths: u64,
    /// The weight of the innermost bracket
    top: u64,
    most: u64,
}

pub fn lex(source: &str) -> Lexed {
    let mut lexer = Lexer {
        source,
        s: source.as_bytes(),
        tokens: Vec::new(),
        levels: vec![Level { open: b'{', expression: false, modifiers: false, weight: 1, inner: 0, path: 0 }],
        cost: Cost::default(),
        twice: false,
        paths: 0,
        top: 1,
        most: 1,
    };
    lexer.run();
    let mut cost = lexer.cost;
    lexer.pairs(&mut cost);
    lexer.copies(&mut cost);
    Lexed { tokens: lexer.tokens, cost }
}

impl Lexer<'_> {
    fn run(&mut self) {
        let mut i = 0;
        while i < self.s.len() {
            let start = i;
            i = self.step(i).max(i + 1).min(self.s.len());
            self.cost.work = self.cost.work.saturating_add(self.top.saturating_mul((i - start) as u64));
        }
    }

    /// Skips or emits what is at a place and returns what is behind it.
    fn step(&mut self, i: usize) -> usize {
        let s = self.s;
        match s[i] {
            b' ' | b'\t' | b'\r' | b'\n' => i + 1,
            b'#' => s[i..].iter().position(|b| matches!(b, b'\n' | b'\r')).map_or(s.len(), |n| i + n),
            quote @ (b'"' | b'\'') => {
                let (end, closed) = self.string(i, quote);
                self.emit(if closed { Kind::Text } else { Kind::Unclosed }, i, end)
            }
            b'<' => self.less(i),
            b'_' if s.get(i + 1) == Some(&b':') => {
                let mut end = i + 2;
                while end < s.len() && (is_name(s[end]) || matches!(s[end], b'-' | b'.')) {
                    end += 1;
                }
                while s[end - 1] == b'.' {
                    end -= 1;
                }
                self.emit(Kind::Blank, i, end)
            }
            b'?' | b'$' if s.get(i + 1).copied().is_some_and(is_name) => {
                let end = i + 1 + s[i + 1..].iter().take_while(|b| is_name(**b)).count();
                self.emit(Kind::Variable, i, end)
            }
            b'@' => {
                let tag = s[i + 1..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
                self.emit(if tag > 0 { Kind::Language } else { Kind::Sign }, i, i + 1 + tag)
            }
            b'0'..=b'9' => self.number(i),
            b'.' if s.get(i + 1).is_some_and(u8::is_ascii_digit) => self.number(i),
            b':' => self.word(i),
            b if is_name(b) => self.word(i),
            _ => self.sign(i),
        }
    }

    fn emit(&mut self, kind: Kind, start: usize, end: usize) -> usize {
        match kind {
            Kind::Open => self.open(start),
            Kind::Close => {
                if self.levels.len() > 1 {
                    let path = self.levels.pop().filter(|level| level.open == b'(').map_or(0, |level| level.path);
                    if let Some(level) = self.levels.last_mut() {
                        level.path += path;
                    }
                    self.top = self.levels[self.levels.len() - 1].weight;
                }
                self.twice = false;
            }
            Kind::Word => {
                let word = &self.source[start..end];
                if ends_with(word, "BY") || ends_with(word, "HAVING") {
                    if let Some(level) = self.levels.last_mut() {
                        level.modifiers = true;
                    }
                }
            }
            Kind::Prefixed(n) => {
                let prefix = &self.source[start..start + n];
                // SERVICE SILENT :x {...} or SERVICE silent:x {...}
                if starts_with(prefix, "silent") {
                    self.twice = true;
                }
                // COUNT(DISTINCT :x(...)) or COUNT(distinct:x(...))
                if starts_with(prefix, "distinct") && self.last().is_some_and(|t| t.kind == Kind::Open) {
                    if let Some(level) = self.levels.last_mut() {
                        level.weight = level.weight.saturating_mul(2);
                        self.top = level.weight;
                    }
                }
            }
            Kind::Iri => (),
            Kind::Sign if self.s[start] == b'!' && end == start + 1 => self.twice = true,
            _ => self.twice = false,
        }
        self.cost.tokens = self.cost.tokens.saturating_add(self.top);
        if let Some(level) = self.levels.last_mut() {
            self.cost.nested += 1 + level.inner;
            match &self.s[start..end] {
                b"|" | b"/" | b"^" | b"!" | b"*" | b"+" | b"?" => level.path += 1,
                b"." | b";" => level.path = 0,
                b"," if level.open != b'(' => self.paths += level.path,
                word if kind == Kind::Word && word != b"a" => level.path = 0,
                _ => (),
            }
        }
        if self.top > self.most {
            self.most = self.top;
            self.cost.hardest = start;
        }
        self.tokens.push(Token { kind, start, end });
        end
    }

    fn last(&self) -> Option<Token> {
        self.tokens.last().copied()
    }

    fn open(&mut self, at: usize) {
        let parent = self.levels[self.levels.len() - 1];
        let last = self.last();
        let before = self.tokens.len().checked_sub(2).map(|n| self.tokens[n]);
        let mut weight = parent.weight;
        let mut expression = false;
        if self.twice {
            weight = weight.saturating_mul(2);
        }
        let mut double = self.s[at..].starts_with(b"{|");
        if self.s[at] == b'(' {
            expression = parent.expression;
            let within = parent.open == b'{';
            match last {
                Some(t) if t.kind == Kind::Word => {
                    let word = t.text(self.source);
                    let value = ["a", "true", "false"].contains(&word) || word.eq_ignore_ascii_case("UNDEF");
                    let header = ends_with(word, "VALUES");
                    expression = expression || !(value || header);
                    double |= ["REGEX", "SUBSTR", "REPLACE", "GROUP_CONCAT"].iter().any(|k| ends_with(word, k));
                }
                Some(t) if within && matches!(t.kind, Kind::Iri | Kind::Prefixed(_)) => {
                    // As a filter or a condition, a call is read as that of a function and as that
                    // of an aggregate.
                    double = true;
                    let glued = ["filter", "by", "having"].iter().any(|k| starts_with(t.text(self.source), k));
                    let keyword =
                        before.is_some_and(|b| b.kind == Kind::Word && !["a", "true"].contains(&b.text(self.source)));
                    expression = parent.modifiers || glued || keyword;
                }
                _ if parent.modifiers => expression = true,
                _ => (),
            }
        }
        if double {
            weight = weight.saturating_mul(2);
        }
        self.twice = false;
        let inner = if self.s[at] == b'{' { 0 } else { parent.inner + 1 };
        self.levels.push(Level { open: self.s[at], expression, modifiers: false, weight, inner, path: 0 });
        self.top = weight;
        let depth = self.levels.len() - 1;
        if depth > self.cost.depth && self.cost.depth <= crate::sparql::MAX_DEPTH {
            (self.cost.depth, self.cost.deepest) = (depth, at);
        }
    }

    /// An IRI or an operator.
    fn less(&mut self, i: usize) -> usize {
        let s = self.s;
        let level = self.levels[self.levels.len() - 1];
        let operator = level.expression && self.last().is_some_and(|t| t.is_operand(self.source));
        if !operator {
            let end = s[i + 1..]
                .iter()
                .position(|b| *b <= b' ' || b"<>\"{}|^`".contains(b))
                .map(|n| i + 1 + n)
                .filter(|&n| s[n] == b'>');
            if let Some(end) = end {
                return self.emit(Kind::Iri, i, end + 1);
            }
            // The parser looks for the end.
            let far = s[i..].iter().position(|b| *b == b'>').unwrap_or(s.len() - i) as u64;
            self.cost.work = self.cost.work.saturating_add(self.top.saturating_mul(far));
        }
        if s[i..].starts_with(b"<<(") {
            return self.emit(Kind::Open, i, i + 3);
        }
        let n = if matches!(s.get(i + 1), Some(b'=')) || (!operator && matches!(s.get(i + 1), Some(b'<'))) { 2 } else { 1 };
        self.emit(Kind::Sign, i, i + n)
    }

    /// The end of a string and whether it is closed. The parser takes a long string that is not
    /// well formed for an empty one.
    fn string(&mut self, i: usize, quote: u8) -> (usize, bool) {
        let s = self.s;
        let long = s[i..].starts_with(&[quote, quote, quote]);
        if long {
            match self.string_end(i + 3, quote, true) {
                Ok(end) => return (end, true),
                Err(end) => {
                    let far = (end - i) as u64;
                    self.cost.work = self.cost.work.saturating_add(self.top.saturating_mul(far));
                    // Where a string may follow a string, the parser goes on.
                    return (i + 2, end < s.len());
                }
            }
        }
        self.string_end(i + 1, quote, false).map_or_else(
            |mut end| {
                while end < s.len() && s[end] != quote && !matches!(s[end], b'\n' | b'\r') {
                    end += if s[end] == b'\\' && s.get(end + 1).is_some_and(u8::is_ascii_graphic) { 2 } else { 1 };
                }
                if s.get(end) == Some(&quote) { (end + 1, true) } else { (end.min(s.len()), false) }
            },
            |end| (end, true),
        )
    }

    fn string_end(&self, mut i: usize, quote: u8, long: bool) -> Result<usize, usize> {
        let s = self.s;
        while i < s.len() {
            match s[i] {
                b'\\' => {
                    let digits = match s.get(i + 1) {
                        Some(b't' | b'b' | b'n' | b'r' | b'f' | b'"' | b'\'' | b'\\') => 0,
                        Some(b'u') => 4,
                        Some(b'U') => 8,
                        _ => return Err(i),
                    };
                    if digits > 0 {
                        let code = self.source.get(i + 2..i + 2 + digits).filter(|hex| !hex.starts_with('+'));
                        let code = code.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
                        if code.is_none() {
                            return Err(i);
                        }
                    }
                    i += 2 + digits;
                }
                b if b == quote && !long => return Ok(i + 1),
                b if b == quote && s[i..].starts_with(&[quote, quote, quote]) => return Ok(i + 3),
                b'\n' | b'\r' if !long => return Err(i),
                _ => i += 1,
            }
        }
        Err(s.len())
    }

    fn number(&mut self, i: usize) -> usize {
        let s = self.s;
        let digits = |from: usize| s[from..].iter().take_while(|b| b.is_ascii_digit()).count();
        let mut end = i + digits(i);
        if s.get(end) == Some(&b'.') {
            let more = digits(end + 1);
            let exponent = matches!(s.get(end + 1), Some(b'e' | b'E')) && self.exponent(end + 1) > 0;
            if more > 0 || exponent {
                end += 1 + more;
            }
        }
        end += self.exponent(end);
        self.emit(Kind::Number, i, end)
    }

    /// The length of an exponent.
    fn exponent(&self, at: usize) -> usize {
        let s = self.s;
        if !matches!(s.get(at), Some(b'e' | b'E')) {
            return 0;
        }
        let sign = usize::from(matches!(s.get(at + 1), Some(b'+' | b'-')));
        let digits = s.get(at + 1 + sign..).map_or(0, |rest| rest.iter().take_while(|b| b.is_ascii_digit()).count());
        if digits > 0 { 1 + sign + digits } else { 0 }
    }

    /// A keyword or a prefixed name.
    fn word(&mut self, i: usize) -> usize {
        let s = self.s;
        let mut prefix = i;
        while prefix < s.len() && (is_name(s[prefix]) || (prefix > i && matches!(s[prefix], b'-' | b'.'))) {
            prefix += 1;
        }
        let named = s.get(prefix) == Some(&b':') && (prefix == i || s[prefix - 1] != b'.') && s[i] != b'_';
        if !named {
            let end = i + s[i..].iter().take_while(|b| is_name(**b)).count();
            return self.emit(Kind::Word, i, end.max(i + 1));
        }
        let mut end = prefix + 1;
        while end < s.len() {
            match s[end] {
                b if is_name(b) => end += 1,
                b':' => end += 1,
                b'-' | b'.' if end > prefix + 1 => end += 1,
                b'%' if s.len() > end + 2 && s[end + 1].is_ascii_hexdigit() && s[end + 2].is_ascii_hexdigit() => end += 3,
                b'\\' if s.get(end + 1).is_some_and(|b| b"_~.-!$&'()*+,;=/?#@%".contains(b)) => end += 2,
                _ => break,
            }
        }
        while end > prefix + 1 && s[end - 1] == b'.' && s[end - 2] != b'\\' {
            end -= 1;
        }
        self.emit(Kind::Prefixed(prefix - i), i, end)
    }

    fn sign(&mut self, i: usize) -> usize {
        let s = &self.s[i..];
        for (sign, kind) in [
            (&b"{|"[..], Kind::Open),
            (b"|}", Kind::Close),
            (b")>>", Kind::Close),
            (b"&&", Kind::Sign),
            (b"||", Kind::Sign),
            (b"!=", Kind::Sign),
            (b">=", Kind::Sign),
            (b">>", Kind::Sign),
            (b"^^", Kind::Sign),
        ] {
            if s.starts_with(sign) {
                return self.emit(kind, i, i + sign.len());
            }
        }
        match s[0] {
            b'(' | b'[' | b'{' => self.emit(Kind::Open, i, i + 1),
            b')' | b']' | b'}' => self.emit(Kind::Close, i, i + 1),
            _ => self.emit(Kind::Sign, i, i + 1),
        }
    }

    /// Where the parser compares each with each.
    fn pairs(&self, cost: &mut Cost) {
        let mut distinct = std::collections::HashSet::new();
        let (mut variables, mut aggregates) = (0u64, 0u64);
        let (mut selects, mut binds, mut laterals, mut values) = (0u64, 0u64, 0u64, 0u64);
        for token in &self.tokens {
            match token.kind {
                Kind::Variable => {
                    variables += 1;
                    distinct.insert(&token.text(self.source)[1..]);
                }
                Kind::Word => {
                    let word = token.text(self.source);
                    let is = |keyword: &str| ends_with(word, keyword);
                    selects += u64::from(is("SELECT"));
                    binds += u64::from(is("BIND"));
                    laterals += u64::from(is("LATERAL"));
                    values += u64::from(is("VALUES"));
                    aggregates += u64::from(
                        ["COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT"].iter().any(|k| is(k)),
                    );
                }
                _ => (),
            }
        }
        let each = variables.saturating_mul(distinct.len() as u64);
        let selects = selects + 1 + values;
        cost.pairs = each
            .saturating_mul(selects)
            .saturating_mul(1 + laterals)
            .saturating_add(binds.saturating_mul(variables))
            .saturating_add(aggregates.saturating_mul(self.tokens.len() as u64));
    }

    /// The parser copies a subject and a predicate for every object, and expands prefixes.
    fn copies(&self, cost: &mut Cost) {
        let mut longest = 0;
        for (i, token) in self.tokens.iter().enumerate() {
            let name = match token.kind {
                Kind::Variable | Kind::Prefixed(_) | Kind::Blank | Kind::Iri => true,
                Kind::Text => i > 0 && matches!(self.tokens[i - 1].text(self.source), "." | "{" | "}"),
                _ => false,
            };
            if name {
                longest = longest.max(token.end - token.start);
            }
        }
        let longest = longest as u64;
        cost.copies = (longest * cost.nested).saturating_add(self.paths.saturating_mul(256 + longest));
    }
}

//! Graphs and the SPARQL queries that run on them, with the evaluator that the generator uses.

use crate::text;
use oxrdf::{Dataset, GraphName, Quad};
use oxttl::TurtleParser;
use serde_json::{json, Map, Value};
use spareval::{QueryEvaluator, QueryResults};
use spargebra::SparqlParser;

/// Rows that one query may give.
const MAX_ROWS: usize = 100_000;

/// The triples of all texts in one default graph, or why one of them does not parse.
pub fn load(graphs: &[Value]) -> Result<Dataset, Value> {
    let mut dataset = Dataset::new();
    for (index, graph) in graphs.iter().enumerate() {
        let text = graph.as_str().unwrap_or("");
        let parser = TurtleParser::new().with_base_iri("https://example.invalid/").expect("a valid IRI");
        for triple in parser.for_slice(text.as_bytes()) {
            match triple {
                Ok(t) => dataset.insert(&Quad::new(t.subject, t.predicate, t.object, GraphName::DefaultGraph)),
                Err(e) => {
                    let at = e.location().start.offset as usize;
                    let mut value = text::failure(text, at, at, e.message());
                    value["graph"] = json!(index);
                    return Err(value);
                }
            };
        }
    }
    Ok(dataset)
}

/// The answer of a query: a boolean, or an array of rows, each an object of strings in the syntax of N-Triples
/// under the names of the variables, without the question mark and with it, as the generator's releases differ. `CONSTRUCT` and `DESCRIBE` give an array of N-Triples lines.
pub fn run(dataset: &Dataset, query: &str) -> Result<Value, String> {
    let query = SparqlParser::new().parse_query(query).map_err(|e| e.to_string())?;
    let evaluator = QueryEvaluator::new();
    match evaluator.prepare(&query).execute(dataset).map_err(|e| e.to_string())? {
        QueryResults::Boolean(answer) => Ok(Value::Bool(answer)),
        QueryResults::Solutions(solutions) => {
            let mut rows = Vec::new();
            for solution in solutions {
                let solution = solution.map_err(|e| e.to_string())?;
                let mut row = Map::new();
                for (name, term) in solution.iter() {
                    row.insert(name.as_str().to_owned(), term.to_string().into());
                    row.insert(name.to_string(), term.to_string().into());
                }
                push(&mut rows, Value::Object(row))?;
            }
            Ok(Value::Array(rows))
        }
        QueryResults::Graph(triples) => {
            let mut lines = Vec::new();
            for triple in triples {
                push(&mut lines, format!("{} .", triple.map_err(|e| e.to_string())?).into())?;
            }
            Ok(Value::Array(lines))
        }
    }
}

fn push(rows: &mut Vec<Value>, row: Value) -> Result<(), String> {
    if rows.len() == MAX_ROWS {
        return Err(format!("the query gives more than {MAX_ROWS} rows"));
    }
    rows.push(row);
    Ok(())
}

/// `{ graphs: [turtle], query }` to `{ ok: true, result }`, or the failure of a graph, or of the query.
pub fn answer(request: &Value) -> Value {
    let dataset = match load(request["graphs"].as_array().map_or(&[], Vec::as_slice)) {
        Ok(dataset) => dataset,
        Err(failure) => return failure,
    };
    match run(&dataset, request["query"].as_str().unwrap_or("")) {
        Ok(result) => json!({ "ok": true, "result": result }),
        Err(message) => json!({ "ok": false, "query": true, "message": message }),
    }
}

/// The clock of `NOW()` stands still, at the beginning of 2022: a query gives the same answer on every day.
#[no_mangle]
extern "Rust" fn custom_ox_now() -> oxsdatatypes::Duration {
    oxsdatatypes::DayTimeDuration::new(1_640_995_200).into()
}

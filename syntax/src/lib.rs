//! Syntax checks of Tera templates, Turtle and SPARQL for a WebAssembly host, and what runs them.
//!
//! Every check takes UTF-8 text and answers with JSON, see README.md.

mod lexer;
mod query;
mod render;
mod sparql;
mod template;
mod text;
mod turtle;

use serde_json::{json, Value};
use std::alloc::{alloc as raw_alloc, dealloc, Layout};

fn layout(len: u32) -> Layout {
    Layout::from_size_align(len.max(1) as usize, 1).expect("a length below 2 GiB")
}

/// Memory for `len` bytes, to be given back with `free`.
#[no_mangle]
pub extern "C" fn alloc(len: u32) -> *mut u8 {
    let ptr = unsafe { raw_alloc(layout(len)) };
    if ptr.is_null() {
        std::process::abort();
    }
    ptr
}

/// # Safety
/// `ptr` comes from `alloc(len)` or from a result of that length.
#[no_mangle]
pub unsafe extern "C" fn free(ptr: *mut u8, len: u32) {
    dealloc(ptr, layout(len));
}

unsafe fn input<'a>(ptr: *const u8, len: u32) -> &'a [u8] {
    std::slice::from_raw_parts(ptr, len as usize)
}

fn pack(value: Value) -> u64 {
    let text = value.to_string();
    let ptr = alloc(text.len() as u32);
    unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), ptr, text.len()) };
    (ptr as usize as u64) << 32 | text.len() as u64
}

fn with_text(bytes: &[u8], check: impl FnOnce(&str) -> Value) -> Value {
    match std::str::from_utf8(bytes) {
        Ok(text) => check(text),
        Err(e) => {
            let good = std::str::from_utf8(&bytes[..e.valid_up_to()]).unwrap_or("");
            text::failure(good, good.len(), good.len(), "not valid UTF-8")
        }
    }
}

/// # Safety
/// All functions below read `len` bytes at `ptr`.
#[no_mangle]
pub unsafe extern "C" fn check_tera(ptr: *const u8, len: u32) -> u64 {
    pack(with_text(input(ptr, len), template::check))
}

#[no_mangle]
pub unsafe extern "C" fn check_turtle(ptr: *const u8, len: u32) -> u64 {
    pack(with_text(input(ptr, len), turtle::check))
}

#[no_mangle]
pub unsafe extern "C" fn check_sparql(ptr: *const u8, len: u32) -> u64 {
    pack(with_text(input(ptr, len), sparql::check_query))
}

#[no_mangle]
pub unsafe extern "C" fn check_sparql_update(ptr: *const u8, len: u32) -> u64 {
    pack(with_text(input(ptr, len), sparql::check_update))
}

#[no_mangle]
pub unsafe extern "C" fn render(ptr: *const u8, len: u32) -> u64 {
    pack(with_request(input(ptr, len), render::render))
}

#[no_mangle]
pub unsafe extern "C" fn query(ptr: *const u8, len: u32) -> u64 {
    pack(with_request(input(ptr, len), query::answer))
}

fn with_request(bytes: &[u8], answer: impl FnOnce(&Value) -> Value) -> Value {
    match serde_json::from_slice(bytes) {
        Ok(request) => answer(&request),
        Err(e) => json!({ "ok": false, "context": true, "message": format!("the request is not JSON: {e}") }),
    }
}

/// Blank nodes get random names; nothing here depends on them being unpredictable.
#[no_mangle]
unsafe extern "Rust" fn __getrandom_v03_custom(dest: *mut u8, len: usize) -> Result<(), getrandom::Error> {
    use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
    static STATE: AtomicU64 = AtomicU64::new(0x9e37_79b9_7f4a_7c15);
    for i in 0..len {
        // splitmix64
        let state = STATE.load(Relaxed).wrapping_add(0x9e37_79b9_7f4a_7c15);
        STATE.store(state, Relaxed);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        unsafe { dest.add(i).write((z ^ (z >> 31)) as u8) };
    }
    Ok(())
}

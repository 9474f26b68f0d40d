//! Makes a test of every block of Rust in docs/rust.md.

use std::fmt::Write;
use std::path::Path;

fn main() {
    let page = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../docs/rust.md");
    println!("cargo::rerun-if-changed={}", page.display());
    let text = std::fs::read_to_string(page).unwrap();
    let mut tests = String::new();
    let mut block: Option<(usize, String)> = None;
    for (number, line) in text.lines().enumerate() {
        match &mut block {
            None if line == "```rust" => block = Some((number + 1, String::new())),
            None => {}
            Some((start, code)) if line == "```" => {
                let call = if code.contains("fn main()") { "main();" } else { "" };
                let import = if code.contains("use isozyme::*;") { "" } else { "use isozyme::*;\n" };
                writeln!(tests, "#[test]\n#[allow(dead_code)]\nfn line_{start}() {{\n{import}{code}{call}\n}}\n").unwrap();
                block = None;
            }
            Some((_, code)) => writeln!(code, "{line}").unwrap(),
        }
    }
    assert!(tests.matches("#[test]").count() >= 20, "docs/rust.md has lost its examples");
    std::fs::write(Path::new(&std::env::var("OUT_DIR").unwrap()).join("chapter.rs"), tests).unwrap();
}

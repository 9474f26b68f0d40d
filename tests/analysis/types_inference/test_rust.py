"""Rust programs with debug information, unoptimised and optimised."""

from __future__ import annotations

import pytest

from isozyme.ir.instructions import Load

from .support import rust

LEVELS = pytest.mark.parametrize("level", [0, 3])


@LEVELS
def test_slices(level: int) -> None:
    p = rust("""
#[no_mangle] pub fn kernel(x: &[f64], y: &mut [f32], n: &[u64]) -> f64 {
    for v in y.iter_mut() { *v *= 2.0; }
    let mut s = 0.0;
    for i in 0..x.len() { s += x[i] * n[i] as f64; }
    s
}""", level)
    assert p.pattern("x.0") == "8: double 0"
    assert p.pattern("y.0") == "4: float 0"
    assert p.pattern("n.0") == "8: integer 0"
    assert p.kind("x.1") == "integer"


@LEVELS
def test_slices_that_are_only_copied(level: int) -> None:
    """Nothing but debug information tells what `copy_from_slice` copies."""
    p = rust("""
#[no_mangle] pub fn kernel(x: &[f64], y: &mut [f64], a: &[u64], b: &mut [u64]) { y.copy_from_slice(x); b.copy_from_slice(a); }
""", level)
    assert p.pattern("x.0") == p.pattern("y.0") == "8: double 0"
    assert p.pattern("a.0") == p.pattern("b.0") == "8: integer 0"


@LEVELS
def test_vec(level: int) -> None:
    p = rust("#[no_mangle] pub fn kernel(x: &Vec<f64>) -> f64 { let mut s = 0.0; for v in x.iter() { s += v; } s }", level)
    assert p.memory("x", 24).count("integer") == 2
    offset = next(q.offset for q in p.facts.memory(p["x"], 0, 24) if str(q.kind) == "pointer")
    tree = p.facts.tree(p["x"])
    assert str(tree.through(0).through(offset).at(8)) == "double"


@LEVELS
def test_vec_of_structs(level: int) -> None:
    p = rust("""
#[derive(Clone)] pub struct Body { pub x: [f64; 3], pub m: f64, pub id: u32, pub w: f32 }
#[no_mangle] pub fn kernel(v: &[Body], out: &mut [Body]) { out.clone_from_slice(v); }
""", level)
    assert p.pattern("v.0") in (
        "40: double 0, double 8, double 16, double 24, integer 32, float 36",
        "40: double 0, double 8, double 16, double 24, float 32, integer 36",
    )


@LEVELS
def test_pushing_into_two_kinds_of_vec(level: int) -> None:
    """Both grow through the same untyped helper."""
    p = rust("""
#[no_mangle] pub fn kernel(n: usize, x: f64) -> f64 {
    let mut v: Vec<f64> = Vec::new();
    let mut k: Vec<usize> = Vec::new();
    for i in 0..n { v.push(x * i as f64); k.push(i * 3); }
    let mut s = 0.0;
    for i in 0..n { s += v[k[i] % n]; }
    s
}""", level)
    assert not any("used both" in p.facts.explain(i) for i in p.function.instructions() if str(i.type) != "void")


@LEVELS
def test_option(level: int) -> None:
    p = rust("#[no_mangle] pub fn kernel(o: &Option<f64>, d: &mut Option<f64>) -> f64 { *d = *o; match o { Some(x) => *x, None => 0.0 } }", level)
    assert p.memory("o", 16) == "integer 0, double 8"
    assert p.memory("d", 16) == "integer 0, double 8"


@LEVELS
def test_enum_whose_variants_overlap(level: int) -> None:
    """The payload is a double or an index: a copy of the whole moves a double, unoptimised accesses are what their variant says. (Optimised, one
    load serves all variants: it carries a double.)"""
    p = rust("""
#[derive(Clone, Copy)] pub enum E { A(f64), B(usize), C { x: f64, y: f64 } }
#[no_mangle] pub fn kernel(e: &E, v: &[f64], d: &mut E) -> f64 {
    *d = *e;
    match e { E::A(a) => *a, E::B(n) => v[*n], E::C { x, y } => x * y }
}""", level)
    pieces = p.facts.memory(p["e"], 0, 24)
    assert [str(q) for q in pieces] == ["[0, 8) integer", "[8, 16) double", "[16, 24) double"]
    assert [q.shared for q in pieces] == [False, True, False]
    indices = [i for i in p.integer_loads() if any(i in g.operands() for g in p.function.instructions() if g.opcode == "getelementptr")]
    assert indices and all(p.kind(i.name) == ("double" if level else "integer") for i in indices)


@LEVELS
def test_tuples_and_nested_references(level: int) -> None:
    p = rust("#[no_mangle] pub fn kernel(t: &(f64, usize), r: &&[f32]) -> f64 { t.0 * t.1 as f64 + r[t.1] as f64 }", level)
    assert sorted(str(q.kind) for q in p.facts.memory(p["t"], 0, 16)) == ["double", "integer"]
    assert p.memory("r", 16) == "pointer 0, integer 8"
    assert str(p.facts.tree(p["r"]).through(0).through(0).at(4)) == "float"


@LEVELS
def test_float_bits(level: int) -> None:
    p = rust("""
#[no_mangle] pub fn kernel(x: &[f64], y: &mut [u64]) { for i in 0..x.len() { y[i] = x[i].to_bits() & 0x7fff_ffff_ffff_ffff; } }
""", level)
    assert p.pattern("x.0") == "8: double 0"
    wide = [i for i in p.instructions(Load) if str(i.type) == "i64"]
    assert level == 0 or not any(p.kind(i.name) == "unknown" for i in wide)


@LEVELS
def test_boxes_and_recursive_types(level: int) -> None:
    p = rust("""
pub struct Node { pub value: f64, pub next: Option<Box<Node>> }
#[no_mangle] pub fn kernel(n: &Node) -> f64 { let mut s = n.value; let mut at = &n.next; while let Some(b) = at { s += b.value; at = &b.next; } s }
""", level)
    kinds = {q.offset: str(q.kind) for q in p.facts.memory(p["n"], 0, 16)}
    assert sorted(kinds.values()) == ["double", "pointer"]


@LEVELS
def test_the_end_of_an_iterator_is_no_element(level: int) -> None:
    """The end of `place` is `id`."""
    p = rust("""
#[repr(C)] pub struct Body { place: [f64; 3], id: u64 }
#[no_mangle] pub fn kernel(b: &Body) -> f64 { b.place.iter().map(|p| p * p).sum::<f64>() * (b.id + 1) as f64 }
""", level)
    assert p.memory("b", 8, 24) == "integer 0"

"""What instructions say: a few lines of IR in, kinds out."""

from __future__ import annotations

from .support import infer


def test_integer_that_carries_a_double() -> None:
    p = infer("""
define double @f(ptr %p, ptr %q) {
  %b = load i64, ptr %p
  store i64 %b, ptr %q
  %x = load double, ptr %q
  ret double %x
}""")
    assert p.kind("b") == "double"
    assert p.memory("p", 8) == "double 0"


def test_bits_of_a_float_stay_a_float_under_integer_arithmetic() -> None:
    """abs by masking: the i64 on both sides carries a double (TRAPS 30)."""
    p = infer("""
define double @f(double %x) {
  %b = bitcast double %x to i64
  %a = and i64 %b, 9223372036854775807
  %neg = icmp slt i64 %b, 0
  %y = bitcast i64 %a to double
  ret double %y
}""")
    assert p.kind("b") == "double"
    assert p.kind("a") == "double"
    assert p.kind("neg") == "integer"


def test_one_integer_with_two_floats() -> None:
    p = infer("""
define i64 @f(ptr %p) {
  %v = load i64, ptr %p
  %lo = trunc i64 %v to i32
  %hs = lshr i64 %v, 32
  %hi = trunc i64 %hs to i32
  %x = bitcast i32 %lo to float
  %y = bitcast i32 %hi to float
  %s = fadd float %x, %y
  %si = bitcast float %s to i32
  %z = zext i32 %si to i64
  %w = shl nuw i64 %z, 32
  %r = or disjoint i64 %w, %z
  ret i64 %r
}""")
    assert [str(q) for q in p.facts.value_pieces(p["v"])] == ["[0, 4) float", "[4, 8) float"]
    assert [str(q) for q in p.facts.value_pieces(p["r"])] == ["[0, 4) float", "[4, 8) float"]
    assert p.kind("v") == "unknown"
    assert p.kind("hi") == "float"
    assert p.memory("p", 8) == "float 0, float 4"


def test_integer_that_is_a_pointer() -> None:
    p = infer("""
define double @f(ptr %p, ptr %slot) {
  %i = ptrtoint ptr %p to i64
  store i64 %i, ptr %slot
  %j = load i64, ptr %slot
  %q = inttoptr i64 %j to ptr
  %x = load double, ptr %q
  ret double %x
}""")
    assert p.kind("j") == "pointer"
    assert p.memory("slot", 8) == "pointer 0"
    assert p.memory("p", 8) == "double 0"


def test_constants_do_not_decide() -> None:
    """TRAPS 32: zero is a null pointer, an integer and a float."""
    p = infer("""
define void @f(ptr %p, ptr %q, i1 %c, ptr %r) {
  store i64 0, ptr %p
  store i64 4607182418800017408, ptr %q
  %x = load double, ptr %q
  %b = load i64, ptr %r
  %s = select i1 %c, i64 0, i64 %b
  %t = inttoptr i64 %s to ptr
  ret void
}""")
    assert p.memory("p", 8) == "anything 0"
    assert p.memory("q", 8) == "double 0"
    assert p.kind("s") == "pointer"


def test_nothing_known_is_unknown() -> None:
    p = infer("""
define void @f(ptr %p, ptr %q) {
  %b = load i64, ptr %p
  store i64 %b, ptr %q
  ret void
}""")
    assert p.kind("b") == "unknown"
    assert p.memory("p", 24) == "unknown 0"
    assert p.pattern("p") == "none"


def test_contradiction_is_reported_not_resolved() -> None:
    p = infer("""
define double @f(ptr %p) {
  %x = load double, ptr %p
  %q = load ptr, ptr %p
  %b = load i64, ptr %p
  ret double %x
}""")
    assert p.kind("b") == "unknown"
    text = p.facts.explain(p["b"])
    assert "both as" in text and "double" in text and "pointer" in text


def test_variable_index_describes_the_array() -> None:
    p = infer("""
define double @f(ptr %p, i64 %i) {
  %a = getelementptr inbounds double, ptr %p, i64 %i
  %x = load double, ptr %a
  %b = getelementptr i8, ptr %p, i64 16
  %k = load i64, ptr %b
  ret double %x
}""")
    assert p.memory("p", 24) == "double 0, double 8, double 16"
    assert p.pattern("p") == "8: double 0"
    assert p.kind("k") == "double"
    assert p.kind("i") == "integer"


def test_array_behind_a_header() -> None:
    p = infer("""
define double @f(ptr %p, i64 %i) {
  %n = load i64, ptr %p
  %c = icmp ult i64 %i, %n
  %d = getelementptr i8, ptr %p, i64 8
  %a = getelementptr [8 x i8], ptr %d, i64 %i
  %x = load double, ptr %a
  ret double %x
}""")
    assert p.memory("p", 24) == "integer 0, double 8, double 16"
    assert p.pattern("p") == "none"
    assert p.pattern("d") == "8: double 0"


def test_two_arrays_in_one_struct_stay_apart() -> None:
    p = infer("""
define double @f(ptr %p, i64 %i) {
  %a = getelementptr double, ptr %p, i64 %i
  %x = load double, ptr %a
  %q = getelementptr i8, ptr %p, i64 80
  %b = getelementptr i64, ptr %q, i64 %i
  %n = load i64, ptr %b
  %m = mul i64 %n, 3
  store i64 %m, ptr %b
  ret double %x
}""")
    assert p.memory("p", 16) == "double 0, double 8"
    assert p.memory("q", 16) == "integer 0, integer 8"
    assert p.kind("n") == "integer"


def test_byte_offsets_computed_by_hand() -> None:
    p = infer("""
define double @f(ptr %p, i64 %i) {
  %m = mul i64 %i, 24
  %o = add i64 %m, 8
  %a = getelementptr i8, ptr %p, i64 %o
  %x = load double, ptr %a
  %b = getelementptr i8, ptr %p, i64 %m
  %n = load i64, ptr %b
  %k = add i64 %n, 1
  store i64 %k, ptr %b
  ret double %x
}""")
    assert p.memory("b", 24) == "integer 0, double 8, unknown 16"
    assert p.memory("p", 40) == "integer 0, double 8, unknown 16, integer 24, double 32"


def test_pointer_that_walks() -> None:
    p = infer("""
define double @f(ptr %p, ptr %end) {
entry:
  br label %loop
loop:
  %q = phi ptr [ %p, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %x = load double, ptr %q
  %t = fadd double %s, %x
  %next = getelementptr inbounds i8, ptr %q, i64 8
  %done = icmp eq ptr %next, %end
  br i1 %done, label %exit, label %loop
exit:
  ret double %t
}""")
    assert p.pattern("p") == "8: double 0"
    assert p.pattern("q") == "8: double 0"


def test_buffers_that_meet_in_a_free_keep_their_types() -> None:
    p = infer("""
declare void @free(ptr)
declare ptr @malloc(i64)
define void @f(i1 %c, i64 %n) {
  %a = call ptr @malloc(i64 %n)
  %b = call ptr @malloc(i64 %n)
  store double 1.0, ptr %a
  %k = load i64, ptr %b
  %k1 = add i64 %k, 1
  store i64 %k1, ptr %b
  %p = select i1 %c, ptr %a, ptr %b
  call void @free(ptr %p)
  ret void
}""")
    assert p.memory("a", 8) == "double 0"
    assert p.memory("b", 8) == "integer 0"
    assert p.memory("p", 8) == "unknown 0"
    assert "different types meet" in p.facts.explain(p["p"])


def test_copies_equate_memory() -> None:
    p = infer("""
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(ptr %p, i64 %n) {
  %t = alloca [24 x i8]
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %p, i64 24, i1 false)
  %a = getelementptr i8, ptr %t, i64 8
  %x = load double, ptr %a
  %b = getelementptr i8, ptr %p, i64 16
  %q = load ptr, ptr %b
  ret double %x
}""")
    assert p.memory("p", 24) == "unknown 0, double 8, pointer 16"
    assert p.memory("t", 24) == "unknown 0, double 8, pointer 16"


def test_copy_of_run_time_size() -> None:
    p = infer("""
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(ptr %p, ptr %q, i64 %n, i64 %i) {
  %size = shl nuw i64 %n, 3
  call void @llvm.memmove.p0.p0.i64(ptr %p, ptr %q, i64 %size, i1 false)
  %a = getelementptr double, ptr %p, i64 %i
  %x = load double, ptr %a
  ret double %x
}""")
    assert p.pattern("p") == "8: double 0"
    assert p.pattern("q") == "8: double 0"


def test_wide_integers_and_vectors_as_carriers() -> None:
    p = infer("""
define double @f(ptr %p, ptr %q, ptr %r) {
  %w = load i128, ptr %p
  store i128 %w, ptr %q
  %v = load <2 x i64>, ptr %q
  %lane = extractelement <2 x i64> %v, i64 1
  store <2 x i64> %v, ptr %r
  %a = getelementptr i8, ptr %r, i64 8
  %x = load double, ptr %a
  %k = load i64, ptr %p
  %k1 = mul i64 %k, 5
  ret double %x
}""")
    assert p.kind("lane") == "double"
    assert p.memory("p", 16) == "integer 0, double 8"
    assert [str(x) for x in p.facts.value_pieces(p["w"])] == ["[0, 8) integer", "[8, 16) double"]


def test_aggregates_as_values() -> None:
    p = infer("""
define { ptr, i64 } @f(ptr %p, i64 %n, double %x) {
  %b = bitcast double %x to i64
  %s = insertvalue { ptr, i64 } poison, ptr %p, 0
  %t = insertvalue { ptr, i64 } %s, i64 %b, 1
  %e = extractvalue { ptr, i64 } %t, 1
  ret { ptr, i64 } %t
}""")
    assert p.kind("e") == "double"
    assert [str(x) for x in p.facts.value_pieces(p["t"])] == ["[0, 8) pointer", "[8, 16) double"]


def test_globals() -> None:
    p = infer("""
@table = constant [3 x double] [double 1.0, double 2.0, double 3.0]
@mixed = constant { i64, double, ptr } { i64 1, double 2.5, ptr @table }
define void @f(i64 %i) {
  %a = getelementptr [3 x double], ptr @table, i64 0, i64 %i
  %b = load i64, ptr %a
  %c = load i64, ptr getelementptr inbounds (i8, ptr @mixed, i64 8)
  %q = load ptr, ptr getelementptr inbounds (i8, ptr @mixed, i64 16)
  %d = load i64, ptr %q
  ret void
}""")
    assert p.kind("b") == "double"
    assert p.kind("c") == "double"
    assert p.kind("d") == "double"


def test_llvm_types_are_used_only_where_nothing_else_speaks() -> None:
    p = infer("""
%S = type { double, i32 }
define void @f(ptr %p) {
  %s = alloca %S
  %b = load i64, ptr %s
  %w = alloca double
  %q = load ptr, ptr %w
  ret void
}""")
    assert p.kind("b") == "double"
    assert p.memory("w", 8) == "pointer 0"
    assert p.memory("s", 16) == "double 0, unknown 8, anything 12"

"""The oracle itself: tangents through every kind of word, and the faults it must find."""

from __future__ import annotations

import math

import pytest

from oracle import Buffer, Fault, directional, run
from oracle.derivatives import TABLE, differentiate
from oracle.native import Compiled, optimise

POINTS = {
    "acosh": (1.7,), "asin": (0.4,), "acos": (0.4,), "atanh": (0.4,), "pow": (1.3, 2.2), "fma": (1.1, 1.2, 1.3), "fmuladd": (1.1, 1.2, 1.3),
    "fmod": (7.3, 2.1), "remainder": (7.3, 2.1), "nextafter": (1.0, 2.0),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(TABLE))
def test_the_table_agrees_with_central_differences(name: str) -> None:
    arity = len(POINTS.get(name, ())) or (2 if name in TWO else 1)
    xs = POINTS.get(name, (1.3, 0.8)[:arity])
    h = 1e-6
    for k in range(arity):
        low, high = ([x + s * h * (i == k) for i, x in enumerate(xs)] for s in (-1, 1))
        want = (TABLE[name][0](*high) - TABLE[name][0](*low)) / (2 * h)
        got = differentiate(name, tuple(xs), tuple(float(i == k) for i in range(arity)))[1]
        assert math.isclose(got, want, rel_tol=1e-7, abs_tol=2e-8)


TWO = {"atan2", "hypot", "copysign", "minnum", "maxnum", "minimum", "maximum", "fdim", "fmin", "fmax", "minimumnum", "maximumnum", "drem"}


def fault(text: str, *args: object, name: str = "f") -> str:
    with pytest.raises(Fault) as info:
        run(text, name, args)
    return info.value.kind


HEAP = "declare ptr @malloc(i64)\ndeclare void @free(ptr)\ndeclare ptr @calloc(i64, i64)\n"


def test_out_of_bounds() -> None:
    text = "define double @f(ptr %p, i64 %i) {\n %q = getelementptr double, ptr %p, i64 %i\n %x = load double, ptr %q\n ret double %x\n}"
    assert run(text, "f", [Buffer([1.0, 2.0]), 1]).value == 2.0
    assert fault(text, Buffer([1.0, 2.0]), 2) == "out-of-bounds"
    assert fault(text, Buffer([1.0, 2.0]), -1) == "out-of-bounds"
    assert fault(text, None, 0) == "null"


def test_what_one_operand_decides_is_defined() -> None:
    text = "define i64 @f(i1 %c) {\n %d = or i1 %c, undef\n br i1 %d, label %a, label %b\na:\n ret i64 1\nb:\n ret i64 0\n}"
    assert run(text, "f", [1]).value == 1
    assert fault(text, 0) == "uninitialised"


def test_undefined_data_may_be_moved_but_not_read_by_what_is_strict() -> None:
    text = "define double @f() {\n %p = alloca double\n %x = load double, ptr %p\n ret double 1.0\n}"
    assert run(text, "f", []).value == 1.0
    with pytest.raises(Fault):
        run(text, "f", [], strict=True)


def test_use_after_free_and_double_free() -> None:
    body = "define double @f() {\n %p = call ptr @calloc(i64 1, i64 8)\n call void @free(ptr %p)\n"
    assert fault(HEAP + body + " %x = load double, ptr %p\n ret double %x\n}") == "use-after-free"
    assert fault(HEAP + body + " call void @free(ptr %p)\n ret double 0.0\n}") == "bad-free"


def test_use_after_return() -> None:
    text = "define internal ptr @g() {\n %p = alloca double\n store double 1.0, ptr %p\n ret ptr %p\n}\n"
    assert fault(text + "define double @f() {\n %p = call ptr @g()\n %x = load double, ptr %p\n ret double %x\n}") == "use-after-scope"


def test_uninitialised_reads() -> None:
    body = "define double @f() {\n %p = alloca double\n %x = load double, ptr %p\n %y = fmul double %x, 0.0\n"
    assert fault(body + " ret double %y\n}") == "uninitialised"
    assert fault(body + " %c = fcmp oeq double %y, 0.0\n br i1 %c, label %a, label %a\na:\n ret double 1.0\n}") == "uninitialised"


def test_leaks_are_counted() -> None:
    text = HEAP + "define void @f() {\n %p = call ptr @malloc(i64 8)\n %q = call ptr @malloc(i64 8)\n call void @free(ptr %p)\n ret void\n}"
    assert len(run(text, "f", []).leaks) == 1


def test_constants_are_read_only_and_memcpy_must_not_overlap() -> None:
    assert fault("@k = constant double 1.0\ndefine void @f() {\n store double 2.0, ptr @k\n ret void\n}") == "read-only"
    text = "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)\ndefine void @f(ptr %p) {\n %q = getelementptr i8, ptr %p, i64 8\n"
    assert fault(text + " call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 16, i1 false)\n ret void\n}", Buffer([1.0, 2.0, 3.0])) == "overlap"


def test_traps_and_endless_loops() -> None:
    assert fault("define i64 @f(i64 %x) {\n %y = sdiv i64 1, %x\n ret i64 %y\n}", 0) == "trap"
    assert fault("define void @f() {\n unreachable\n}") == "trap"
    with pytest.raises(Fault, match="more than 1000 instructions"):
        run("define void @f() {\na:\n br label %b\nb:\n br label %b\n}", "f", [], limit=1000)


def test_poison_reaches_the_result() -> None:
    text = "define i8 @f(i8 %x) {\n %y = add nsw i8 %x, 1\n ret i8 %y\n}"
    assert run(text, "f", [126]).value == 127
    assert fault(text, 127) == "uninitialised"


def test_byte_by_byte_copies_keep_tangents() -> None:
    text = """
        define double @f(ptr %p) {
        entry:
          %t = alloca double
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %a = getelementptr i8, ptr %p, i64 %i
          %b = getelementptr i8, ptr %t, i64 %i
          %v = load i8, ptr %a
          store i8 %v, ptr %b
          %i1 = add i64 %i, 1
          %c = icmp ult i64 %i1, 8
          br i1 %c, label %loop, label %out
        out:
          %x = load double, ptr %t
          %y = fmul double %x, %x
          ret double %y
        }"""
    outcome = directional(text, "f", [Buffer([3.0])], [[1.0]])
    assert (outcome.value, outcome.tangent) == (9.0, 6.0)


HALVES_JOINED = """%a = shl i64 %w, 32
 %b = lshr i64 %w, 32
 %d = or i64 %a, %b
 %v = bitcast i64 %d to <2 x float>
 %r = extractelement <2 x float> %v, i32 1"""


@pytest.mark.parametrize(
    ("body", "value", "tangent"),
    [
        ("%s = lshr i64 %w, 32\n %h = trunc i64 %s to i32\n %r = bitcast i32 %h to float", 2.0, 5.0),
        ("%s = xor i64 %w, 2147483648\n %h = trunc i64 %s to i32\n %r = bitcast i32 %h to float", 1.5, -3.0),
        ("%v = bitcast i64 %w to <2 x float>\n %r = extractelement <2 x float> %v, i32 1", 2.0, 5.0),
        (HALVES_JOINED, -1.5, 3.0),
    ],
)  # fmt: skip
def test_integers_that_hold_floats_keep_tangents(body: str, value: float, tangent: float) -> None:
    text = f"define float @f(ptr %p) {{\n %w = load i64, ptr %p\n {body}\n ret float %r\n}}"
    outcome = directional(text, "f", [Buffer([-1.5, 2.0], "float")], [[3.0, 5.0]])
    assert (outcome.value, outcome.tangent) == (value, tangent)


@pytest.mark.parametrize("kind", ["half", "bfloat", "float", "double", "x86_fp80", "fp128"])
def test_all_float_formats_go_through_memory(kind: str) -> None:
    text = f"""
        define double @f(double %x) {{
          %p = alloca {kind}
          %y = {"fptrunc" if kind in ("half", "bfloat", "float") else "fpext" if kind != "double" else "bitcast"} double %x to {kind}
          store {kind} %y, ptr %p
          %z = load {kind}, ptr %p
          %w = {"fpext" if kind in ("half", "bfloat", "float") else "fptrunc" if kind != "double" else "bitcast"} {kind} %z to double
          ret double %w
        }}"""
    for x in (1.0, -0.375, 1024.0):
        outcome = directional(text, "f", [x], [2.0])
        assert (outcome.value, outcome.tangent) == (x, 2.0)


INTEGERS = """
declare i32 @llvm.bswap.i32(i32)
declare i32 @llvm.fshl.i32(i32, i32, i32)
declare i32 @llvm.ctpop.i32(i32)
declare i32 @llvm.ctlz.i32(i32, i1)
declare i32 @llvm.smax.i32(i32, i32)
declare {i32, i1} @llvm.sadd.with.overflow.i32(i32, i32)
declare i32 @llvm.usub.sat.i32(i32, i32)
define i64 @f(i64 %a, i64 %b) {
  %x = trunc i64 %a to i32
  %y = trunc i64 %b to i32
  %1 = call i32 @llvm.bswap.i32(i32 %x)
  %2 = call i32 @llvm.fshl.i32(i32 %1, i32 %y, i32 7)
  %3 = call i32 @llvm.ctpop.i32(i32 %2)
  %4 = call i32 @llvm.ctlz.i32(i32 %y, i1 false)
  %5 = mul i32 %3, %4
  %6 = xor i32 %5, %2
  %7 = call i32 @llvm.smax.i32(i32 %6, i32 %x)
  %8 = call {i32, i1} @llvm.sadd.with.overflow.i32(i32 %7, i32 %y)
  %9 = extractvalue {i32, i1} %8, 0
  %10 = extractvalue {i32, i1} %8, 1
  %11 = call i32 @llvm.usub.sat.i32(i32 %9, i32 %x)
  %12 = ashr i32 %11, 3
  %13 = srem i32 %12, 1000
  %14 = sext i32 %13 to i64
  %15 = zext i1 %10 to i64
  %16 = sdiv i64 %14, -7
  %17 = urem i64 %16, 12345
  %18 = select i1 %10, i64 %17, i64 %16
  %19 = add i64 %18, %15
  ret i64 %19
}"""


@pytest.mark.parametrize(("a", "b"), [(1, 2), (-5, 77), (123456789, 987654321), (-(1 << 31), -1), (2147483647, 2147483647)])
def test_integers_agree_with_machine_code(a: int, b: int) -> None:
    assert run(INTEGERS, "f", [a, b]).value == Compiled(INTEGERS).call("f", [a, b], "i64")


def test_optimised_code_gives_the_same_tangent() -> None:
    text = """
        define double @f(ptr noalias %x, ptr noalias %y, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
          %p = getelementptr inbounds double, ptr %x, i64 %i
          %q = getelementptr inbounds double, ptr %y, i64 %i
          %a = load double, ptr %p
          %b = fmul double %a, %a
          store double %b, ptr %q
          %s1 = fadd reassoc double %s, %b
          %i1 = add nuw nsw i64 %i, 1
          %c = icmp ult i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }"""
    xs = [0.5 * k for k in range(37)]
    for pipeline in ("prepare", "O3"):
        ours = directional(optimise(text, pipeline), "f", [Buffer(xs), Buffer([0.0] * 37), 37], [[1.0] * 37, None, None])
        assert math.isclose(ours.tangent, sum(2 * x for x in xs))
        assert ours.tangents[1] == [2 * x for x in xs]


def test_nested_buffers_offsets_and_function_addresses() -> None:
    text = """
        define internal double @twice(double %x) {
          %y = fmul double %x, 2.0
          ret double %y
        }
        define double @f(ptr %s) {
          %p = load ptr, ptr %s
          %g1 = getelementptr i8, ptr %s, i64 8
          %g = load ptr, ptr %g1
          %x = load double, ptr %p
          %y = call double %g(double %x)
          ret double %y
        }"""
    inner = Buffer([1.0, 3.0])
    outcome = directional(text, "f", [Buffer([(inner, 8), "@twice"], "ptr")], [None], {inner: [0.0, 1.0]})
    assert (outcome.value, outcome.tangent) == (6.0, 2.0)


def test_constants_of_every_kind() -> None:
    text = """
        %S = type { i8, double, [2 x i16] }
        @a = internal global %S { i8 3, double 2.5, [2 x i16] [i16 -1, i16 7] }
        @b = private constant ptr getelementptr inbounds (%S, ptr @a, i32 0, i32 1)
        @s = private constant [3 x i8] c"\\01a\\00"
        define double @f() {
          %p = load ptr, ptr @b
          %x = load double, ptr %p
          %h = load i16, ptr getelementptr (%S, ptr @a, i32 0, i32 2, i64 1)
          %hd = sitofp i16 %h to double
          %c = load i8, ptr getelementptr inbounds (i8, ptr @s, i64 1)
          %cd = uitofp i8 %c to double
          %v = fadd <2 x double> splat (double 1.0), <double 2.0, double 3.0>
          %v0 = extractelement <2 x double> %v, i64 1
          %t = fmul double %x, %hd
          %u = fadd double %t, %cd
          %w = fadd double %u, %v0
          ret double %w
        }"""
    assert run(text, "f", []).value == 2.5 * 7 + 97 + 4

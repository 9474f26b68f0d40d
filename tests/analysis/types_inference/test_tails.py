"""Memory that begins with fields and ends in an array of open length."""

from __future__ import annotations

from .support import Program, infer

ROW = "%row = type { i32, float, [0 x float] }\n"


def tail(p: Program, name: str) -> str:
    t = p.facts.common_tail((p[name],))
    return "none" if t is None else f"{t.start}+{t.stride}k: " + ", ".join(f"{x.kind} {x.offset}" for x in t.pieces)


def accesses(p: str, field: str, element: str) -> str:
    return f"""
          %{p}.f = getelementptr %row, ptr %{p}, i64 0, i32 1
          %{p}.x = load float, ptr %{p}.f
          %{p}.e = getelementptr %row, ptr %{p}, i64 0, i32 2, i64 %k
          store {element}, ptr %{p}.e
          store {field}, ptr %{p}"""


def test_a_flexible_array_member() -> None:
    p = infer(ROW + f"define void @f(ptr %p, i64 %k, i32 %n) {{ {accesses('p', 'i32 %n', 'float 1.0')}\n %c = sdiv i32 %n, 3\n ret void }}")
    assert tail(p, "p") == "8+4k: integer 0, float 4, float 8"


def test_elements_of_several_fields() -> None:
    """Each is accessed by an array of its own, and one only in the first element."""
    p = infer("""
        define void @f(ptr %p, i64 %k, double %y, float %x) {
          store double %y, ptr %p
          %e = getelementptr { float, i32, double }, ptr %p, i64 %k
          %e1 = getelementptr i8, ptr %e, i64 24
          store double %y, ptr %e1
          %e0 = getelementptr i8, ptr %p, i64 16
          %d = getelementptr { float, i32, double }, ptr %e0, i64 %k
          store float %x, ptr %d
          ret void
        }""")
    assert tail(p, "p").startswith("16+16k: double 0, unknown 8, float 16")
    assert tail(p, "p").endswith("double 24")


def test_an_array_in_the_head() -> None:
    """It ends where the other begins, if that holds something else; else they are one."""
    text = """
        define void @f(ptr %p, i64 %k, i64 %m, KIND %n) {
          %a = getelementptr KIND, ptr %p, i64 %k
          %v = load KIND, ptr %a
          USE
          %h = getelementptr i8, ptr %p, i64 16
          %b = getelementptr float, ptr %h, i64 %m
          store float 1.0, ptr %b
          ret void
        }"""
    integers = text.replace("KIND", "i32").replace("USE", "%w = sdiv i32 %v, 3")
    assert tail(infer(integers), "p") == "16+4k: integer 0, integer 4, integer 8, integer 12, float 16"
    assert tail(infer(text.replace("KIND", "float").replace("USE", "")), "p") == "0+4k: float 0"


def test_an_array_that_overlaps_the_tail() -> None:
    text = """
        define void @f(ptr %p, i64 %k, i64 %m) {
          %h = getelementptr i8, ptr %p, i64 16
          %a = getelementptr double, ptr %h, i64 %k
          %v = load double, ptr %a
          %g = getelementptr i8, ptr %p, i64 20
          %b = getelementptr float, ptr %g, i64 %m
          store float 1.0, ptr %b
          ret void
        }"""
    assert tail(infer(text), "p") == "none"


def test_a_copy_whose_size_is_of_the_tail() -> None:
    """`sizeof(Row) + n * sizeof(float)` is a multiple of four bytes: the head is no array of floats all the same."""
    p = infer(
        ROW
        + f"""
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define void @f(ptr %p, ptr %q, i64 %k, i32 %n) {{
          {accesses("p", "i32 %n", "float 1.0")}
          %c = sdiv i32 %n, 3
          %bytes = shl i64 %k, 2
          %size = add i64 %bytes, 8
          call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 %size, i1 false)
          ret void
        }}"""
    )
    assert tail(p, "q") == tail(p, "p") == "8+4k: integer 0, float 4, float 8"

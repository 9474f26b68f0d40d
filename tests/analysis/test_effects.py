"""What calls and functions do to memory."""

from isozyme.analysis import effects_model as em
from isozyme.analysis.alias import MemoryLocation

from .memory_testing import Body, straight


def summary(text, name="f"):
    b = Body(text, name)
    return b.effects.summary(b.function)


def test_body_that_reads_one_argument_and_writes_another():
    e = summary("define void @f(ptr %x, ptr %y) {\n %v = load double, ptr %x\n store double %v, ptr %y\n ret void\n}")
    assert e.reads == em.arg(0) and e.writes == em.arg(1) and not e.captured and not e.may_unwind


def test_deep_memory_is_told_from_direct_memory():
    e = summary("define double @f(ptr %v) {\n %p = load ptr, ptr %v\n store double 0.0, ptr %p\n %r = load double, ptr %v\n ret double %r\n}")
    assert e.writes == em.deep(0) and e.reads == em.arg(0)


def test_returned_and_captured_pointers():
    e = summary("@g = global ptr null\ndefine ptr @f(ptr %x, ptr %y) {\n store ptr %y, ptr @g\n ret ptr %x\n}")
    assert e.returned == em.arg(0) and e.captures(1) and not e.captures(0) and e.globals_written == {"g"} and not e.writes & em.OTHER


def test_fresh_memory_stored_behind_an_argument():
    e = summary("""
declare noalias ptr @malloc(i64)
define void @f(ptr %v) {
  %m = call ptr @malloc(i64 8)
  store ptr %m, ptr %v
  ret void
}
""")
    assert e.writes == em.arg(0) and (em.arg(0), em.FRESH) in e.contents


def test_what_only_a_panic_does_is_no_effect():
    e = summary("""
declare void @panic(ptr) noreturn
define double @f(ptr %x, i1 %c) {
  br i1 %c, label %ok, label %bad
ok:
  %v = load double, ptr %x
  ret double %v
bad:
  call void @panic(ptr %x)
  unreachable
}
""")
    assert e.reads == em.arg(0) and not e.writes and not e.captured and e.may_unwind


def test_effects_pass_through_calls_and_recursion():
    e = summary("""
define void @f(ptr %a, ptr %b, i64 %n) {
  %c = icmp eq i64 %n, 0
  br i1 %c, label %end, label %more
more:
  %m = sub i64 %n, 1
  call void @f(ptr %b, ptr %a, i64 %m)
  call void @set(ptr %b)
  br label %end
end:
  ret void
}
define void @set(ptr %p) {
  store double 1.0, ptr %p
  ret void
}
""")
    assert e.writes == em.arg(0) | em.arg(1) and not e.reads


def test_memory_attributes():
    b = straight("""
  call void @a(ptr %x)
  call void @b(ptr %x)
  call void @c(ptr %x)
  call void @d(ptr %x)
""", more="""
declare void @a(ptr) memory(none)
declare void @b(ptr) memory(argmem: read)
declare void @c(ptr) memory(read, argmem: readwrite, inaccessiblemem: readwrite)
declare void @d(ptr readonly captures(address))
""")  # fmt: skip
    a, rb, c, d = (b.effects.of_call(b[f"c{k}"]) for k in range(4))
    assert a.memory_free
    assert rb.reads == em.arg(0) and not rb.writes
    assert c.writes == em.arg(0) and c.reads & em.OTHER
    assert not d.writes_argument(0) and d.writes & em.OTHER and not d.captures(0)


def test_local_memory_is_untouched_by_calls_that_never_saw_it():
    b = straight("%a = alloca double\n call void @unknown(ptr %x)\n call void @look(ptr %a)\n call void @borrow(ptr %a)")
    where = MemoryLocation(b["a"], 8)
    assert b.memory.mod_ref(b["c0"], where) == (False, False)
    assert b.memory.mod_ref(b["c1"], where) == (False, True)
    assert b.memory.mod_ref(b["c2"], where) == (True, True)


def test_a_copy_touches_its_two_ranges_only():
    b = straight(
        "%q = getelementptr inbounds i8, ptr %x, i64 32\n call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %y, i64 32, i1 false)",
        "ptr noalias %x, ptr noalias %y",
    )
    assert b.memory.mod_ref(b["c0"], MemoryLocation(b["q"], 8)) == (False, False)
    assert b.memory.mod_ref(b["c0"], MemoryLocation(b["x"], 8)) == (True, False)
    assert b.memory.mod_ref(b["c0"], MemoryLocation(b["y"], 8)) == (False, True)


def test_constant_globals_are_never_modified():
    b = straight("%v = load double, ptr @k\n call void @unknown(ptr %x)\n store double 0.0, ptr %x")
    assert not b.overwritten("v")


def test_caught_exception_means_anything():
    b = Body("""
declare i32 @pers(...)
define void @callee(ptr %p) {
  ret void
}
define double @f(ptr %x) personality ptr @pers {
  %v = load double, ptr %x
  invoke void @callee(ptr %x) to label %ok unwind label %lp
ok:
  ret double %v
lp:
  %l = landingpad { ptr, i32 } catch ptr null
  ret double 0.0
}
""")
    assert b.overwritten("v") == {"c0"}

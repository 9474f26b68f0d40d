"""Sums carried by a loop."""

from isozyme.analysis.memory_sums import accumulations

from .memory_testing import Body, loop


def sums(b):
    return accumulations(b.memory.forest.loops[0], b.dependence)


def dot(extra="", update="%s1 = fadd double %s, %t"):
    return Body(f"""
define double @f(ptr noalias %x, ptr noalias %out, i64 %n) {{
entry:
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %i1, %h ]
  %s = phi double [ 0.0, %entry ], [ %s1, %h ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %t = fmul double %v, %v
  {update}
  {extra}
  %i1 = add nuw nsw i64 %i, 1
  %d = icmp eq i64 %i1, %n
  br i1 %d, label %exit, label %h
exit:
  ret double %s1
}}
declare double @llvm.fmuladd.f64(double, double, double)
""")


def test_a_scalar_sum():
    b = dot()
    (s,) = sums(b).phis
    assert s.phi is b["s"] and [t.value for t in s.terms] == [b["t"]] and s.results == (b["s1"],)


def test_subtraction_and_fused_terms():
    (s,) = sums(dot(update="%a = fsub double %s, %t\n %s1 = call double @llvm.fmuladd.f64(double %v, double %v, double %a)")).phis
    assert sorted((t.negative, t.value is None) for t in s.terms) == [(False, True), (True, False)]


def test_a_product_or_a_sum_that_is_read_is_none():
    assert not sums(dot(update="%s1 = fmul double %s, %t")).phis
    assert not sums(dot(extra="store double %s1, ptr %out")).phis
    assert not sums(dot(update="%s1 = fsub double %t, %s")).phis


def test_sum_in_memory():
    b = loop("""
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %t = load double, ptr %p
  %j = urem i64 %i, 3
  %q = getelementptr inbounds double, ptr %y, i64 %j
  %v = load double, ptr %q
  %w = fadd double %v, %t
  store double %w, ptr %q
""")
    (u,) = sums(b).updates
    assert u.load is b["v"] and u.store is b["s0"] and [t.value for t in u.terms] == [b["t"]]


def test_sum_in_memory_that_is_read_elsewhere_is_none():
    b = loop("""
  %v = load double, ptr %y
  %w = fadd double %v, 1.0
  store double %w, ptr %y
  %q = getelementptr inbounds double, ptr %y, i64 %i
  %z = load double, ptr %q
""")
    assert not sums(b).updates


def test_sum_over_an_inner_loop():
    b = Body("""
define double @f(ptr noalias %x, i64 %n, i64 %m) {
entry:
  br label %o
o:
  %i = phi i64 [ 0, %entry ], [ %i1, %ol ]
  %s = phi double [ 0.0, %entry ], [ %l, %ol ]
  br label %h
h:
  %j = phi i64 [ 0, %o ], [ %j1, %h ]
  %u = phi double [ %s, %o ], [ %u1, %h ]
  %v = load double, ptr %x
  %u1 = fadd double %u, %v
  %j1 = add nuw nsw i64 %j, 1
  %d = icmp eq i64 %j1, %m
  br i1 %d, label %ol, label %h
ol:
  %l = phi double [ %u1, %h ]
  %i1 = add nuw nsw i64 %i, 1
  %e = icmp eq i64 %i1, %n
  br i1 %e, label %exit, label %o
exit:
  ret double %l
}
""")
    (s,) = sums(b).phis
    assert s.phi is b["s"] and {c.name for c in s.carriers} == {"s", "u", "u1", "l"}

"""Which later instructions may overwrite what was read (TRAPS 11, 12)."""

from .memory_testing import Body, loop, straight


def test_store_before_the_load_does_not_count():
    b = straight("store double 1.0, ptr %x\n %v = load double, ptr %x\n store double 2.0, ptr %y", "ptr %x, ptr noalias %y")
    assert not b.overwritten("v")


def test_store_after_the_load_through_a_pointer_that_may_alias():
    b = straight("%v = load double, ptr %x\n store double 2.0, ptr %y")
    assert b.overwritten("v") == {"s0"}


def test_store_before_the_load_in_a_loop_counts_for_the_next_iteration():
    b = loop("store double 1.0, ptr %x\n %v = load double, ptr %x")
    assert b.overwritten("v") == {"s0"}


def test_element_wise_update_reads_before_it_writes():
    b = loop("%p = getelementptr inbounds double, ptr %x, i64 %i\n %v = load double, ptr %p\n store double %v, ptr %p")
    assert b.overwritten("v") == {"s0"}


def test_element_written_then_read_is_not_overwritten_by_later_iterations():
    b = loop("%p = getelementptr inbounds double, ptr %x, i64 %i\n store double 1.0, ptr %p\n %v = load double, ptr %p")
    assert not b.overwritten("v")


def test_recurrence_that_writes_ahead_never_overwrites():
    """x[i + 1] = f(x[i]): time steps kept in an array need no tape."""
    b = loop("""
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %q = getelementptr inbounds double, ptr %x, i64 %i1
  store double %v, ptr %q
""")
    assert not b.overwritten("v")


def test_recurrence_that_writes_behind_overwrites_nothing_that_is_read_later_but_shifts_do():
    b = loop("""
  %p = getelementptr inbounds double, ptr %x, i64 %i1
  %v = load double, ptr %p
  %q = getelementptr inbounds double, ptr %x, i64 %i
  store double %v, ptr %q
""")
    assert b.overwritten("v") == {"s0"}


def test_same_ssa_pointer_is_another_address_in_another_iteration():
    b = loop("%p = getelementptr inbounds double, ptr %x, i64 %i\n store double 1.0, ptr %p\n %j = load i64, ptr %y\n"
             " %q = getelementptr inbounds double, ptr %x, i64 %j\n %v = load double, ptr %q")  # fmt: skip
    assert b.overwritten("v") == {"s0"}


def test_structs_in_an_array_with_other_fields_written():
    b = loop("""
  %p = getelementptr inbounds { double, double }, ptr %x, i64 %i
  %v = load double, ptr %p
  %j = load i64, ptr %y
  %q = getelementptr inbounds { double, double }, ptr %x, i64 %j, i32 1
  store double %v, ptr %q
""")
    assert not b.overwritten("v")


def test_memory_allocated_in_each_iteration_is_its_own():
    b = loop("%m = call ptr @malloc(i64 8)\n store double 1.0, ptr %m\n %v = load double, ptr %m\n call void @free(ptr %m)")
    assert not b.overwritten("v")


NEST = """
define void @f(ptr noalias %x, ptr noalias %y, i64 %n, i64 %m) {
entry:
  br label %o
o:
  %i = phi i64 [ 0, %entry ], [ %i1, %ol ]
  br label %h
h:
  %j = phi i64 [ 0, %o ], [ %j1, %h ]
  %p = getelementptr inbounds double, ptr %x, i64 %j
  %v = load double, ptr %p
  %q = getelementptr inbounds double, ptr %x, i64 INDEX
  store double %v, ptr %q
  %j1 = add nuw nsw i64 %j, 1
  %d = icmp eq i64 %j1, %m
  br i1 %d, label %ol, label %h
ol:
  %i1 = add nuw nsw i64 %i, 1
  %e = icmp eq i64 %i1, %n
  br i1 %e, label %exit, label %o
exit:
  ret void
}
"""


def test_an_outer_loop_runs_the_inner_one_again():
    assert Body(NEST.replace("INDEX", "%j1")).overwritten("v") == {"s0"}


def test_store_after_the_loop_hits_any_iteration():
    b = Body("""
define void @f(ptr noalias %x, i64 %n) {
entry:
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %i1, %h ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %d = icmp eq i64 %i1, %n
  br i1 %d, label %exit, label %h
exit:
  %q = getelementptr inbounds i8, ptr %p, i64 8
  store double 0.0, ptr %q
  ret void
}
""")
    assert b.overwritten("v") == {"s0"}


def test_two_arms_of_a_branch_do_not_follow_each_other():
    b = Body("""
define double @f(ptr %x, i1 %c) {
  br i1 %c, label %a, label %b
a:
  %v = load double, ptr %x
  br label %end
b:
  store double 0.0, ptr %x
  br label %end
end:
  ret double 0.0
}
""")
    assert not b.overwritten("v")


def test_stores_on_the_way_to_a_panic_do_not_count():
    b = Body("""
define double @f(ptr %x, i1 %c) {
  %v = load double, ptr %x
  br i1 %c, label %bad, label %end
bad:
  store double 0.0, ptr %x
  unreachable
end:
  ret double %v
}
""")
    assert not b.overwritten("v")


def test_irreducible_cycles_are_taken_as_later_iterations():
    b = Body("""
define void @f(ptr %x, i1 %c) {
entry:
  br i1 %c, label %a, label %b
a:
  store double 0.0, ptr %x
  br label %b
b:
  %v = load double, ptr %x
  br i1 %c, label %a, label %exit
exit:
  ret void
}
""")
    assert b.overwritten("v") == {"s0"}


def test_invariant_load():
    b = straight("%v = load double, ptr %x, !invariant.load !0\n store double 0.0, ptr %y", more="!0 = !{}")
    assert not b.overwritten("v")


def test_argument_of_a_call_at_any_depth():
    b = straight("call void @look(ptr %x)\n %p = load ptr, ptr %x\n store double 0.0, ptr %p", "ptr noalias %x, ptr noalias %y")
    assert b.dependence.argument_overwritten_after(b["c0"], 0) and not b.dependence.argument_overwritten_directly(b["c0"], 0)


def test_between():
    b = straight("%v = load double, ptr %x\n %w = load double, ptr %x\n store double 0.0, ptr %x\n %z = load double, ptr %x")
    assert not b.between("v", "w") and b.between("v", "z") == {"s0"}


def test_between_in_a_loop_ends_at_the_next_use():
    b = loop("%v = load double, ptr %x\n %w = fadd double %v, 1.0\n store double %w, ptr %x\n %z = fmul double %v, 2.0")
    assert not b.between("v", "w") and b.between("v", "z") == {"s0"}

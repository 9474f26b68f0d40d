"""Trip counts: shapes of exits and counters (TRAPS 18), and soundness against running the loop."""

import itertools

import pytest

from isozyme.analysis.trip_count_expr import Num, evaluate, show

from .loops_testing import Undefined, counts, function, run_headers

ROTATED = """
define void @f(i8 %n, i8 %s) {{
entry:
  br label %h
h:
  %i = phi i8 [ {start}, %entry ], [ %next, %h ]
  %next = {step}
  {extra}
  %c = icmp {predicate} {type} {operands}
  br i1 %c, label %{yes}, label %{no}
exit:
  ret void
}}
"""
UNROTATED = """
define void @f(i8 %n, i8 %s) {{
entry:
  br label %h
h:
  %i = phi i8 [ {start}, %entry ], [ %next, %b ]
  {extra}
  %c = icmp {predicate} {type} {operands}
  br i1 %c, label %{yes}, label %{no}
b:
  %next = {step}
  br label %h
exit:
  ret void
}}
"""


def shown(text):
    (found,) = counts(function(text)).values()
    return None if found.count is None else show(found.count)


def rotated(predicate, operands, step="add i8 %i, 1", start="0", type="i8", extra="", stay=True):
    yes, no = ("h", "exit") if stay else ("exit", "h")
    return ROTATED.format(predicate=predicate, operands=operands, step=step, start=start, type=type, extra=extra, yes=yes, no=no)


def unrotated(predicate, operands, step="add i8 %i, 1", start="0", type="i8", extra="", stay=True):
    yes, no = ("b", "exit") if stay else ("exit", "b")
    return UNROTATED.format(predicate=predicate, operands=operands, step=step, start=start, type=type, extra=extra, yes=yes, no=no)


def test_rotated_loop_that_ends_on_equality():
    assert shown(rotated("eq", "%next, %n", stay=False)) == "zext(%n - 1)"


def test_unrotated_loop_may_run_zero_times():
    assert shown(unrotated("ult", "%i, %n")) == "zext(umax(%n, 0))"


def test_count_down():
    assert shown(unrotated("sgt", "%i, 0", step="add nsw i8 %i, -1", start="%n")) == "zext(%n - smin(0, %n))"


def test_steps_that_might_jump_over_the_bound_are_refused_without_a_flag():
    assert shown(unrotated("ult", "%i, %n", step="add i8 %i, 3")) is None
    assert shown(unrotated("ult", "%i, %n", step="add nuw i8 %i, 3")) is not None


def test_constant_count():
    (found,) = counts(function(rotated("eq", "%next, 100", stay=False))).values()
    assert found.count == Num(99, 64)


def test_induction_of_a_narrow_counter_extended_for_the_compare():
    text = rotated("eq", "%w, %m", type="i64", extra="%w = zext i8 %next to i64").replace("i8 %s", "i64 %m")
    assert shown(text.replace("label %h, label %exit\nexit", "label %exit, label %h\nexit")) == "zext(trunc(%m) - 1)"


def test_pointer_loop():
    text = """
define void @f(ptr %p, i64 %n) {
entry:
  %end = getelementptr inbounds double, ptr %p, i64 %n
  br label %h
h:
  %q = phi ptr [ %p, %entry ], [ %next, %b ]
  %done = icmp eq ptr %q, %end
  br i1 %done, label %exit, label %b
b:
  %next = getelementptr inbounds i8, ptr %q, i64 8
  br label %h
exit:
  ret void
}
"""
    (found,) = counts(function(text)).values()
    assert show(found.count) == "lshr(ptrtoint(%end) - ptrtoint(%p), 3)"
    (induction,) = found.inductions.values()
    assert induction.step == 8 and induction.is_pointer and induction.start.name == "p"


def test_a_bounds_check_is_no_exit():
    text = """
define void @f(i64 %n, i64 %len) {
entry:
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %next, %ok ]
  %in = icmp ult i64 %i, %len
  br i1 %in, label %ok, label %panic
ok:
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %exit, label %h
panic:
  call void @panic()
  unreachable
exit:
  ret void
}
declare void @panic()
"""
    assert shown(text) == "%n - 1"


def test_two_exits_have_no_count_but_a_bound():
    text = """
define void @f(i64 %n, ptr %p) {
entry:
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %x = load double, ptr %p
  %stop = fcmp olt double %x, 0.0
  br i1 %stop, label %exit, label %latch
latch:
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %exit, label %h
exit:
  ret void
}
"""
    (found,) = counts(function(text)).values()
    assert found.count is None and show(found.bound) == "%n - 1" and len(found.exits) == 2


def test_an_exit_that_is_not_tested_in_every_iteration_gives_nothing():
    text = """
define void @f(i64 %n, i1 %c) {
entry:
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  br i1 %c, label %test, label %latch
test:
  %done = icmp eq i64 %i, %n
  br i1 %done, label %exit, label %latch
latch:
  %next = add i64 %i, 1
  br label %h
exit:
  ret void
}
"""
    (found,) = counts(function(text)).values()
    assert found.count is None and found.bound is None


def test_bound_that_changes_inside_the_loop():
    text = """
define void @f(ptr %p) {
entry:
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %next, %h ]
  %n = load i64, ptr %p
  %next = add i64 %i, 1
  %c = icmp ult i64 %next, %n
  br i1 %c, label %h, label %exit
exit:
  ret void
}
"""
    assert shown(text) is None


def test_inner_count_depends_on_the_outer_counter():
    text = """
define void @f(i64 %n) {
entry:
  br label %o
o:
  %i = phi i64 [ 0, %entry ], [ %i1, %ol ]
  br label %h
h:
  %j = phi i64 [ 0, %o ], [ %j1, %h ]
  %j1 = add nuw i64 %j, 1
  %c = icmp eq i64 %j, %i
  br i1 %c, label %ol, label %h
ol:
  %i1 = add nuw i64 %i, 1
  %d = icmp eq i64 %i1, %n
  br i1 %d, label %exit, label %o
exit:
  ret void
}
"""
    found = counts(function(text))
    assert show(found["o"].count) == "%n - 1" and show(found["h"].count) == "%i"


def test_symbolic_step():
    text = unrotated("slt", "%i, %n", step="add nsw i8 %i, %s")
    assert "udiv" in shown(text)


def test_two_counters_that_approach_each_other():
    text = """
define void @f(i64 %n) {
entry:
  br label %h
h:
  %lo = phi i64 [ 0, %entry ], [ %lo1, %b ]
  %hi = phi i64 [ %n, %entry ], [ %hi1, %b ]
  %c = icmp slt i64 %lo, %hi
  br i1 %c, label %b, label %exit
b:
  %lo1 = add nsw i64 %lo, 1
  %hi1 = add nsw i64 %hi, -1
  br label %h
exit:
  ret void
}
"""
    f = function(text)
    (found,) = counts(f).values()
    for n in range(9):
        assert evaluate(found.count, lambda v, n=n: n) + 1 == run_headers(f, {"n": n})["h"]


def test_value_of_an_induction():
    (found,) = counts(function(rotated("eq", "%next, %n", step="add i8 %i, 5", start="%s", stay=False))).values()
    (induction,) = found.inductions.values()
    at = induction.value_at(Num(3, 64))
    assert show(at) == "%s + 15"


FLAGS = ["", "nuw", "nsw", "nuw nsw"]
PREDICATES = ["eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge"]


@pytest.mark.parametrize("predicate", PREDICATES)
@pytest.mark.parametrize("shape", ["rotated", "unrotated", "widened", "scaled"])
def test_counts_agree_with_running_the_loop(predicate, shape):
    """All flags, steps, starts and bounds of an 8-bit counter: a count, where given, is the number of back edges taken."""
    answered = 0
    steps = [1, -1, 2, 3, -4, 12]
    for step, flags, start, stay in itertools.product(steps, FLAGS, ["0", "-100", "%s"], [True, False]):
        op = f"add {flags} i8 %i, {step}"
        if shape == "widened":
            text = unrotated(
                predicate, "%w, %m", op, start, "i16", f"%w = {'sext' if step % 2 else 'zext'} i8 %i to i16\n %m = zext i8 %n to i16", stay
            )
        elif shape == "scaled":
            text = unrotated(predicate, "%w, %n", op, start, "i8", f"%t = mul {flags} i8 %i, 3\n %w = add {flags} i8 %t, 5", stay)
        else:
            text = (rotated if shape == "rotated" else unrotated)(
                predicate, "%next, %n" if shape == "rotated" else "%i, %n", op, start, stay=stay
            )
        f = function(text)
        (found,) = counts(f).values()
        if found.count is None and found.bound is None:
            continue
        for n, s in itertools.product([0, 1, 8, 127, 128, 200, 255], [0, 9, 130] if start == "%s" else [0]):
            try:
                times = run_headers(f, {"n": n, "s": s}, 300)["h"]
            except Undefined:
                continue
            answered += 1
            by_name = {"n": n, "s": s}

            def value(v, by_name=by_name):
                if v.name in by_name:
                    return by_name[v.name]
                return by_name[v.value.name]  # %m = zext %n

            assert evaluate(found.count, value) == times - 1, (text, n, s, show(found.count))
            assert evaluate(found.bound, value) >= times - 1
    assert answered > 50

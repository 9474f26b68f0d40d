"""Aliasing of two accesses at one moment."""

from .memory_testing import Body, straight


def test_constant_offsets_from_one_base():
    b = straight("""
  %p = getelementptr inbounds i8, ptr %x, i64 8
  %q = getelementptr inbounds i8, ptr %x, i64 12
  %r = getelementptr inbounds i8, ptr %x, i64 16
""")
    assert b.alias("x", "p") == "no" and b.alias("p", "q") == "partial" and b.alias("p", "r") == "no" and b.alias("p", "p") == "must"


def test_plain_arguments_may_alias_and_noalias_ones_do_not():
    assert straight("").alias("x", "y") == "may"
    assert straight("", "ptr noalias %x, ptr %y").alias("x", "y") == "no"


def test_stack_heap_and_globals_are_distinct():
    b = straight("%a = alloca double\n %m = call ptr @malloc(i64 8)\n %v = load double, ptr @g\n %w = load double, ptr %a\n %u = load double, ptr %x")
    assert b.alias("a", "m") == b.alias("v", "w") == b.alias("x", "a") == b.alias("x", "m") == "no"
    assert b.alias("v", "u") == "may"


def test_loaded_pointer_meets_a_local_only_after_it_escaped():
    text = "%a = alloca double\n %p = load ptr, ptr %x\n call void @{0}(ptr %a)"
    assert straight(text.format("borrow")).alias("p", "a") == "no"
    assert straight(text.format("unknown")).alias("p", "a") == "may"


def test_local_stored_behind_an_argument_has_escaped():
    b = straight("%a = alloca double\n store ptr %a, ptr %x\n %p = load ptr, ptr %y")
    assert b.alias("p", "a") == "may"


def test_pointer_kept_in_a_local_struct_is_followed():
    """A `Vec` on the stack: what is loaded from it is the buffer and nothing else."""
    b = straight("""
  %v = alloca { i64, ptr, i64 }
  %m = call ptr @malloc(i64 80)
  %slot = getelementptr inbounds i8, ptr %v, i64 8
  store ptr %m, ptr %slot
  call void @borrow(ptr %x)
  %p = load ptr, ptr %slot
""")
    assert b.alias("p", "x") == "no" and b.alias("p", "m") == "may" and b.alias("p", "v") == "no"


def test_a_borrowed_struct_lets_its_content_go():
    b = straight("""
  %v = alloca ptr
  %m = call ptr @malloc(i64 80)
  store ptr %m, ptr %v
  call void @borrow(ptr %v)
  %p = load ptr, ptr %x
""")
    assert b.alias("p", "v") == "no" and b.alias("p", "m") == "may"


def test_phi_and_select_join_objects():
    b = straight("%a = alloca double\n %b = alloca double\n %c = icmp eq i64 %n, 0\n %p = select i1 %c, ptr %a, ptr %b\n %d = alloca double")
    assert b.alias("p", "a") == "may" and b.alias("p", "d") == "no"


def test_fields_of_array_elements_with_different_indices():
    b = straight("""
  %p = getelementptr inbounds { double, double }, ptr %x, i64 %n, i32 1
  %q = getelementptr inbounds { double, double }, ptr %x, i64 %m, i32 0
  %r = getelementptr inbounds { double, double }, ptr %x, i64 %m, i32 1
""", "ptr %x, i64 %n, i64 %m")  # fmt: skip
    assert b.alias("p", "q") == "no" and b.alias("p", "r") == "may"


def test_one_index_two_offsets():
    b = straight("%p = getelementptr inbounds double, ptr %x, i64 %n\n %q = getelementptr inbounds i8, ptr %p, i64 8")
    assert b.alias("p", "q") == "no"


def test_pointer_and_counter_that_advance_together():
    b = Body("""
define void @f(ptr %x, i64 %n) {
entry:
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %i1, %h ]
  %p = phi ptr [ %x, %entry ], [ %p1, %h ]
  %i1 = add nuw nsw i64 %i, 1
  %p1 = getelementptr inbounds i8, ptr %p, i64 8
  %q = getelementptr inbounds double, ptr %x, i64 %i
  %r = getelementptr inbounds double, ptr %x, i64 %i1
  %done = icmp eq i64 %i1, %n
  br i1 %done, label %exit, label %h
exit:
  ret void
}
""")
    assert b.alias("p", "q") == "must" and b.alias("p", "r") == "no" and b.alias("p1", "r") == "must"


def test_type_based_aliasing():
    tags = """
!0 = !{!"root"}
!1 = !{!"omnipotent char", !0, i64 0}
!2 = !{!"double", !1, i64 0}
!3 = !{!"long", !1, i64 0}
!4 = !{!2, !2, i64 0}
!5 = !{!3, !3, i64 0}
!6 = !{!1, !1, i64 0}
!7 = !{!"pair", !2, i64 0, !2, i64 8}
!8 = !{!7, !2, i64 0}
!9 = !{!7, !2, i64 8}
"""
    b = straight(
        "%a = load double, ptr %x, !tbaa !4\n %b = load i64, ptr %y, !tbaa !5\n %c = load i8, ptr %y, !tbaa !6"
        "\n %d = load double, ptr %x, !tbaa !8\n %e = load double, ptr %y, !tbaa !9",
        more=tags,
    )
    assert b.alias("a", "b") == "no" and b.alias("a", "c") == "may" and b.alias("d", "e") == "no" and b.alias("a", "e") == "may"


SCOPES = """
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = distinct !{!0, !"domain"}
!1 = distinct !{!1, !0, !"x"}
!2 = !{!1}
"""


def test_scoped_noalias():
    b = straight("%a = load double, ptr %x, !alias.scope !2\n store double 1.0, ptr %y, !noalias !2", more=SCOPES)
    assert b.alias("a", "s0") == "no" and not b.overwritten("a")


def test_scope_declared_in_a_loop_speaks_of_one_iteration():
    declaration = "call void @llvm.experimental.noalias.scope.decl(metadata !2)"

    def text(inside, before):
        return f"""
define void @f(ptr %x, ptr %y, i64 %n) {{
entry:
  {before}
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %i1, %h ]
  {inside}
  %a = load double, ptr %x, !alias.scope !2
  store double %a, ptr %y, !noalias !2
  %i1 = add i64 %i, 1
  %done = icmp eq i64 %i1, %n
  br i1 %done, label %exit, label %h
exit:
  ret void
}}
{SCOPES}"""

    assert Body(text(declaration, "")).overwritten("a") == {"s0"}
    assert Body(text("", declaration)).overwritten("a") == set()


def trading(incoming: str) -> Body:
    return Body(f"""
define void @f(ptr noalias %x, ptr noalias %y, ptr noalias %z, i64 %n) {{
entry:
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %i1, %h ]
  {incoming}
  %p1 = getelementptr double, ptr %p, i64 %i
  %q1 = getelementptr double, ptr %q, i64 %n
  %i1 = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %i1, %n
  br i1 %done, label %exit, label %h
exit:
  ret void
}}
""")


def test_arrays_that_trade_places():
    b = trading("%p = phi ptr [ %x, %entry ], [ %q, %h ]\n %q = phi ptr [ %y, %entry ], [ %p, %h ]")
    assert b.alias("p1", "q1") == "no"
    b = trading("%p = phi ptr [ %x, %entry ], [ %q1, %h ]\n %q = phi ptr [ %y, %entry ], [ %r, %h ]\n %r = phi ptr [ %z, %entry ], [ %p1, %h ]")
    assert b.alias("p1", "q1") == "no" and b.alias("p", "r") == "no"


def test_arrays_that_come_to_the_same():
    b = trading("%p = phi ptr [ %x, %entry ], [ %q, %h ]\n %q = phi ptr [ %y, %entry ], [ %q, %h ]")
    assert b.alias("p1", "q1") == "may"
    b = trading("%p = phi ptr [ %x, %entry ], [ %q, %h ]\n %q = phi ptr [ %y, %entry ], [ %r, %h ]\n %r = phi ptr [ %x, %entry ], [ %p, %h ]")
    assert b.alias("p1", "q1") == "may"
    b = trading("%p = phi ptr [ %x, %entry ], [ %q, %h ]\n %q = phi ptr [ %y, %entry ], [ %x, %h ]")
    assert b.alias("p1", "q1") == "may"


def test_traded_arrays_in_different_iterations():
    """What is written through one is read through the other an iteration later."""
    b = trading("""%p = phi ptr [ %x, %entry ], [ %q, %h ]
  %q = phi ptr [ %y, %entry ], [ %p, %h ]
  %v = load double, ptr %p
  store double %v, ptr %q""")
    assert b.alias("v", "s0") == "no" and b.overwritten("v") == {"s0"}

"""Fields of structs told apart by their stride, through iterators and computed indices."""

from .memory_testing import Body

TEXT = """
define void @f(ptr %x, i64 %n) {{
entry:
  br label %outer
outer:
  %i = phi i64 [ 1, %entry ], [ %i1, %next ]
  %at = mul nuw nsw i64 %i, {stride}
  %mine = getelementptr inbounds i8, ptr %x, i64 %at
  %end = getelementptr inbounds i8, ptr %x, i64 %at
  br label %inner
inner:
  %it = phi ptr [ {start}, %outer ], [ %it1, %inner ]
  %p = getelementptr inbounds i8, ptr %it, i64 {read}
  %v = load double, ptr %p
  %q = getelementptr inbounds i8, ptr %mine, i64 {write}
  store double %v, ptr %q
  %it1 = getelementptr {flags} i8, ptr %it, i64 {step}
  %done = icmp eq ptr %it1, %end
  br i1 %done, label %next, label %inner
next:
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %outer, label %out
out:
  ret void
}}
"""


def overwritten(read: int, write: int, stride: int = 72, step: int = 72, start: str = "%x", flags: str = "inbounds") -> bool:
    body = Body(TEXT.format(read=read, write=write, stride=stride, step=step, start=start, flags=flags))
    return bool(body.overwritten("v"))


def test_another_field_of_the_same_structs():
    assert not overwritten(8, 32)
    assert not overwritten(64, 0)


def test_the_same_field_or_a_part_of_it():
    assert overwritten(8, 8)
    assert overwritten(8, 12)
    assert overwritten(8, 80)


def test_strides_that_have_only_a_divisor_in_common():
    assert not overwritten(0, 8, 72, 48)
    assert overwritten(0, 24, 72, 48)
    assert overwritten(0, 8, 72, 40)


def test_an_iterator_that_starts_in_the_middle_of_a_struct():
    text = TEXT.replace("%mine =", "%middle = getelementptr inbounds i8, ptr %x, i64 8\n  %mine =")
    settings = {"write": 32, "stride": 72, "step": 72, "start": "%middle", "flags": "inbounds"}
    found = {read: Body(text.format(read=read, **settings)).overwritten("v") for read in (16, 24, 32)}
    assert not found[16] and found[24] and not found[32]


def test_addresses_that_may_wrap_are_compared_modulo_powers_of_two_only():
    assert overwritten(8, 32, flags="")
    assert not overwritten(8, 32, 64, 64, flags="")


def test_iterations_in_which_the_start_is_another():
    """The iterator starts at a place that is loaded in each iteration of the outer loop."""
    text = TEXT.format(read=8, write=32, stride=72, step=72, start="%s", flags="inbounds")
    text = text.replace("%at =", "%s = load ptr, ptr %y\n  %at =").replace("ptr %x, i64 %n", "ptr %x, ptr %y, i64 %n")
    text = text.replace("%q = getelementptr inbounds i8, ptr %mine", "%q = getelementptr inbounds i8, ptr %it")
    assert Body(text).overwritten("v")

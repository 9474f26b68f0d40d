"""Moving words whose type only the run shows: a double, a pointer, or an integer.

As a double, a pointer or a small integer is subnormal: its bits lie between 0 and 2^52. Such a word is no float, and its shadow (a pointer to shadow
memory, or whatever the shadow of an integer holds) is copied in the forward sweep; every other word, zero included, counts as a float, and its
adjoint moves in the reverse sweep. A null pointer and an integer that looks like a float have a shadow of zero then, which nobody follows or
reads. The reverse sweep asks the shadows themselves: an adjoint that is subnormal counts as none. Planned only where doubles are the only floats in
memory, at multiples of eight bytes (`plan/blocks.py`).

Where bytes are packed (a double behind a tag, in a text), the typed side of a copy is at a multiple of eight bytes, the other is not. The reverse
sweep notes where it puts adjoints at such odd addresses; a copy that does not cut that memory into the same words stops the program.
"""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.emit.library import drop_calls, require, require_stop
from isozyme.ir.builder import Builder
from isozyme.ir.module import Function, Module
from isozyme.ir.types import VOID
from isozyme.ir.values import Value

# A loop over the whole words of `n` pieces of `size` bytes, `stride` bytes apart: upwards or downwards, as overlapping memory asks for.
_LOOP = """
define internal void @isozyme.words.NAME(PARAMETERS, i8 %by, i64 %n, i64 %stride, i64 %size) nounwind {
entry:
  %from.address = ptrtoint ptr %from to i64
  %to.address = ptrtoint ptr %to to i64
  %from.odd = and i64 %from.address, 7
  %from.even = icmp eq i64 %from.odd, 0
  %from.said = icmp eq i8 %by, 1
  %to.said = icmp eq i8 %by, 2
  %from.either = or i1 %from.even, %from.said
  %from.not = select i1 %to.said, i1 false, i1 %from.either
  %address = select i1 %from.not, i64 %from.address, i64 %to.address
  %negative = sub i64 0, %address
  %one.word = icmp eq i64 %size, 8
  %mask = select i1 %one.word, i64 0, i64 7
  %lead = LEAD
  %some = icmp ne i64 %n, 0
  %enough = icmp uge i64 %size, %lead
  %inner = sub i64 %size, %lead
  %words = lshr i64 %inner, 3
  %any = icmp ne i64 %words, 0
  %do.1 = and i1 %some, %enough
  %do = and i1 %do.1, %any
  %last = sub i64 %n, 1
  %last.word = sub i64 %words, 1
  %up = icmp UP ptr %to, %from
  FIRST

begin:
  br label %outer

outer:
  %k = phi i64 [ 0, %begin ], [ %k1, %next ]
  %down = sub i64 %last, %k
  %at = select i1 %up, i64 %k, i64 %down
  %start.0 = mul i64 %at, %stride
  %start = add i64 %start.0, %lead
  br label %loop

loop:
  %j = phi i64 [ 0, %outer ], [ %j1, %stored ]
  %down.word = sub i64 %last.word, %j
  %word = select i1 %up, i64 %j, i64 %down.word
  %bytes.0 = shl i64 %word, 3
  %bytes = add i64 %start, %bytes.0
  %t = getelementptr inbounds i8, ptr %to, i64 %bytes
  BODY

stored:
  %j1 = add nuw i64 %j, 1
  %more = icmp ne i64 %j1, %words
  br i1 %more, label %loop, label %next

next:
  %k1 = add nuw i64 %k, 1
  %again = icmp ne i64 %k1, %n
  br i1 %again, label %outer, label %out

out:
  ret void
}
"""

_LEAD = "and i64 %negative, 7"
_LEAD_OF_ONE = """and i64 %negative, %mask"""

_NOTING, _FORGETTING, _NOTED = "isozyme.words.note", "isozyme.words.forget", "isozyme.words.odd"
_ODD = """
declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.umax.i64(i64, i64)

@isozyme.words.odd = internal thread_local global [3 x i64] [i64 -1, i64 0, i64 0]
"""
"""From where to where adjoints lie in words that do not begin at multiples of eight bytes, and where they begin (from 8: in several ways)."""

_NOTE = """
define internal void @isozyme.words.note(ptr %p, i64 %bytes) nounwind {
entry:
  %address = ptrtoint ptr %p to i64
  %odd = and i64 %address, 7
  %even = icmp eq i64 %odd, 0
  %nothing = icmp eq i64 %bytes, 0
  %quiet = or i1 %even, %nothing
  br i1 %quiet, label %out, label %note
note:
  %low.now = load i64, ptr @isozyme.words.odd, align 8
  %lower = call i64 @llvm.umin.i64(i64 %low.now, i64 %address)
  store i64 %lower, ptr @isozyme.words.odd, align 8
  %high.there = getelementptr inbounds i8, ptr @isozyme.words.odd, i64 8
  %high.now = load i64, ptr %high.there, align 8
  %end = add i64 %address, %bytes
  %higher = call i64 @llvm.umax.i64(i64 %high.now, i64 %end)
  store i64 %higher, ptr %high.there, align 8
  %phase.there = getelementptr inbounds i8, ptr @isozyme.words.odd, i64 16
  %phase.now = load i64, ptr %phase.there, align 8
  %first = icmp eq i64 %phase.now, 0
  %alike = icmp eq i64 %phase.now, %odd
  %agrees = or i1 %first, %alike
  %phase.next = select i1 %agrees, i64 %odd, i64 8
  store i64 %phase.next, ptr %phase.there, align 8
  br label %out
out:
  ret void
}

define internal void @isozyme.words.forget() nounwind {
entry:
  %at.0 = getelementptr inbounds i8, ptr @isozyme.words.odd, i64 0
  store i64 -1, ptr %at.0, align 8
  %at.1 = getelementptr inbounds i8, ptr @isozyme.words.odd, i64 8
  store i64 0, ptr %at.1, align 8
  %at.2 = getelementptr inbounds i8, ptr @isozyme.words.odd, i64 16
  store i64 0, ptr %at.2, align 8
  ret void
}
"""

_ALIKE = """br i1 %do, label %look, label %out

look:
  %low = load i64, ptr @isozyme.words.odd, align 8
  %high.at = getelementptr inbounds i8, ptr @isozyme.words.odd, i64 8
  %high = load i64, ptr %high.at, align 8
  %phase.at = getelementptr inbounds i8, ptr @isozyme.words.odd, i64 16
  %phase = load i64, ptr %phase.at, align 8
  %all = mul i64 %n, %stride
  %most = call i64 @llvm.umax.i64(i64 %all, i64 %size)
  %to.end = add i64 %to.address, %most
  %starts = icmp ult i64 %to.address, %high
  %ends = icmp ult i64 %low, %to.end
  %there = and i1 %starts, %ends
  %begins.0 = add i64 %to.address, %lead
  %begins = and i64 %begins.0, 7
  %differ = icmp ne i64 %begins, %phase
  %wrong = and i1 %there, %differ
  br i1 %wrong, label %cut, label %begin

cut:
  call void @isozyme.words.cut()
  unreachable
"""

_SUBNORMAL = """%NAME.below = sub i64 %NAME.bits, 1
  %NAME.other = icmp ult i64 %NAME.below, 4503599627370495"""

_COPY = f"""%f = getelementptr inbounds i8, ptr %from, i64 %bytes
  %p = getelementptr inbounds i8, ptr %primal, i64 %bytes
  %w.there = load i64, ptr %p, align 1
  %w.bits = freeze i64 %w.there
  {_SUBNORMAL.replace("NAME", "w")}
  %s = load i64, ptr %f, align 1
  %t.bits = load i64, ptr %t, align 1
  {_SUBNORMAL.replace("NAME", "t")}
  %drop = or i1 %local, %t.other
  %kept = select i1 %drop, i64 0, i64 %t.bits
  %v = select i1 %w.other, i64 %s, i64 %kept
  store i64 %v, ptr %t, align 1
  br label %stored"""

_MOVE = f"""%f = getelementptr inbounds i8, ptr %from, i64 %bytes
  %d.bits = load i64, ptr %t, align 1
  %d.below = add i64 %d.bits, -1
  %subnormal = icmp ult i64 %d.below, 4503599627370495
  %same = icmp eq ptr %t, %f
  %none = or i1 %subnormal, %same
  br i1 %none, label %stored, label %float

float:
  %s.bits = load i64, ptr %f, align 1
  {_SUBNORMAL.replace("NAME", "s")}
  %zero = icmp eq i64 %d.bits, 0
  %stays = and i1 %zero, %s.other
  br i1 %stays, label %stored, label %moved

moved:
  %f.address = ptrtoint ptr %f to i64
  %f.odd = and i64 %f.address, 7
  %f.even = icmp eq i64 %f.odd, 0
  %quiet = or i1 %zero, %f.even
  br i1 %quiet, label %add, label %note

note:
  call void @isozyme.words.note(ptr %f, i64 8)
  br label %add

add:
  store i64 0, ptr %t, align 1
  %d = bitcast i64 %d.bits to double
  %s = bitcast i64 %s.bits to double
  %have = select i1 %s.other, double 0.0, double %s
  %sum = fadd reassoc nsz contract double %have, %d
  %sum.bits = bitcast double %sum to i64
  store i64 %sum.bits, ptr %f, align 1
  br label %stored"""

_CLEAR = f"""%d.bits = load i64, ptr %t, align 1
  {_SUBNORMAL.replace("NAME", "d")}
  %v = select i1 %d.other, i64 %d.bits, i64 0
  store i64 %v, ptr %t, align 1
  br label %stored"""

_CUT = (
    "isozyme: bytes of packed memory are copied, in which numbers lie at odd addresses, and their derivatives cannot be followed: "
    "copy the numbers one by one, or align them"
)

_BODIES = {
    "copy": ("ptr %to, ptr %from, ptr %primal, i1 %local", "ult", _COPY),
    "move": ("ptr %to, ptr %from", "ugt", _MOVE),
    "clear": ("ptr %to, ptr %from", "ult", _CLEAR),
}


def require_words(module: Module, name: str) -> str:
    """A function `isozyme.words.*` for n pieces of `size` bytes, `stride` apart. by: the words are those at multiples of eight bytes in `from` (1),
    in `to` (2), or in one of both, as their addresses tell (0).
    copy(to, from, primal, local, by, n, stride, size): the forward sweep's part for the shadow `to` when the primal has been copied; `from`
    is the shadow it comes from; local: nobody has put adjoints there before. move(to, from, by, n, stride, size): the reverse sweep's part.
    clear(to, from, by, n, stride, size): zeros for all words of `to` that look like floats."""
    full = f"isozyme.words.{name}"
    if full not in module.functions:
        parameters, up, body = _BODIES[name]
        first, lead = "br i1 %do, label %begin, label %out", _LEAD_OF_ONE if name == "clear" else _LEAD
        text = _LOOP
        if name == "move":
            require_stop(module, "isozyme.words.cut", _CUT)
            first, text = _ALIKE, _LOOP + _ODD + _NOTE
        text = text.replace("FIRST", first).replace("LEAD", lead).replace("BODY", body)
        require(module, text.replace("NAME", name).replace("PARAMETERS", parameters).replace("UP", up))
    return full


def note_odd(b: Builder, p: Value, size: Value) -> None:
    """Adjoints of doubles are put at p, of which nothing is known: should that be an odd address, copies of words must know."""
    if _NOTING not in b.module.functions:
        require(b.module, _ODD + _NOTE)
    b.call(_NOTING, VOID, [p, size])


def forget_odd(b: Builder) -> None:
    """A reverse sweep is over: what it noted of odd addresses says nothing of what lies there later."""
    if _NOTING in b.module.functions:
        b.call(_FORGETTING, VOID, [])


def finish_words(module: Module, functions: Iterable[Function]) -> None:
    """Nothing is noted where no words are moved."""
    if "isozyme.words.move" not in module.functions:
        drop_calls(module, functions, (_NOTING, _FORGETTING))
        module.globals.pop(_NOTED, None)

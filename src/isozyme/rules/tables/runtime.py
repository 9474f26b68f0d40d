"""The functions that derivatives call, for derivatives of derivatives: an outer derivative treats them by what they mean, never by their bodies,
so that the bookkeeping of an inner tape is not differentiated (TRAPS 39, 40). Their definitions are in emit/runtime.py."""

from isozyme.rules.expression import Integer, Operand, Result
from isozyme.rules.model import ArenaRelease, Arguments, CallTemplate, Deferral, Effects, PointerDerived
from isozyme.rules.register import add, allocation, deallocation, inactive
from isozyme.rules.symbols import add_int

_FREE = CallTemplate("isozyme.slab.release", (Result(),))
allocation("isozyme.slab", size=0, frees=_FREE, zeroed_twin=CallTemplate("isozyme.slab.zeroed", (Operand(0), Operand(1))))
allocation("isozyme.slab.zeroed", size=0, frees=_FREE, zeroed=True)
deallocation("isozyme.slab.release")
# The arena owns what it gives: nothing else frees it. The size 0 of the release is never used.
allocation("isozyme.arena.alloc", size=1, frees=CallTemplate("isozyme.arena.keep", (Integer(0),)), may_fail=False)
add(Deferral("isozyme.defer", pointer=2, effects=Effects(captures=Arguments.of(2), observable=True)), ("isozyme.defer",))
add(ArenaRelease("isozyme.arena.release", effects=Effects(observable=True)), ("isozyme.arena.release",))
inactive("isozyme.arena.adopt", effects=Effects(observable=True))
# emit/apart.py
APART = "isozyme.apart"
"""Tells whether memory has two shadows: followed by the suffix of an order's shadows."""
inactive(f"{APART}.isozyme.shadow", *(f"{APART}.isozyme.order{n}" for n in range(1, 9)), effects=Effects(observable=True))
# canonical/float_digits.py
_KINDS = ("half", "bfloat", "float", "double", "x86_fp80", "fp128")
inactive(*(f"isozyme.still.{n}{t}" for t in _KINDS for n in ("", *(f"v{k}." for k in (*range(2, 9), 16, 32)))))
# canonical/exceptions_carried.py: an exception with its header of 32 bytes in front, freed by the C++ runtime; what a handler sees of it.
_SIZE = add_int(Operand(0), Integer(32))
_KEEP = "isozyme.exception.keep"  # never called
allocation("isozyme.exception", size=_SIZE, frees=_KEEP, may_fail=False, hidden_free=True, effects=Effects(observable=True))
add(PointerDerived("isozyme.caught"), ("isozyme.caught",))

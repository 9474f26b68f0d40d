"""May two memory accesses touch the same bytes? At one moment, or in different iterations of loops.

Answers combine: the objects pointers lead to (memory_objects), metadata (alias_metadata), constant distances between addresses with a common
base, and, for different iterations, first-order recurrences of the addresses (trip_count_recurrence).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from isozyme.analysis.alias_metadata import AliasMetadata
from isozyme.analysis.cfg import Cfg
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.memory_layout import Layout, gep_offset
from isozyme.analysis.memory_objects import ObjectKind, PointsTo
from isozyme.analysis.residues import Residues
from isozyme.analysis.trip_count_expr import constant_difference
from isozyme.analysis.trip_count_recurrence import Evolution, Evolutions, Recurrence
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block
from isozyme.ir.types import PointerType
from isozyme.ir.values import ConstExpr, MetadataValue, Value

AliasResult = Literal["no", "may", "partial", "must"]


@dataclass(frozen=True)
class MemoryLocation:
    """`size` bytes from `pointer` on; size None: any bytes of the objects the pointer leads to. The rest is metadata of the access."""

    pointer: Value
    size: int | None
    tbaa: str | None = None
    scope: str | None = None
    noalias: str | None = None


@dataclass(frozen=True)
class Address:
    """base + constant + sum of value * scale. exact: all steps are inbounds, so the sum does not wrap."""

    base: Value
    constant: int
    terms: frozenset[tuple[Value, int]]
    exact: bool


@dataclass(frozen=True)
class Shape:
    """Everything about a location but its constant offset; accesses of equal shape are compared by offset alone. `objects` is a mask."""

    objects: int
    base: Value | None
    terms: frozenset[tuple[Value, int]]
    exact: bool
    size: int | None
    tbaa: str | None
    scope: str | None
    noalias: str | None


@dataclass(frozen=True)
class Distance:
    """How far apart two accesses are: `second - first = constant offsets + base + step * d`, where d is any integer >= 1 (0 when step is 0), and,
    if modulus is not 0, any multiple of modulus may come on top. known False: nothing is known."""

    known: bool
    base: int = 0
    step: int = 0
    modulus: int = 0


UNKNOWN_DISTANCE = Distance(False)


class Aliasing:
    """Aliasing inside one function. Pure queries over precomputed and memoised facts."""

    def __init__(self, cfg: Cfg, forest: LoopForest, layout: Layout, points_to: PointsTo, metadata: AliasMetadata) -> None:
        self.cfg, self.forest, self.layout = cfg, forest, layout
        self.points_to, self.metadata = points_to, metadata
        self.module = points_to.module
        self._addresses: dict[Value, Address] = {}
        self._evolutions: dict[Loop, Evolutions] = {}
        self._distances: dict[tuple[object, ...], Distance | None] = {}
        self._shapes: dict[MemoryLocation, tuple[Shape, int]] = {}
        self._trading: dict[tuple[Value, Value], bool] = {}
        self._residues = Residues(forest, self.address)
        self._scope_blocks: Mapping[str, list[Block]] | None = None

    # Locations

    def location(self, i: ins.Instruction) -> MemoryLocation | None:
        """What a load, store or atomic instruction accesses; None for others."""
        if isinstance(i, (ins.Load, ins.Store, ins.AtomicRMW, ins.CompareExchange)):
            if isinstance(i, ins.Load):
                t = i.type
            else:
                t = (i.new if isinstance(i, ins.CompareExchange) else i.value).type
            return self.with_metadata(i, i.pointer, self.layout.store_size(t))
        return None

    @staticmethod
    def with_metadata(i: ins.Instruction, pointer: Value, size: int | None) -> MemoryLocation:
        m = i.metadata
        if not m:
            return MemoryLocation(pointer, size)
        return MemoryLocation(pointer, size, m.get("tbaa"), m.get("alias.scope"), m.get("noalias"))

    def address(self, pointer: Value) -> Address:
        """A pointer stripped of getelementptrs and of casts and calls that return it unchanged."""
        found = self._addresses.get(pointer)
        if found is None:
            found = self._addresses[pointer] = self._address(pointer)
        return found

    def _address(self, pointer: Value) -> Address:
        constant, exact = 0, True
        here = pointer
        scales: dict[Value, int] = {}
        for _ in range(64):
            if isinstance(here, ins.GetElementPtr) or (isinstance(here, ConstExpr) and here.opcode == "getelementptr"):
                offset = gep_offset(here, self.layout) if isinstance(here.type, PointerType) else None
                if offset is None:
                    break
                constant += offset.constant
                for v, scale in offset.terms:
                    scales[v] = scales.get(v, 0) + scale
                exact = exact and any(f in ("inbounds", "nusw") for f in here.flags)
                here = here.base if isinstance(here, ins.GetElementPtr) else here.operands[0]
                known = self._addresses.get(here)
                if known is not None:
                    for v, scale in known.terms:
                        scales[v] = scales.get(v, 0) + scale
                    here, constant, exact = known.base, constant + known.constant, exact and known.exact
                    break
            elif isinstance(here, (ins.Cast, ConstExpr)) and here.opcode in ("bitcast", "addrspacecast"):
                here = here.value if isinstance(here, ins.Cast) else here.operands[0]
            elif isinstance(here, ins.CallBase) and (i := self._returned(here)) is not None:
                here = here.args[i]
            elif isinstance(here, ins.Phi) and len(set(here.values)) == 1 and here.values[0] is not here:
                here = here.values[0]
            else:
                break
        return Address(here, constant, frozenset((v, s) for v, s in scales.items() if s), exact)

    def _returned(self, call: ins.CallBase) -> int | None:
        """The argument that a call returns unchanged."""
        for i, words in enumerate(call.arg_attrs):
            if "returned" in words:
                return i
        callee = self.module.function_of(call.callee)
        if callee is None:
            return None
        if callee.name.startswith(("llvm.launder.invariant", "llvm.strip.invariant", "llvm.threadlocal.address", "llvm.ptr.annotation")):
            return 0
        return next((a.index for a in callee.args if "returned" in a.attrs), None)

    def shape(self, m: MemoryLocation) -> tuple[Shape, int]:
        """A location as its shape and its constant offset."""
        found = self._shapes.get(m)
        if found is None:
            a = self.address(m.pointer)
            objects = self.points_to.of(m.pointer)
            found = self._shapes[m] = (Shape(objects, a.base, a.terms, a.exact, m.size, m.tbaa, m.scope, m.noalias), a.constant)
        return found

    def evolutions(self, loop: Loop) -> Evolutions:
        found = self._evolutions.get(loop)
        if found is None:
            found = self._evolutions[loop] = Evolutions(loop, self.layout)
        return found

    # Questions

    def alias(self, a: MemoryLocation, b: MemoryLocation, carried_by: Loop | None = None) -> AliasResult:
        """Whether the bytes of `a` and of `b` may be the same.

        carried_by None: both pointers are looked at in one moment, as in LLVM. A loop: b is accessed in a later iteration of it than a (loops
        around it in the same iteration, loops inside it in any).
        """
        first, x = self.shape(a)
        second, y = self.shape(b)
        if carried_by is None:
            if not self.objects_overlap(first.objects, second.objects) or self._typed_apart(first, second):
                return "no"
            if self._scoped_apart(first, second, None, True) or self._trade_places(first.base, second.base):
                return "no"
            moment = self._by_residue(first, second, self._same_moment(first, second), lambda root: True)
            return classify(moment, y - x, first.size, second.size)
        d = self.relation(first, second, carried_by.parent, carried_by)
        return "no" if d is None else classify(d, y - x, first.size, second.size)

    def _trade_places(self, a: Value | None, b: Value | None) -> bool:
        """Two phis of one block that lead to different objects at any one moment, though each leads to all of them in turn: arrays that change places
        after each step. Whatever way control comes by, they get pointers to different objects, or what two others of that kind held."""
        if not isinstance(a, ins.Phi) or not isinstance(b, ins.Phi) or a is b or a.block is not b.block:
            return False
        known = self._trading.get((a, b))
        if known is not None:
            return known
        assumed: set[tuple[Value, Value]] = set()
        work: list[tuple[Value, Value]] = [(a, b)]
        while work:
            x, y = work.pop()
            if (x, y) in assumed or not self.objects_overlap(self.points_to.of(x), self.points_to.of(y)):
                continue
            if not isinstance(x, ins.Phi) or not isinstance(y, ins.Phi) or x is y or x.block is not y.block or len(assumed) > 64:
                self._trading[a, b] = self._trading[b, a] = False
                return False
            assumed |= {(x, y), (y, x)}
            others = {block: v for v, block in y.incoming()}
            work += [(self.address(v).base, self.address(others[block]).base) for v, block in x.incoming()]
        for x, y in assumed:
            self._trading[x, y] = True
        return True

    def objects_overlap(self, a: int, b: int) -> bool:
        return self.points_to.overlap(a, b)

    def relation(self, first: Shape, second: Shape, stable: Loop | None, carried: Loop | None) -> Distance | None:
        """The distance from an access of shape `first` to a later one of shape `second`; None: they never touch the same bytes.

        stable: the innermost loop that is in the same iteration for both (None: no loop is). carried: the loop just inside it
        that is in a later iteration for the second, None when no common loop is.
        """
        key = (first, second, stable, carried)
        if key not in self._distances:
            d = self._relation(first, second, stable, carried)
            self._distances[key] = self._by_residue(first, second, d, lambda root: self.is_stable(root, stable)) if d is not None else None
        return self._distances[key]

    def _relation(self, first: Shape, second: Shape, stable: Loop | None, carried: Loop | None) -> Distance | None:
        if not self.objects_overlap(first.objects, second.objects) or self._typed_apart(first, second):
            return None
        if self._scoped_apart(first, second, stable, False):
            return None
        if first.base is not None and self.is_stable(first.base, stable) and self._trade_places(first.base, second.base):
            return None
        if first.base is None or second.base is None or first.size is None or second.size is None:
            return UNKNOWN_DISTANCE
        base = first.base
        same_base = base is second.base
        if same_base and self._allocated_in(base, carried):
            return None  # each iteration has its own memory
        if same_base and self.is_stable(base, stable):
            terms = _subtract(second.terms, first.terms)
            moving = {v: (s, t) for v, (s, t) in terms.items() if not self.is_stable(v, stable) or s != t}
            if not moving:
                return Distance(True)
            d = self._by_recurrence(first, second, stable, carried)
            if d is not None:
                return d
            scales = [abs(n) for pair in moving.values() for n in pair if n]
            modulus = math.gcd(*scales)
            if modulus & (modulus - 1) and not (first.exact and second.exact):
                modulus &= -modulus  # modulo 2**64 only powers of two survive
            return Distance(True, modulus=modulus)
        return self._by_recurrence(first, second, stable, carried) or UNKNOWN_DISTANCE

    def _by_residue(self, first: Shape, second: Shape, found: Distance, same: Callable[[Value], bool]) -> Distance:
        """`found`, or what is known by the strides that lead both accesses away from one place. same: whether that place is the same for both."""
        if (found.known and not found.modulus) or first.base is None or second.base is None or first.size is None or second.size is None:
            return found
        a = self._residues.of(first.base, first.terms, first.exact)
        b = self._residues.of(second.base, second.terms, second.exact)
        if a.root is None or a.root is not b.root or not same(a.root):
            return found
        modulus = math.gcd(a.modulus, b.modulus)
        if modulus & (modulus - 1) and not (a.exact and b.exact):
            modulus &= -modulus
        if modulus == 1 or (found.known and 0 < modulus <= found.modulus):
            return found
        return Distance(True, b.constant - a.constant, modulus=modulus)

    def _by_recurrence(self, first: Shape, second: Shape, stable: Loop | None, carried: Loop | None) -> Distance | None:
        loop = carried if carried is not None else stable
        if loop is None:
            return None
        a, b = self._address_in(first, loop), self._address_in(second, loop)
        if a is None or b is None:
            return None
        start_a, step_a = (a.start, a.step) if isinstance(a, Recurrence) else (a, 0)
        start_b, step_b = (b.start, b.step) if isinstance(b, Recurrence) else (b, 0)
        if not isinstance(step_a, int) or not isinstance(step_b, int) or start_a.bits != start_b.bits:
            return None
        gap = constant_difference(start_b, start_a)
        if gap is None:
            return None
        if step_a == step_b:
            return Distance(True, gap, step_a if carried is not None else 0)
        # Iterations i of the first and j of the second: gap + step_b * j - step_a * i.
        modulus = math.gcd(step_a, step_b)
        if modulus & (modulus - 1) and not (first.exact and second.exact):
            modulus &= -modulus
        return Distance(True, gap, modulus=modulus)

    def _address_in(self, shape: Shape, loop: Loop) -> Evolution:
        """base + terms of a shape, without its constant, as an evolution over a loop."""
        assert shape.base is not None
        return self.evolutions(loop).address(shape.base, shape.terms, shape.exact)

    def step(self, shape: Shape, loop: Loop) -> int:
        """How many bytes an address moves on in each iteration of `loop`; 0 where it does not, or nobody knows."""
        found = self._address_in(shape, loop) if shape.base is not None else None
        if not isinstance(found, Recurrence) or not isinstance(found.step, int):
            return 0
        return found.step

    def _same_moment(self, first: Shape, second: Shape) -> Distance:
        if first.base is None or second.base is None or first.size is None or second.size is None:
            return UNKNOWN_DISTANCE
        if first.base is not second.base:
            loops = [self.forest.loop_of(v.block) for v in (first.base, second.base) if isinstance(v, ins.Instruction)]
            for loop in loops:
                if loop is not None:
                    d = self._by_recurrence(first, second, loop, None)
                    if d is not None:
                        return d
            return UNKNOWN_DISTANCE
        moving = {v: s for v, s in _subtract(second.terms, first.terms).items() if s[0] != s[1]}
        if not moving:
            return Distance(True)
        modulus = math.gcd(*(abs(n) for pair in moving.values() for n in pair if n))
        if modulus & (modulus - 1) and not (first.exact and second.exact):
            modulus &= -modulus
        return Distance(True, modulus=modulus)

    def is_stable(self, v: Value, stable: Loop | None) -> bool:
        """Whether v has one value while `stable` (None: the whole call) stays in one iteration."""
        if not isinstance(v, ins.Instruction):
            return True
        if v.block in self.forest.irreducible:
            return False
        own = self.forest.loop_of(v.block)
        if own is None:
            return True
        return stable is not None and stable.blocks <= own.blocks

    def _allocated_in(self, base: Value, carried: Loop | None) -> bool:
        if carried is None or not isinstance(base, ins.Instruction) or base.block not in carried.blocks:
            return False
        o = self.points_to.object_of(base)
        return o is not None and o.kind is ObjectKind.HEAP and self.points_to.of(base) == o.bit

    # Metadata

    def _typed_apart(self, a: Shape, b: Shape) -> bool:
        return self.metadata.tbaa_disjoint(a.tbaa, b.tbaa)

    def _scoped_apart(self, a: Shape, b: Shape, stable: Loop | None, same_moment: bool) -> bool:
        for x, y in ((a.scope, b.noalias), (b.scope, a.noalias)):
            found = self.metadata.scopes_disjoint(x, y) if x is not None and y is not None else None
            if found is not None and (same_moment or all(self._scope_lasts(s, stable) for s in found)):
                return True
        return False

    def _scope_lasts(self, scope: str, stable: Loop | None) -> bool:
        """A scope declared inside a loop speaks about one iteration of it only."""
        if self._scope_blocks is None:
            self._scope_blocks = self._declared_scopes()
        blocks = self._scope_blocks.get(scope)
        if blocks is None:
            return stable is None and not self.forest.loops
        for block in blocks:
            own = self.forest.loop_of(block)
            if block in self.forest.irreducible or (own is not None and (stable is None or not stable.blocks <= own.blocks)):
                return False
        return True

    def _declared_scopes(self) -> Mapping[str, list[Block]]:
        found: dict[str, list[Block]] = {}
        for block in self.cfg.blocks:
            for i in block.instructions:
                if isinstance(i, ins.Call) and i.args and isinstance(i.args[0], MetadataValue):
                    callee = self.module.function_of(i.callee)
                    if callee is not None and callee.name == "llvm.experimental.noalias.scope.decl":
                        for s in self.metadata.scopes(i.args[0].text):
                            found.setdefault(s, []).append(block)
        return found


def _subtract(a: frozenset[tuple[Value, int]], b: frozenset[tuple[Value, int]]) -> dict[Value, tuple[int, int]]:
    """Scales of each value in two sums of terms."""
    found = {v: (s, 0) for v, s in a}
    for v, s in b:
        found[v] = (found.get(v, (0, 0))[0], s)
    return found


def classify(d: Distance, offset: int, first: int | None, second: int | None) -> AliasResult:
    """`offset`: constant offset of the second access minus that of the first; `first`, `second`: their sizes."""
    if not d.known or first is None or second is None:
        return "may"
    if not d.step and not d.modulus:
        gap = d.base + offset
        if not -second < gap < first:
            return "no"
        return "must" if gap == 0 and first == second else "partial"
    return "may" if touches(d, offset, first, second) else "no"


def touches(d: Distance, offset: int, first: int, second: int) -> bool:
    """Whether some allowed distance makes the two accesses overlap: -second < distance < first."""
    if not d.known:
        return True
    gap = d.base + offset
    low, high = 1 - second - gap, first - 1 - gap  # what the variable part must lie between
    if d.modulus:
        return low <= high and (low + (-low) % d.modulus) <= high
    if not d.step:
        return low <= 0 <= high
    step = d.step
    if step < 0:
        low, high, step = -high, -low, -step
    smallest = max(1, -(-low // step))
    return smallest * step <= high

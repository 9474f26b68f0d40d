"""Which later instructions may overwrite what an instruction read: the question behind "reload or store?" (TRAPS 11, 12).

Two ideas make it exact and fast. Writers of equal shape (same base, same variable terms) are one group, compared once with the shape
of a read and then by constant offset. And a writer can follow a read in several ways that are asked separately: later in the same iteration of
all loops around both, or in a later iteration of one of these loops, where only values defined outside that loop are still the same.

Assumed of the derivative code: frees are deferred, `realloc` allocates anew, and the stack memory that the reverse sweep reads outlives its scope. So
frees and lifetime markers overwrite nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from isozyme.analysis.alias import Distance, MemoryLocation, Shape, touches
from isozyme.analysis.cfg import reachable
from isozyme.analysis.effects import FunctionMemory
from isozyme.analysis.loops import Loop
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block

WITNESSES = 4


@dataclass(frozen=True, eq=False)
class _Writer:
    instruction: ins.Instruction
    block: Block
    position: int
    offset: int


@dataclass(eq=False)
class _Group:
    """Writers of one shape in one innermost loop, sorted by offset."""

    shape: Shape
    loop: Loop | None
    writers: list[_Writer] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    blocks: frozenset[Block] = frozenset()

    def seal(self) -> None:
        self.blocks = frozenset(w.block for w in self.writers)
        self.writers.sort(key=lambda w: w.offset)
        self.offsets = [w.offset for w in self.writers]

    def touching(self, d: Distance, offset: int, size: int | None) -> Iterator[_Writer]:
        """Writers that may touch `size` bytes at `offset`, given the distance between the shapes."""
        if not d.known or size is None or self.shape.size is None:
            yield from self.writers
        elif not d.step and not d.modulus:
            low, high = offset - d.base - self.shape.size + 1, offset - d.base + size - 1
            yield from self.writers[bisect_left(self.offsets, low) : bisect_right(self.offsets, high)]
        else:
            for w in self.writers:
                if touches(d, w.offset - offset, size, self.shape.size):
                    yield w


class MemoryDependence:
    """Answers for one function; build it once. The answers hold for executions in which the function returns."""

    def __init__(self, memory: FunctionMemory) -> None:
        self.memory = memory
        self.aliasing, self.forest, self.cfg = memory.aliasing, memory.forest, memory.cfg
        self._position: dict[ins.Instruction, int] = {}
        groups: dict[tuple[Shape, Loop | None], _Group] = {}
        for block in memory.blocks:
            loop = self.forest.loop_of(block)
            for position, i in enumerate(block.instructions):
                self._position[i] = position
                if not isinstance(i, (ins.Store, ins.CallBase, ins.AtomicRMW, ins.CompareExchange, ins.VAArg)):
                    continue
                a = memory.access(i)
                if not a.writes:
                    continue
                shape, offset = self.aliasing.shape(a.written) if a.written is not None else (whole(a.writes), 0)
                group = groups.get((shape, loop))
                if group is None:
                    group = groups[shape, loop] = _Group(shape, loop)
                group.writers.append(_Writer(i, block, position, offset))
        self._groups = list(groups.values())
        for group in self._groups:
            group.seal()
        self._candidates: dict[int, list[_Group]] = {}
        self._reach: dict[tuple[Loop | None, Block], set[Block]] = {}
        self._after: dict[ins.Instruction, tuple[ins.Instruction, ...]] = {}

    # Questions

    def overwritten_after(self, read: ins.Instruction) -> tuple[ins.Instruction, ...]:
        """Instructions that may run after `read` in the same call of the function and modify bytes that it read; () when there is none.

        At most a few witnesses are given: emptiness is the answer. `read` is a load, or a call (then: any memory the call reads).
        """
        found = self._after.get(read)
        if found is None:
            found = self._after[read] = tuple(self._first(self._later_writers(read)))
        return found

    def writers_after(self, read: ins.Instruction) -> tuple[ins.Instruction, ...]:
        """All of them, each once."""
        return tuple(dict.fromkeys(w.instruction for w in self._later_writers(read)))

    def location_overwritten_after(self, where: MemoryLocation, at: ins.Instruction) -> tuple[ins.Instruction, ...]:
        """The same for any memory location, as seen when `at` is executed."""
        shape, offset = self.aliasing.shape(where)
        return self._first(self._later(shape, offset, at))

    def argument_overwritten_after(self, call: ins.CallBase, index: int) -> tuple[ins.Instruction, ...]:
        """Instructions that may, after `call` has returned, modify memory reachable at any depth from its argument `index`."""
        return self._first(self._later(whole(self.reachable_objects(call, index)), 0, call))

    def argument_writers_after(self, call: ins.CallBase, index: int) -> tuple[ins.Instruction, ...]:
        """All of them, each once."""
        return tuple(dict.fromkeys(w.instruction for w in self._later(whole(self.reachable_objects(call, index)), 0, call)))

    def argument_overwritten_directly(self, call: ins.CallBase, index: int) -> tuple[ins.Instruction, ...]:
        """The same for the memory the argument points into, not what pointers found there lead to."""
        return self._first(self._later(whole(self.memory.points_to.of(call.args[index])), 0, call))

    def reachable_objects(self, call: ins.CallBase, index: int) -> int:
        """The objects (a mask) reachable from an argument at any depth."""
        points_to = self.memory.points_to
        here = points_to.of(call.args[index])
        return here | points_to.deep_of(here)

    def overwritten_between(self, read: ins.Instruction, at: ins.Instruction) -> tuple[ins.Instruction, ...]:
        """Instructions that may modify what `read` read before `at` is executed next. () if the bytes still hold at `at`."""
        return self._first(w for w, carried in self._later_writers_with_case(read) if self._lies_between(read, w, carried, at))

    def reached_without(self, start: ins.Instruction, stop: ins.Instruction) -> Callable[[ins.Instruction], bool]:
        """Whether an instruction may run after `start` in the same call before `stop` does."""
        from_, to = self._position[start], self._position[stop]
        if start.block is stop.block and from_ < to:
            return lambda i: i.block is stop.block and from_ < self._position[i] < to

        def onward(b: Block) -> list[Block]:
            return [] if b is stop.block else [s for s in self.cfg.successors[b] if s in self.cfg.returning]

        passed = reachable([s for s in self.cfg.successors[start.block] if s in self.cfg.returning], onward)

        def first(i: ins.Instruction) -> bool:
            if i.block is stop.block and (i.block in passed or i.block is start.block):
                return self._position[i] < to or (i.block is start.block and self._position[i] > from_)
            return i.block in passed or (i.block is start.block and self._position[i] > from_)

        return first

    # Ways to follow

    def _first(self, writers: Iterator[_Writer]) -> tuple[ins.Instruction, ...]:
        found: dict[ins.Instruction, None] = {}
        for w in writers:
            found[w.instruction] = None
            if len(found) == WITNESSES:
                break
        return tuple(found)

    def _later_writers(self, read: ins.Instruction) -> Iterator[_Writer]:
        return (w for w, _ in self._later_writers_with_case(read))

    def _later_writers_with_case(self, read: ins.Instruction) -> Iterator[tuple[_Writer, Loop | None]]:
        if "invariant.load" in read.metadata or self.aliasing.metadata.constant_memory(read.metadata.get("tbaa")):
            return iter(())
        a = self.memory.access(read)
        if not a.reads:
            return iter(())
        shape, offset = self.aliasing.shape(a.read) if a.read is not None else (whole(a.reads), 0)
        return self._cases(shape, offset, read)

    def _later(self, shape: Shape, offset: int, at: ins.Instruction) -> Iterator[_Writer]:
        return (w for w, _ in self._cases(shape, offset, at))

    def _cases(self, shape: Shape, offset: int, at: ins.Instruction) -> Iterator[tuple[_Writer, Loop | None]]:
        """(writer, loop of which a later iteration is meant; None for the same iteration of all common loops)."""
        own = self.forest.loop_of(at.block)
        position = self._position.get(at)
        if position is None:
            return  # in a block that cannot return
        for group in self._candidate_groups(shape.objects):
            common = _common(own, group.loop)
            after = self._reachable(common, at.block)
            follows = at.block in group.blocks or not after.isdisjoint(group.blocks)
            d = self.aliasing.relation(shape, group.shape, common, None) if follows else None
            if d is not None:
                for w in group.touching(d, offset, shape.size):
                    if w.block in after or (w.block is at.block and w.position > position):
                        yield w, None
            loop = common
            while loop is not None:
                d = self.aliasing.relation(shape, group.shape, loop.parent, loop)
                if d is not None:
                    for w in group.touching(d, offset, shape.size):
                        yield w, loop
                loop = loop.parent

    def _candidate_groups(self, objects: int) -> list[_Group]:
        found = self._candidates.get(objects)
        if found is None:
            overlap = self.aliasing.objects_overlap
            found = self._candidates[objects] = [g for g in self._groups if overlap(objects, g.shape.objects)]
        return found

    def _reachable(self, loop: Loop | None, block: Block) -> set[Block]:
        """Blocks that can run after `block` in the same iteration of `loop` (itself only where an inner cycle leads back)."""
        key = (loop, block)
        found = self._reach.get(key)
        if found is None:
            returning = self.cfg.returning
            header = loop.header if loop is not None else None

            def onward(b: Block) -> list[Block]:
                return [s for s in self.cfg.successors[b] if s is not header and s in returning]

            found = self._reach[key] = reachable(onward(block), onward)
        return found

    # Between

    def _lies_between(self, read: ins.Instruction, w: _Writer, carried: Loop | None, at: ins.Instruction) -> bool:
        stop, start, end = at.block, read.block, w.block
        p_stop, p_start, p_end = self._position.get(at, -1), self._position[read], w.position
        if w.instruction is at:
            return False
        straight = start is stop and p_stop > p_start  # `at` runs before this block is left
        if straight:
            return carried is None and end is start and p_start < p_end < p_stop
        if carried is None and end is start and p_end > p_start:
            return True  # before this block is left
        returning = self.cfg.returning

        def onward(b: Block) -> list[Block]:
            return [] if b is stop else [s for s in self.cfg.successors[b] if s in returning]

        passed = reachable([s for s in self.cfg.successors[start] if s in returning], onward)
        if end not in passed or (end is stop and p_end > p_stop):
            return False
        return carried is None or carried.header in passed


def whole(objects: int) -> Shape:
    """Any bytes of these objects."""
    return Shape(objects, None, frozenset(), False, None, None, None, None)


def _common(a: Loop | None, b: Loop | None) -> Loop | None:
    """The innermost loop that contains both."""
    while a is not None and b is not None and a is not b:
        if a.depth > b.depth:
            a = a.parent
        elif b.depth > a.depth:
            b = b.parent
        else:
            a, b = a.parent, b.parent
    return a if b is not None else None

"""What is known at the entry of a loop nest about whether an inner loop runs at all. Its trip count says nothing then: `n - 1` runs for n = 0."""

from __future__ import annotations

from isozyme.analysis.loops import Loop
from isozyme.ir.instructions import Branch
from isozyme.ir.module import Block
from isozyme.ir.values import Value


def guards(root: Loop, inner: Loop) -> tuple[tuple[Value, bool], ...]:
    """Conditions that stand still in `root`, each with the value that it has wherever `inner`, a loop in root, is entered."""
    conditions = {
        t.condition: None
        for b in root.blocks
        if isinstance(t := b.terminator, Branch) and t.condition is not None and root.is_invariant(t.condition) and b not in inner.blocks
    }
    return tuple((c, value) for c in conditions for value in (True, False) if not _reached(root, inner.header, c, not value))


def _reached(root: Loop, target: Block, condition: Value, value: bool) -> bool:
    """Whether a way leads from root's header to a block within one iteration while a condition has a value. Where it is tested does not matter:
    LLVM leaves out tests whose result it knows from where one comes from."""
    seen = {root.header}
    work = [root.header]
    while work:
        b = work.pop()
        if b is target:
            return True
        t = b.terminator
        known = isinstance(t, Branch) and t.condition is condition
        for s in [t.targets[0 if value else 1]] if known and isinstance(t, Branch) else b.successors():
            if s in root.blocks and s not in seen:
                seen.add(s)
                work.append(s)
    return False

"""What the reversal of one instruction reads: the values the reverse sweep must have at hand. Also decides whether there is anything to reverse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import Callee, CalleeKind, callee_of
from isozyme.analysis.float_bits import BitOperation
from isozyme.analysis.known_bits import bits_as_number
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import location
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.values import Value
from isozyme.plan.nodes import Bytes, Node, Old, Primal, Shadow, Tape
from isozyme.plan.refusals import FLOAT_ATOMICS
from isozyme.plan.transfers import Transfers
from isozyme.plan.twins import Twins
from isozyme.rules import registry
from isozyme.rules.expression import Operand, operands_used, uses_result
from isozyme.rules.model import Allocation, Derivative, MaskedAccess, MemoryTransfer, Partials, Reallocation, Reduction

if TYPE_CHECKING:
    from isozyme.plan.reverse import ReverseInterface


"""The read-modify-write operations on floats that can be reversed."""


def size_argument(i: ins.CallBase, rule: Allocation) -> Value | None:
    """The argument of an allocation that is the block's size."""
    return i.args[rule.size.index] if isinstance(rule.size, Operand) else None


@dataclass(eq=False)
class Needs:
    """Needs of the reversals in one function and context. `calls`: the interface of each differentiated callee. `kept`: the tape serves again, so
    what is allocated must have a shadow of zeros again."""

    function: Function
    activity: Activity
    module: Module
    transfers: Transfers
    calls: Mapping[ins.CallBase, ReverseInterface]
    twins: Twins
    restored: frozenset[ins.Store] = frozenset()
    kept: bool = False
    saved: Mapping[ins.CallBase, Bytes] = field(default_factory=dict)
    _busy: dict[Block, bool] = field(default_factory=dict)

    def busy(self, i: ins.Instruction) -> bool:
        """Whether reversing `i` does anything."""
        a = self.activity
        match i:
            case ins.Store():
                return i in self.restored or (a.memory_active(i.pointer) and (self.transfers.stores_float(i) or self.transfers.hides_float(i)))
            case ins.CallBase():
                if i in self.calls or i in self.saved:
                    return True
                known = callee_of(self.module, i)
                if a.active(i):
                    return True
                match known.kind:
                    case CalleeKind.ALLOCATE:
                        return self.kept and a.memory_active(i if not known.pointer_outputs else i.args[known.pointer_outputs[0]])
                    case CalleeKind.MATH:
                        return any(a.memory_active(i.args[k]) for k in known.float_outputs)
                    case CalleeKind.TRANSFER | CalleeKind.FILL:
                        return self._moves(i, known)
                    case CalleeKind.REALLOCATE:
                        return a.memory_active(i)
                    case CalleeKind.MASKED:
                        return known.writes and a.memory_active(i.args[known.pointer])
                    case _:
                        return known.name.startswith("llvm.lifetime.start") and a.memory_active(i.args[-1])
            case ins.AtomicRMW() | ins.CompareExchange():
                return a.memory_active(i.pointer) and self.transfers.atomic_float(i)
            case ins.Return():
                return i.value is not None and a.active(i.value)
            case ins.Alloca():
                return self.kept and a.memory_active(i)
            case _:
                return a.active(i)

    def _moves(self, i: ins.CallBase, known: Callee) -> bool:
        return self.activity.memory_active(i.args[0]) or (known.kind is CalleeKind.TRANSFER and self.activity.memory_active(i.args[1]))

    def busy_block(self, block: Block) -> bool:
        """Whether anything in a block is reversed, its phis included."""
        found = self._busy.get(block)
        if found is None:
            found = self._busy[block] = any(self.busy(i) for i in block.instructions)
        return found

    def active_phis(self, block: Block) -> bool:
        return any(self.activity.active(phi) for phi in block.phis())

    def of(self, i: ins.Instruction) -> list[Node]:
        """The nodes that reversing `i` reads."""
        if not self.busy(i):
            return []
        match i:
            case ins.Binary() | ins.Unary() if i.opcode != "freeze":
                return self._operation(i)
            case ins.Load():
                return self._shadow(i.pointer)
            case ins.Store():
                undo: list[Node] = [Old(i), Primal(i.pointer)] if i in self.restored else []
                if not (self.activity.memory_active(i.pointer) and (self.transfers.stores_float(i) or self.transfers.hides_float(i))):
                    return undo
                return [*undo, *self._shadow(i.pointer)]
            case ins.Select():
                return [Primal(i.condition)]
            case ins.ExtractElement() | ins.InsertElement():
                return [Primal(i.index)]
            case ins.CallBase():
                known = callee_of(self.module, i)
                if i not in self.saved:
                    return self._call(i, known)
                saved = self.saved[i]
                return [saved, Primal(saved.to), Primal(saved.size), *(self._call(i, known) if self._moves(i, known) else [])]
            case ins.Alloca():
                self.transfers.allocated(i, None)
                return [Shadow(i), *([Primal(i.count)] if i.count is not None else [])]
            case ins.AtomicRMW() if i.operation in FLOAT_ATOMICS:
                read = [Primal(i), Primal(i.value)] if i.operation in ("fmax", "fmin") else []
                return [*self._shadow(i.pointer), *read]
            case ins.VAArg():
                raise self._unsupported(i, "`va_arg`", "pass a fixed number of arguments")
            case ins.Cast() if bits_as_number(i):
                return [Primal(i.value)]
            case ins.Cast() if i.opcode not in ("fpext", "fptrunc", "bitcast", "trunc", "zext"):
                raise self._unsupported(i, f"the integer operation `{i.opcode}` on the bits of an active float", "use floating-point operations")
            case _:
                return []

    def _shadow(self, pointer: Value) -> list[Node]:
        found: list[Node] = [Shadow(pointer)]
        if self.activity.checked(pointer):
            found.append(Primal(pointer))
        return found

    def _unsupported(self, i: ins.Instruction, what: str, hint: str) -> IsozymeError:
        return IsozymeError(f"{what} cannot be differentiated in reverse mode, in `{self.function.name}`", location(self.module, i), hint)

    def _operation(self, i: ins.Binary | ins.Unary) -> list[Node]:
        rule = registry.instruction(i.opcode)
        if rule is None:
            known = self.transfers.bits(i) if isinstance(i, ins.Binary) else None
            assert known is not None, "refused before (refusals.py)"
            return [Primal(i), Primal(list(i.operands())[known[1][0]])] if known[0] is BitOperation.SIGN else []
        return self.partials(rule.partials, list(i.operands()), i)

    def partials(self, partials: Partials, operands: list[Value], i: ins.Instruction) -> list[Node]:
        """The values that the partials towards active operands read."""
        found: dict[Node, None] = {}
        partials, operands = self.twins.shared(partials, operands, i)
        for k, partial in enumerate(partials):
            if partial is None or not self.activity.active(operands[k]):
                continue
            for j in operands_used(partial):
                found[Primal(operands[j])] = None
            if uses_result(partial):
                found[Primal(i)] = None
        return list(found)

    def _call(self, i: ins.CallBase, known: Callee) -> list[Node]:
        if i in self.calls:
            interface = self.calls[i]
            nodes: list[Node] = [Tape(i)]
            for a, primal, shadow in zip(i.args, interface.needs_primal, interface.needs_shadow, strict=False):
                if primal:
                    nodes.append(Primal(a))
                if shadow:
                    nodes.append(Shadow(a))
            return nodes
        match known.kind:
            case CalleeKind.MATH:
                return self._math(i, known)
            case CalleeKind.TRANSFER:
                both: list[Node] = [Primal(i.args[2])]
                for p in i.args[:2]:
                    both.extend(self._block(p))
                self.transfers.block(i, (i.args[0], i.args[1]), i.args[2])
                return both
            case CalleeKind.FILL:
                assert known.rule is not None
                assert isinstance(known.rule, MemoryTransfer)
                byte = None if known.rule.value is None else i.args[known.rule.value]
                self.transfers.fill(i, i.args[0], i.args[known.rule.size], byte)
                return [Primal(i.args[known.rule.size]), *self._block(i.args[0])]
            case CalleeKind.ALLOCATE:
                allocation = known.rule
                assert isinstance(allocation, Allocation)
                if allocation.size is None or allocation.pointer_operand is not None:
                    raise self._unsupported(i, f"`{known.name}` under `enzyme_nofree`", "allocate with malloc")
                self.transfers.allocated(i, size_argument(i, allocation))
                return [Shadow(i), *(Primal(i.args[k]) for k in sorted(operands_used(allocation.size)))]
            case CalleeKind.REALLOCATE:
                rule = known.rule
                assert isinstance(rule, Reallocation)
                used = operands_used(rule.new_size) | (operands_used(rule.old_size) if rule.old_size is not None else frozenset())
                return [Shadow(i), Shadow(i.args[known.pointer]), *(Primal(i.args[k]) for k in sorted(used))]
            case CalleeKind.MASKED:
                rule2 = known.rule
                assert isinstance(rule2, MaskedAccess)
                raise self._unsupported(i, f"`{known.name}`", "compile without vectorising (isozyme prepares code that way itself)")
            case CalleeKind.REDUCE:
                rule3 = known.rule
                assert isinstance(rule3, Reduction)
                if rule3.linear:
                    return []
                read: list[Node] = [Primal(i.args[k]) for k in (rule3.vector, rule3.start) if k is not None]
                return [*read, Primal(i)] if rule3.kind in ("max", "min") else read
            case CalleeKind.INACTIVE:
                return [Shadow(i.args[-1])]  # lifetime.start
        raise self._unsupported(i, f"the call of `{known.name or 'a function pointer'}`", "give it a body or a rule")

    def _block(self, pointer: Value) -> list[Node]:
        return self._shadow(pointer) if self.activity.shadowed(pointer) else []

    def _math(self, i: ins.CallBase, known: Callee) -> list[Node]:
        rule = known.rule
        assert isinstance(rule, Derivative)
        assert not (rule.converts and self.activity.active(i)), "an instruction by now (canonical/conversions.py)"
        nodes: list[Node] = []
        if self.activity.active(i):
            for partials in rule.fields or (rule.partials,):
                nodes.extend(self.partials(partials, list(i.args), i))
        for output in rule.outputs:
            if output.active and self.activity.memory_active(i.args[output.operand]):
                nodes.extend(self._shadow(i.args[output.operand]))
                nodes.extend(self.partials(output.partials, list(i.args), i))
        return nodes

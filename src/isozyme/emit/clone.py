"""The part that forward mode and the augmented forward sweep share: a copy of the function in which shadow pointers follow the primal ones."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from functools import reduce

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import Callee, CalleeKind, callee_of
from isozyme.analysis.cfg import Cfg
from isozyme.emit.apart import require_apart
from isozyme.emit.bits import keep_others, without_exponent, without_floats
from isozyme.emit.pieces import others_of, words_of
from isozyme.emit.runtime import require_bytes, require_kept, require_unmatched
from isozyme.emit.runtime_words import require_words
from isozyme.emit.scopes import AliasScopes
from isozyme.emit.shadows import SHADOW_SUFFIX
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, poison, zero
from isozyme.ir.layout import DataLayout
from isozyme.ir.metadata import is_debug_call
from isozyme.ir.module import Block, Function, GlobalVariable
from isozyme.ir.types import I1, I8, I64, PTR, VOID, IntType, Type, function_type, is_float, struct_type
from isozyme.ir.values import ConstAggregate, Constant, ConstExpr, ConstInt, ConstPlain, GlobalRef, Value
from isozyme.plan.blocks import Pieces
from isozyme.plan.transfers import Transfers

DROPPED = {"dbg", "prof", "DIAssignID", "heapallocsite", "srcloc", "callees", "annotation"}
SHADOW_METADATA = {"tbaa", "tbaa.struct", "alias.scope", "noalias"}


class Clone:
    """Copies `cfg.function` into `function`, block by block. Subclasses say what else happens at each instruction.

    primal: original value -> copy. derivative: original value -> its shadow pointer (or tangent, in forward mode), in the current lane: derivatives
    in several directions at once share the primal computation, and what belongs to derivatives is emitted once for each lane.
    """

    def __init__(
        self, function: Function, cfg: Cfg, activity: Activity, transfers: Transfers, scopes: AliasScopes, given: Sequence[bool]
    ) -> None:
        """given: for each argument, whether derivatives follow it."""
        self.transfers = transfers
        self.function = function
        self.cfg = cfg
        self.activity = activity
        self.scopes = scopes
        self.module = function.module
        self.b = Builder(function)
        self.layout = DataLayout(self.module.datalayout)
        self._primal: dict[Value, Value] = {}
        self._lanes: list[dict[Value, Value]] = [{} for _ in range(activity.context.width)]
        self._derivative = self._lanes[0]
        self.lane = 0
        self._copies: dict[Block, Block] = {}
        self._edges: dict[tuple[Block, Block], Block] = {}  # original edge -> the copy's block it now leaves from
        self._phis: list[tuple[ins.Phi, ins.Phi, int | None]] = []  # the lane of a shadow
        self.entry = self.b.new_block("entry")
        arguments = iter(function.args)
        for formal, derived in zip(cfg.function.args, given, strict=True):
            self._primal[formal] = next(arguments)
            if derived:
                for lane in self._lanes:
                    lane[formal] = next(arguments)

    # lanes

    def at_lane(self, lane: int) -> None:
        """Derivatives are those of this lane from here on."""
        self.lane, self._derivative = lane, self._lanes[lane]

    def in_lanes(self) -> Iterator[int]:
        """Every lane in turn; the first is current afterwards."""
        for lane in range(len(self._lanes)):
            self.at_lane(lane)
            yield lane
        self.at_lane(0)

    def derivatives(self, v: Value) -> list[Value]:
        """Those of v in every lane."""
        return [self.derivative(v) for _ in self.in_lanes()]

    def with_derivatives(self, v: Value) -> Value:
        """{v, its derivatives}: what generated functions return."""
        out: Value = poison(struct_type((v.type,) * (1 + len(self._lanes))))
        for k, x in enumerate([self.primal(v), *self.derivatives(v)]):
            out = self.b.insert(out, x, k)
        return out

    def take_results(self, i: ins.CallBase, made: Value) -> None:
        """Take apart what a generated function has returned for the call i."""
        self._primal[i] = self.b.extract(made, 0, i.name)
        for lane in self.in_lanes():
            self._derivative[i] = self.b.extract(made, 1 + lane, f"{i.name}.d")

    # values

    def primal(self, v: Value) -> Value:
        """The copy of v; constants are themselves."""
        return v if isinstance(v, Constant) else self._primal.get(v, v)

    def derivative(self, v: Value) -> Value:
        """The shadow of v. Where v has none: zero for floats, the primal pointer itself for pointers (it stands for "no shadow")."""
        found = self._derivative.get(v)
        if found is not None:
            return found
        if isinstance(v, GlobalRef):
            return self.shadow_global(v)
        if isinstance(v, ConstExpr) and self.activity.shadowed(v):
            ops = [self.derivative(v.operands[0]), *v.operands[1:]]
            return ConstExpr(v.type, v.opcode, [o for o in ops if isinstance(o, Constant)], v.flags, v.source_type)
        if isinstance(v, ConstAggregate) and self.activity.shadowed(v):
            parts = [self.derivative(e) for e in v.elements]
            return ConstAggregate(v.type, [p for p in parts if isinstance(p, Constant)])
        return self.no_derivative(v)

    def derivative_into(self, i: ins.Instruction, v: Value) -> Value:
        """The derivative of v, of which i makes a choice. A constant integer among the bits of floats is a float, with the derivative zero; where
        pointers may be among them too, one that is no ordinary float is its own shadow (emit/runtime_words.py)."""
        if isinstance(v, (ConstInt, ConstAggregate)) and v.type is i.type and self.activity.carrier(i):
            return without_floats(v) if self.activity.shadowed(i) else zero(v.type)
        if isinstance(v, ConstExpr) and v.opcode == "bitcast" and is_float(v.operands[0].type):
            return zero(v.type)
        return self.derivative(v)

    def constant_shadow(self, v: Value, lane: int) -> Value:
        """The shadow of a constant in a lane."""
        self.at_lane(lane)
        found = self.derivative(v)
        self.at_lane(0)
        return found

    def no_derivative(self, v: Value) -> Value:
        """What stands for the derivative of a value that has none."""
        if isinstance(v, ConstPlain) and v.kind in ("undef", "poison"):
            return v if not self.activity.carrier(v) else zero(v.type)
        if is_float(v.type):  # also where its bits are moved as those of pointers may be
            return zero(v.type)
        return zero(v.type) if self.activity.carrier(v) and not self.activity.shadowed(v) else self.primal(v)

    def shadow_global(self, g: GlobalRef) -> Value:
        """The shadow of a mutable global that holds active data: a global of ours, zero at first. Constant globals stand for themselves. Each thread
        has its own: what others differentiate meanwhile does not reach it."""
        variable = self.module.globals.get(g.name)
        if variable is None or variable.constant or not self.activity.shadowed(g):
            return g
        name = g.name + SHADOW_SUFFIX + (f".{self.lane}" if self.lane else "")
        if name not in self.module.globals:
            self.module.globals[name] = GlobalVariable(
                name,
                variable.value_type,
                False,
                ConstPlain(variable.value_type, "zeroinitializer"),
                ("internal", next((w for w in variable.words if w.startswith("thread_local")), "thread_local")),
            )
        return self.module.ref(name)

    # the walk

    def run(self) -> None:
        """Copy every reachable block, then close the phis."""
        b = self.b
        for block in self.cfg.blocks:
            self._copies[block] = b.new_block(block.name if not block.name[:1].isdigit() else f"b{block.name}")
        b.at(self.entry)
        self.begin()
        for formal in self.cfg.function.args:
            if formal not in self._derivative and self.transfers.facts.words(formal):
                self.keep_others(formal)
        b.branch(self._copies[self.cfg.entry])
        for block in self.cfg.blocks:
            b.at(self._copies[block])
            self.enter_block(block)
            body = block.instructions
            count = sum(1 for _ in block.phis())
            for phi in block.phis():
                self.visit_phi(phi)
            if count < len(body) and isinstance(body[count], ins.LandingPad):  # comes first behind the phis
                self.visit(body[count])
                count += 1
            self.after_phis(block)
            for i in body[count:]:
                if not is_debug_call(i):
                    self.visit(i)
        for original, made, lane in self._phis:
            self.at_lane(lane or 0)
            for v, source in original.incoming():
                if source in self._copies:
                    made.values.append(self.primal(v) if lane is None else self.derivative_into(original, v))
                    made.blocks.append(self.edge(source, original.block))
        b.finish()

    def begin(self) -> None:
        """Code at the very start of the copy."""

    def enter_block(self, block: Block) -> None:
        """Before the phis of a block: only phis may be added here."""

    def after_phis(self, block: Block) -> None:
        """After the phis of a block."""

    def edge(self, source: Block, target: Block) -> Block:
        """The block of the copy from which the original edge source -> target now leaves."""
        return self._edges.get((source, target)) or self._copies[source]

    def block(self, original: Block) -> Block:
        return self._copies[original]

    def visit_phi(self, phi: ins.Phi) -> None:
        made = self.b.add(ins.Phi(phi.type, [], [], phi.flags), phi.name)
        self._primal[phi] = made
        self._phis.append((phi, made, None))
        if self.has_derivative(phi):
            for lane in self.in_lanes():
                shadow = self.b.add(ins.Phi(phi.type, [], [], phi.flags), f"{phi.name}.d")
                self._derivative[phi] = shadow
                self._phis.append((phi, shadow, lane))

    def has_derivative(self, v: Value) -> bool:
        """Whether a derivative value is carried along for v: a shadow pointer here; forward mode adds tangents."""
        return self.activity.shadowed(v)

    def copy(self, i: ins.Instruction) -> ins.Instruction:
        """A copy of i with operands mapped, not yet placed."""
        c = copy.copy(i)
        c.map_operands(self.primal)
        c.debug = ()
        if isinstance(c, ins.CallBase):
            c.bundles = ()  # hints (of llvm.assume) and notes for tools; their values are those of the primal function
        c.metadata = {k: v for k, v in i.metadata.items() if k not in DROPPED} if i.metadata else i.metadata
        return c

    def place(self, i: ins.Instruction, copied: ins.Instruction) -> ins.Instruction:
        """Append the copy and remember it."""
        if isinstance(copied, (ins.Load, ins.Store)):
            copied.metadata = self.scopes.primal(copied.metadata)
        self._primal[i] = self.b.add(copied, i.name)
        return copied

    def visit(self, i: ins.Instruction) -> None:
        """Copy one instruction and carry shadows along."""
        match i:
            case ins.Branch() | ins.Switch() | ins.IndirectBranch():
                self.copy_terminator(i)
                return
            case ins.Return():
                self.visit_return(i)
                return
            case ins.CallBase():
                callee = callee_of(self.module, i)
                if callee.kind is CalleeKind.UNMATCHED:
                    self._unmatched(i)
                    return
                if callee.kind is CalleeKind.UNKNOWN:
                    self._without_shadows(i)
                self.visit_call(i, callee)
                return
            case ins.FuncletPad() | ins.VAArg():
                raise IsozymeError(f"internal: `{i.opcode}` reached the emitter")
            case ins.Alloca():
                self.visit_alloca(i)
                return
        if self.copies(i):
            self.place(i, self.copy(i))
        if isinstance(i, (ins.AtomicRMW, ins.CompareExchange)):
            for _ in self.in_lanes():
                self.visit_atomic(i)
        elif self.has_derivative(i):
            for _ in self.in_lanes():
                self.carry(i)
        elif self.transfers.facts.words(i):
            self.keep_others(i)
        elif isinstance(i, ins.Store):
            for _ in self.in_lanes():
                self.visit_store(i)

    def copies(self, i: ins.Instruction) -> bool:
        """Whether i itself belongs here."""
        return True

    def _without_shadows(self, i: ins.CallBase) -> None:
        """A call of code that nobody knows, with pointers that may have a shadow: goes on if none of them has."""
        given = [a for a in i.args if self.activity.shadowed(a)]
        if given:
            require_unmatched(self.module)
            differs = [self.b.compare("icmp", "ne", self.derivative(a), self.primal(a)) for a in given]
            self.b.call("isozyme.unmatched.if", VOID, [reduce(lambda a, b: self.b.binary("or", a, b), differs)])

    def keep_others(self, v: Value) -> None:
        """Words without a derivative: a pointer among them stands for its own shadow, a float has none."""
        found = keep_others(self.b, self.primal(v))
        for _ in self.in_lanes():
            self._derivative[v] = found

    def _unmatched(self, i: ins.CallBase) -> None:
        """A call through a pointer to a function whose derivative nobody knows: say so and stop. The destructor of what has no shadow may be any:
        it came with the object from code without derivatives."""
        require_unmatched(self.module)
        if i.type is VOID and len(i.args) == 1 and i.args[0].type is PTR:
            self._without_shadows(i)
            self.copy_call(i)
            self.end_invoke(i)
            return
        self.call_generated(i, "isozyme.unmatched", VOID, [])
        if i.type is not VOID:
            self._primal[i] = poison(i.type)
            if self.has_derivative(i):
                for _ in self.in_lanes():
                    self._derivative[i] = poison(i.type)
        self.end_invoke(i)

    def copy_terminator(self, i: ins.Instruction) -> None:
        c = self.copy(i)
        if isinstance(c, ins.Branch):
            c.targets = [self._copies[t] for t in c.targets]
        elif isinstance(c, ins.Switch):
            c.default = self._copies[c.default]
            c.cases = [(k, self._copies[t]) for k, t in c.cases]
        elif isinstance(c, ins.IndirectBranch):
            c.targets = [self._copies[t] for t in c.targets]
        source = i.block
        for t in source.successors():
            self._edges[(source, t)] = self.b.block
        self.b.add(c)

    # shadows

    def carry(self, i: ins.Instruction) -> None:
        """The shadow of a pointer-carrying instruction: the same instruction on shadows."""
        match i:
            case ins.Load():
                self._derivative[i] = self.b.load(i.type, self.derivative(i.pointer), f"{i.name}.d", i.align, self.scopes.shadow(i.metadata))
                if self.transfers.kept_by_global(i):
                    self.b.call(require_kept(self.module), VOID, [self.primal(i), self.derivative(i)])
                if self.lane == 0 and self.transfers.passed(i):
                    self.b.call(require_apart(self.module), VOID, [self.primal(i), self.derivative(i)])
            case ins.GetElementPtr():
                self.mirror(i, [i.base])
            case ins.Select():
                self.mirror(i, [i.if_true, i.if_false])
            case ins.Cast() | ins.Unary():
                self.mirror(i, [i.value])
            case ins.ExtractValue() | ins.ExtractElement():
                self.mirror(i, [next(i.operands())])
            case ins.InsertValue():
                self.mirror(i, [i.aggregate, i.value])
            case ins.InsertElement():
                self.mirror(i, [i.vector, i.value])
            case ins.ShuffleVector():
                self.mirror(i, [i.left, i.right])
            case ins.Binary():  # integer arithmetic on a pointer
                self.mirror(i, [o for o in (i.lhs, i.rhs) if self.activity.shadowed(o)])
            case ins.LandingPad():  # kept beside other pointers, but nothing active lies behind an exception
                self._derivative[i] = self.primal(i)
            case _:
                raise IsozymeError(f"internal: no shadow for `{i.opcode}`")

    def hidden_shadow(self, i: ins.CallBase) -> None:
        """The shadow of what `i` allocates and the runtime frees, out of sight."""
        raise NotImplementedError

    def mirror(self, i: ins.Instruction, shadowed: Sequence[Value]) -> None:
        """The same instruction with the derivatives of `shadowed` in their place."""
        c = copy.copy(i)
        c.map_operands(lambda v: self.derivative_into(i, v) if any(v is s for s in shadowed) else self.primal(v))
        c.debug, c.metadata = (), {}
        self._derivative[i] = self.b.add(c, f"{i.name}.d")

    def visit_store(self, i: ins.Store) -> None:
        """Pointers and integers stored to shadowed memory are stored to the shadow too; floats are the subclass's business."""
        if not self.activity.shadowed(i.pointer):
            return
        if self.activity.carrier(i.value) and not self.activity.shadowed(i.value):
            self.store_float(i)
            return
        value = self.derivative(i.value) if self.activity.shadowed(i.value) else self.primal(i.value)
        self.store_shadow(i, without_exponent(self.b, value) if self.transfers.hides_float(i) else value)

    def store_shadow(self, i: ins.Store, value: Value) -> None:
        """Store `value` behind the shadow of i's pointer."""
        pointer = self.shadow_address(i.pointer, i.value.type, i.align)
        self.b.store(value, pointer, i.align, self.scopes.shadow(i.metadata))

    def store_float(self, i: ins.Store) -> None:
        """A float stored to shadowed memory."""
        raise NotImplementedError

    def no_shadow(self, p: Value) -> Value | None:
        """The test that p turns out to have no shadow; None when that is known."""
        if not self.activity.checked(p):
            return None
        return self.b.compare("icmp", "eq", self.derivative(p), self.primal(p), hint="noshadow")

    def shadow_address(self, p: Value, t: Type, align: int = 0) -> Value:
        """The shadow of p to access a `t` through; where p may have no shadow (a checked class), a scratch cell takes its place."""
        shadow = self.derivative(p)
        if not self.activity.checked(p):
            return shadow
        none = self.b.compare("icmp", "eq", shadow, self.primal(p), hint="noshadow")
        return self.b.select(none, self.scratch(t, align), shadow)

    def scratch(self, t: Type, align: int) -> Value:
        """A stack cell for a `t` that nobody reads."""
        cell = ins.Alloca(t, None, align)
        cell.name = self.b.fresh("scratch")
        cell.block = self.entry
        self.entry.instructions.insert(0, cell)
        return cell

    # hooks for subclasses

    def visit_atomic(self, i: ins.AtomicRMW | ins.CompareExchange) -> None:
        raise NotImplementedError

    def visit_return(self, i: ins.Return) -> None:
        raise NotImplementedError

    def visit_alloca(self, i: ins.Alloca) -> None:
        raise NotImplementedError

    def visit_call(self, i: ins.CallBase, callee: Callee) -> None:
        raise NotImplementedError

    # calls

    def mirror_links(self, i: ins.CallBase) -> None:
        """Link the shadows of nodes as the nodes were linked."""
        pointers = [a for a in i.args if self.activity.shadowed(a)]
        if not pointers:
            return
        self.mirror(i, pointers)
        if not self.activity.shadowed(i):
            self._derivative.pop(i)

    def carry_returned(self, i: ins.CallBase, callee: Callee) -> None:
        """The shadow of a pointer that a library call returns from among its arguments."""
        if callee.returns_argument is not None and self.activity.shadowed(i):
            self._derivative[i] = self.derivative(i.args[callee.returns_argument])

    def copy_call(self, i: ins.CallBase) -> Value:
        """The primal call, unchanged."""
        c = self.copy(i)
        assert isinstance(c, ins.CallBase)
        if isinstance(c, ins.Call) and c.tail:
            c.tail = ""  # the copy has allocas and tapes that a tail call would outlive
        c.fn_attrs = tuple(a for a in c.fn_attrs)
        self.place(i, c)
        self.close_invoke(i, c)
        if callee_of(self.module, i).name == "malloc_usable_size" and self.activity.shadowed(i.args[0]):
            self._room_in_all(i)
        return c

    def _room_in_all(self, i: ins.CallBase) -> None:
        """What a block has room for, so has its shadow then: an allocator may give blocks of one size different room."""
        for _ in self.in_lanes():
            shadow = self.derivative(i.args[0])
            room = self.b.call("malloc_usable_size", I64, [shadow])
            there = self.b.compare("icmp", "ne", shadow, zero(PTR))
            least = self.b.call("llvm.umin.i64", I64, [room, self.primal(i)])
            self._primal[i] = self.b.select(there, least, self.primal(i))

    def call_generated(self, i: ins.CallBase, name: str, ret: Type, args: Sequence[Value], hint: str = "") -> Value:
        """Call a generated function where `i` stood: an invoke stays one."""
        ft = function_type(ret, tuple(a.type for a in args))
        c: ins.CallBase
        if isinstance(i, ins.Invoke):
            c = ins.Invoke(ft, self.module.ref(name), args, self._copies[i.normal], self._copies[i.unwind])
        else:
            c = ins.Call(ft, self.module.ref(name), args)
        self.b.add(c, hint or i.name or "call")
        self.close_invoke(i, c)
        return c

    def close_invoke(self, original: ins.CallBase, made: ins.CallBase) -> None:
        """After an invoke, go on in a block of its own on the normal edge, so that code can follow the call."""
        if not isinstance(made, ins.Invoke):
            return
        assert isinstance(original, ins.Invoke)
        source = original.block
        made.unwind = self._copies[original.unwind]
        self._edges[(source, original.unwind)] = self.b.block
        after = self.b.new_block("invoke.cont")
        made.normal = after
        self.b.at(after)
        self._edges[(source, original.normal)] = after

    def end_invoke(self, i: ins.CallBase) -> None:
        """Branch from the block behind an invoke to where it goes on. Call after everything that belongs to the call."""
        if isinstance(i, ins.Invoke):
            self._edges[(i.block, i.normal)] = self.b.block
            self.b.branch(self._copies[i.normal])

    def zero_fill(self, pointer: Value, size: Value, align: int = 1) -> None:
        """memset(pointer, 0, size) on shadow memory."""
        self.b.call("llvm.memset.p0.i64", VOID, [pointer, integer(I8, 0), size, integer(I1, 0)])

    def copy_others(
        self, pieces: Pieces, to: Value, source: Value, size: Value, primal: Value, local: bool, none: Value | None = None
    ) -> None:
        """Copy pointers and integers from one shadow block to another; nothing where `none` says that the target has no shadow. primal: what `to`
        is the shadow of, after the copy. local: its floats have no adjoints yet."""
        total = self.as_size(size)
        if none is not None:
            total = self.b.select(none, integer(I64, 0), total)
        self._copy_words(pieces, to, source, total, primal, local, none)
        if pieces.stride == 0:
            for piece in pieces.others:
                a, b = self.b.offset(to, piece.offset), self.b.offset(source, piece.offset)
                length: Value = integer(I64, piece.size)
                if none is not None:
                    length = self.b.select(none, integer(I64, 0), length)
                self.b.call("llvm.memmove.p0.p0.i64", VOID, [a, b, length, integer(I1, 0)])
        elif pieces.others and not pieces.floats and not pieces.words:
            self.b.call("llvm.memmove.p0.p0.i64", VOID, [to, source, total, integer(I1, 0)])
        elif pieces.others:
            require_bytes(self.module)
            for at, count, stride, length in others_of(self.b, pieces, total):
                a, b = self.b.offset(to, at), self.b.offset(source, at)
                self.b.call("isozyme.copy.bytes", VOID, [a, b, count, stride, length])

    def _copy_words(
        self, pieces: Pieces, to: Value, source: Value, total: Value, primal: Value, local: bool, none: Value | None
    ) -> None:
        for at, n, stride, size in words_of(self.b, pieces, total):
            if none is not None:
                n = self.b.select(none, integer(I64, 0), n)
            places = [self.b.offset(p, at) for p in (to, source, primal)]
            flags = [integer(I1, int(local)), integer(I8, pieces.side)]
            self.b.call(require_words(self.module, "copy"), VOID, [*places, *flags, n, stride, size])

    def as_size(self, v: Value) -> Value:
        """A primal integer as i64."""
        v = self.primal(v)
        t = v.type
        if not isinstance(t, IntType) or t.bits == 64:
            return v
        return self.b.cast("zext" if t.bits < 64 else "trunc", v, I64)

    def alloca_size(self, i: ins.Alloca) -> Value:
        """Bytes of an alloca, as i64."""
        size = self.layout.alloc_size(i.allocated_type)
        if i.count is None:
            return integer(I64, size)
        return self.b.binary("mul", self.as_size(i.count), integer(I64, size))

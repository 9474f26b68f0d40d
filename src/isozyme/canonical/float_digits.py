"""Integer arithmetic on the bits of one float that makes another float of them: exponents read, replaced and moved, `0x5f3759df - (i >> 1)`.

As numbers, the bits of a float are piecewise linear in it, with the slope 1/ulp; so a float y made of the bits of x by sums, quotients and small
shifts is piecewise linear in x too, with the slope (what the arithmetic multiplies by) * ulp(y) / ulp(x). Adding 3 << 52 to the bits of a double
multiplies it by 8, and so does its derivative. A float made of exponents and signs alone is constant between its steps. In place of

    %y = bitcast i64 %bits to double        there is        %y = still(bitcast %bits) + still(slope) * (%x - still(%x))

where `still` is the identity without a derivative. Done behind all of LLVM's passes, which would see through it.
"""

from __future__ import annotations

from fractions import Fraction

from isozyme.analysis.known_bits import certain_bits, constant_lanes, lanes, possible_bits
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, number, zero
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import FloatType, Type, VectorType, function_type, resolve, scalar
from isozyme.ir.values import Argument, Constant, GlobalRef, Value

STILL = "isozyme.still."
_MANTISSA = {"half": 10, "bfloat": 7, "float": 23, "double": 52}
_SHIFTED = 8
"""Digits that a shift may drop: the rest tells the float."""
_DEPTH = 16


def follow_digits(function: Function) -> None:
    """Rewrite one function in place."""
    replaced: dict[Value, Value] = {}
    made: set[ins.Instruction] = set()
    for block in function.blocks:
        for i in list(block.instructions):
            if isinstance(i, ins.Cast) and i.opcode == "bitcast" and _float(i.type) and _alike(i.value.type, i.type) and i not in made:
                new = _follow(function, block, i)
                if new:
                    made.update(new)
                    replaced[i] = new[-1]
    if replaced:
        for i in function.instructions():
            if i not in made:
                i.map_operands(lambda v: replaced.get(v, v))


def _float(t: Type) -> bool:
    """A float, or a vector of floats."""
    kind = scalar(resolve(t))
    return isinstance(kind, FloatType) and kind.kind in _MANTISSA and not (isinstance(t, VectorType) and t.scalable)


def _alike(bits: Type, t: Type) -> bool:
    """An integer for each float."""
    shape = lanes(bits)
    return shape is not None and shape == ((t.count if isinstance(t, VectorType) else 1), 8 * _kind(t).size)


def _kind(t: Type) -> FloatType:
    found = scalar(resolve(t))
    assert isinstance(found, FloatType)
    return found


def _by(v: Value) -> int | None:
    """A constant, the same in each lane."""
    n = constant_lanes(v)
    return n[0] if n is not None and len(set(n)) == 1 else None


def _follow(function: Function, block: Block, cast: ins.Cast) -> list[ins.Instruction]:
    """What stands behind the cast; its last value takes the cast's place. Empty: nothing to do."""
    t, bits = cast.type, cast.value
    mantissa = _MANTISSA[_kind(t).kind]
    if not _from_floats(bits, _DEPTH):
        return []
    line: list[ins.Instruction] = []

    def add(i: ins.Instruction, hint: str) -> ins.Instruction:
        i.name = f"{cast.name}.{hint}"
        i.block = block
        line.append(i)
        return i

    def still(v: Value, hint: str) -> ins.Instruction:
        f = still_function(function.module, t)
        return add(ins.Call(f.type, function.module.ref(f.name), [v]), hint)

    if not _digits(bits, t, _DEPTH):
        still(cast, "still")
    else:
        found = _source(bits, t, _DEPTH)
        if found is None or not found[2]:
            return []
        x, factor, _ = found
        kept = integer(bits.type, -1 << mantissa)
        powers = [
            add(ins.Cast("bitcast", add(ins.Binary("and", b, kept), f"{w}.exponent"), t), f"{w}.power")
            for w, b in (("from", add(ins.Cast("bitcast", x, bits.type), "from")), ("to", bits))
        ]
        ratio = add(ins.Binary("fdiv", powers[1], powers[0]), "ratio")
        if factor != 1:
            ratio = add(ins.Binary("fmul", ratio, number(t, float(factor))), "scaled")
        nothing = add(ins.Compare("fcmp", "oeq", powers[0], zero(t)), "nothing")
        slope = still(add(ins.Select(nothing, zero(t), ratio), "slope"), "slope.still")
        move = add(ins.Binary("fsub", x, still(x, "at")), "move")
        finite = add(ins.Compare("fcmp", "ord", move, zero(t)), "finite")
        move = add(ins.Select(finite, move, zero(t)), "moved")
        add(ins.Binary("fadd", still(cast, "still"), add(ins.Binary("fmul", slope, move), "change")), "followed")
    at = block.instructions.index(cast) + 1
    block.instructions[at:at] = line
    return line


def _bits_of(v: Value, t: Type) -> Value | None:
    """The float whose bits v is."""
    return v.value if isinstance(v, ins.Cast) and v.opcode == "bitcast" and v.value.type is t else None


def _from_floats(v: Value, depth: int) -> bool:
    if isinstance(v, ins.Cast):
        if v.opcode == "bitcast":
            return _float(v.value.type) and not is_still(v.value)
        return v.opcode in ("zext", "trunc") and _from_floats(v.value, depth - 1)
    return depth > 0 and isinstance(v, (ins.Binary, ins.InsertElement)) and any(_from_floats(o, depth - 1) for o in v.operands())


def _digits(v: Value, t: Type, depth: int, whole: bool = True) -> int:
    """The bits of v that depend on the digits of floats behind it. whole: v stands where the float's bits stand, so an integer of unknown origin
    (loaded, chosen, handed in) may be a float as it is."""
    shape = lanes(v.type)
    assert shape is not None
    everything = (1 << shape[1]) - 1
    if isinstance(v, Constant):
        return 0
    if isinstance(v, ins.Cast):
        if v.opcode == "bitcast":
            if is_still(v.value):
                return 0
            if lanes(v.value.type) is not None:
                return everything if _digits(v.value, t, depth - 1, whole) else 0
            return (1 << _MANTISSA[_kind(v.value.type).kind]) - 1 if _float(v.value.type) and _alike(v.type, v.value.type) else everything
        if v.opcode in ("zext", "trunc"):
            return _digits(v.value, t, depth - 1, whole and v.opcode == "trunc") & everything
        return 0
    if isinstance(v, ins.Unary):
        return _digits(v.value, t, depth - 1, whole)
    if isinstance(v, ins.InsertElement) and depth > 0:
        return _digits(v.vector, t, depth - 1, whole) | _digits(v.value, t, depth - 1, whole)
    if not isinstance(v, ins.Binary):
        return everything & ((1 << _MANTISSA[_kind(t).kind]) - 1) if whole and not _counts(v) else 0
    if depth <= 0:
        return everything
    whole = whole and v.opcode in ("and", "or", "xor", "add", "sub")
    a, b = _digits(v.lhs, t, depth - 1, whole), _digits(v.rhs, t, depth - 1, whole)
    n = _by(v.rhs)
    match v.opcode:
        case "and":
            return (a & possible_bits(v.rhs)) | (b & possible_bits(v.lhs))
        case "or" | "xor":
            return a | b
        case "shl" if n is not None:
            return (a << n) & everything
        case "lshr" if n is not None:
            return a >> n
        case "add" | "sub" | "mul":
            total = a | b
            return everything & -(total & -total) if total else 0
    return everything if a | b else 0


def _counts(v: Value) -> bool:
    """An integer of LLVM's own making: a count of bits, a difference with saturation ..."""
    return isinstance(v, ins.CallBase) and isinstance(v.callee, GlobalRef) and v.callee.name.startswith("llvm.")


def _source(v: Value, t: Type, depth: int) -> tuple[Value, Fraction, bool] | None:
    """(x, f, whether exponents change): v is f times the bits of x, but for steps and for what does not depend on digits."""
    x = _bits_of(v, t)
    if x is not None:
        return x, Fraction(1), False
    if not depth or not isinstance(v, ins.Binary):
        return None
    mantissa = (1 << _MANTISSA[_kind(t).kind]) - 1
    sign = 1 << (8 * _kind(t).size - 1)
    for a, b in ((v.lhs, v.rhs), (v.rhs, v.lhs)):
        if _digits(b, t, depth - 1):
            continue
        found = _source(a, t, depth - 1)
        if found is None:
            continue
        x, f, changed = found
        n = _by(b)
        match v.opcode:
            case "and" if certain_bits(b) & mantissa == mantissa:
                return x, f, changed or bool(~certain_bits(b) & (sign - 1))
            case "or" | "xor" if possible_bits(b) & mantissa == 0:
                return x, f, changed or bool(possible_bits(b) & (sign - 1))
            case "add":
                return x, f, True
            case "sub":
                return x, f if a is v.lhs else -f, True
            case "lshr" | "ashr" if a is v.lhs and n is not None and 0 < n <= _SHIFTED:
                return x, f / (1 << n), True
            case "udiv" | "sdiv" if a is v.lhs and n is not None and 0 < n <= 1 << _SHIFTED:
                return x, f / n, True
        return None
    return None


def is_still(v: Value) -> bool:
    """A value whose derivative has been taken away."""
    return isinstance(v, ins.Call) and isinstance(v.callee, GlobalRef) and v.callee.name.startswith(STILL)


def still_function(module: Module, t: Type) -> Function:
    """The identity without a derivative (rules/tables/runtime.py)."""
    lanes_ = f"v{t.count}." if isinstance(t, VectorType) else ""
    name = f"{STILL}{lanes_}{_kind(t)}"
    found = module.functions.get(name)
    if found is None:
        found = module.functions[name] = Function(name, function_type(t, (t,)), [Argument(t, "x", 0)], module)
        found.linkage = "internal"
        found.fn_attrs = ("alwaysinline", "nounwind", "willreturn", "memory(none)")
        b = Builder(found)
        b.at(b.new_block("entry"))
        b.ret(found.args[0])
        b.finish()
        found.defined = True
    return found

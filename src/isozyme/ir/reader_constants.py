"""Reading constants: numbers, aggregates, constant expressions, references to globals."""

from __future__ import annotations

import math
import struct
from typing import Final

from isozyme.ir.lexer import Cursor, name_of, unescape
from isozyme.ir.module import Module
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import (
    I1,
    ArrayType,
    FloatType,
    IntType,
    StructType,
    Type,
    VectorType,
    resolve,
    scalar,
    vector_type,
)
from isozyme.ir.values import (
    ConstAggregate,
    Constant,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstPlain,
    ConstRaw,
    ConstSplat,
    ConstString,
    InlineAsm,
)

PLAIN_CONSTANTS: Final = frozenset({"null", "undef", "poison", "zeroinitializer", "none"})
_CASTS: Final = frozenset(
    {
        "trunc", "zext", "sext", "fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp", "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast",
        "addrspacecast",
    }
)  # fmt: skip
EXPRESSIONS: Final = _CASTS | {
    "getelementptr", "add", "sub", "mul", "shl", "lshr", "ashr", "and", "or", "xor", "icmp", "fcmp", "select", "extractelement",
    "insertelement", "shufflevector",
}  # fmt: skip
RAW_CONSTANTS: Final = frozenset({"blockaddress", "dso_local_equivalent", "no_cfi", "ptrauth"})
_ASM_WORDS: Final = frozenset({"sideeffect", "alignstack", "inteldialect", "unwind"})
# Exponent and mantissa bits of the formats given as raw bits.
_FORMATS: Final = {"half": (5, 10), "bfloat": (8, 7), "float": (8, 23), "double": (11, 52), "fp128": (15, 112)}


def _from_bits(bits: int, exponent_bits: int, mantissa_bits: int) -> float:
    """The Python float nearest to an IEEE number given by its bits."""
    sign = -1.0 if bits >> (exponent_bits + mantissa_bits) & 1 else 1.0
    exponent = bits >> mantissa_bits & ((1 << exponent_bits) - 1)
    mantissa = bits & ((1 << mantissa_bits) - 1)
    bias = (1 << (exponent_bits - 1)) - 1
    if exponent == (1 << exponent_bits) - 1:
        return math.copysign(math.nan if mantissa else math.inf, sign)
    if exponent == 0:
        return sign * _scaled(mantissa, 1 - bias - mantissa_bits)
    return sign * _scaled(mantissa | 1 << mantissa_bits, exponent - bias - mantissa_bits)


def _scaled(mantissa: int, exponent: int) -> float:
    """mantissa * 2**exponent, infinite where it does not fit in a double."""
    try:
        return math.ldexp(mantissa, exponent)
    except OverflowError:
        return math.inf


def float_value(kind: str, text: str) -> float:
    """The nearest Python float of an LLVM floating-point literal of type `kind`.

    Spellings: decimal; 0x + 16 digits (the bits of a double, also for float); 0xH (half); 0xR (bfloat); 0xK (x86_fp80); 0xL (fp128, low
    word first); 0xM (ppc_fp128); f0x + the bits of the type itself. Raises ValueError when it is none of these.
    """
    body = text.lstrip("+-")
    if body.startswith("0x"):
        letter = body[2]
        if letter == "H":
            value = _from_bits(int(body[3:], 16), 5, 10)
        elif letter == "R":
            value = _from_bits(int(body[3:], 16), 8, 7)
        elif letter == "K":
            value = _x87(int(body[3:], 16))
        elif letter == "L":
            digits = body[3:].rjust(32, "0")
            value = _from_bits(int(digits[16:] + digits[:16], 16), 15, 112)
        elif letter == "M":  # two doubles, the large one first
            high, low = struct.unpack(">dd", int(body[3:], 16).to_bytes(16, "big"))
            value = high + low
        else:
            value = struct.unpack(">d", int(body[2:], 16).to_bytes(8, "big"))[0]
    elif body.startswith("f0x"):
        bits = int(body[3:], 16)
        value = _x87(bits) if kind == "x86_fp80" else _from_bits(bits, *_FORMATS[kind])
    else:
        value = float(body)
    return -value if text.startswith("-") else value


def _x87(bits: int) -> float:
    """The 80-bit extended format: an explicit leading mantissa bit."""
    exponent, mantissa = bits >> 64 & 0x7FFF, bits & ((1 << 64) - 1)
    sign = -1.0 if bits >> 79 else 1.0
    if exponent == 0x7FFF:
        return math.copysign(math.nan if mantissa & ((1 << 63) - 1) else math.inf, sign)
    return sign * _scaled(mantissa, max(exponent, 1) - 16383 - 63)


class ConstantReader(TypeReader):
    """Reads constants; equal spellings of one type give the same object within a module."""

    def __init__(self, module: Module, origin: str) -> None:
        super().__init__(module, origin)
        self.constants: dict[tuple[Type, str], Constant] = {}

    def constant_of(self, t: Type, text: str) -> Constant | None:
        """The constant of type t whose whole spelling is `text` (a simple one: no spaces), or None when it is not one."""
        key = (t, text)
        c = self.constants.get(key)
        if c is None:
            cur = Cursor(text, 0, self.origin)
            c = self.constant(cur, t)
            if cur.token:
                return None
            self.constants[key] = c
        return c

    def typed_constant(self, cur: Cursor) -> Constant:
        """Read `type constant`."""
        return self.constant(cur, self.type(cur))

    def constant(self, cur: Cursor, t: Type) -> Constant:
        """Read one constant of type t."""
        token = cur.token
        head = token[:1]
        if head == "@":
            cur.next()
            return self.module.ref(name_of(token))
        if head.isdigit() or head in ("-", "+") or token[:3] in ("f0x", "s0x", "u0x"):
            return self._number(cur, t)
        if token in PLAIN_CONSTANTS:
            cur.next()
            return ConstPlain(t, token)
        if token in ("true", "false"):
            if not isinstance(t, IntType) or t.bits != 1:
                cur.fail(f"`{token}` is not a constant of type `{t}`")
            cur.next()
            return ConstInt(t, int(token == "true"))
        if token[:2] == 'c"':
            cur.next()
            return ConstString(t, unescape(token[2:-1]))
        if token in ("{", "[", "<"):
            return self._aggregate(cur, t)
        if token == "splat":
            cur.next()
            cur.expect("(")
            element = self.typed_constant(cur)
            cur.expect(")")
            return ConstSplat(t, element)
        if token == "asm":
            return self._asm(cur)
        if token in RAW_CONSTANTS:
            return self._raw(cur, t)
        if token[:1].isalpha():
            return self._expression(cur, t)
        cur.fail(f"expected a value of type `{t}`, found {cur.described()}")

    def _number(self, cur: Cursor, t: Type) -> Constant:
        token = cur.token
        if isinstance(t, IntType):
            try:
                if token[1:3] == "0x":  # s0x is signed, u0x unsigned; both are the bits
                    value = int(token[3:], 16)
                else:
                    value = int(token)
            except ValueError:
                cur.fail(f"`{token}` is not an integer of type `{t}`")
            cur.next()
            half = 1 << (t.bits - 1)
            if t.bits == 1:
                value &= 1
            elif not -half <= value < half:
                value = (value & ((1 << t.bits) - 1)) - ((1 << t.bits) if value & half else 0)
            return ConstInt(t, value)
        if isinstance(t, FloatType):
            try:
                number = float_value(t.kind, token)
            except (ValueError, KeyError, OverflowError, struct.error):
                cur.fail(f"`{token}` is not a number of type `{t}`")
            cur.next()
            return ConstFloat(t, number, token)
        cur.fail(f"the number `{token}` cannot be a constant of type `{t}`")

    def _aggregate(self, cur: Cursor, t: Type) -> Constant:
        """Elements carry their types, so the type given is only checked for its shape."""
        start = cur.at
        closing = {"{": ["}"], "[": ["]"], "<": [">"]}[cur.next()]
        if closing == [">"] and cur.accept("{"):
            closing = ["}", ">"]
        elements: list[Constant] = []
        while not cur.accept(closing[0]):
            if elements:
                cur.expect(",")
            elements.append(self.typed_constant(cur))
        for c in closing[1:]:
            cur.expect(c)
        shape = resolve(t)
        if not isinstance(shape, (StructType, ArrayType, VectorType)):
            cur.fail(f"an aggregate constant cannot have type `{t}`", start)
        count = len(shape.fields) if isinstance(shape, StructType) else shape.count
        if count != len(elements):
            cur.fail(f"a constant of type `{t}` needs {count} elements, this one has {len(elements)}", start)
        return ConstAggregate(t, elements)

    def _asm(self, cur: Cursor) -> Constant:
        start = cur.at
        cur.next()
        while cur.token in _ASM_WORDS:
            cur.next()
        for separator in (",", ""):
            if cur.token[:1] != '"':
                cur.fail(f"expected a string of inline assembly, found {cur.described()}")
            cur.next()
            if separator:
                cur.expect(separator)
        return InlineAsm(cur.text[start : cur.last])

    def _raw(self, cur: Cursor, t: Type) -> Constant:
        start = cur.at
        cur.next()
        if cur.token == "(":
            cur.skip_parens()
        elif cur.token[:1] == "@":
            cur.next()
        else:
            cur.fail(f"expected a global, found {cur.described()}")
        return ConstRaw(t, cur.text[start : cur.last])

    def _expression(self, cur: Cursor, t: Type) -> Constant:
        if cur.token not in EXPRESSIONS:
            cur.fail(f"expected a value of type `{t}`, found {cur.described()}")
        opcode = cur.next()
        flags: list[str] = []
        while cur.token and cur.token != "(":
            start = cur.at
            word = cur.next()
            if not word[:1].isalpha():
                cur.fail(f"expected a constant of type `{t}`, found `{opcode} {word}`", start)
            if word == "inrange" and cur.token == "(":
                cur.skip_parens()
            flags.append(cur.text[start : cur.last])
        if cur.token != "(":
            cur.fail(f"expected `(` after `{opcode}`, found {cur.described()}")
        cur.next()
        source: Type | None = None
        operands: list[Constant] = []
        result = t
        if opcode == "getelementptr":
            source = self.type(cur)
            cur.expect(",")
        while True:
            operands.append(self.typed_constant(cur))
            if not cur.accept(","):
                break
        if opcode in _CASTS:
            cur.expect("to")
            result = self.type(cur)
        cur.expect(")")
        if opcode == "getelementptr":
            result = operands[0].type
            for i in operands[1:]:
                if isinstance(i.type, VectorType) and not isinstance(result, VectorType):
                    result = vector_type(i.type.count, result, i.type.scalable)
        elif opcode in ("icmp", "fcmp"):
            shape = operands[0].type
            result = vector_type(shape.count, I1, shape.scalable) if isinstance(shape, VectorType) else I1
        elif opcode == "extractelement":
            result = scalar(operands[0].type)
        elif opcode == "select":
            result = operands[1].type
        elif opcode == "shufflevector":
            mask = operands[2].type
            result = vector_type(mask.count, scalar(operands[0].type), mask.scalable) if isinstance(mask, VectorType) else t
        elif opcode not in _CASTS:
            result = operands[0].type
        return ConstExpr(result, opcode, operands, tuple(flags), source)


"""Values of the IR: constants, globals, arguments. Instructions are in `instructions`."""

from __future__ import annotations

from collections.abc import Sequence

from isozyme.ir.types import METADATA, PTR, Type


class Value:
    """Anything an instruction can use. Compared and hashed by identity (constants too: compare their fields)."""

    __slots__ = ("type",)
    type: Type


class LocalValue(Value):
    """A value with a `%name`: an argument or an instruction. `name` is without the sigil and unquoted ("x", "0", "a b")."""

    __slots__ = ("name",)
    name: str


class Argument(LocalValue):
    """A function's parameter. `attrs` are its attributes as written, e.g. ("noalias", "align 8", "dereferenceable(16)")."""

    __slots__ = ("attrs", "index")

    def __init__(self, type: Type, name: str, index: int, attrs: tuple[str, ...] = ()) -> None:
        self.type, self.name, self.index, self.attrs = type, name, index, attrs


class Constant(Value):
    """Base of constants: no name, no block, always available."""

    __slots__ = ()


class ConstInt(Constant):
    """An integer; `value` is signed as LLVM prints it (i1: 0 or 1)."""

    __slots__ = ("value",)

    def __init__(self, type: Type, value: int) -> None:
        self.type, self.value = type, value


class ConstFloat(Constant):
    """A floating-point number. `text` is the exact LLVM spelling ("1.000000e+00", "0x3FB999999999999A", "0xH3C00", "f0x3F800000");
    `value` the nearest Python float."""

    __slots__ = ("text", "value")

    def __init__(self, type: Type, value: float, text: str) -> None:
        self.type, self.value, self.text = type, value, text


class ConstPlain(Constant):
    """`null`, `undef`, `poison`, `zeroinitializer`, `none`: `kind` is the word."""

    __slots__ = ("kind",)

    def __init__(self, type: Type, kind: str) -> None:
        self.type, self.kind = type, kind


class ConstAggregate(Constant):
    """A struct, array or vector constant, element by element."""

    __slots__ = ("elements",)

    def __init__(self, type: Type, elements: Sequence[Constant]) -> None:
        self.type, self.elements = type, tuple(elements)


class ConstString(Constant):
    """`c"..."`: `data` are its bytes."""

    __slots__ = ("data",)

    def __init__(self, type: Type, data: bytes) -> None:
        self.type, self.data = type, data


class ConstSplat(Constant):
    """`splat (double 1.0)`: a vector with one element repeated."""

    __slots__ = ("element",)

    def __init__(self, type: Type, element: Constant) -> None:
        self.type, self.element = type, element


class ConstExpr(Constant):
    """A constant expression. `opcode` as written ("getelementptr", "ptrtoint", "inttoptr", "bitcast", "addrspacecast", "sub", "add",
    "xor", "trunc", ...); `flags` the words between it and the operands ("inbounds", "nuw", "inrange(-16, 24)");
    `source_type` only for getelementptr."""

    __slots__ = ("flags", "opcode", "operands", "source_type")

    def __init__(
        self, type: Type, opcode: str, operands: Sequence[Constant], flags: tuple[str, ...] = (), source_type: Type | None = None
    ) -> None:
        self.type, self.opcode, self.operands, self.flags, self.source_type = type, opcode, tuple(operands), flags, source_type


class GlobalRef(Constant):
    """A use of a global `@name` (variable, function, alias, ifunc): look its definition up in the module. One object a module and name."""

    __slots__ = ("name",)

    def __init__(self, name: str, type: Type = PTR) -> None:
        self.name, self.type = name, type


class ConstRaw(Constant):
    """A constant kept as text because nothing inside matters: `blockaddress(...)`, `dso_local_equivalent @f`, `no_cfi @f`, `ptrauth (...)`.
    `text` is without the type."""

    __slots__ = ("text",)

    def __init__(self, type: Type, text: str) -> None:
        self.type, self.text = type, text


class InlineAsm(Constant):
    """`asm sideeffect "...", "..."` as a callee, kept as text."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.type, self.text = PTR, text


class MetadataValue(Value):
    """A metadata operand of a call (`metadata !"x"`, `metadata ptr %p`), kept as text without the word `metadata`."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.type, self.text = METADATA, text



"""Spelling constants as LLVM does."""

from __future__ import annotations

from isozyme.ir.lexer import escape, quoted
from isozyme.ir.types import I1, StructType, VectorType, resolve
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
    GlobalRef,
    InlineAsm,
)

_CASTS = frozenset(
    {
        "trunc", "zext", "sext", "fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp", "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast",
        "addrspacecast",
    }
)


def constant_text(c: Constant) -> str:
    """The constant without its type."""
    if isinstance(c, ConstInt):
        if c.type is I1:
            return "true" if c.value else "false"
        return str(c.value)
    if isinstance(c, (ConstFloat, ConstRaw, InlineAsm)):
        return c.text
    if isinstance(c, GlobalRef):
        return "@" + quoted(c.name)
    if isinstance(c, ConstPlain):
        return c.kind
    if isinstance(c, ConstSplat):
        return f"splat ({typed_constant_text(c.element)})"
    if isinstance(c, ConstString):
        return f'c"{escape(c.data)}"'
    if isinstance(c, ConstAggregate):
        return _aggregate(c)
    assert isinstance(c, ConstExpr)
    words = " ".join((c.opcode, *c.flags))
    operands = ", ".join(map(typed_constant_text, c.operands))
    if c.opcode == "getelementptr":
        return f"{words} ({c.source_type}, {operands})"
    if c.opcode in _CASTS:
        return f"{words} ({operands} to {c.type})"
    return f"{words} ({operands})"


def typed_constant_text(c: Constant) -> str:
    """`type constant`."""
    return f"{c.type} {constant_text(c)}"


def _aggregate(c: ConstAggregate) -> str:
    inner = ", ".join(map(typed_constant_text, c.elements))
    shape = resolve(c.type)
    if isinstance(shape, StructType):
        body = f"{{ {inner} }}" if inner else "{}"
        return f"<{body}>" if shape.packed else body
    return f"<{inner}>" if isinstance(shape, VectorType) else f"[{inner}]"

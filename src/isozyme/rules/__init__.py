"""What is known about operations: derivative rules, allocation pairs, inactive functions, effects of library calls.

    from isozyme.rules import lookup, instruction     # ask
    from isozyme.rules import unary, inactive         # tell (all of it: isozyme.rules.register)
"""

from isozyme.rules.expression import (
    Apply,
    Expr,
    Integer,
    Number,
    Operand,
    Result,
    Seed,
    chain,
    evaluate,
    operands_used,
    simplify,
    uses_result,
)
from isozyme.rules.helpers import helper_ir, helper_symbol
from isozyme.rules.model import (
    Allocation,
    Arguments,
    CallTemplate,
    Custom,
    Deallocation,
    Derivative,
    Effects,
    Inactive,
    Knowledge,
    MaskedAccess,
    MemoryTransfer,
    Mirrored,
    PointerDerived,
    PointerOutput,
    Reallocation,
    Reduction,
)
from isozyme.rules.primitives import PRIMITIVES, Primitive, libm_symbol
from isozyme.rules.register import allocation, binary, deallocation, function, inactive, ternary, unary
from isozyme.rules.registry import instruction, intrinsic_base, lookup, overrides_body

__all__ = [
    "PRIMITIVES", "Allocation", "Apply", "Arguments", "CallTemplate", "Custom", "Deallocation", "Derivative", "Effects", "Expr", "Inactive",
    "Integer", "Knowledge", "MaskedAccess", "MemoryTransfer", "Mirrored", "Number", "Operand", "PointerDerived", "PointerOutput", "Primitive",
    "Reallocation", "Reduction", "Result", "Seed", "allocation", "binary", "chain", "deallocation", "evaluate", "function",
    "helper_ir", "helper_symbol", "inactive", "instruction", "intrinsic_base", "libm_symbol", "lookup", "operands_used",
    "overrides_body", "simplify", "ternary", "unary", "uses_result",
]

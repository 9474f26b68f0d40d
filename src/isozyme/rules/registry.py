"""The one question to the rules: what is known about this callee, or this instruction?"""

from __future__ import annotations

import functools
import re

from isozyme.rules import helpers, register
from isozyme.rules.mangling import rust_path
from isozyme.rules.model import Derivative, Knowledge
from isozyme.rules.tables import complex, cpp_library, inactive, instructions, intrinsics, libm, memory, runtime, rust

helpers.register_rules()
_TABLES = (instructions, libm, complex, cpp_library, intrinsics, memory, inactive, rust, runtime)
register.seal_built_in()

# One component of an overloaded intrinsic's name that encodes a type (llvm/lib/IR/Intrinsics.cpp, getMangledTypeStr).
_TYPE_SUFFIX = re.compile(
    r"(?:nxv\d+|v\d+|a\d+|p\d+)*(?:bf16|f\d+|ppcf128|i\d+|isVoid|Metadata|p\d+|x86mmx|x86amx|token|sl?_\w*|f_\w*|t\w*_\w*t)"
)


def lookup(name: str) -> Knowledge | None:
    """What is known about the function `name` (a symbol or an intrinsic, without the leading `@`).

    Type suffixes of intrinsics are ignored (`llvm.sin.v4f64`); C type variants, `__*_finite` and Rust's mangled
    allocator symbols are known; the Rust standard library is matched by path. None: nothing is known.

    A program may define a function that merely shares its name with a library one (`y1`, `gamma`): consult this for
    functions without a body, or when `overrides_body(name)`, and check a Derivative's `operands` against the call.
    """
    if name.startswith("\x01"):
        name = name[1:]
    known = register.named(name)
    if known is not None:
        return known
    if name.startswith("llvm."):
        return register.named(intrinsic_base(name))
    return _by_pattern(name)


def intrinsic_base(name: str) -> str:
    """An intrinsic's registered name without type suffixes: "llvm.memcpy.p0.p0.i64" gives "llvm.memcpy"."""
    base = name
    while register.named(base) is None:
        stem, dot, last = base.rpartition(".")
        if not dot or stem == "llvm" or not _TYPE_SUFFIX.fullmatch(last):
            break
        base = stem
    return base


@functools.lru_cache(maxsize=4096)
def _by_pattern(name: str) -> Knowledge | None:
    known = rust.allocator_symbol(name)
    if known is not None:
        return known
    path = rust_path(name)
    if path is not None:
        return rust.path_knowledge(name, path)
    return inactive.pattern_knowledge(name) or cpp_library.knowledge(name)


def instruction(opcode: str) -> Derivative | None:
    """The partial derivatives of a floating-point instruction by its LLVM opcode; None for any other instruction."""
    return register.of_opcode(opcode)


def overrides_body(name: str) -> bool:
    """True if what `lookup(name)` finds takes precedence over a body: the user's own rules, and our helper functions."""
    return register.is_users(name) or (name.startswith("isozyme.") and register.named(name) is not None)

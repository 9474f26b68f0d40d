"""Compiles IR text with isozyme.llvm and calls its functions with ctypes."""

from __future__ import annotations

import contextlib
import ctypes
import re
import struct
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from isozyme.llvm import Llvm, open_llvm
from oracle.buffer import FLOATS, Buffer, reachable

C_TYPES = {"double": ctypes.c_double, "float": ctypes.c_float, "i64": ctypes.c_int64, "i32": ctypes.c_int32, "ptr": ctypes.c_void_p}


@cache
def llvm() -> Llvm:
    """The LLVM of the tests, opened once."""
    return open_llvm()


def optimise(text: str, pipeline: str) -> str:
    """The module's text after one of LLVM's pipelines."""
    m = llvm().parse(text)
    llvm().run(m, pipeline)
    return llvm().to_text(m)


ctypes.CDLL("libgcc_s.so.1", ctypes.RTLD_GLOBAL)  # `resume` becomes a call of _Unwind_Resume
with contextlib.suppress(OSError):
    ctypes.CDLL("libstdc++.so.6", ctypes.RTLD_GLOBAL)  # exceptions

STUBS = re.compile(r"^declare ([^\n]*@(?:[\w.$]*panic[\w.$]*|rust_eh_personality)\([^\n]*)$", re.M)


def with_stubs(text: str) -> str:
    """The module with the panic functions of Rust's library defined, as traps: nothing here links that library."""
    return STUBS.sub(r"define weak \1 {\n  unreachable\n}", text)


class Compiled:
    """Machine code of a module, in this process. `pipeline`: one of isozyme.llvm.PIPELINES, run first."""

    def __init__(self, text: str, pipeline: str = "O0") -> None:
        # LLVM's JIT loads no thread-local variables.
        m = llvm().parse(with_stubs(text).replace(" = internal thread_local ", " = internal "))
        if pipeline != "O0":
            llvm().run(m, pipeline)
        self._jit = llvm().jit(m)

    def call(self, name: str, args: Sequence[Any], result: str = "void") -> Any:
        """Calls @name. Python floats are doubles, ints are i64, numpy arrays and Buffers are pointers (arrays change in place, Buffers do
        not: use `Arena`), ctypes values are themselves. `result`: double, float, i64, i32, ptr or void."""
        arena = Arena(reachable(args))
        words = [arena.word(a) for a in args]
        result_type: Any = C_TYPES.get(result)
        function = ctypes.CFUNCTYPE(result_type, *[type(w) for w in words])(self._jit.address(name))
        return function(*words)

    def call_block(self, name: str, block: ctypes.Array[ctypes.c_char]) -> None:
        """Calls `void @name(ptr block)`."""
        ctypes.CFUNCTYPE(None, ctypes.c_void_p)(self._jit.address(name))(ctypes.addressof(block))


class Arena:
    """Native memory for buffers: placed once, read back after the call."""

    def __init__(self, buffers: Sequence[Buffer]) -> None:
        self._memory = {b: ctypes.create_string_buffer(max(1, b.size) + 16) for b in buffers}
        for b, m in self._memory.items():
            ctypes.memmove(self.address(b), bytes(b.pack(self.address)), b.size)
            del m

    def address(self, leaf: Any) -> int:
        """The address of a buffer, of (buffer, offset), or null. Sixteen-byte aligned."""
        if leaf is None:
            return 0
        if isinstance(leaf, tuple):
            return self.address(leaf[0]) + int(leaf[1])
        return -(-ctypes.addressof(self._memory[leaf]) // 16) * 16

    def word(self, x: Any) -> Any:
        """The ctypes value of an argument."""
        if isinstance(x, np.ndarray):
            return ctypes.c_void_p(x.ctypes.data)
        if isinstance(x, float):
            return ctypes.c_double(x)
        if isinstance(x, int):
            return ctypes.c_int64(x)
        return ctypes.c_void_p(self.address(x)) if x is None or isinstance(x, (Buffer, tuple)) else x

    def read(self, b: Buffer) -> list[Any]:
        """The leaves of a buffer now."""
        return b.unpack(ctypes.string_at(self.address(b), b.size))


def pack_slot(kind: str, value: Any, arena: Arena) -> bytes:
    """Eight bytes of an argument block."""
    if kind in FLOATS:
        return struct.pack(FLOATS[kind], value).ljust(8, b"\0")
    raw = arena.address(value) if kind == "ptr" else int(value)
    return (raw & (1 << 64) - 1).to_bytes(8, "little")

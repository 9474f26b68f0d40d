"""Compiles a few lines of IR and calls them: one double-taking function `f` a module."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import llvmlite.binding as llvm

llvm.initialize_native_target()
llvm.initialize_native_asmprinter()
llvm.load_library_permanently("libm.so.6")
llvm.load_library_permanently("libgcc_s.so.1")  # __powidf2, behind llvm.powi

_ALIVE: list[object] = []  # engines own the code that the returned functions call


def compile_function(text: str, name: str, *arguments: type, result: type = ctypes.c_double) -> Callable[..., float]:
    """The function `name` of a module's text, verified by LLVM, as a Python callable."""
    module = llvm.parse_assembly(text)
    module.verify()
    target = llvm.Target.from_default_triple().create_target_machine(opt=2)
    engine = llvm.create_mcjit_compiler(module, target)
    engine.finalize_object()
    _ALIVE.append(engine)
    function: Callable[..., float] = ctypes.CFUNCTYPE(result, *arguments)(engine.get_function_address(name))
    return function

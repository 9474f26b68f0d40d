"""Small functions that generated code calls, given as LLVM IR text: brought into a module the first time they are needed."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module


def require(module: Module, text: str) -> None:
    """Add the functions and globals of `text` that the module does not have yet. The text uses no metadata and no attribute groups."""
    library = read_module(text, "<isozyme>")
    for name, f in library.functions.items():
        here = module.functions.get(name)
        if here is None or (f.defined and not here.defined):
            if f.defined:
                f.blocks  # noqa: B018  (reads the body while its reader is alive)
            f.module = module
            module.functions[name] = f
    for name, g in library.globals.items():
        module.globals.setdefault(name, g)


def drop_calls(module: Module, functions: Iterable[Function], names: Collection[str]) -> None:
    """Take back calls of such functions, and the functions."""
    here = {module.ref(name) for name in names if name in module.functions}
    for f in functions if here else ():
        for b in f.blocks:
            b.instructions[:] = [i for i in b.instructions if not (isinstance(i, ins.CallBase) and i.callee in here)]
    for name in names:
        module.functions.pop(name, None)


_STOP = """
@NAME.text = private constant [LENGTH x i8] c"TEXT\\0A"

declare i64 @write(i32, ptr, i64)
declare void @abort()

define internal void @NAME() noinline cold noreturn nounwind {
entry:
  %n = call i64 @write(i32 2, ptr @NAME.text, i64 LENGTH)
  call void @abort()
  unreachable
}
"""


def require_stop(module: Module, name: str, text: str) -> None:
    """Make the function `name` available: it writes a line of text to standard error, and aborts."""
    if name not in module.functions:
        require(module, _STOP.replace("NAME", name).replace("TEXT", text).replace("LENGTH", str(len(text) + 1)))

"""Texts of Rust's standard library that functions write which are known by rules only: `String`, `Vec<u8>`, `Cow<str>`: capacity, pointer, length.

Which blocks such a function allocates and frees is its own business; what was inlined of the library hands the blocks on and frees them. So a
shadow of such an object must have a block of the size of the object's, in which nothing matters: text has no derivative (emit/texts.py).
"""

from __future__ import annotations

import re

from isozyme.analysis.callees import Callee, CalleeKind
from isozyme.ir import instructions as ins

_RUST = re.compile(r"_R|_ZN.*17h[0-9a-f]{16}E")
_SIZE = re.compile(r"dereferenceable\((16|24)\)")


def texts_written(callee: Callee, call: ins.CallBase) -> tuple[tuple[int, int, bool], ...]:
    """(argument, size in bytes, whether it is made by the call) of what may be texts: where it returns an object by address, or has a `&mut`."""
    function = callee.function
    if callee.kind is not CalleeKind.INACTIVE or (function is not None and function.defined) or not _RUST.match(callee.name):
        return ()
    found: list[tuple[int, int, bool]] = []
    for k in range(len(call.args)):
        declared = function.args[k].attrs if function is not None and k < len(function.args) else ()
        attrs = (*(call.arg_attrs[k] if k < len(call.arg_attrs) else ()), *declared)
        size = max((int(m[1]) for a in attrs if (m := _SIZE.fullmatch(a))), default=0)
        if k in callee.effects.writes and size and "noalias" in attrs and "readonly" not in attrs:
            found.append((k, size, any(a.startswith("sret") for a in attrs)))
    return tuple(found)

"""A link whose inputs, settings and engine are those of an earlier one takes that one's object, without reading the program.

The derivatives have a cache of their own (`build.py`), whose key is found only after the program has been read, sliced and prepared. Here everything
that the object depends on is hashed as it comes: the bitcode, byte for byte, what is asked of the link, the engine's source, the LLVM in use.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping

from isozyme import flags
from isozyme.cache import LinkCache, engine_version
from isozyme.flags import RULES, Flags
from isozyme.frontends.rust import variables
from isozyme.frontends.rust.inputs import Inputs
from isozyme.frontends.rust.linkline import LinkLine
from isozyme.frontends.rust.report import Compiled, Synthesised
from isozyme.llvm.capi import find_libraries

LARGEST = 128 << 20
"""Bytes of an object that is kept."""


def compile_or_take(inputs: Inputs, line: LinkLine, environment: Mapping[str, str]) -> Compiled:
    """See `program.compile_program`."""
    wish = flags.from_environment(environment)
    key = link_key(inputs, line, wish, environment)
    kept = _take(key) if key is not None else None
    if kept is not None:
        return kept
    from isozyme.frontends.rust.program import compile_program

    made = compile_program(inputs, line, wish)
    if key is not None and len(made.object) <= LARGEST:
        names = json.dumps([d.name for d in made.derivatives])
        LinkCache().put_bytes(key, names.encode() + b"\n" + made.object)
    return made


def link_key(inputs: Inputs, line: LinkLine, wish: Flags, environment: Mapping[str, str]) -> str | None:
    """A hash of all that the object of a link depends on; None for a link that must be done: one that prints, or that depends on what is not known
    here (users' rules are programs; the machine's own processor)."""
    if wish.prints or environment.get(RULES) or environment.get("ISOZYME_DUMP") or line.cpu == "native":
        return None
    parts = [engine_version(), environment.get("ISOZYME", ""), environment.get(variables.RUSTC_LLVM, "")]
    parts += [line.opt_level, line.cpu, str(line.strips_debug), *_libraries()]
    digest = hashlib.sha256()
    # Not the names of the files: rustc makes new ones each time, and they only appear in messages.
    for section in (parts, sorted(line.exported), sorted(inputs.needed)):
        digest.update(f"{len(section)}\n".encode())
        for part in section:
            digest.update(hashlib.sha256(part.encode(errors="surrogateescape")).digest())
    for module in inputs.modules:
        digest.update(hashlib.sha256(module.data).digest())
    return digest.hexdigest()


def _libraries() -> Iterator[str]:
    """The LLVM libraries here, of which `open_llvm` takes one, as far as files show that they are the same; the embedded one without them."""
    found = find_libraries()
    for path in found:
        state = os.stat(path)
        yield f"{path} {state.st_size} {state.st_mtime_ns}"
    if not found:
        from importlib.metadata import version

        yield version("llvmlite")


def _take(key: str) -> Compiled | None:
    data = LinkCache().get_bytes(key)
    if data is None:
        return None
    names, _, code = data.partition(b"\n")
    return Compiled(code, tuple(Synthesised(name, True, 0.0) for name in json.loads(names)), "")

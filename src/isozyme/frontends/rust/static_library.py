"""Static libraries: rustc archives them without a linker, so their derivatives are made afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from time import perf_counter

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.objects import archive
from isozyme.frontends.rust.inputs import collect, is_bitcode
from isozyme.frontends.rust.kept_links import compile_or_take
from isozyme.frontends.rust.linkline import LinkLine
from isozyme.frontends.rust.report import LinkReport


def unfinished(folder: Path, crates: Iterable[str]) -> list[Path]:
    """The static libraries of these crates in cargo's output folder that still hold bitcode."""
    found = []
    for crate in crates:
        path = folder / f"lib{crate.replace('-', '_')}.a"
        if archive.is_archive(path) and any(is_bitcode(start) for start in archive.starts(path, 4)):
            found.append(path)
    return found


def finish(path: Path, level: str, environment: Mapping[str, str]) -> LinkReport:
    """Put one native object, with the derivatives, in the place of a library's bitcode. level: "O0" to "O3", "Os" or "Oz"."""
    started = perf_counter()
    line = LinkLine((str(path),), path, level, "", frozenset(), (0,))
    with tempfile.TemporaryDirectory(prefix="isozyme-archive-") as folder:
        scratch = Path(folder)
        inputs = collect(line, scratch)
        compiled = compile_or_take(inputs, line, environment)
        native = [m for rest in inputs.arguments for m in archive.read(Path(rest))]
        fresh = scratch / "whole.a"
        archive.write(fresh, [archive.Member(f"{path.stem}.o", compiled.object), *native])
        try:
            path.write_bytes(fresh.read_bytes())  # in place: cargo has a second name for the same file
        except OSError as e:
            raise IsozymeError(f"the static library cannot be written: {e.strerror}", Where(str(path))) from None
    return LinkReport(path.name, compiled.derivatives, perf_counter() - started, notes=compiled.notes)

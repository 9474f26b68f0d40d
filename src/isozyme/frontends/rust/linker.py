"""What runs as rustc's linker: differentiates the program's bitcode, compiles it, and lets the real linker finish."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from isozyme import bytecode
from isozyme.errors import IsozymeError
from isozyme.frontends.rust import linkline, messages, report, variables
from isozyme.frontends.rust.inputs import collect


def main(arguments: Sequence[str] | None = None) -> int:
    """Link as rustc asks. 0, or 1 after one error message on stderr and in the report."""
    started = perf_counter()
    if arguments is None:
        bytecode.keep()
        arguments = sys.argv[1:]
    try:
        derivatives, notes = link(arguments, os.environ)
    except Exception as e:
        if os.environ.get(variables.DEBUG):
            traceback.print_exc()
        text = messages.render(e) if isinstance(e, IsozymeError) else _defect(e)
        notes = "\n".join(getattr(e, "__notes__", ()))
        report.send(report.LinkReport(crate_name(os.environ), (), perf_counter() - started, text, notes))
        print(text, file=sys.stderr)
        return 1
    except _LinkFailed as failed:
        return failed.code
    report.send(report.LinkReport(crate_name(os.environ), derivatives, perf_counter() - started, notes=notes))
    return 0


class _LinkFailed(BaseException):
    """The real linker failed, and said why."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def link(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[tuple[report.Synthesised, ...], str]:
    """The whole link; the derivatives made in it, and what the flags asked to print. Nothing is written to the output before the program is
    compiled."""
    real = environment.get(variables.REAL_LINKER) or "cc"
    if shutil.which(real) is None:
        raise IsozymeError(
            f"the linker `{real}` was not found",
            hint="install a C compiler (`apt install gcc`), or name one in CARGO_TARGET_<TRIPLE>_LINKER",
        )
    line = linkline.parse(arguments)
    line = replace(line, opt_level=environment.get(variables.OPT_LEVEL) or line.opt_level)
    with tempfile.TemporaryDirectory(prefix="isozyme-link-") as folder:
        scratch = Path(folder)
        inputs = collect(line, scratch)
        if not inputs.modules:  # a build script or a procedural macro: as rustc wanted it
            _run(real, list(arguments), scratch)
            return (), ""
        from isozyme.frontends.rust.kept_links import compile_or_take

        compiled = compile_or_take(inputs, line, environment)
        object_file = scratch / "program.o"
        object_file.write_bytes(compiled.object)
        final = list(inputs.arguments)
        final.insert(inputs.object_at, str(object_file))
        _run(real, final, scratch)
    if compiled.derivatives:
        _remember(line.output, compiled.derivatives, environment)
    return compiled.derivatives, compiled.notes


def _run(real: str, arguments: list[str], scratch: Path) -> None:
    # Long lines go through a response file, in gcc's quoting: a backslash before whatever is special.
    command = [real, *arguments]
    if sum(len(a) + 1 for a in command) > 100_000:
        response = scratch / "arguments"
        quoted = ("".join("\\" + c if c in " \t\n\\\"'" else c for c in a) for a in arguments)
        response.write_text("\n".join(quoted), errors="surrogateescape")
        command = [real, f"@{response}"]
    done = subprocess.run(command, check=False)
    if done.returncode != 0:
        raise _LinkFailed(done.returncode if done.returncode > 0 else 1)


def crate_name(environment: Mapping[str, str]) -> str:
    return environment.get("CARGO_CRATE_NAME") or environment.get("CARGO_PKG_NAME") or "this program"


def _remember(output: Path, derivatives: tuple[report.Synthesised, ...], environment: Mapping[str, str]) -> None:
    """Note an output that holds derivatives (another engine or other options make it stale), and what was said about it."""
    state = environment.get(variables.STATE)
    if not state:
        return
    try:
        Path(state).mkdir(parents=True, exist_ok=True)
        (Path(state) / f"{output.name}.output").write_text(str(output.absolute()))
        report.keep(Path(state) / f"{crate_name(environment)}.json", crate_name(environment), derivatives)
    except OSError:
        pass  # it only saves a relink by hand


def _defect(e: Exception) -> str:
    hint = f"this is a defect of Isozyme; {variables.DEBUG}=1 shows where it happened"
    return IsozymeError(f"Isozyme failed: {type(e).__name__}: {e}", hint=hint).render()


if __name__ == "__main__":
    sys.exit(main())

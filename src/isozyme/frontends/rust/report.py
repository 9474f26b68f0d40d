"""How the linker tells `cargo isozyme` what it did.

rustc swallows what a successful linker prints, so the linker writes one line of JSON to a named pipe, and a thread of `cargo isozyme`
prints it in cargo's manner.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from isozyme.frontends.rust import variables


@dataclass(frozen=True)
class Synthesised:
    """One derivative of a link. seconds: its synthesis, 0 if it was cached."""

    name: str
    cached: bool
    seconds: float


@dataclass(frozen=True)
class Compiled:
    """A native object and the derivatives in it. notes: what the flags asked to print."""

    object: bytes
    derivatives: tuple[Synthesised, ...]
    notes: str


@dataclass(frozen=True)
class LinkReport:
    """One link. error: the text to show where it failed. notes: what the flags asked to print."""

    crate: str
    derivatives: tuple[Synthesised, ...]
    seconds: float
    error: str = ""
    notes: str = ""


def send(report: LinkReport, environment: Mapping[str, str] = os.environ) -> None:
    """To whoever listens; to nobody without one."""
    path = environment.get(variables.REPORT)
    if not path:
        return
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        try:
            os.set_blocking(handle, True)
            data = json.dumps(asdict(report)).encode() + b"\n"
            while data:
                data = data[os.write(handle, data) :]
        finally:
            os.close(handle)


def keep(path: Path, crate: str, derivatives: tuple[Synthesised, ...]) -> None:
    """Write what a link made to a file, for programs that measure themselves. A cached derivative has the time of its last synthesis
    here, null if that is not known."""
    try:
        before = {d["name"]: d["seconds"] for d in json.loads(path.read_text())["derivatives"]}
    except (OSError, ValueError, KeyError, TypeError):
        before = {}
    entries = [{**asdict(d), "seconds": before.get(d.name) if d.cached else d.seconds} for d in derivatives]
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.write_text(json.dumps({"crate": crate, "derivatives": entries}))
    fresh.replace(path)


def parse(line: str) -> LinkReport:
    raw = json.loads(line)
    return LinkReport(raw["crate"], tuple(Synthesised(**d) for d in raw["derivatives"]), raw["seconds"], raw["error"], raw.get("notes", ""))


def render(report: LinkReport, verbosity: int, colour: bool) -> str:
    """The lines to print: cargo's twelve columns for the word, then the message. verbosity: -1 quiet, 0, 1 or more for details."""
    if report.error:
        return "\n".join(filter(None, (report.notes, report.error)))
    if verbosity < 0 or not report.derivatives:
        return report.notes
    cached = sum(d.cached for d in report.derivatives)
    number = len(report.derivatives)
    text = f"{number} derivative{'s' if number != 1 else ''} in {report.crate}"
    if cached:
        text += f" ({cached} cached)"
    lines = [report.notes] if report.notes else []
    lines.append(f"{status('Isozyme', colour)} {text} {report.seconds:.1f}s")
    if verbosity > 0:
        for d in report.derivatives:
            lines.append(f"{'':12} {d.name}: {'cached' if d.cached else f'{d.seconds * 1e3:.0f} ms'}")
    return "\n".join(lines)


def status(word: str, colour: bool) -> str:
    """A word as cargo prints it: right-aligned in twelve columns, bold green."""
    return f"\x1b[1m\x1b[32m{word:>12}\x1b[0m" if colour else f"{word:>12}"


@contextlib.contextmanager
def listening(verbosity: int, colour: bool) -> Iterator[Path]:
    """A pipe whose reports are printed to stderr for as long as the context lasts."""
    with tempfile.TemporaryDirectory(prefix="isozyme-") as folder:
        path = Path(folder) / "report"
        os.mkfifo(path, 0o600)
        # Open for reading and writing: there is always a writer, so the reader never sees the end before `stop`.
        handle = os.open(path, os.O_RDWR)

        def listen() -> None:
            with os.fdopen(handle, "r", closefd=False) as stream:
                for line in stream:
                    if line == "stop\n":
                        return
                    text = render(parse(line), verbosity, colour)
                    if text:
                        # Over cargo's progress bar, if there is one.
                        prefix = "\r\x1b[K" if sys.stderr.isatty() else ""
                        print(prefix + text, file=sys.stderr, flush=True)

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        try:
            yield path
        finally:
            os.write(handle, b"stop\n")
            thread.join(timeout=2)
            os.close(handle)

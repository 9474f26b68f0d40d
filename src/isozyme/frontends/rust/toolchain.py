"""The Rust installation in use: cargo, rustc, its host and its LLVM."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from isozyme.errors import IsozymeError

OLDEST_LLVM = 16
_INSTALL = "install Rust from https://rustup.rs, or put it on PATH"


@dataclass(frozen=True)
class Toolchain:
    """cargo: its path. rustc: version such as `1.95.0`. host: target triple. llvm: version of rustc's LLVM."""

    cargo: str
    rustc: str
    host: str
    llvm: tuple[int, ...]


def find(environment: Mapping[str, str] = os.environ) -> Toolchain:
    """IsozymeError if there is no cargo or rustc, or if rustc's LLVM is older than 16 (rustc 1.71)."""
    path = environment.get("PATH", "")
    cargo = shutil.which(environment.get("CARGO") or "cargo", path=path)
    if cargo is None:
        raise IsozymeError("cargo was not found", hint=_INSTALL)
    rustc = shutil.which(environment.get("RUSTC") or "rustc", path=path)
    if rustc is None:
        raise IsozymeError("rustc was not found", hint=_INSTALL)
    try:
        done = subprocess.run([rustc, "-vV"], capture_output=True, text=True, check=False, env=dict(environment))
    except OSError as e:
        raise IsozymeError(f"`{rustc} -vV` cannot be run: {e.strerror}", hint=_INSTALL) from None
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[0].removeprefix("error: ")
        raise IsozymeError(f"`{rustc} -vV` failed: {reason}", hint="check the Rust installation with `rustup show`")
    return parse(cargo, done.stdout)


def parse(cargo: str, text: str) -> Toolchain:
    """From the output of `rustc -vV`."""
    fields = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    version, host, llvm = (fields.get(key, "") for key in ("release", "host", "LLVM version"))
    numbers = tuple(int(n) for n in re.findall(r"\d+", llvm)[:3])
    if not host or not numbers:
        raise IsozymeError("rustc does not say which LLVM it uses", hint="Isozyme needs a rustc whose back end is LLVM 16 or newer")
    if numbers[0] < OLDEST_LLVM:
        raise IsozymeError(
            f"rustc {version} is too old: it writes the bitcode of LLVM {llvm}, and Isozyme reads LLVM {OLDEST_LLVM} or newer",
            hint="update it with `rustup update stable`",
        )
    return Toolchain(cargo, version, host, numbers)

"""The installed clang: finding it, its version, and the LLVM library that can write what it reads."""

from __future__ import annotations

import glob
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from isozyme.errors import IsozymeError

OLDEST, NEWEST = 16, 22
VARIABLE = "ISOZYME_CLANG"
_INSTALL = f"install one (Debian and Ubuntu: `apt install clang-{NEWEST}`, or another of clang-{OLDEST} to clang-{NEWEST}), or name it in {VARIABLE}"


@dataclass(frozen=True)
class Compiler:
    """command: how to call it for the language. major: its version, 0 until somebody asks."""

    command: tuple[str, ...]

    @property
    def path(self) -> str:
        return self.command[0]


def find(cxx: bool, named: str, environment: Mapping[str, str] = os.environ) -> Compiler:
    """The clang that the user named (option or environment), else the newest on PATH. IsozymeError if there is none."""
    path = environment.get("PATH", "")
    wish = named or environment.get(VARIABLE, "")
    if wish:
        found = shutil.which(wish, path=path)
        if found is None:
            origin = "--clang" if named else VARIABLE
            raise IsozymeError(f"the compiler `{wish}` that {origin} names was not found", hint=_INSTALL)
        chosen = _for_language(found, cxx)
        if "clang" not in os.path.basename(os.path.realpath(found)):
            version_of(chosen)  # gcc, say
        return chosen
    for major in range(NEWEST + 8, OLDEST - 1, -1):
        found = shutil.which(f"clang-{major}", path=path)
        if found is not None:
            return _for_language(found, cxx)
    found = shutil.which("clang", path=path)
    if found is None:
        raise IsozymeError("clang was not found", hint=_INSTALL)
    return _for_language(found, cxx)


def _for_language(path: str, cxx: bool) -> Compiler:
    folder, name = os.path.split(path)
    if not cxx or "clang++" in name:
        return Compiler((path,))
    sibling = os.path.join(folder, name.replace("clang", "clang++", 1))
    if "clang" in name and os.access(sibling, os.X_OK):
        return Compiler((sibling,))
    return Compiler((path, "--driver-mode=g++"))


def version_of(compiler: Compiler) -> int:
    """The major version. IsozymeError if it is no clang or too old: before 15 pointers were typed, and 15 wrote both kinds."""
    try:
        done = subprocess.run([compiler.path, "--version"], capture_output=True, text=True, check=False)
    except OSError as e:
        raise IsozymeError(f"`{compiler.path}` cannot be run: {e.strerror}", hint=_INSTALL) from None
    m = re.search(r"clang version (\d+)", done.stdout)
    if m is None:
        said = (done.stdout.strip().splitlines() or ["nothing"])[0]
        raise IsozymeError(f"`{compiler.path}` is not clang: it says `{said}`", hint=_INSTALL)
    major = int(m[1])
    if major < OLDEST:
        raise IsozymeError(
            f"`{compiler.path}` is clang {major}, which is too old: Isozyme differentiates what clang {OLDEST} or newer writes", hint=_INSTALL
        )
    return major


def library_of(compiler: Compiler, major: int) -> str:
    """The libLLVM of this clang's own version, "" if there is none: beside it, else where the system keeps libraries."""
    real = os.path.realpath(compiler.path)
    beside = os.path.join(os.path.dirname(os.path.dirname(real)), "lib", "libLLVM*.so*")
    candidates = glob.glob(beside) + glob.glob("/usr/lib/*/libLLVM*.so*") + glob.glob("/usr/lib64/libLLVM*.so*")
    candidates += glob.glob(f"/usr/lib/llvm-{major}/lib/libLLVM*.so*")
    for path in candidates:
        m = re.search(r"libLLVM(?:-(\d+)|\.so\.(\d+))", os.path.basename(path))
        if m is not None and int(m[1] or m[2]) == major and os.path.getsize(path) > 100_000:
            return path
    return ""

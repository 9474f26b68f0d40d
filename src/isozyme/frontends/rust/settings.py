"""The settings that make cargo build through Isozyme: a linker and codegen flags for the target's crates."""

from __future__ import annotations

import os
import shlex
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from isozyme.cache import default_directory
from isozyme.errors import IsozymeError
from isozyme.frontends.rust import cargo_config, toolchain
from isozyme.frontends.rust.profiles import Profile
from isozyme.frontends.rust.variables import OPT_LEVEL, REAL_LINKER, RUSTC_LLVM

FLAGS = ("-Clinker-plugin-lto", "-Clto=off", "-Clinker-flavor=gcc", "-Cdebuginfo=2", "--cfg=isozyme")
"""For rustc. Bitcode in every object, and no link-time optimisation by rustc itself (the whole program is optimised as one here; rustc would
only add the standard library to it); the arguments of a C compiler for the linker; debug information, for types and messages (a profile
without it still strips it at the end); and the switch of the crate isozyme."""

_SHARING = ("0", "1", "s", "z")
"""Levels at which rustc calls generic library code (`Vec`'s growth, for one) that was compiled into the standard library, where no derivative can
reach it. At level 2 it instantiates that code in the program."""

_SEPARATOR = "\x1f"


@dataclass(frozen=True)
class Settings:
    """triples: the targets to build for. variables: environment variables for cargo, in order."""

    triples: tuple[str, ...]
    variables: dict[str, str]


def settings(
    tools: toolchain.Toolchain,
    triples: tuple[str, ...],
    linker: Path,
    environment: Mapping[str, str],
    folder: Path,
    profile: Profile | None = None,
) -> Settings:
    """triples: those the user named; none means the configured one, else the host. profile: the one that will be built; None for the release
    profile as it is. IsozymeError for a target without ELF objects."""
    config = cargo_config.read(folder, environment)
    if not triples:
        configured = environment.get("CARGO_BUILD_TARGET") or config.get("build", "target")
        triples = tuple(configured) if isinstance(configured, list) else (str(configured),) if configured else (tools.host,)
    variables: dict[str, str] = {}
    ours: tuple[str, ...] = FLAGS
    if profile is not None and profile.opt_level in _SHARING:
        ours += _level_flags(profile)
        variables[OPT_LEVEL] = f"O{profile.opt_level}"
    outer = _outer_flags(environment, "RUSTFLAGS")
    if outer is not None:
        variables["CARGO_ENCODED_RUSTFLAGS"] = _SEPARATOR.join((*outer, *ours))
    outer_doc = _outer_flags(environment, "RUSTDOCFLAGS")
    if outer_doc is not None:
        variables["CARGO_ENCODED_RUSTDOCFLAGS"] = _SEPARATOR.join((*outer_doc, *ours))
    real = ""
    for triple in triples:
        _refuse_foreign(triple)
        key = "CARGO_TARGET_" + triple.removesuffix(".json").rpartition("/")[2].upper().replace("-", "_").replace(".", "_")
        named = environment.get(f"{key}_LINKER") or config.get("target", triple, "linker") or ""
        real = real or str(named)
        variables[f"{key}_LINKER"] = str(linker)
        if outer is None:
            own = environment.get(f"{key}_RUSTFLAGS", "").split()
            configured_here = config.flags("target", triple, "rustflags")
            # Flags of a target hide those of `build`, so these are repeated; those of the target's own table cargo joins itself.
            general = () if configured_here or own else _build_flags(config, environment, "rustflags")
            variables[f"{key}_RUSTFLAGS"] = " ".join((*general, *own, *ours))
        if outer_doc is None:
            own = environment.get(f"{key}_RUSTDOCFLAGS", "").split()
            configured_here = config.flags("target", triple, "rustdocflags")
            general = () if configured_here or own else _build_flags(config, environment, "rustdocflags")
            variables[f"{key}_RUSTDOCFLAGS"] = " ".join((*general, *own, *ours))
    if real and Path(real) != linker:
        variables[REAL_LINKER] = real
    variables[RUSTC_LLVM] = ".".join(map(str, tools.llvm))
    return Settings(triples, variables)


def _level_flags(profile: Profile) -> tuple[str, ...]:
    """Instantiate as at level 2; what that level would switch off is as the profile says, and at level 0 the code stays as it was written."""
    words = {True: "on", False: "off"}
    checks = (f"-Cdebug-assertions={words[profile.debug_assertions]}", f"-Coverflow-checks={words[profile.overflow_checks]}")
    return ("-Copt-level=2", *(("-Cno-prepopulate-passes",) if profile.opt_level == "0" else ()), *checks)


def _outer_flags(environment: Mapping[str, str], name: str) -> tuple[str, ...] | None:
    """Flags from the environment, which cargo prefers to all configured ones; None if there are none."""
    encoded = environment.get(f"CARGO_ENCODED_{name}")
    if encoded is not None:
        return tuple(f for f in encoded.split(_SEPARATOR) if f)
    plain = environment.get(name)
    return tuple(plain.split()) if plain is not None else None


def _build_flags(config: cargo_config.CargoConfig, environment: Mapping[str, str], name: str) -> tuple[str, ...]:
    plain = environment.get(f"CARGO_BUILD_{name.upper()}")
    return tuple(plain.split()) if plain is not None else config.flags("build", name)


def _refuse_foreign(triple: str) -> None:
    if any(word in triple for word in ("apple", "windows", "wasm", "emscripten", "uefi")):
        raise IsozymeError(
            f"the target `{triple}` is not supported: Isozyme links ELF objects so far",
            hint="build for a Linux target, with `--target`",
        )


def linker_script(folder: Path) -> Path:
    """The program to set as the linker: starts this Python with the linker of this package. Written anew only if it changed."""
    path = folder / "isozyme-linker"
    text = f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -P -m isozyme.frontends.rust.linker "$@"\n'
    try:
        if not path.exists() or path.read_text() != text or not os.access(path, os.X_OK):
            folder.mkdir(parents=True, exist_ok=True)
            fresh = folder / f".isozyme-linker.{os.getpid()}"
            fresh.write_text(text)
            fresh.chmod(fresh.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
            fresh.replace(path)
    except OSError as e:
        raise IsozymeError(f"cannot write to {folder} ({e.strerror})", hint="the linker of `cargo isozyme` is kept there") from None
    return path


def print_env(environment: Mapping[str, str] = os.environ) -> None:
    """Print the settings as shell commands, for tools that call cargo themselves: `eval "$(isozyme env)"`, then `maturin build`."""
    tools = toolchain.find(environment)
    linker = linker_script(default_directory(environment) / "bin")
    found = settings(tools, (), linker, environment, Path.cwd())
    variables = dict(found.variables)
    variables["CARGO_BUILD_TARGET"] = found.triples[0]
    for name, value in variables.items():
        print(f"export {name}={shlex.quote(value)}")

"""The profile that cargo will build with: its optimisation level and checks, from the manifest, configuration files and the environment."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from isozyme.frontends.rust.cargo_config import CargoConfig

_BUILT_IN = {"dev": ("0", True), "release": ("3", False)}
_INHERITED = {"test": "dev", "bench": "release"}


@dataclass(frozen=True)
class Profile:
    """opt_level: "0" to "3", "s" or "z"."""

    opt_level: str
    debug_assertions: bool
    overflow_checks: bool


def effective(name: str, manifest: Path, config: CargoConfig, environment: Mapping[str, str]) -> Profile:
    """What the profile `name` says. manifest: the workspace's Cargo.toml; one that cannot be read counts as empty (cargo will complain)."""
    try:
        tables = tomllib.loads(manifest.read_text()).get("profile", {})
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        tables = {}

    def lookup(key: str) -> Any:
        at, seen = name, set()
        while at not in seen:
            seen.add(at)
            variable = f"CARGO_PROFILE_{at}_{key}".upper().replace("-", "_")
            table = tables.get(at, {})
            for value in (environment.get(variable), config.get("profile", at, key), table.get(key)):
                if value is not None:
                    return value
            at = table.get("inherits") or config.get("profile", at, "inherits") or _INHERITED.get(at, at)
        return None

    base = name
    while base not in _BUILT_IN:
        following = tables.get(base, {}).get("inherits") or config.get("profile", base, "inherits") or _INHERITED.get(base)
        if following is None or following == base:
            base = "release"
            break
        base = following
    level, checks = _BUILT_IN[base]
    found = lookup("opt-level")
    assertions = _truth(lookup("debug-assertions"), checks)
    return Profile(str(found) if found is not None else level, assertions, _truth(lookup("overflow-checks"), assertions))


def _truth(value: Any, default: bool) -> bool:
    return default if value is None else str(value).lower() in ("true", "1")

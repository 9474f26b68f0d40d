"""What the user's cargo configuration files say, as far as our own settings would hide it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from isozyme.errors import IsozymeError, Where


@dataclass(frozen=True)
class CargoConfig:
    """The merged tables of all `.cargo/config.toml` that apply, nearest first."""

    tables: tuple[dict[str, Any], ...]

    def get(self, *keys: str) -> Any:
        """The nearest value at a path of keys; None if there is none."""
        for table in self.tables:
            value: Any = table
            for key in keys:
                value = value.get(key) if isinstance(value, dict) else None
            if value is not None:
                return value
        return None

    def flags(self, *keys: str) -> tuple[str, ...]:
        """Compiler flags at a path: an array, or a string split at blanks."""
        value = self.get(*keys)
        if isinstance(value, str):
            return tuple(value.split())
        return tuple(str(v) for v in value) if isinstance(value, list) else ()


def read(folder: Path, environment: Mapping[str, str]) -> CargoConfig:
    """From `folder` upward, then cargo's home. IsozymeError for a file that is not TOML."""
    home = Path(environment.get("CARGO_HOME") or Path(environment.get("HOME") or "~").expanduser() / ".cargo")
    folder = folder.absolute()
    places = [p / ".cargo" for p in (folder, *folder.parents)]
    if home not in places:
        places.append(home)
    tables: list[dict[str, Any]] = []
    for place in places:
        for name in ("config", "config.toml"):
            path = place / name
            try:
                tables.append(tomllib.loads(path.read_text()))
            except OSError:
                continue
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as e:
                raise IsozymeError(f"cargo's configuration is not TOML: {e}", Where(str(path))) from None
            break
    return CargoConfig(tuple(tables))

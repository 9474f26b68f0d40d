"""Results kept on disk between builds, under a hash of all they depend on."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
import zlib
from collections.abc import Mapping
from functools import cache as once
from pathlib import Path

from isozyme.errors import IsozymeError

_MAGIC = b"isozyme cache 1\n"
_MOST_ENTRIES = 4096
_MOST_BYTES = 512 << 20
"""Of whole links, together."""


def default_directory(environment: Mapping[str, str] = os.environ) -> Path:
    """$ISOZYME_CACHE_DIR, else $XDG_CACHE_HOME/isozyme, else ~/.cache/isozyme."""
    if own := environment.get("ISOZYME_CACHE_DIR"):
        return Path(own)
    if xdg := environment.get("XDG_CACHE_HOME"):
        return Path(xdg) / "isozyme"
    return Path(environment.get("HOME") or "~").expanduser() / ".cache" / "isozyme"


@once
def engine_version() -> str:
    """A hash of this package's own source: a changed engine shares no results with the one before."""
    root = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted([*root.rglob("*.py"), *root.rglob("*.ll")]):
        digest.update(str(path.relative_to(root)).encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


class Cache:
    """Texts by key, one file each. Losing it costs time only.

    strict: a directory that cannot be written raises IsozymeError; otherwise one warning goes to stderr and the build goes on.
    """

    def __init__(self, directory: Path | None = None, strict: bool = False) -> None:
        self.directory = directory if directory is not None else default_directory()
        self._strict = strict
        self._warned = False

    def get(self, key: str) -> str | None:
        """The text kept under `key`. None if there is none, or if the entry is damaged."""
        data = self.get_bytes(key)
        try:
            return None if data is None else data.decode(errors="surrogateescape")
        except UnicodeDecodeError:
            return None

    def put(self, key: str, text: str) -> None:
        """Keep `text` under `key`."""
        self.put_bytes(key, text.encode(errors="surrogateescape"))

    def get_bytes(self, key: str) -> bytes | None:
        """What is kept under `key`. None if there is nothing, or if the entry is damaged."""
        path = self._path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        head = len(_MAGIC) + 32
        if not data.startswith(_MAGIC) or hashlib.sha256(data[head:]).digest() != data[len(_MAGIC) : head]:
            return None
        try:
            kept = zlib.decompress(data[head:])
        except zlib.error:
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # so that pruning spares what is in use
        return kept

    def put_bytes(self, key: str, data: bytes) -> None:
        """Keep `data` under `key`: written beside, then renamed, so that another process sees all of it or nothing."""
        payload = zlib.compress(data, 1)
        path = self._path(key)
        temporary = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".new-", dir=path.parent)
            with os.fdopen(handle, "wb") as f:
                f.write(_MAGIC + hashlib.sha256(payload).digest() + payload)
            os.replace(temporary, path)
        except OSError as e:
            if temporary is not None:
                Path(temporary).unlink(missing_ok=True)
            self._complain(e)
            return
        self._prune(path.parent)

    def _path(self, key: str) -> Path:
        return self.directory / key[:1] / f"{key}.z"

    def _complain(self, reason: OSError) -> None:
        message = (
            f"cannot write to the cache directory {self.directory} ({reason.strerror}), so derivatives are synthesised again at every build"
        )
        hint = "set ISOZYME_CACHE_DIR to a directory that can be written"
        if self._strict:
            raise IsozymeError(message, hint=hint)
        if not self._warned:
            self._warned = True
            print(f"warning: {message}; {hint}", file=sys.stderr)

    def _prune(self, shelf: Path) -> None:
        """Keep a shelf (a sixteenth of the cache) from growing for ever: drop the half that was not used for longest."""
        try:
            entries = list(shelf.iterdir())
            if len(entries) > _MOST_ENTRIES // 16:
                entries.sort(key=lambda p: p.stat().st_mtime)
                for path in entries[: len(entries) // 2]:
                    path.unlink(missing_ok=True)
        except OSError:
            pass  # another process prunes too


class LinkCache(Cache):
    """Results of whole links, on a shelf of their own, whose size is what is limited. A directory that cannot be written is complained of by the
    cache of derivatives."""

    def _path(self, key: str) -> Path:
        return self.directory / "links" / f"{key}.z"

    def _complain(self, reason: OSError) -> None:
        pass

    def _prune(self, shelf: Path) -> None:
        try:
            entries = sorted((s.st_mtime, s.st_size, p) for p in shelf.iterdir() if (s := p.stat()))
            total = sum(size for _, size, _ in entries)
            if total > _MOST_BYTES:
                for _, size, path in entries:
                    if total <= _MOST_BYTES * 3 // 4:
                        break
                    path.unlink(missing_ok=True)
                    total -= size
        except OSError:
            pass  # another process prunes too

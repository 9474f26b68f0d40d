"""Where results are kept, and what happens when they cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from isozyme.cache import Cache, default_directory, engine_version
from isozyme.errors import IsozymeError


def test_where() -> None:
    assert default_directory({"ISOZYME_CACHE_DIR": "/a", "XDG_CACHE_HOME": "/b", "HOME": "/c"}) == Path("/a")
    assert default_directory({"XDG_CACHE_HOME": "/b", "HOME": "/c"}) == Path("/b/isozyme")
    assert default_directory({"HOME": "/c"}) == Path("/c/.cache/isozyme")


def test_put_and_get(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new")
    assert cache.get("ab12") is None
    cache.put("ab12", "text")
    assert cache.get("ab12") == "text" and Cache(tmp_path / "new").get("ab12") == "text"
    assert [p.name for p in (tmp_path / "new").rglob("*") if p.is_file()] == ["ab12.z"]


@pytest.mark.parametrize("damage", [b"", b"isozyme", b"isozyme cache 1\n" + b"0" * 40])
def test_damaged_entries_do_not_exist(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put("k", "text")
    next(p for p in tmp_path.rglob("*.z")).write_bytes(damage)
    assert cache.get("k") is None


def test_a_directory_that_cannot_be_written_costs_one_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")  # works for root too, unlike a read-only directory
    cache = Cache(tmp_path / "file")
    cache.put("a", "text")
    cache.put("b", "text")
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "ISOZYME_CACHE_DIR" in said and cache.get("a") is None
    with pytest.raises(IsozymeError, match="cannot write to the cache directory"):
        Cache(tmp_path / "file", strict=True).put("a", "text")


def test_old_entries_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("isozyme.cache._MOST_ENTRIES", 64)
    cache = Cache(tmp_path)
    for i in range(6):
        cache.put(f"a{i}", "text")
    assert len(list(tmp_path.rglob("*.z"))) < 6 and cache.get("a5") == "text"


def test_engine_version_is_stable() -> None:
    assert len(engine_version()) == 64 and engine_version() == engine_version()

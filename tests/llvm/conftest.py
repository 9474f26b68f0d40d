"""Every test that takes `llvm` runs with each provider that this machine has."""

from __future__ import annotations

from functools import cache

import pytest

from isozyme.errors import IsozymeError
from isozyme.llvm import Llvm, open_llvm


@cache
def provider(name: str) -> Llvm | None:
    try:
        return open_llvm(name)
    except IsozymeError:
        return None


@pytest.fixture(params=["llvmlite", "capi"])
def llvm(request: pytest.FixtureRequest) -> Llvm:
    found = provider(request.param)
    if found is None:
        pytest.skip("no libLLVM on this machine")
    return found

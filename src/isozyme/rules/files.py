"""Users' own rules: Python files that call `isozyme.rules`, named by `--rules FILE` or by ISOZYME_RULES (several: separated by `:`)."""

from __future__ import annotations

import os
import runpy
import traceback
from collections.abc import Mapping
from pathlib import Path

from isozyme.errors import IsozymeError, Where
from isozyme.flags import rule_files

_loaded: dict[Path, str] = {}


def load_rules(environment: Mapping[str, str] = os.environ) -> str:
    """Run the files that were not run yet. A hash of all their contents, "" for none. Raises IsozymeError for a file that fails."""
    files = rule_files(environment)
    for path, digest in files.items():
        if _loaded.get(path) != digest:
            _run(path)
            _loaded[path] = digest
    return " ".join(files.values())


def _run(path: Path) -> None:
    try:
        runpy.run_path(str(path))
    except IsozymeError as e:
        raise IsozymeError(e.message, e.where or Where(str(path), _line(path, e)), e.hint) from e
    except SyntaxError as e:
        raise IsozymeError(f"the rules do not parse: {e.msg}", Where(str(path), e.lineno or 0)) from e
    except Exception as e:
        raise IsozymeError(f"the rules fail: {type(e).__name__}: {e}", Where(str(path), _line(path, e))) from e


def _line(path: Path, e: BaseException) -> int:
    return next((f.lineno or 0 for f in reversed(traceback.extract_tb(e.__traceback__)) if f.filename == str(path)), 0)

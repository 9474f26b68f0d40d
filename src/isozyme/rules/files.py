"""Users' own rules: Python files that call `isozyme.rules`, named by `--rules FILE` or by ISOZYME_RULES (several: separated by `:`)."""

from __future__ import annotations

import hashlib
import os
import runpy
import traceback
from collections.abc import Mapping
from pathlib import Path

from isozyme.errors import IsozymeError, Where

VARIABLE = "ISOZYME_RULES"
_loaded: dict[Path, str] = {}


def load_rules(environment: Mapping[str, str] = os.environ) -> str:
    """Run the files that were not run yet. A hash of all their contents, "" for none. Raises IsozymeError for a file that fails."""
    digests: list[str] = []
    for name in filter(None, environment.get(VARIABLE, "").split(os.pathsep)):
        path = Path(name).absolute()
        try:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError as e:
            raise IsozymeError(f"cannot read the rules in {name}: {e.strerror}", hint=f"{VARIABLE} or --rules names Python files") from None
        if _loaded.get(path) != digest:
            _run(path)
            _loaded[path] = digest
        digests.append(digest)
    return " ".join(digests)


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

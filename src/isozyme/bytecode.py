"""Python's bytecode of this package, kept where there is none beside its source.

Every link and every compilation starts a Python. Without bytecode each compiles the package again, for a third of a second. So it is where the
installer did not compile it and Python may not, or cannot, write beside the source (PYTHONDONTWRITEBYTECODE, usual in containers; a shared folder).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def keep() -> None:
    """For the commands' own processes, before they import the rest."""
    package = Path(__file__).parent
    if sys.pycache_prefix is not None or (package / "__pycache__").is_dir():
        return
    if sys.dont_write_bytecode or not os.access(package, os.W_OK):
        from isozyme.cache import default_directory

        sys.pycache_prefix = str(default_directory() / "bytecode")
        sys.dont_write_bytecode = False

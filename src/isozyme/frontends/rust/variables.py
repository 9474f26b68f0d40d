"""Environment variables between `cargo isozyme` and the linker that it sets."""

REAL_LINKER = "ISOZYME_REAL_LINKER"
"""The linker that finishes the work; `cc` without it."""

RUSTC_LLVM = "ISOZYME_RUSTC_LLVM"
"""Version of rustc's LLVM, `22.1.2`."""

OPT_LEVEL = "ISOZYME_OPT_LEVEL"
"""The profile's level, `O0` or `Os`, where rustc is given another."""

STATE = "ISOZYME_STATE"
"""Folder for notes on which outputs hold derivatives."""

REPORT = "ISOZYME_REPORT"
"""Named pipe for one line about each link."""

DEBUG = "ISOZYME_DEBUG"
"""Anything: errors come with a traceback."""

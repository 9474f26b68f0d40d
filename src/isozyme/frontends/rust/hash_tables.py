"""A refusal of hash tables that are filled with active values, as their author would say it.

What the engine says of it is about the code that moves the elements when a table grows: they are mere bytes there.
"""

from __future__ import annotations

import re

from isozyme.errors import IsozymeError
from isozyme.frontends.rust.places import UsersLines

_MET = re.compile(r"hashbrown(?:::|-[\d.]+/|\d+raw)")
_TABLES = re.compile(r"library/std/src/collections/hash/(?:map|set)\.rs|/hashbrown-[\d.]+/")
_FILLING = re.compile(r"insert\w*|or_insert\w*|or_default|extend\w*|from_iter|from|reserve\w*|rustc_entry|entry")


def explain(error: IsozymeError, text: str) -> IsozymeError:
    """The error in terms of tables, if it is about them. text: the program."""
    if not _MET.search(error.message):
        return error
    lines = UsersLines(text)
    places = dict.fromkeys(lines.inlined(_TABLES, _FILLING))
    way = re.search(r", on the way of the derivative `[^`]*`", error.message)
    where = next(iter(places)) if len(places) == 1 else error.where
    return IsozymeError(
        f"what a `HashMap` holds that is filled with values that carry derivatives cannot be told from code that moves them{way[0] if way else ''}",
        where,
        "use no `f32` in this code, or keep the values in a `Vec` and their places in the `HashMap`; a `BTreeMap` and looking up values in a "
        "`HashMap` that was filled outside of what is differentiated work, too",
    )

"""The compiled part of libstdc++ through which no derivative flows: text, streams, locales, exceptions. Headers only declare it (at -O0 at least).

Where a program has a body for one of these, the body is what counts, but for std::string: its members are kept whole (`kept_whole`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from isozyme.rules.model import ALL_ARGUMENTS, Effects, Followed, Inactive

# A string's characters may be memory of its own: `reads_any` stands for them.
_TEXT = Effects(reads_any=True, writes=ALL_ARGUMENTS, observable=True, may_unwind=True)
_SELF = Effects(reads_any=True, writes=ALL_ARGUMENTS, observable=True, may_unwind=True, returns_argument=0)
_LOOK = Effects(reads=ALL_ARGUMENTS, observable=True)

# `{...}` stands for a class; a final `*` for whatever follows in a symbol. The first row that fits counts.
_CLASSES = {
    "string": r"(?:Ss|St7__cxx1112basic_stringI[cw]St11char_traitsI[cw]ESaI[cw]EE)",
    "out": r"(?:So|St13basic_ostreamIwSt11char_traitsIwEE)",
    "in": r"(?:Si|St13basic_istreamIwSt11char_traitsIwEE)",
    "stream": r"(?:Sd|St14basic_iostreamI[cw]\w*?E|St7__cxx11\d+basic_[io]?string(?:stream|buf)I[cw]St11char_traitsI[cw]ESaI[cw]EE"
    r"|St\d+basic_(?:[io]?fstream|filebuf|streambuf|ios)I[cw]St11char_traitsI[cw]EE|St8ios_base(?:4Init)?)",
    "locale": r"(?:St6locale(?:5facet|2id)?|St(?:7__cxx11)?(?:5ctype|7codecvt|7collate|7num_get|7num_put|8messages|8numpunct|8time_put)I\w+?E)",
    "error": r"(?:St(?:9exception|9bad_alloc|8bad_cast|10bad_typeid|20bad_array_new_length|17bad_function_call|12out_of_range|16invalid_argument"
    r"|13bad_exception|\d+\w+?_error)|St3_V214error_category)",
}
_ROWS: tuple[tuple[str, Effects], ...] = (
    ("_ZN{string}(?:aS|pL|6append|6assign|6insertEm|7replace)*", _SELF),
    ("_ZNK?{string}*", _TEXT),
    ("_ZNSaI[cw]E[CD]*", Effects()),  # std::allocator<char>: nothing in it
    ("_ZNK{error}4whatEv", _LOOK),
    ("_ZN{error}(?:[CD][0-9]E|aS)*", _TEXT),
    ("_ZN{out}(?:ls|3put|5write|5flush|5seekp|9_M_insert)*", _SELF),
    ("_ZNK?{out}*", _TEXT),
    # Input of floats overwrites what may be active, and so may bytes: not here.
    ("_ZN{in}(?!rsER[fde]|4read|8readsome|10_M_extractI[fde])*", _TEXT),
    ("_ZNK{in}*", _TEXT),
    ("_ZNK?{stream}(?!rsER[fde]|6xsgetn|5sgetn)*", _TEXT),
    ("_ZNK?{locale}*", _TEXT),
    ("_ZSt(?:9use_facet|9has_facet)I*", _TEXT),
    ("_ZSt7getlineI[cw]*", _TEXT),
    ("_ZStrsI[cw]*", _TEXT),
    ("_ZSt(?:16generic_category|15system_category)v", Effects(observable=True)),
)


# What changes strings of characters (libstdc++'s strings since 2015: a pointer, a length, and 16 bytes for short text or for a capacity).
_STRING = "_ZN{characters}"
_FOLLOWED: tuple[tuple[str, Followed], ...] = (
    ("_ZNK{characters}6substr*", Followed("", _TEXT, born=(0,))),
    ("_ZNKR?{stream}3strEv", Followed("", _TEXT, born=(0,))),
    (_STRING + "9_M_create*", Followed("", _TEXT, objects=(), makes=True)),
    (_STRING + "(?:D[12]Ev|10_M_disposeEv|10_M_destroyEm)", Followed("", _TEXT, gone=True)),
    (_STRING + "C[12]EOS4_*", Followed("", _TEXT, objects=(0, 1), born=(0,))),
    (_STRING + "C[12]E*", Followed("", _TEXT, born=(0,))),
    (_STRING + "(?:aS|6assign|4swap|7_M_swap)E(?:OS4_|RS4_)*", Followed("", _SELF, objects=(0, 1))),
    (_STRING + "4swap*", Followed("", _TEXT, objects=(0, 1))),
    (_STRING + "(?:aS|pL|6append|6assign|6insertEm|7replace|9_M_append|10_M_replace|14_M_replace_aux)*", Followed("", _SELF)),
    (
        _STRING + "(?:6insert|5erase|6resize|7reserve|9push_back|8pop_back|5clear|13shrink_to_fit|15_M_replace_cold"
        "|9_M_assign|9_M_mutate|8_M_erase|12_M_construct|14_M_set_length)*",
        Followed("", _TEXT),
    ),
    ("_ZSt7getlineIc*", Followed("", Effects(reads_any=True, writes=ALL_ARGUMENTS, observable=True, may_unwind=True, returns_argument=0), (1,))),
    ("_ZStrsIc*", Followed("", Effects(reads_any=True, writes=ALL_ARGUMENTS, observable=True, may_unwind=True, returns_argument=0), (1,))),
)
_CLASSES["characters"] = "St7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE"


_LOOKS = re.compile(f"_ZNK{_CLASSES['characters']}")


def _compiled(row: str) -> re.Pattern[str]:
    if row.endswith("*"):
        row = row[:-1] + r"\w*"
    return re.compile(re.sub(r"\{(\w+)\}", lambda m: _CLASSES[m[1]], row))


STRING = re.compile(rf"_ZNK?{_CLASSES['string']}")
DESTRUCTORS = tuple(f"_ZN{c}D{k}Ev" for c in ("Ss", "St7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE") for k in (1, 2))
PATTERNS = tuple((_compiled(row), effects) for row, effects in _ROWS)
FOLLOWED = tuple((_compiled(row), followed) for row, followed in _FOLLOWED)


def knowledge(symbol: str) -> Inactive | Followed | None:
    """What is known about a function of the C++ library by its symbol."""
    if not symbol.startswith(("_ZN", "_ZS")):
        return None
    for pattern, followed in FOLLOWED:
        if pattern.fullmatch(symbol):
            return replace(followed, name=symbol)
    if _LOOKS.match(symbol):
        return Inactive(symbol, Effects(reads_any=True, may_unwind=True))
    for pattern, effects in PATTERNS:
        if pattern.fullmatch(symbol):
            if STRING.match(symbol):
                return Inactive(symbol, effects, beside=DESTRUCTORS)
            return Inactive(symbol, effects, unless_body=True)
    return None


def kept_whole(symbol: str) -> bool:
    """Members of std::string: called, not inlined, in a slice. A part of them alone, the deletion of the characters, would be done to shadows."""
    return STRING.match(symbol) is not None

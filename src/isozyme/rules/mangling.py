"""Paths of Rust symbols, for matching: `core::panicking::panic_fmt` from either mangling.

Generic arguments, disambiguators and hashes are dropped; `<T as Trait>::f` stays. Sources: RFC 2603 (v0), and rustc's
legacy scheme (Itanium nesting with a hash). Not a full demangler: constants in generic arguments are skipped.
"""

from __future__ import annotations

import re

_LEGACY_ESCAPES = {
    "SP": "@", "BP": "*", "RF": "&", "LT": "<", "GT": ">", "LP": "(", "RP": ")", "C": ",",
}
_BASIC_TYPES = {
    "a": "i8", "b": "bool", "c": "char", "d": "f64", "e": "str", "f": "f32", "h": "u8", "i": "isize", "j": "usize", "l": "i32",
    "m": "u32", "n": "i128", "o": "u128", "s": "i16", "t": "u16", "u": "()", "v": "...", "x": "i64", "y": "u64", "z": "!", "p": "_",
}


def rust_path(symbol: str) -> str | None:
    """The path of a mangled Rust symbol without generic arguments, or None if the symbol is not one."""
    if symbol.startswith("_R"):
        try:
            return _Parser(symbol[2:]).symbol()
        except (IndexError, ValueError, RecursionError):
            return None
    if symbol.startswith("_ZN"):
        return _legacy(symbol)
    return None


def v0_sibling(symbol: str, last: str, other: str) -> str:
    """The symbol in the same crate as v0 `symbol`, whose last identifier is `last`, with identifier `other` instead."""
    return symbol.replace(_v0_identifier(last), _v0_identifier(other))


def _v0_identifier(name: str) -> str:
    separator = "_" if name[0] == "_" or name[0].isdigit() else ""
    return f"{len(name)}{separator}{name}"


def _legacy(symbol: str) -> str | None:
    parts, at = [], 3
    while at < len(symbol) and symbol[at].isdigit():
        end = at
        while symbol[end].isdigit():
            end += 1
        length = int(symbol[at:end])
        parts.append(symbol[end : end + length])
        at = end + length
    # What distinguishes Rust from C++ here is the trailing hash.
    if len(parts) < 2 or not re.fullmatch(r"h[0-9a-f]{16}", parts[-1]) or symbol[at : at + 1] != "E":
        return None
    return _without_generics("::".join(_unescape(part) for part in parts[:-1]))


def _unescape(part: str) -> str:
    if part.startswith("_$"):
        part = part[1:]

    def replace(match: re.Match[str]) -> str:
        code = match.group(1)
        if code in _LEGACY_ESCAPES:
            return _LEGACY_ESCAPES[code]
        return chr(int(code[1:], 16)) if re.fullmatch(r"u[0-9a-f]+", code) else match.group(0)

    return re.sub(r"\$(\w+)\$", replace, part).replace("..", "::")


def _without_generics(path: str) -> str:
    """Drops `<...>` after a name (generic arguments); keeps `<...>` that opens a path segment."""
    kept: list[str] = []
    dropped = 0
    for index, char in enumerate(path):
        if dropped:
            dropped += (char == "<") - (char == ">" and path[index - 1] != "-")
            continue
        if char == "<" and index and (path[index - 1].isalnum() or path[index - 1] in "_}"):
            dropped = 1
            continue
        kept.append(char)
    return "".join(kept)


class _Parser:
    """Recursive descent over a v0 symbol after its `_R`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def symbol(self) -> str:
        while self.text[self.at].isdigit():
            self.at += 1
        return self.path()

    def next(self) -> str:
        char = self.text[self.at]
        self.at += 1
        return char

    def accept(self, char: str) -> bool:
        if self.text.startswith(char, self.at):
            self.at += 1
            return True
        return False

    def base62(self) -> int:
        end = self.text.index("_", self.at)
        digits = self.text[self.at : end]
        self.at = end + 1
        value = 0
        for digit in digits:
            value = value * 62 + "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".index(digit)
        return value + 1 if digits else 0

    def disambiguator(self) -> None:
        if self.accept("s"):
            self.base62()

    def identifier(self) -> str:
        self.disambiguator()
        return self.plain_identifier()

    def plain_identifier(self) -> str:
        self.accept("u")
        end = self.at + 1
        # A decimal has no leading zero: "0" alone is the empty identifier of a closure.
        while self.text[self.at] != "0" and self.text[end].isdigit():
            end += 1
        length = int(self.text[self.at : end])
        self.at = end
        self.accept("_")
        name = self.text[self.at : self.at + length]
        if len(name) != length:
            raise ValueError(self.text)
        self.at += length
        return name

    def backreference(self, parse: str) -> str:
        target = self.base62()
        if target >= self.at:
            raise ValueError(self.text)
        here, self.at = self.at, target
        value: str = getattr(self, parse)()
        self.at = here
        return value

    def path(self) -> str:
        match self.next():
            case "C":
                return self.identifier()
            case "N":
                namespace = self.next()
                outer = self.path()
                name = self.identifier()
                return f"{outer}::{{{name or 'closure'}}}" if namespace.isupper() else f"{outer}::{name}"
            case "M":
                self.disambiguator()
                self.path()
                return self.type()
            case "X":
                self.disambiguator()
                self.path()
                return f"<{self.type()} as {self.path()}>"
            case "Y":
                return f"<{self.type()} as {self.path()}>"
            case "I":
                outer = self.path()
                while not self.accept("E"):
                    self.generic_argument()
                return outer
            case "B":
                return self.backreference("path")
        raise ValueError(self.text)

    def generic_argument(self) -> None:
        if self.accept("L"):
            self.base62()
        elif self.accept("K"):
            self.constant()
        else:
            self.type()

    def lifetime(self) -> None:
        if self.accept("L"):
            self.base62()

    def type(self) -> str:
        char = self.text[self.at]
        if char in _BASIC_TYPES:
            self.at += 1
            return _BASIC_TYPES[char]
        if char in "CNMXYI":
            return self.path()
        self.at += 1
        match char:
            case "B":
                return self.backreference("type")
            case "A":
                element = self.type()
                self.constant()
                return f"[{element}; _]"
            case "S":
                return f"[{self.type()}]"
            case "T":
                parts = []
                while not self.accept("E"):
                    parts.append(self.type())
                return f"({', '.join(parts)})"
            case "R" | "Q":
                self.lifetime()
                return f"&{self.type()}"
            case "P" | "O":
                return f"*{self.type()}"
            case "F":
                return self.function_type()
            case "D":
                return self.dynamic_type()
        raise ValueError(self.text)

    def binder(self) -> None:
        if self.accept("G"):
            self.base62()

    def function_type(self) -> str:
        self.binder()
        self.accept("U")
        if self.accept("K") and not self.accept("C"):
            self.plain_identifier()
        while not self.accept("E"):
            self.type()
        self.type()
        return "fn"

    def dynamic_type(self) -> str:
        self.binder()
        traits = []
        while not self.accept("E"):
            traits.append(self.path())
            while self.accept("p"):
                self.plain_identifier()
                self.type()
        self.lifetime()
        return f"dyn {' + '.join(traits)}"

    def constant(self) -> str:
        if self.accept("p"):
            return "_"
        if self.accept("B"):
            return self.backreference("constant")
        self.type()
        end = self.text.index("_", self.at)
        self.at = end + 1
        return "_"

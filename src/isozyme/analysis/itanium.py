"""Reads C++ names as the Itanium ABI mangles them ("Name mangling"): the types of parameters and of template argument packs."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class NameType:
    """letter: P, R, O, A, F for pointers, references, arrays and functions, C for complex numbers, B for built-in types, "" for classes and anything
    else. word: what stands in the name for a built-in type."""

    letter: str
    inner: NameType | None = None
    word: str = ""


def parameter_types(name: str) -> list[NameType] | None:
    """The types of a function's parameters, without `this`; None if its name does not say or is not read."""
    if not name.startswith("_Z"):
        return None
    try:
        return Reader(name).parameters()
    except (IndexError, ValueError, RecursionError):
        return None


@dataclass
class Reader:
    """Reads types, with substitutions as far as they are types."""

    text: str
    at: int = 0
    seen: list[NameType] = field(default_factory=list)
    packs: list[list[NameType]] = field(default_factory=list)
    _templated: bool = False
    _last: list[NameType] = field(default_factory=list)
    _named: list[NameType] = field(default_factory=list)

    def pack(self) -> list[NameType]:
        """The last argument pack of the name."""
        self.at = 2
        self._name()
        return self.packs[-1]

    def parameters(self) -> list[NameType]:
        """The types of a function's parameters."""
        self.at = 2
        self._name()
        # Names of templates say the type of the result too.
        found: list[NameType] = []
        if self._templated:
            self._named = self._last
            self.type()
        while self.at < len(self.text) and self.text[self.at] not in ".z":
            found.append(self.type())
        return found

    def _peek(self, word: str) -> bool:
        return self.text.startswith(word, self.at)

    def _take(self, word: str) -> bool:
        if self._peek(word):
            self.at += len(word)
            return True
        return False

    def _note(self, t: NameType) -> NameType:
        self.seen.append(t)
        return t

    def _name(self) -> None:
        if self._take("N"):
            while self._peek("K") or self._peek("V") or self._peek("r"):
                self.at += 1
            while not self._take("E"):
                self._component(nested=True)
            return
        if self._peek("Z"):
            raise ValueError(self.text)  # local names: not read
        self._component(nested=False)
        if self._peek("I"):
            self._note(NameType(""))
            self._template_arguments()

    def _component(self, nested: bool) -> None:
        self._templated = False
        if self._peek("I"):
            self._template_arguments()
            if nested:
                self._note(NameType(""))
        elif self._peek("S"):
            self._substitution()
        elif self.text[self.at].isdigit():
            self._identifier()
            if nested:
                self._note(NameType(""))
        elif self._take("L"):
            self._component(nested)
        elif self._take("Ut") or self._take("Ul"):
            raise ValueError(self.text)
        elif self.text[self.at : self.at + 2] in ("C1", "C2", "D0", "D1", "D2"):
            self.at += 2
        else:
            raise ValueError(self.text)

    def _identifier(self) -> None:
        end = self.at
        while self.text[end].isdigit():
            end += 1
        self.at = end + int(self.text[self.at : end])

    def _template_arguments(self) -> None:
        assert self._take("I")
        found: list[NameType] = []
        while not self._take("E"):
            self._template_argument(found)
        self._templated, self._last = True, found

    def _template_argument(self, into: list[NameType] | None) -> None:
        if self._take("J"):
            found: list[NameType] = []
            while not self._take("E"):
                self._template_argument(found)
            self.packs.append(found)
            if into is not None:
                into.append(NameType(""))
        elif self._take("L"):
            if self._take("_Z"):
                self._name()
                while not self._peek("E"):
                    self.type()
            else:
                self.type()
                while not self._peek("E"):
                    self.at += 1
            self.at += 1
            if into is not None:
                into.append(NameType(""))
        elif self._peek("X"):
            raise ValueError(self.text)
        else:
            t = self.type()
            if into is not None:
                into.append(t)

    def type(self) -> NameType:
        letter = self.text[self.at]
        if letter in "PRO":
            self.at += 1
            return self._note(NameType(letter, self.type()))
        if letter in "rVK":
            while self.text[self.at] in "rVK":
                self.at += 1
            inner = self.type()
            return self._note(inner)
        if letter == "A":
            self.at = self.text.index("_", self.at) + 1
            return self._note(NameType("A", self.type()))
        if letter == "F":
            self.at += 1
            self._take("Y")
            while not self._take("E"):
                if self._take("RE") or self._take("OE"):
                    break
                self.type()
            return self._note(NameType("F"))
        if letter == "S" and not self._peek("St"):
            t = self._substitution()
            if self._peek("I"):
                self._template_arguments()
                return self._note(NameType(""))
            return t
        if letter == "C":
            self.at += 1
            return self._note(NameType("C", self.type()))
        if letter == "D":
            return self._extended()
        if letter == "T":
            end = self.text.index("_", self.at)
            digits = self.text[self.at + 1 : end]
            self.at = end + 1
            return self._note(self._named[int(digits, 36) + 1 if digits else 0])
        if letter == "N" or letter.isdigit() or letter == "S":
            return self._class()
        if letter in "vwbcahstijlmxynofdegz":
            self.at += 1
            return NameType("B", None, letter)
        raise ValueError(self.text)

    def _extended(self) -> NameType:
        word = self.text[self.at : self.at + 2]
        if word in ("Dn", "Dh", "Df", "Dd", "De", "Du", "Di", "Ds", "Da"):
            self.at += 2
            return NameType("")
        if word == "Do":  # noexcept
            self.at += 2
            return self.type()
        if word == "DF":
            self.at = self.text.index("_", self.at) + 1
            return NameType("")
        raise ValueError(self.text)

    def _class(self) -> NameType:
        if self._peek("N"):
            before = len(self.seen)
            self._name()
            del before
            return NameType("")  # its last component was noted
        self._take("St")
        self._identifier()
        self._note(NameType(""))
        if self._peek("I"):
            self._template_arguments()
            self._note(NameType(""))
        return NameType("")

    def _substitution(self) -> NameType:
        assert self._take("S")
        letter = self.text[self.at]
        if letter in "tabsiod":
            self.at += 1
            if letter == "t" and self.text[self.at].isdigit():
                self._identifier()
                return self._note(NameType(""))
            return NameType("")
        end = self.text.index("_", self.at)
        digits = self.text[self.at : end]
        self.at = end + 1
        number = int(digits, 36) + 1 if digits else 0
        return self.seen[number]

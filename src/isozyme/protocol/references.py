"""What template parameters `A &&...` of a request pass by address, read from the mangled name (Itanium C++ ABI, "Name mangling")."""

from __future__ import annotations

from dataclasses import dataclass, field


def reference_kinds(name: str, count: int) -> list[str]:
    """For each of the last `count` arguments of a function: "" by value, "pointer" or "object" by reference, "unknown" if its name does not say."""
    if not name.startswith("_Z"):
        return ["unknown"] * count
    if not any(pack in name for pack in ("DpOT", "DpRT", "DpRKT")):
        return [""] * count if "DpT" in name else ["unknown"] * count
    try:
        pack = _Reader(name).pack()
    except (IndexError, ValueError, RecursionError):
        return ["unknown"] * count
    kinds = [_kind(t) for t in pack]
    return kinds[len(kinds) - count :] if len(kinds) >= count else ["unknown"] * count


def takes_pointer_by_reference(name: str, from_end: int) -> bool | None:
    """Whether a reference parameter of a function is one to a pointer; None if its name does not say. from_end: 1 for the last."""
    if not name.startswith("_Z"):
        return None
    try:
        types = _Reader(name).parameters()
    except (IndexError, ValueError, RecursionError):
        return None
    t = types[-from_end] if from_end <= len(types) else None
    if t is None or t.letter not in ("R", "O") or t.inner is None:
        return None
    return t.inner.letter == "P"


@dataclass(frozen=True)
class _Type:
    """letter: P, R, O, A, F, or "" for anything that is no pointer, reference, array or function."""

    letter: str
    inner: _Type | None = None


def _kind(t: _Type) -> str:
    """An argument of the pack bound to `A &&`, `A &` or `const A &`: A itself is a reference for lvalues, and what it leads to counts."""
    while t.letter in ("R", "O") and t.inner is not None:
        t = t.inner
    if t.letter == "F":
        return ""  # a reference to a function is the function
    return "pointer" if t.letter == "P" else "object"


@dataclass
class _Reader:
    """Reads types, with substitutions as far as they are types."""

    text: str
    at: int = 0
    seen: list[_Type] = field(default_factory=list)
    packs: list[list[_Type]] = field(default_factory=list)

    def pack(self) -> list[_Type]:
        """The last argument pack of the name."""
        self.at = 2
        self._name()
        return self.packs[-1]

    def parameters(self) -> list[_Type]:
        """The types of a function's parameters, the result before them in templates."""
        self.at = 2
        self._name()
        found: list[_Type] = []
        while self.at < len(self.text) and self.text[self.at] != ".":
            found.append(self.type())
        return found

    def _peek(self, word: str) -> bool:
        return self.text.startswith(word, self.at)

    def _take(self, word: str) -> bool:
        if self._peek(word):
            self.at += len(word)
            return True
        return False

    def _note(self, t: _Type) -> _Type:
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
            self._note(_Type(""))
            self._template_arguments()

    def _component(self, nested: bool) -> None:
        if self._peek("I"):
            self._template_arguments()
            if nested:
                self._note(_Type(""))
        elif self._peek("S"):
            self._substitution()
        elif self.text[self.at].isdigit():
            self._identifier()
            if nested:
                self._note(_Type(""))
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
        while not self._take("E"):
            self._template_argument(None)

    def _template_argument(self, into: list[_Type] | None) -> None:
        if self._take("J"):
            found: list[_Type] = []
            while not self._take("E"):
                self._template_argument(found)
            self.packs.append(found)
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
        elif self._peek("X"):
            raise ValueError(self.text)
        else:
            t = self.type()
            if into is not None:
                into.append(t)

    def type(self) -> _Type:
        letter = self.text[self.at]
        if letter in "PRO":
            self.at += 1
            return self._note(_Type(letter, self.type()))
        if letter in "rVK":
            while self.text[self.at] in "rVK":
                self.at += 1
            inner = self.type()
            return self._note(_Type(inner.letter, inner.inner))
        if letter == "A":
            self.at = self.text.index("_", self.at) + 1
            return self._note(_Type("A", self.type()))
        if letter == "F":
            self.at += 1
            self._take("Y")
            while not self._take("E"):
                if self._take("RE") or self._take("OE"):
                    break
                self.type()
            return self._note(_Type("F"))
        if letter == "S" and not self._peek("St"):
            t = self._substitution()
            if self._peek("I"):
                self._template_arguments()
                return self._note(_Type(""))
            return t
        if letter == "C":
            self.at += 1
            self.type()
            return self._note(_Type(""))
        if letter == "D":
            return self._extended()
        if letter == "N" or letter.isdigit() or letter == "S":
            return self._class()
        if letter in "vwbcahstijlmxynofdegz":
            self.at += 1
            return _Type("")
        raise ValueError(self.text)

    def _extended(self) -> _Type:
        word = self.text[self.at : self.at + 2]
        if word in ("Dn", "Dh", "Df", "Dd", "De", "Du", "Di", "Ds", "Da"):
            self.at += 2
            return _Type("")
        if word == "Do":  # noexcept
            self.at += 2
            return self.type()
        if word == "DF":
            self.at = self.text.index("_", self.at) + 1
            return _Type("")
        raise ValueError(self.text)

    def _class(self) -> _Type:
        if self._peek("N"):
            before = len(self.seen)
            self._name()
            del before
            return _Type("")  # its last component was noted
        self._take("St")
        self._identifier()
        self._note(_Type(""))
        if self._peek("I"):
            self._template_arguments()
            self._note(_Type(""))
        return _Type("")

    def _substitution(self) -> _Type:
        assert self._take("S")
        letter = self.text[self.at]
        if letter in "tabsiod":
            self.at += 1
            if letter == "t" and self.text[self.at].isdigit():
                self._identifier()
                return self._note(_Type(""))
            return _Type("")
        end = self.text.index("_", self.at)
        digits = self.text[self.at : end]
        self.at = end + 1
        number = int(digits, 36) + 1 if digits else 0
        return self.seen[number]

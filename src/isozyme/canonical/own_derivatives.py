"""Targets of calls through pointers that would ask for the very derivative that they would be part of.

A test harness calls every test through a pointer, so that any call of such a pointer in what is differentiated seems to lead to functions that
ask for derivatives. Such a call cannot happen: it would need its own derivative. Those targets are left out, and if the impossible does happen,
the derivative stops with a message, as for any function that it does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module


class OwnDerivatives:
    """Which targets of which calls to leave out. `calls`: the calls through pointers of a function; `targets`: what such a call may reach."""

    def __init__(
        self,
        module: Module,
        calls: Callable[[Function], Iterable[ins.CallBase]],
        targets: Callable[[ins.CallBase], Iterable[Function]],
    ) -> None:
        self._module, self._calls, self._targets = module, calls, targets
        self._direct: dict[str, set[str]] = {}
        self._asked: dict[str, set[str]] = {}  # of functions that ask for derivatives: the functions to differentiate
        for f in module.functions.values():
            if f.defined:
                self._look(f)
        # Calls and requests.
        self._edges: Mapping[str, set[str]] = {name: direct | self._asked.get(name, set()) for name, direct in self._direct.items()}
        self._asks = _reaching(self._asked, self._edges)
        self._reach: dict[str, set[str]] = {}
        self._indirect: dict[str, set[str]] = {}

    def __contains__(self, pair: tuple[Function, Function]) -> bool:
        """(caller, target): the target asks for a derivative of something that calls the caller."""
        caller, target = pair
        if target.name not in self._asks:
            return False
        below = _from([target.name], self._edges)
        return any(caller.name in self._reached(p) for r in below & self._asked.keys() for p in self._asked[r])

    def _look(self, f: Function) -> None:
        direct = self._direct[f.name] = set()
        for i in f.instructions():
            if not isinstance(i, ins.CallBase):
                continue
            name = getattr(i.callee, "name", None) or ""
            if "__enzyme_" in name:
                given = [g.name for a in i.args if (g := self._module.function_of(a)) is not None and g.defined]
                self._asked.setdefault(f.name, set()).update(given)
            elif (callee := self._module.function_of(i.callee)) is not None:
                direct.add(callee.name)

    def _reached(self, root: str) -> set[str]:
        """What a function comes to, through pointers too."""
        found = self._reach.get(root)
        if found is None:
            found = self._reach[root] = set()
            work = [root]
            while work:
                name = work.pop()
                if name not in found:
                    found.add(name)
                    work += self._edges.get(name, ())
                    work += self._through_pointers(name)
        return found

    def _through_pointers(self, name: str) -> set[str]:
        found = self._indirect.get(name)
        if found is None:
            f = self._module.functions.get(name)
            calls = self._calls(f) if f is not None and f.defined else ()
            found = self._indirect[name] = {t.name for c in calls for t in self._targets(c)}
        return found


def _from(roots: Iterable[str], edges: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    work = list(roots)
    while work:
        name = work.pop()
        if name not in found:
            found.add(name)
            work += edges.get(name, ())
    return found


def _reaching(ends: Iterable[str], edges: Mapping[str, set[str]]) -> set[str]:
    """What comes to one of `ends`."""
    back: dict[str, set[str]] = {}
    for name, targets in edges.items():
        for t in targets:
            back.setdefault(t, set()).add(name)
    return _from(ends, back)

"""Prints what the flags ask for, as the engine goes along."""

from __future__ import annotations

import sys
from collections.abc import Callable

from isozyme.analysis.activity import Activity
from isozyme.analysis.types_facts import TypeFacts
from isozyme.engine import Observer
from isozyme.explain.activity import activity_report
from isozyme.explain.plan import given_report, perf_report, plan_report
from isozyme.flags import Flags
from isozyme.ir.module import Function
from isozyme.plan.given import GivenReverse
from isozyme.plan.reverse import ReversePlan


def to_stderr(text: str) -> None:
    print(text, file=sys.stderr)


class Printer(Observer):
    """Listens to the engine."""

    def __init__(self, flags: Flags, write: Callable[[str], None] = to_stderr) -> None:
        self.flags, self._write = flags, write

    def before(self, text: str) -> None:
        self._module("before", text)

    def after(self, text: str) -> None:
        self._module("after", text)

    def final(self, text: str) -> None:
        self._module("final", text)

    def types(self, function: Function, facts: TypeFacts) -> None:
        if self._wanted("types", function):
            self._write(facts.report(function))

    def activity(self, function: Function, activity: Activity) -> None:
        if self._wanted("activity", function):
            self._write(activity_report(function, activity))

    def plan(self, plan: ReversePlan) -> None:
        if self._wanted("plan", plan.function):
            self._write(plan_report(plan))
        if self._wanted("perf", plan.function) and (text := perf_report(plan)):
            self._write(text)

    def given(self, function: Function, plan: GivenReverse) -> None:
        if self._wanted("plan", function):
            self._write(given_report(function, plan))

    def _wanted(self, what: str, function: Function) -> bool:
        only = self.flags.only
        return what in self.flags.prints and (only is None or only.search(function.name) is not None)

    def _module(self, what: str, text: str) -> None:
        if what in self.flags.prints:
            self._write(f"; {what}\n{text}")

"""`ISOZYME=print-activity`: what of a function carries derivatives, in one context."""

from __future__ import annotations

from isozyme.analysis.activity import Activity, ArgumentActivity, Context
from isozyme.explain.spell import spell, spell_with_line
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function


def context_words(function: Function, context: Context) -> str:
    """`x: shadowed, n: constant; result: active`."""
    words = [f"{spell(a)}: {_argument(g)}" for a, g in zip(function.args, context.args, strict=True)]
    result = f"result: {_argument(context.result)}" if context.result != ArgumentActivity() else "result: constant"
    return "; ".join([", ".join(words), result] if words else [result])


def _argument(given: ArgumentActivity) -> str:
    words = []
    if given.value:
        words.append("active")
    if given.shadowed:
        words.append("shadowed" if "m" not in given.memory else "shadowed where its shadow is another pointer")
    return " and ".join(words) or "constant"


def activity_report(function: Function, activity: Activity) -> str:
    module = function.module
    lines = [f"activity of `{function.name}` ({context_words(function, activity.context)})"]
    for block in function.blocks:
        for i in block.instructions:
            found = []
            if activity.active(i):
                found.append("active")
            elif activity.varied(i):
                found.append("varies, but no output depends on it")
            if activity.shadowed(i):
                found.append("has a shadow")
            if isinstance(i, ins.Store) and activity.memory_active(i.pointer):
                found.append("stores to active memory")
            if found:
                lines.append(f"  {spell_with_line(module, i)}: {', '.join(found)}")
    return "\n".join(lines)

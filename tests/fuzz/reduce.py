"""Makes the IR of a failing program smaller, line by line: a value becomes a constant, a store goes, a branch goes one way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from oracle.native import llvm

DEFINED = re.compile(r"^  (%[\w.]+) = (.*)$")
LABEL = re.compile(r"^([\w.]+):$")
SIMPLE = {"double": ("0.5", "1.0"), "float": ("0.5",), "i64": ("1", "0"), "i32": ("0",), "i1": ("true", "false"), "ptr": ("%p", "%q")}


def reduce(text: str, fails: Callable[[str], bool], budget: int) -> str:
    """A shorter text for which `fails` still holds; it is asked at most `budget` times."""
    best, left, improved, branches = text, budget, True, True
    while (improved or branches) and left > 0:
        improved, only, branches = False, branches, False  # branches alone first: they take whole blocks with them
        at = len(best.split("\n")) - 1
        while at >= 0 and left > 0:
            lines = best.split("\n")
            for candidate in _without(lines, at) if at < len(lines) and (not only or lines[at].startswith(("  br i1", "define"))) else ():
                tidy = _tidied(candidate)
                if len(tidy) < len(best) and _valid(tidy):
                    left -= 1
                    if fails(tidy):
                        best, improved = tidy, True
                        break
                if left <= 0:
                    break
            at -= 1
    return best


def _valid(text: str) -> bool:
    try:
        llvm().verify(llvm().parse(text))
    except Exception:
        return False
    return True


def _without(lines: list[str], at: int) -> Iterator[list[str]]:
    line = lines[at]
    before, after = lines[:at], lines[at + 1 :]
    if line.startswith("  br i1"):
        _, yes, no = re.findall(r"(?<=i1 )\S+(?=,)|(?<=label )%[\w.]+", line)
        for target, other in ((no, yes), (yes, no)):
            block = next((m.group(1) for x in reversed(before) if (m := LABEL.match(x))), "entry")
            yield _forget([*before, f"  br label {target}", *after], other if other != target else "", block, at)
    elif line.startswith(("  store", "  call void", "  %p = ")):
        yield before + after
    if line.startswith("define internal"):
        end = next(k for k in range(at, len(lines)) if lines[k] == "}")
        yield before + lines[end + 1 :]
    found = DEFINED.match(line)
    if found is None:
        return
    name, what = found.groups()
    if what.startswith(("shl", "alloca ptr")):  # by three: sizes and offsets stay multiples of a double's; pointers stay out of buffers of doubles
        return
    kind = _type(what)
    start = max(k for k in range(at) if lines[k].startswith("define"))
    end = next(k for k in range(at, len(lines)) if lines[k] == "}")
    used = re.findall(rf"{re.escape(kind)} (%[\w.]+)", what.split(" = ")[-1]) if kind else []
    if what.startswith("phi"):
        used = re.findall(r"\[ (\S+),", what)
    for value in (*dict.fromkeys(u for u in used if u != name), *SIMPLE.get(kind, ())):
        inside = [re.sub(rf"{re.escape(name)}(?![\w.])", value, x) for x in (*lines[start:at], *lines[at + 1 : end])]
        yield [*lines[:start], *inside, *lines[end:]]


def _type(what: str) -> str:
    opcode, *rest = what.split()
    match opcode:
        case "getelementptr" | "alloca":
            return "ptr"
        case "icmp" | "fcmp":
            return "i1"
        case "select":
            return what.split(", ")[1].split()[0]
        case "sitofp" | "fpext" | "fptrunc" | "zext" | "bitcast" | "sext" | "trunc":
            return what.rsplit(" to ", 1)[1]
        case "extractvalue" | "extractelement":
            return "double"
        case "call":
            return next((w for w in rest if w in SIMPLE), "")
    return next((w.rstrip(",") for w in rest if w.rstrip(",") in SIMPLE), "")


def _forget(lines: list[str], block: str, source: str, at: int) -> list[str]:
    """The phis of `block` without what came from `source`."""
    start = max(k for k in range(at) if lines[k].startswith("define"))
    out, inside = lines[:start], False
    for k, line in enumerate(lines[start:], start):
        if line.startswith("define") and k > start:
            return [*out, *lines[k:]]
        if m := LABEL.match(line):
            inside = "%" + m.group(1) == block
        out.append(_drop(line, source) if inside and " = phi " in line else line)
    return out


def _drop(line: str, source: str) -> str:
    head, pairs = line.split("[", 1)
    kept = [p for p in re.findall(r"\[ \S+, %[\w.]+ \]", "[" + pairs) if not p.endswith(f" %{source} ]")]
    return head + ", ".join(kept)


def _tidied(lines: list[str]) -> str:
    """Without blocks that nothing branches to."""
    while True:
        gone = _unreachable(lines)
        if gone is None:
            return "\n".join(lines)
        lines = gone


def _unreachable(lines: list[str]) -> list[str] | None:
    start = 0
    for k, line in enumerate(lines):
        if line.startswith("define"):
            start = k
        m = LABEL.match(line)
        if m is None or m.group(1) == "entry":
            continue
        end = next(j for j in range(k, len(lines)) if lines[j] == "}")
        name = m.group(1)
        if any(re.search(rf"label %{re.escape(name)}(?![\w.])", x) for x in lines[start:end]):
            continue
        stop = next(j for j in range(k + 1, len(lines)) if LABEL.match(lines[j]) or lines[j] == "}")
        rest = [*lines[start:k], *lines[stop:end]]
        rest = [_drop(x, name) if " = phi " in x else x for x in rest]
        return [*lines[:start], *rest, *lines[end:]]
    return None

"""Which registrations of a program (`__enzyme_register_gradient_f`, ...) concern a slice, and what the slice must not look into.

Read from textual IR. A registration is kept when the slice mentions what it speaks of; what it says is read later (analysis/registrations.py). The
functions it speaks of must not be inlined, nor anything be inferred from their bodies, before that: they become `weak` in the slice.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from isozyme.llvm.irtext import NAME, Header, edit_headers, headers, parse_header, type_end, unquote
from isozyme.llvm.protocol import Registration

STEM = re.compile(
    r"__enzyme_(?:register_|inactivefn|inactive_global|function_like|allocation_like|nofree|shouldrecompute|annotations)|^llvm\.global\.annotations$"
)
_REFERENCE = re.compile(rf"@({NAME})")
_OPAQUE = re.compile(r'"enzyme_(?:inactive|math|function_like|custom)[\w]*"')


ANNOTATIONS = "__enzyme_annotations"
"""What `llvm.global.annotations` is called in a slice, where nothing is appended to it any more."""


def is_registration(name: str) -> bool:
    return STEM.search(name) is not None


def registrations(text: str) -> list[Registration]:
    """All registrations in a module."""
    found: list[Registration] = []
    for line in re.findall(r"^@[^\n]*", text, re.MULTILINE):
        if "__enzyme_" in line or line.startswith("@llvm.global.annotations"):
            header = parse_header(line)
            if header is not None and header.defined and is_registration(header.name):
                found.append(Registration(header.name, tuple(dict.fromkeys(unquote(m) for m in _REFERENCE.findall(header.rest)))))
    return found


def as_constant(line: str, header: Header) -> str:
    """The definition of a registration as the slice has it: a constant that nobody may drop."""
    end = type_end(header.rest)
    value = header.rest[end + 1 :]
    name = f"@{ANNOTATIONS}" if header.name == "llvm.global.annotations" else line[: line.index(" = ")]
    return f"{name} = unnamed_addr constant {header.rest[:end]} {value[: type_end(value)]}"


def concerning(found: list[Registration], text: str) -> list[Registration]:
    """The registrations that mention something in a slice, strings aside."""
    here = {h.name for h in headers(text) if h.kind == "function" or not _is_string(h)}
    return [r for r in found if any(name in here for name in r.mentions)]


def _is_string(h: Header) -> bool:
    return h.kind == "constant" and ' c"' in h.rest


def kept_apart(found: list[Registration], text: str) -> str:
    """The text with volatile accesses of inactive variables: a value that goes through one must not be forwarded around it."""
    for r in found:
        if "inactive_global" in r.name:
            for name in r.mentions:
                place = rf'ptr @(?:{re.escape(name)}|"{re.escape(name)}")(?=,|$)'
                text = re.sub(rf"^(\s+(?:%[^ ]+ = load|store)) (?!volatile|atomic)(?=[^\n]*{place})", r"\1 volatile ", text, flags=re.MULTILINE)
    return text


def opaque(found: list[Registration], text: str) -> set[str]:
    """Functions whose bodies must stay closed: those that registrations speak of, and those with attributes of the same meaning."""
    closed = {name for r in found for name in (r.mentions if "annotations" in r.name else r.mentions[:1])}
    for r in found:
        if "allocation_like" in r.name or "inactivefn" in r.name:
            closed.update(r.mentions)
    groups = {m[1] for m in re.finditer(r"^attributes (#\d+) = [^\n]*", text, re.MULTILINE) if _OPAQUE.search(m[0])}
    for h in headers(text):
        if h.kind == "function" and h.defined and (groups.intersection(re.findall(r"#\d+", h.rest)) or _OPAQUE.search(h.rest)):
            closed.add(h.name)
    return closed


def not_always_inlined(text: str, names: Collection[str]) -> str:
    """The text with the functions `names` as functions that need not be inlined: `alwaysinline` is stronger than `weak`."""
    groups = dict(re.findall(r"^attributes (#\d+) = \{([^\n]*)\}$", text, re.MULTILINE))
    forced = {g for g, words in groups.items() if re.search(r"(?<![\w\"-])alwaysinline\b", words)}
    if not forced or not names:
        return text
    new = {g: f"#{max(int(other[1:]) for other in groups) + 1 + k}" for k, g in enumerate(sorted(forced))}

    def edit(line: str) -> str:
        header = parse_header(line) if line.startswith("define ") else None
        return re.sub(r"#\d+", lambda m: new.get(m[0], m[0]), line) if header is not None and header.name in names else line

    edited = edit_headers(text, edit)
    if edited == text:
        return text
    words = {g: re.sub(r"(?<![^ ])alwaysinline(?= |$)", "noinline", groups[g]) for g in forced}
    return edited + "\n" + "".join(f"attributes {new[g]} = {{{words[g]}}}\n" for g in sorted(forced))

"""What is done to the shadows of global variables when a derivative is asked for: they start without active data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from isozyme.analysis.pointers import carries_pointer
from isozyme.emit.apart import require_apart
from isozyme.emit.library import require
from isozyme.emit.request_builder import RequestBuilder
from isozyme.emit.shadows import SHADOW_SUFFIX
from isozyme.ir.constants import integer
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Module
from isozyme.ir.types import I1, I8, I32, I64, PTR, VOID, StructType, struct_type
from isozyme.ir.values import Value
from isozyme.plan.kept import KeptBlock
from isozyme.rules.library import kept as library

_OWNER: StructType = struct_type((PTR, PTR, PTR, PTR, I64))
"""What rules/library/kept.c calls an owner."""


@dataclass(frozen=True)
class _Table:
    """The kept blocks of one lane."""

    address: Value
    count: int


def reset_shadow_globals(b: RequestBuilder, kept: Sequence[KeptBlock], keep: bool = False) -> list[_Table]:
    """Mutable globals hold no active data when a derivative is asked for: their shadows start as zero, pointers as themselves ("no shadow"); blocks
    that they keep get a shadow. keep: tapes may use shadows from before. What `settle` wants."""
    layout = DataLayout(b.module.datalayout)
    for name, g in list(b.module.globals.items()):
        original_name, mark, _ = name.partition(SHADOW_SUFFIX)
        if not mark:
            continue
        size = integer(I64, layout.alloc_size(g.value_type))
        if carries_pointer(g.value_type):
            fields = [b.offset(b.module.ref(name), k.offset) for k in kept if k.variable == original_name]
            before = [b.load(PTR, f) for f in fields]
            b.call("llvm.memcpy.p0.p0.i64", VOID, [b.module.ref(name), b.module.ref(original_name), size, integer(I1, 0)])
            for f, s in zip(fields, before, strict=True):
                b.store(s, f)
        else:
            b.call("llvm.memset.p0.i64", VOID, [b.module.ref(name), integer(I8, 0), size, integer(I1, 0)])
    tables = kept_tables(b, kept)
    for table in tables:
        b.call("isozyme_kept_renew", VOID, [table.address, integer(I64, table.count), integer(I32, int(keep))])
    for a, formal in zip(b.request.args, b.request.function.args, strict=True):
        if a.duplicated and a.value is not None and formal.type is PTR:
            b.call(require_apart(b.module), VOID, [b.argument(a.value, PTR), b.argument(a.shadows[0], PTR)])
    return tables


def kept_tables(b: RequestBuilder, kept: Sequence[KeptBlock]) -> list[_Table]:
    """The kept blocks whose variables have a shadow, lane by lane, as a table on the caller's stack."""
    lanes: dict[str, list[tuple[KeptBlock, str]]] = {}
    for name in b.module.globals:
        original, mark, lane = name.partition(SHADOW_SUFFIX)
        if mark:
            lanes.setdefault(lane, []).extend((k, name) for k in kept if k.variable == original)
    tables: list[_Table] = []
    for entries in filter(None, lanes.values()):
        _require(b.module, {s for k, _ in entries for s in (f"ptr @{k.allocate}(i64)", f"void @{k.release}(ptr)")})
        rows = struct_type((_OWNER,) * len(entries))
        table = b.stack_cell(rows, "kept")
        for n, (k, shadow) in enumerate(entries):
            row = b.field(rows, table, n)
            addresses = [b.offset(b.module.ref(v), k.offset) for v in (k.variable, shadow)]
            values = [*addresses, b.module.ref(k.allocate), b.module.ref(k.release), integer(I64, int(k.vector))]
            for j, v in enumerate(values):
                b.store(v, b.field(_OWNER, row, j))
        tables.append(_Table(table, len(entries)))
    return tables


def settle(b: RequestBuilder, tables: Sequence[_Table]) -> None:
    """After a derivative."""
    for table in tables:
        b.call("isozyme_kept_settle", VOID, [table.address, integer(I64, table.count)])


def _require(module: Module, symbols: set[str]) -> None:
    for s in sorted(symbols):
        name = s[s.index("@") + 1 : s.index("(")]
        if name not in module.functions:
            require(module, f"declare {s}")
    if "isozyme_kept_renew" in module.functions:
        return
    body = library.BODIES.read_text().replace("%struct.owner = type { ptr, ptr, ptr, ptr, i64 }\n", "").replace("%struct.owner", str(_OWNER))
    require(module, body)
    for name in ("renew", "settle"):
        module.functions[f"isozyme_kept_{name}"].linkage = "internal"
        module.functions[f"isozyme_kept_{name}"].fn_attrs = ("noinline", "nounwind")

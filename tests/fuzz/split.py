"""The two sweeps of reverse mode asked for apart, with the primal's memory overwritten in between: the second sweep must not read it."""

from __future__ import annotations

from collections.abc import Sequence

from oracle.requests import Request, _Writer

from isozyme.ir.module import Function

SIZES = {"%p": 4, "%q": 8}  # doubles behind the pointers of f (see program.Program)


def split(f: Function, acts: Sequence[str]) -> Request:
    """As `oracle.requests.reverse`, through `__enzyme_augmentfwd` and `__enzyme_reverse`."""
    w = _Writer("load")
    pointers: list[tuple[str, int]] = []
    outs = 0
    for i, (t, act, formal) in enumerate(zip(f.type.params, acts, f.args, strict=True)):
        w.mark(act)
        value = w.load(str(t), "primal", i)
        w.passed.append(value)
        if act == "dup":
            pointers.append((value, SIZES[f"%{formal.name}"]))
            w.passed.append(w.load(str(t), "shadow", i))
        outs += act == "out"
    passed = ", ".join([f"ptr @{f.name}", *w.passed])
    w.lines += [
        f"  %first = call {{ ptr, double }} (ptr, ...) @__enzyme_augmentfwd_{f.name}({passed})",
        "  %tape = extractvalue { ptr, double } %first, 0",
    ]
    for k, (p, n) in enumerate(pointers):
        w.lines += [
            f"  %kept{k} = alloca [{n} x double]",
            f"  call void @llvm.memcpy.p0.p0.i64(ptr %kept{k}, {p}, i64 {8 * n}, i1 false)",
            *(x for j in range(n) for x in (f"  %at{k}.{j} = getelementptr double, {p}, i64 {j}", f"  store double 77.0, ptr %at{k}.{j}")),
        ]
    ret = "{ " + ", ".join(["double"] * outs) + " }"
    w.lines.append(f"  %r = call {ret} (ptr, ...) @__enzyme_reverse_{f.name}({passed}, double 1.0, ptr %tape)")
    for k, (p, n) in enumerate(pointers):
        w.lines.append(f"  call void @llvm.memcpy.p0.p0.i64({p}, ptr %kept{k}, i64 {8 * n}, i1 false)")
    for k in range(outs):
        w.lines.append(f"  %r{k} = extractvalue {ret} %r, {k}")
        w.store("double", f"%r{k}", k)
    return w.request("iso.reverse")


def declarations(f: Function, acts: Sequence[str]) -> str:
    ret = "{ " + ", ".join("double" for a in acts if a == "out") + " }"
    lines = [f"declare {{ ptr, double }} @__enzyme_augmentfwd_{f.name}(ptr, ...)", f"declare {ret} @__enzyme_reverse_{f.name}(ptr, ...)"]
    return "\n".join(lines) + "\n"

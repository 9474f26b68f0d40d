"""One question, many spellings: `lookup` finds the same knowledge under every name a compiler writes."""

from __future__ import annotations

import pytest

from isozyme.rules import (
    Allocation,
    CallTemplate,
    Deallocation,
    Derivative,
    Inactive,
    Integer,
    MaskedAccess,
    MemoryTransfer,
    Operand,
    PointerDerived,
    Reallocation,
    Reduction,
    Result,
    evaluate,
    instruction,
    intrinsic_base,
    lookup,
    overrides_body,
)
from isozyme.rules.register import words

HASH = "_RNvCs691rhTbG0Ee_7___rustc"


@pytest.mark.parametrize(
    "spelling",
    ["sin", "sinf", "sinl", "sinf128", "__sin_finite", "__sinf_finite", "llvm.sin.f32", "llvm.sin.v4f64", "llvm.sin.nxv2f64", "llvm.sin.bf16",
     "llvm.sin.f80", "llvm.sin.ppcf128", "llvm.experimental.constrained.sin.f64", "\x01sin"],
)
def test_spellings_of_sine(spelling: str) -> None:
    assert lookup(spelling) is lookup("sin") is not None


C99 = words("""
acos asin atan atan2 cos sin tan acosh asinh atanh cosh sinh tanh exp exp2 expm1 frexp ldexp log log10 log1p log2 logb modf scalbn
scalbln cbrt fabs hypot pow sqrt erf erfc lgamma tgamma ceil floor nearbyint rint round trunc fmod remainder remquo copysign nextafter
nexttoward fdim fmax fmin fma exp10 pow10 sincos drem j0 j1 jn y0 y1 yn lgamma_r gamma significand
""")


@pytest.mark.parametrize("name", C99)
def test_the_c_math_library_is_complete(name: str) -> None:
    single = name.replace("_r", "f_r") if name.endswith("_r") else name + "f"
    for spelling in (name, single):
        assert isinstance(lookup(spelling), Derivative), spelling


INTRINSICS = words("""
sin cos tan asin acos atan atan2 sinh cosh tanh sincos sincospi exp exp2 exp10 log log2 log10 pow powi sqrt fma fmuladd fabs minnum
maxnum minimum maximum minimumnum maximumnum copysign floor ceil trunc rint nearbyint round roundeven canonicalize ldexp frexp modf
arithmetic.fence
""")


@pytest.mark.parametrize("name", INTRINSICS)
def test_the_float_intrinsics_are_complete(name: str) -> None:
    assert isinstance(lookup(f"llvm.{name}.v8f32"), Derivative)


@pytest.mark.parametrize(
    ("full", "base"),
    [
        ("llvm.powi.f64.i32", "llvm.powi"),
        ("llvm.memcpy.p0.p0.i64", "llvm.memcpy"),
        ("llvm.memcpy.inline.p0.p0.i64", "llvm.memcpy.inline"),
        ("llvm.vector.reduce.fadd.v4f64", "llvm.vector.reduce.fadd"),
        ("llvm.masked.gather.v4f64.v4p0", "llvm.masked.gather"),
        ("llvm.lifetime.start.p0", "llvm.lifetime.start"),
        ("llvm.umul.with.overflow.i64", "llvm.umul.with.overflow"),
        ("llvm.frexp.f64.i32", "llvm.frexp"),
        ("llvm.fptrunc.round.f16.f32", "llvm.fptrunc.round"),
        ("llvm.is.constant.sl_i64i64s", "llvm.is.constant"),
        ("llvm.abs.v2i64", "llvm.abs"),
    ],
)
def test_intrinsic_names(full: str, base: str) -> None:
    assert intrinsic_base(full) == base
    assert lookup(full) is not None


@pytest.mark.parametrize("name", ["llvm.sinister.f64", "llvm.x86.avx2.gather.d.pd", "my_function", "_ZN4mine3fooEv", "", "llvm.", "_R", "_RNv"])
def test_unknown(name: str) -> None:
    assert lookup(name) is None


@pytest.mark.parametrize("opcode", ["fadd", "fsub", "fmul", "fdiv", "frem", "fneg"])
def test_instructions(opcode: str) -> None:
    rule = instruction(opcode)
    assert rule is not None and len(rule.operands) == (1 if opcode == "fneg" else 2)
    assert instruction("add") is None


def test_c_allocation() -> None:
    malloc, calloc, aligned = lookup("malloc"), lookup("calloc"), lookup("posix_memalign")
    assert isinstance(malloc, Allocation) and malloc.size == Operand(0) and not malloc.zeroed
    assert malloc.release == CallTemplate("free", (Result(),)) and malloc.zeroed_twin == CallTemplate("calloc", (Integer(1), Operand(0)))
    assert isinstance(calloc, Allocation) and calloc.zeroed and calloc.size is not None and evaluate(calloc.size, (3, 8)) == 24
    assert isinstance(aligned, Allocation) and aligned.pointer_operand == 0 and 0 in aligned.effects.writes
    realloc, free = lookup("realloc"), lookup("free")
    assert isinstance(realloc, Reallocation) and realloc.old_size is None and realloc.allocate == CallTemplate("malloc", (Operand(1),))
    assert isinstance(free, Deallocation) and free.pointer == 0


@pytest.mark.parametrize("new", ["_Znwm", "_Znam", "_Znwj", "_ZnwmRKSt9nothrow_t", "_ZnwmSt11align_val_t", "_ZnamSt11align_val_tRKSt9nothrow_t"])
def test_cpp_allocation_pairs(new: str) -> None:
    known = lookup(new)
    assert isinstance(known, Allocation) and known.size == Operand(0)
    assert known.effects.may_unwind == ("nothrow" not in new) == (not known.may_fail)
    assert isinstance(lookup(known.release.symbol), Deallocation)
    assert known.release.symbol.startswith("_ZdlPv" if new[3] == "w" else "_ZdaPv")
    assert len(known.release.arguments) == (2 if "align" in new else 1)


@pytest.mark.parametrize("prefix", ["", HASH])
def test_rust_allocation(prefix: str) -> None:
    def symbol(name: str) -> str:
        return f"{prefix}{len(name)}_{name}" if prefix else name

    alloc, zeroed, realloc, dealloc = (lookup(symbol(f"__rust_{role}")) for role in ("alloc", "alloc_zeroed", "realloc", "dealloc"))
    assert isinstance(alloc, Allocation) and isinstance(zeroed, Allocation) and zeroed.zeroed and not alloc.zeroed and alloc.alignment == 1
    assert alloc.release == CallTemplate(symbol("__rust_dealloc"), (Result(), Operand(0), Operand(1)))
    assert alloc.zeroed_twin == CallTemplate(symbol("__rust_alloc_zeroed"), (Operand(0), Operand(1))) == zeroed.zeroed_twin
    assert isinstance(dealloc, Deallocation) and (dealloc.pointer, dealloc.size, dealloc.alignment) == (0, 1, 2)
    assert isinstance(realloc, Reallocation) and (realloc.old_size, realloc.new_size) == (Operand(1), Operand(3))
    assert realloc.allocate == CallTemplate(symbol("__rust_alloc"), (Operand(3), Operand(2)))
    assert realloc.release == CallTemplate(symbol("__rust_dealloc"), (Operand(0), Operand(1), Operand(2)))
    shim = lookup(symbol("__rust_no_alloc_shim_is_unstable_v2"))
    assert isinstance(shim, Inactive) and shim.effects.pure


def test_memory_transfers() -> None:
    for name, kind in (("llvm.memcpy.p0.p0.i64", "copy"), ("memmove", "move"), ("__memset_chk", "set"), ("bzero", "set"), ("bcopy", "move")):
        known = lookup(name)
        assert isinstance(known, MemoryTransfer) and known.kind == kind
        assert known.destination in known.effects.writes and (known.source is None or known.source in known.effects.reads)


def test_masked_accesses_before_and_since_llvm_22() -> None:
    load, store, compressed = lookup("llvm.masked.load.v4f64.p0"), lookup("llvm.masked.scatter.v4f64.v4p0"), lookup("llvm.masked.expandload.v4f64")
    assert isinstance(load, MaskedAccess) and isinstance(store, MaskedAccess) and isinstance(compressed, MaskedAccess)
    assert (load.mask(4), load.passthrough(4)) == (2, 3) and (load.mask(3), load.passthrough(3)) == (1, 2)
    assert (store.mask(4), store.mask(3), store.passthrough(3)) == (3, 2, None)
    assert (compressed.mask(3), compressed.passthrough(3)) == (1, 2)


def test_reductions() -> None:
    for name, kind, start in (("fadd", "add", 0), ("fmul", "mul", 0), ("fmax", "max", None), ("fminimum", "min", None)):
        known = lookup(f"llvm.vector.reduce.{name}.v4f32")
        assert isinstance(known, Reduction) and (known.kind, known.start) == (kind, start) and known.linear == (kind == "add")


INACTIVE = words("""
printf puts fprintf putchar fflush abort exit __assert_fail rand time clock_gettime strlen memcmp bcmp __errno_location lround
llvm.lround.i64.f64 isnan llvm.assume llvm.expect.i1 llvm.lifetime.end.p0 llvm.dbg.value llvm.stacksave.p0 llvm.trap llvm.umin.i64
llvm.ctpop.v2i32 llvm.fshl.i32 llvm.sadd.with.overflow.i32 llvm.usub.sat.i8 llvm.objectsize.i64.p0 llvm.vector.reduce.add.v4i32
llvm.is.fpclass.f64 llvm.prefetch.p0 llvm.experimental.noalias.scope.decl llvm.invariant.start.p0 llvm.ubsantrap __cxa_throw
_ZSt20__throw_length_errorPKc _ZSt17__throw_bad_allocv _ZNSolsEd _ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc _Unwind_Resume
rust_eh_personality
""")


@pytest.mark.parametrize("name", INACTIVE)
def test_inactive(name: str) -> None:
    assert isinstance(lookup(name), Inactive)


@pytest.mark.parametrize("name", ["llvm.ptrmask.p0.i64", "llvm.launder.invariant.group.p0", "llvm.threadlocal.address.p0", "llvm.load.relative.i32"])
def test_derived_pointers(name: str) -> None:
    known = lookup(name)
    assert isinstance(known, PointerDerived) and known.operand == 0 == known.effects.returns_argument


def test_effects() -> None:
    def effects(name: str) -> object:
        known = lookup(name)
        assert isinstance(known, Inactive)
        return known.effects

    printing, ending, length = effects("printf"), effects("abort"), effects("strlen")
    assert printing.observable and 7 in printing.reads and not printing.writes and not printing.pure  # type: ignore[attr-defined]
    assert ending.no_return and not ending.may_unwind  # type: ignore[attr-defined]
    assert 0 in length.reads and 1 not in length.reads and not length.observable  # type: ignore[attr-defined]


def test_only_users_and_our_helpers_override_bodies() -> None:
    assert overrides_body("isozyme.digamma.f64")
    assert not overrides_body("y1") and not overrides_body("nothing")

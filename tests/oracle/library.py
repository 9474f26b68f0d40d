"""What declared functions do when interpreted: intrinsics, libm, allocators of C, C++ and Rust, string functions, inactive output."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from isozyme.ir import instructions as I
from isozyme.ir.types import FloatType, IntType, StructType, Type, VectorType, resolve, scalar
from oracle import arithmetic, derivatives
from oracle.memory import Allocation, Fault, Thrown, store_size, undef_of
from oracle.values import UNDEF, UNINIT, ByteShadow, Dual, Word, plain, round_to, signed

if TYPE_CHECKING:
    from oracle.interpreter import Machine

SUFFIX = re.compile(r"(\.(p\d+|v\d+\w+|nxv\d+\w+|[fi]\d+|bf16|ppcf128|f80))+$")
INACTIVE = {"printf", "puts", "putchar", "fprintf", "fflush", "fputs", "fwrite", "putc", "fputc", "vprintf"}
IGNORED = {
    "llvm.assume", "llvm.donothing", "llvm.sideeffect", "llvm.experimental.noalias.scope.decl", "llvm.prefetch", "llvm.invariant.start",
    "llvm.invariant.end", "llvm.var.annotation", "llvm.dbg.value", "llvm.dbg.declare", "llvm.dbg.label",
    "llvm.pseudoprobe", "llvm.fake.use",
}  # fmt: skip
IDENTITY = {
    "llvm.expect", "llvm.expect.with.probability", "llvm.launder.invariant.group", "llvm.strip.invariant.group", "llvm.ssa.copy",
    "llvm.threadlocal.address", "llvm.ptr.annotation", "llvm.annotation",
}  # fmt: skip
PANICS = re.compile(r"panic|unwrap_failed|expect_failed|slice_.*_fail|handle_alloc_error|capacity_overflow|_Unwind_Resume|__assert_fail")
RUST_ALLOC = re.compile(r"__(?:rust|rdl|rg)_(alloc_zeroed|alloc|dealloc|realloc)$|no_alloc_shim_is_unstable")

HEADER = 32
"""Bytes of `_Unwind_Exception` on x86-64."""


class Library:
    """Answers calls of functions without a body, for one machine."""

    def __init__(self, machine: Machine) -> None:
        self.machine, self.memory = machine, machine.memory
        self.output: list[str] = []
        self.caught: list[Allocation] = []

    def call(self, name: str, args: list[Word], site: I.CallBase | None) -> Word:
        base = SUFFIX.sub("", name) if name.startswith("llvm.") else name
        t: Type = site.type if site is not None else undef_type(name)
        if base in IGNORED:
            return None
        if base in IDENTITY:
            return args[0]
        short = base.removeprefix("llvm.")
        math_name = self._math_name(short, name)
        if math_name is not None and t is resolve(t):
            return self._math(math_name, t, args)
        method = getattr(self, "do_" + short.replace(".", "_"), None)
        if method is not None:
            return method(t, site, *args)
        if name.startswith("llvm.vector.reduce."):
            return self._reduce(short.removeprefix("vector.reduce."), site, args)
        if name.startswith("llvm."):
            return self._integer(short, t, site, args)
        return self._other(name, base, t, args)

    def _other(self, name: str, base: str, t: Type, args: list[Word]) -> Word:
        if base in INACTIVE:
            self.output.append(base)
            return 0
        rust = RUST_ALLOC.search(name)
        if rust is not None:
            return self._rust(rust.group(1), args)
        if name.startswith(("_Znwm", "_Znam")):
            return self.do_malloc(t, None, args[0])
        if name.startswith(("_ZdlPv", "_ZdaPv")):
            return self.memory.free(args[0])
        if name in ("abs", "labs", "llabs"):
            return self._integer_one("abs", arithmetic.bits_of(t), t, tuple(args))
        if name in ("abort", "exit", "__assert_fail") or PANICS.search(name):
            raise Fault("panic", f"call of @{name}")
        raise Fault("unsupported", f"call of @{name}, which has no body here")

    # Mathematics.

    @staticmethod
    def _math_name(short: str, name: str) -> str | None:
        if short in derivatives.TABLE:
            return short
        if not name.startswith("llvm.") and short[-1:] in "fl" and short[:-1] in derivatives.TABLE:
            return short[:-1]
        return None

    def _math(self, name: str, t: Type, args: list[Word]) -> Word:
        element = scalar(t)
        assert isinstance(element, FloatType), t
        kind = element.kind

        def one(*xs: Word) -> Word:
            if UNDEF in xs:
                return UNDEF
            v, d = derivatives.differentiate(name, tuple(x.v for x in xs), tuple(x.t for x in xs))
            return Dual(round_to(kind, v), d)

        return arithmetic.elementwise(t, one, *args)

    def do_fptrunc_round(self, t: Type, site: I.CallBase | None, x: Word, *rest: Word) -> Word:
        element = scalar(t)
        assert isinstance(element, FloatType)
        return arithmetic.elementwise(t, lambda e: e if e is UNDEF else Dual(round_to(element.kind, e.v), e.t), x)

    do_experimental_constrained_fptrunc = do_experimental_constrained_fpext = do_fptrunc_round

    def do_powi(self, t: Type, site: I.CallBase | None, x: Word, n: Word) -> Word:
        k = signed(plain(n), 32)

        def one(x: Word) -> Word:
            if x is UNDEF:
                return UNDEF
            d = 0.0 if k == 0 or not x.t else k * derivatives.power(x.v, float(k - 1)) * x.t
            return Dual(round_to(str(scalar(t)), derivatives.power(x.v, float(k))), d)

        return arithmetic.elementwise(t, one, x)

    def do_ldexp(self, t: Type, site: I.CallBase | None, x: Word, n: Word) -> Word:
        scale = 2.0 ** signed(plain(n), 32)
        return UNDEF if x is UNDEF else Dual(round_to(str(t), x.v * scale), x.t * scale)

    do_ldexpf = do_ldexpl = do_scalbn = do_scalbnf = do_ldexp

    def _frexp(self, kind: str, x: Word) -> tuple[Word, int]:
        m, e = math.frexp(x.v)
        return Dual(round_to(kind, m), x.t * 2.0**-e), e

    def do_frexp(self, t: Type, site: I.CallBase | None, x: Word, *out: Word) -> Word:
        m, e = self._frexp("double", x)
        if not out:
            return (m, e & 0xFFFFFFFF)
        self.memory.write(out[0], (e & 0xFFFFFFFF).to_bytes(4, "little"), [None] * 4)
        return m

    def do_modf(self, t: Type, site: I.CallBase | None, x: Word, *out: Word) -> Word:
        fraction, whole = math.modf(x.v)
        part = Dual(fraction, x.t)
        if not out:
            return (part, Dual(whole))
        self.memory.store(out[0], t, Dual(whole))
        return part

    do_frexpf, do_modff = do_frexp, do_modf

    def do_sincos(self, t: Type, site: I.CallBase | None, x: Word, *out: Word) -> Word:
        t = resolve(t)
        element = t.fields[0] if isinstance(t, StructType) else site.args[0].type if site is not None else t
        s, c = self._math("sin", element, [x]), self._math("cos", element, [x])
        if not out:
            return (s, c)
        self.memory.store(out[0], element, s)
        self.memory.store(out[1], element, c)
        return None

    do_sincosf = do_sincos

    def do_jn(self, t: Type, site: I.CallBase | None, n: Word, x: Word) -> Word:
        k = signed(plain(n), 32)
        return Dual(derivatives.J(k, x.v), 0.5 * (derivatives.J(k - 1, x.v) - derivatives.J(k + 1, x.v)) * x.t)

    def do_yn(self, t: Type, site: I.CallBase | None, n: Word, x: Word) -> Word:
        k = signed(plain(n), 32)
        return Dual(derivatives.Y(k, x.v), 0.5 * (derivatives.Y(k - 1, x.v) - derivatives.Y(k + 1, x.v)) * x.t)

    def do_lgamma_r(self, t: Type, site: I.CallBase | None, x: Word, sign: Word) -> Word:
        negative = x.v < 0 and math.floor(x.v) % 2 != 0
        self.memory.write(sign, (0xFFFFFFFF if negative else 1).to_bytes(4, "little"), [None] * 4)
        return self._math("lgamma", t, [x])

    def do_lround(self, t: Type, site: I.CallBase | None, x: Word) -> Word:
        return int(derivatives.round_half_away(x.v)) & ((1 << arithmetic.bits_of(t)) - 1)

    do_llround = do_lroundf = do_lround

    def do_lrint(self, t: Type, site: I.CallBase | None, x: Word) -> Word:
        return round(x.v) & ((1 << arithmetic.bits_of(t)) - 1)

    do_llrint = do_lrintf = do_lrint

    def do_is_fpclass(self, t: Type, site: I.CallBase | None, x: Word, mask: Word) -> Word:
        v, negative = x.v, math.copysign(1.0, x.v) < 0
        if math.isnan(v):
            return int(bool(mask & 3))
        if math.isinf(v):
            return int(bool(mask & (4 if negative else 512)))
        if v == 0:
            return int(bool(mask & (32 if negative else 64)))
        return int(bool(mask & (8 if negative else 256)))

    def _reduce(self, kind: str, site: I.CallBase | None, args: list[Word]) -> Word:
        assert site is not None
        element = site.type
        words = list(args[-1])
        if kind in ("fadd", "fmul"):
            words.insert(0, args[0])
        total = words[0]
        for w in words[1:]:
            total = self.update(kind, element, total, w)
        return total

    def update(self, operation: str, t: Type, old: Word, x: Word) -> Word:
        """`old <operation> x` for reductions and atomicrmw."""
        if operation == "xchg":
            return x
        if isinstance(t, FloatType):
            names = {"fmax": "maxnum", "fmin": "minnum", "fmaximum": "maximum", "fminimum": "minimum"}
            if operation in names:
                return self._math(names[operation], t, [old, x])
            return arithmetic.float_binary(operation, t.kind, old, x)
        bits = arithmetic.bits_of(t)
        if operation == "nand":
            return ~int(plain(old) & plain(x)) & ((1 << bits) - 1)
        order = {"max": "smax", "min": "smin"}.get(operation, operation)
        if order in ("smax", "smin", "umax", "umin"):
            return self._extreme(order, bits, plain(old), plain(x))
        return arithmetic.int_binary(operation, bits, (), old, x)

    # Memory.

    def do_malloc(self, t: Type, site: I.CallBase | None, size: Word) -> Word:
        size = plain(size)
        if size is UNDEF:
            raise Fault("uninitialised", "allocation of an undefined size")
        return self.memory.allocate(size, "heap", "malloc").base

    def do_calloc(self, t: Type, site: I.CallBase | None, count: Word, size: Word) -> Word:
        a = self.memory.allocate(plain(count) * plain(size), "heap", "calloc")
        a.data, a.shadow = bytearray(a.size), [None] * a.size
        return a.base

    def do_aligned_alloc(self, t: Type, site: I.CallBase | None, align: Word, size: Word) -> Word:
        return self.do_malloc(t, site, size)

    def do_posix_memalign(self, t: Type, site: I.CallBase | None, out: Word, align: Word, size: Word) -> Word:
        p = self.do_malloc(t, site, size)
        self.memory.write(out, p.to_bytes(8, "little"), [None] * 8)
        return 0

    def do_free(self, t: Type, site: I.CallBase | None, p: Word) -> Word:
        self.memory.free(p)

    def do_realloc(self, t: Type, site: I.CallBase | None, p: Word, size: Word) -> Word:
        new = self.do_malloc(t, site, size)
        if plain(p) != 0:
            old = self.memory.find(p, 0, "realloc")[0]
            n = min(old.size, plain(size))
            self._copy(new, p, n)
            self.memory.free(p)
        return new

    # Exceptions: the unwinder hands on the address of a header in front of the object.

    def do___cxa_allocate_exception(self, t: Type, site: I.CallBase | None, size: Word) -> Word:
        return self.memory.allocate(HEADER + plain(size), "exception", "exception").base + HEADER

    def do___cxa_throw(self, t: Type, site: I.CallBase | None, p: Word, *rest: Word) -> Word:
        raise Thrown(plain(p) - HEADER)

    def do__Unwind_RaiseException(self, t: Type, site: I.CallBase | None, p: Word) -> Word:
        raise Thrown(plain(p))

    def do___cxa_begin_catch(self, t: Type, site: I.CallBase | None, p: Word) -> Word:
        self.caught.append(self.memory.find(p, 0, "catch")[0])
        return plain(p) + HEADER

    def do___cxa_end_catch(self, t: Type, site: I.CallBase | None) -> Word:
        self.caught.pop().state = "freed"

    def do_malloc_usable_size(self, t: Type, site: I.CallBase | None, p: Word) -> Word:
        return self.memory.find(p, 0, "malloc_usable_size")[0].size if plain(p) else 0

    def _rust(self, what: str | None, args: list[Word]) -> Word:
        if what is None:
            return None
        if what == "dealloc":
            return self.memory.free(args[0])
        if what == "realloc":
            return self.do_realloc(undef_type(""), None, args[0], args[3])
        return self.do_calloc(undef_type(""), None, 1, args[0]) if what == "alloc_zeroed" else self.do_malloc(undef_type(""), None, args[0])

    def _copy(self, to: Word, source: Word, size: int) -> None:
        if size:
            self.memory.write(to, *self.memory.read(source, size))

    def _length(self, n: Word) -> int:
        n = plain(n)
        if n is UNDEF:
            raise Fault("uninitialised", "a copy of undefined length")
        return int(n)

    def do_memmove(self, t: Type, site: I.CallBase | None, to: Word, source: Word, size: Word, *rest: Word) -> Word:
        self._copy(to, source, self._length(size))
        return to

    def do_memcpy(self, t: Type, site: I.CallBase | None, to: Word, source: Word, size: Word, *rest: Word) -> Word:
        n = self._length(size)
        if to != source and abs(to - source) < n:
            raise Fault("overlap", f"memcpy of {n} bytes onto itself")
        return self.do_memmove(t, site, to, source, size)

    do_memcpy_inline = do_memcpy

    def do_memset(self, t: Type, site: I.CallBase | None, to: Word, byte: Word, size: Word, *rest: Word) -> Word:
        n, b = self._length(size), plain(byte)
        shadow: list[ByteShadow] = [UNINIT if b is UNDEF else None] * n
        if n:
            self.memory.write(to, bytes([0 if b is UNDEF else b & 0xFF]) * n, shadow)
        return to

    do_memset_inline = do_memset

    def do_bzero(self, t: Type, site: I.CallBase | None, to: Word, size: Word) -> Word:
        return self.do_memset(t, site, to, 0, size)

    def do_strlen(self, t: Type, site: I.CallBase | None, p: Word) -> Word:
        n = 0
        while self.memory.read(p + n, 1)[0] != b"\0":
            n += 1
        return n

    def do_lifetime_start(self, t: Type, site: I.CallBase | None, *args: Word) -> Word:
        a = self.memory.allocations[args[-1] >> 32]
        a.state, a.shadow = "live", [UNINIT] * a.size

    def do_lifetime_end(self, t: Type, site: I.CallBase | None, *args: Word) -> Word:
        self.memory.allocations[args[-1] >> 32].state = "dead"

    def do_ptrmask(self, t: Type, site: I.CallBase | None, p: Word, mask: Word) -> Word:
        return plain(p) & plain(mask)

    def do_trap(self, t: Type, site: I.CallBase | None) -> Word:
        raise Fault("trap", "llvm.trap")

    do_debugtrap = do_ubsantrap = do_trap

    def _lanes(self, mask: Word, n: int) -> list[bool]:
        words = mask if isinstance(mask, tuple) else (mask,) * n
        if UNDEF in words:
            raise Fault("uninitialised", "an undefined mask")
        return [bool(m) for m in words]

    def do_masked_load(self, t: Type, site: I.CallBase | None, p: Word, *rest: Word) -> Word:
        assert isinstance(t, VectorType)
        mask, other = rest[-2:]
        step = store_size(t.element)
        on = self._lanes(mask, t.count)
        return tuple(self.memory.load(p + i * step, t.element) if on[i] else other[i] for i in range(t.count))

    def do_masked_store(self, t: Type, site: I.CallBase | None, value: Word, p: Word, *rest: Word) -> Word:
        assert site is not None and isinstance(site.args[0].type, VectorType)
        element = site.args[0].type.element
        for i, on in enumerate(self._lanes(rest[-1], len(value))):
            if on:
                self.memory.store(p + i * store_size(element), element, value[i])

    def do_masked_gather(self, t: Type, site: I.CallBase | None, p: Word, *rest: Word) -> Word:
        assert isinstance(t, VectorType)
        mask, other = rest[-2:]
        on = self._lanes(mask, t.count)
        return tuple(self.memory.load(p[i], t.element) if on[i] else other[i] for i in range(t.count))

    def do_masked_scatter(self, t: Type, site: I.CallBase | None, value: Word, p: Word, *rest: Word) -> Word:
        assert site is not None and isinstance(site.args[0].type, VectorType)
        for i, on in enumerate(self._lanes(rest[-1], len(value))):
            if on:
                self.memory.store(p[i], site.args[0].type.element, value[i])

    def do_objectsize(self, t: Type, site: I.CallBase | None, p: Word, *rest: Word) -> Word:
        a, offset = self.memory.find(p, 0, "objectsize")
        return a.size - offset

    def do_is_constant(self, t: Type, site: I.CallBase | None, x: Word) -> Word:
        return 0

    # Vectors.

    def do_vector_reverse(self, t: Type, site: I.CallBase | None, x: Word) -> Word:
        return tuple(reversed(x))

    def do_vector_insert(self, t: Type, site: I.CallBase | None, x: Word, part: Word, at: Word) -> Word:
        return (*x[:at], *part, *x[at + len(part) :])

    def do_vector_extract(self, t: Type, site: I.CallBase | None, x: Word, at: Word) -> Word:
        assert isinstance(t, VectorType)
        return x[at : at + t.count]

    def do_vector_interleave2(self, t: Type, site: I.CallBase | None, a: Word, b: Word) -> Word:
        return tuple(w for pair in zip(a, b, strict=True) for w in pair)

    def do_vector_deinterleave2(self, t: Type, site: I.CallBase | None, x: Word) -> Word:
        return (x[::2], x[1::2])

    def do_stepvector(self, t: Type, site: I.CallBase | None) -> Word:
        assert isinstance(t, VectorType)
        return tuple(range(t.count))

    # Integers.

    @staticmethod
    def _extreme(name: str, bits: int, a: Word, b: Word) -> Word:
        if UNDEF in (a, b):
            return UNDEF
        key: Callable[[int], int] = (lambda x: signed(x, bits)) if name[0] == "s" else int
        return max(a, b, key=key) if name.endswith("max") else min(a, b, key=key)

    def _integer(self, name: str, t: Type, site: I.CallBase | None, args: list[Word]) -> Word:
        element = scalar(site.args[0].type) if site is not None else t
        if not isinstance(element, IntType) and name != "fptosi.sat" and name != "fptoui.sat":
            raise Fault("unsupported", f"intrinsic llvm.{name}")
        bits = arithmetic.bits_of(element)
        if isinstance(t, VectorType):
            f: Callable[..., Word] = lambda *xs: self._integer_one(name, bits, t.element, xs)  # noqa: E731
            columns = [a if isinstance(a, tuple) else (a,) * t.count for a in args]
            return tuple(f(*row) for row in zip(*columns, strict=True))
        return self._integer_one(name, bits, t, tuple(args))

    def _integer_one(self, name: str, bits: int, t: Type, args: tuple[Word, ...]) -> Word:
        xs = [plain(a) if isinstance(a, int) else a for a in args]
        if UNDEF in xs:
            return undef_of(t)
        mask, x, y = (1 << bits) - 1, xs[0], xs[1] if len(xs) > 1 else 0
        if name in ("umax", "umin", "smax", "smin"):
            found = self._extreme(name, bits, x, y)
            return args[0] if found == x else args[1]  # one of them, with the tangents its bytes may have
        if name.endswith((".with.overflow", ".sat")) and not name.startswith("fpto"):
            return _checked(name, bits, x, y)
        if name.startswith("fpto"):
            width = arithmetic.bits_of(t)
            low, high = (0, (1 << width) - 1) if "ui" in name else (-(1 << (width - 1)), (1 << (width - 1)) - 1)
            v = 0 if math.isnan(x.v) else high if x.v >= high else low if x.v <= low else math.trunc(x.v)
            return v & ((1 << width) - 1)
        if name in ("fshl", "fshr"):
            n, wide = xs[2] % bits, x << bits | y
            return (wide << n >> bits if name == "fshl" else wide >> n) & mask
        if name in ("scmp", "ucmp"):
            a, b = (signed(x, bits), signed(y, bits)) if name == "scmp" else (x, y)
            return ((a > b) - (a < b)) & ((1 << arithmetic.bits_of(t)) - 1)
        simple: dict[str, Callable[[], int]] = {
            "abs": lambda: abs(signed(x, bits)) & mask,
            "ctpop": lambda: x.bit_count(),
            "ctlz": lambda: bits - x.bit_length(),
            "cttz": lambda: (x & -x).bit_length() - 1 if x else bits,
            "bswap": lambda: int.from_bytes(x.to_bytes(bits // 8, "little"), "big"),
            "bitreverse": lambda: int(f"{x:0{bits}b}"[::-1], 2),
        }
        if name not in simple:
            raise Fault("unsupported", f"intrinsic llvm.{name}")
        return simple[name]()


def _checked(name: str, bits: int, x: int, y: int) -> Word:
    """uadd.with.overflow, ssub.sat and their kin."""
    is_signed, operation = name[0] == "s", name[1:4]
    a, b = (signed(x, bits), signed(y, bits)) if is_signed else (x, y)
    exact = {"add": a + b, "sub": a - b, "mul": a * b, "shl": a << min(y, bits)}[operation]
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if is_signed else (0, (1 << bits) - 1)
    mask = (1 << bits) - 1
    if name.endswith(".sat"):
        return max(low, min(high, exact)) & mask
    return (exact & mask, int(not low <= exact <= high))


def undef_type(name: str) -> Type:
    """The type of a library call without a call site (only internal ones: allocation)."""
    from isozyme.ir.types import PTR

    return PTR

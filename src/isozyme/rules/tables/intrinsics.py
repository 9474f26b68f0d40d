"""LLVM's floating-point intrinsics, their constrained forms, vector reductions and masked accesses.

Names are without type suffix. Operands beyond a rule's own (rounding mode, exception behaviour) are metadata.
"""

from isozyme.rules import register
from isozyme.rules.model import MaskedAccess, Reduction
from isozyme.rules.register import words
from isozyme.rules.symbols import PI, eq, ldexp, where
from isozyme.rules.tables.libm import integer_power

# Intrinsics that are the C function of the same name.
for _name in words(
    "sin cos tan asin acos atan atan2 sinh cosh tanh exp exp2 exp10 log log2 log10 pow sqrt fma fabs copysign "
    "floor ceil trunc rint nearbyint round roundeven lround llround lrint llrint"
):
    register.alias(_name, f"llvm.{_name}")
register.alias("fma", "llvm.fmuladd")
register.alias("fmax", "llvm.maxnum", "llvm.maximumnum")
register.alias("fmin", "llvm.minnum", "llvm.minimumnum")
register.alias("fmaximum", "llvm.maximum")
register.alias("fminimum", "llvm.minimum")

register.binary("llvm.powi", integer_power, None, operands="float int")
register.binary("llvm.ldexp", lambda x, n, y: ldexp(1, n), None, operands="float int")
register.unary("llvm.canonicalize", 1)
register.unary("llvm.arithmetic.fence", 1)
register.function("llvm.fptrunc.round", "float", 1, converts=True)
register.inactive("llvm.is.fpclass", "llvm.fptosi.sat", "llvm.fptoui.sat")

# x86, beside what has bodies (rules/library/x86.c).
register.unary("llvm.x86.sse.rcp.ps", lambda x, y: -y * y)
register.alias("llvm.x86.sse.rcp.ps", "llvm.x86.avx.rcp.ps.256")
register.unary("llvm.x86.sse.rsqrt.ps", lambda x, y: -y * y * y / 2)
register.alias("llvm.x86.sse.rsqrt.ps", "llvm.x86.avx.rsqrt.ps.256")
for _name in words(
    "sse.movmsk.ps sse2.movmsk.pd avx.movmsk.ps.256 avx.movmsk.pd.256 sse.cvtss2si sse.cvttss2si sse.cvtss2si64 sse.cvttss2si64 "
    "sse2.cvtsd2si sse2.cvttsd2si sse2.cvtsd2si64 sse2.cvttsd2si64 sse2.cvtps2dq sse2.cvttps2dq sse2.cvtpd2dq sse2.cvttpd2dq "
    "avx.cvt.ps2dq.256 avx.cvtt.ps2dq.256 avx.cvt.pd2dq.256 avx.cvtt.pd2dq.256 "
    "avx.vtestz.pd avx.vtestc.pd avx.vtestnzc.pd avx.vtestz.pd.256 avx.vtestc.pd.256 avx.vtestnzc.pd.256 "
    "avx.vtestz.ps avx.vtestc.ps avx.vtestnzc.ps avx.vtestz.ps.256 avx.vtestc.ps.256 avx.vtestnzc.ps.256"
):
    register.inactive(f"llvm.x86.{_name}")
for _test in words("eq lt le gt ge neq"):
    register.inactive(*(f"llvm.x86.{k}{_test}.{s}" for k, s in (("sse.comi", "ss"), ("sse.ucomi", "ss"), ("sse2.comi", "sd"), ("sse2.ucomi", "sd"))))

# Struct results: the lambdas take every field after the operand.
register.function("llvm.sincos", "float", fields=((lambda x, s, c: c,), (lambda x, s, c: -s,)))
register.function("llvm.sincospi", "float", fields=((lambda x, s, c: PI * c,), (lambda x, s, c: -PI * s,)))
register.function("llvm.modf", "float", fields=((1,), (None,)))
register.function("llvm.frexp", "float", fields=((lambda x, m, e: where(eq(x, 0), 1, m / x),), (None,)))

# Complex products and quotients of compiler-rt and libgcc: (a + ib) op (c + id), a pair as result.
for _name in ("__muldc3", "__mulsc3", "__mulxc3", "__multc3"):
    register.function(_name, "float float float float", fields=(
        (lambda a, b, c, d, re, im: c, lambda a, b, c, d, re, im: -d, lambda a, b, c, d, re, im: a, lambda a, b, c, d, re, im: -b),
        (lambda a, b, c, d, re, im: d, lambda a, b, c, d, re, im: c, lambda a, b, c, d, re, im: b, lambda a, b, c, d, re, im: a),
    ))
for _name in ("__divdc3", "__divsc3", "__divxc3", "__divtc3"):
    register.function(_name, "float float float float", fields=(
        (
            lambda a, b, c, d, re, im: c / (c * c + d * d),
            lambda a, b, c, d, re, im: d / (c * c + d * d),
            lambda a, b, c, d, re, im: -((c * re + d * im) / (c * c + d * d)),
            lambda a, b, c, d, re, im: (c * im - d * re) / (c * c + d * d),
        ),
        (
            lambda a, b, c, d, re, im: -(d / (c * c + d * d)),
            lambda a, b, c, d, re, im: c / (c * c + d * d),
            lambda a, b, c, d, re, im: (d * re - c * im) / (c * c + d * d),
            lambda a, b, c, d, re, im: -((c * re + d * im) / (c * c + d * d)),
        ),
    ))

# Constrained forms: an instruction's or an intrinsic's rule, with metadata operands after its own.
for _name in ("fadd", "fsub", "fmul", "fdiv", "frem"):
    _rule = register.of_opcode(_name)
    if _rule is not None:
        register.add(_rule, (f"llvm.experimental.constrained.{_name}",))
for _name in words(
    "sin cos tan asin acos atan atan2 sinh cosh tanh exp exp2 log log2 log10 pow powi ldexp sqrt fma fmuladd "
    "floor ceil trunc rint nearbyint round roundeven lround llround lrint llrint maxnum minnum maximum minimum"
):
    register.alias(f"llvm.{_name}", f"llvm.experimental.constrained.{_name}")
register.function("llvm.experimental.constrained.fpext", "float", 1, converts=True)
register.function("llvm.experimental.constrained.fptrunc", "float", 1, converts=True)
register.inactive(*(f"llvm.experimental.constrained.{name}" for name in ("fcmp", "fcmps", "fptosi", "fptoui", "sitofp", "uitofp")))

# compiler-rt's conversions
for _name in ("__extendhfsf2", "__extendhfdf2", "__extendsfdf2", "__extenddftf2", "__extendsftf2", "__extendxftf2",
              "__truncdfsf2", "__truncdfhf2", "__truncsfhf2", "__trunctfdf2", "__trunctfsf2"):
    register.function(_name, "float", 1, converts=True)

register.add(Reduction("llvm.vector.reduce.fadd", "add", vector=1, start=0), ("llvm.vector.reduce.fadd",))
register.add(Reduction("llvm.vector.reduce.fmul", "mul", vector=1, start=0), ("llvm.vector.reduce.fmul",))
register.add(Reduction("llvm.vector.reduce.fmax", "max", vector=0), ("llvm.vector.reduce.fmax", "llvm.vector.reduce.fmaximum"))
register.add(Reduction("llvm.vector.reduce.fmin", "min", vector=0), ("llvm.vector.reduce.fmin", "llvm.vector.reduce.fminimum"))

for _access in (
    MaskedAccess("llvm.masked.load", "load", pointer=0),
    MaskedAccess("llvm.masked.store", "store", pointer=1, value=0),
    MaskedAccess("llvm.masked.gather", "load", pointer=0, vector_of_pointers=True),
    MaskedAccess("llvm.masked.scatter", "store", pointer=1, value=0, vector_of_pointers=True),
    MaskedAccess("llvm.masked.expandload", "load", pointer=0, compressed=True),
    MaskedAccess("llvm.masked.compressstore", "store", pointer=1, value=0, compressed=True),
):
    register.add(_access, (_access.name,))

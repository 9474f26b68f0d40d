"""Functions through which no derivative flows: I/O, time, random numbers, text, aborts, exceptions, integer intrinsics."""

from __future__ import annotations

import re

from isozyme.rules.model import ALL_ARGUMENTS, PURE, Arguments, Effects, Inactive, Mirrored, PointerDerived
from isozyme.rules.register import add, inactive, words


def _functions(names: str, effects: Effects = PURE) -> None:
    inactive(*words(names), effects=effects)


_FIRST, _SECOND, _BOTH = Arguments.of(0), Arguments.of(1), Arguments.of(0, 1)
_WORLD = Effects(observable=True)
_END = Effects(observable=True, no_return=True)
_THROW = Effects(reads_any=True, captures=ALL_ARGUMENTS, observable=True, no_return=True, may_unwind=True)
_STREAM = Effects(reads=ALL_ARGUMENTS, observable=True, may_unwind=True, returns_argument=0)

# -- C library -------------------------------------------------------------------------------------------------------

_functions(
    "printf __printf_chk vprintf fprintf __fprintf_chk vfprintf dprintf puts fputs putchar fputc putc _IO_putc fwrite write fflush perror "
    "fopen fclose fseek ftell rewind setbuf setvbuf syslog getenv",
    Effects(reads=ALL_ARGUMENTS, observable=True),
)
_functions(
    "snprintf __snprintf_chk vsnprintf __vsnprintf_chk sprintf __sprintf_chk vsprintf", Effects(reads=ALL_ARGUMENTS, writes=_FIRST)
)
_functions("time gettimeofday clock_gettime clock_getres timespec_get", Effects(writes=ALL_ARGUMENTS, observable=True))
_functions("clock getpid pthread_self sched_yield usleep sleep omp_get_wtime omp_get_thread_num omp_get_num_threads", _WORLD)
_functions(
    "__kmpc_global_thread_num __kmpc_barrier __kmpc_critical __kmpc_critical_with_hint __kmpc_end_critical __kmpc_flush __kmpc_push_num_threads "
    "__kmpc_push_proc_bind omp_get_max_threads omp_get_num_procs omp_in_parallel omp_set_num_threads omp_init_lock omp_destroy_lock omp_set_lock "
    "omp_unset_lock omp_test_lock",
    _WORLD,
)
_functions("rand srand random srandom drand48 lrand48 mrand48 srand48 arc4random", _WORLD)
_functions("rand_r erand48", Effects(reads=_FIRST, writes=_FIRST, observable=True))
_functions("abort exit _exit _Exit quick_exit __stack_chk_fail __chk_fail __fortify_fail", _END)
_functions("__assert_fail __assert __assert_rtn __assert_perror_fail", Effects(reads=ALL_ARGUMENTS, observable=True, no_return=True))
_functions("atexit", Effects(observable=True, captures=ALL_ARGUMENTS))
_functions("fegetround fetestexcept fesetround feclearexcept feraiseexcept feenableexcept fedisableexcept", _WORLD)
_functions(
    "__errno_location __error abs labs llabs div ldiv isalpha isdigit isspace isalnum isupper islower tolower toupper "
    "__ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc sysconf getpagesize"
)
_functions("strlen strnlen wcslen atoi atol atoll atof", Effects(reads=_FIRST))
_functions("strcmp strncmp strcasecmp strncasecmp strcoll memcmp bcmp strspn strcspn", Effects(reads=_BOTH))
_functions("strtol strtoll strtoul strtoull strtod strtof strtold", Effects(reads=_FIRST, writes=_SECOND))
_functions("strchr strrchr memchr memrchr rawmemchr", Effects(reads=_FIRST, returns_argument=0))
_functions("strstr strpbrk", Effects(reads=_BOTH, returns_argument=0))
_functions(
    "strcpy strncpy strcat strncat stpcpy __strcpy_chk __strcat_chk __strncpy_chk", Effects(reads=_BOTH, writes=_FIRST, returns_argument=0)
)

# -- C++ and Rust runtimes -------------------------------------------------------------------------------------------

_functions(
    "__cxa_throw __cxa_rethrow __cxa_bad_cast __cxa_bad_typeid __cxa_throw_bad_array_new_length __cxa_pure_virtual _Unwind_Resume "
    "_Unwind_RaiseException "
    "__rust_start_panic rust_begin_unwind rust_panic",
    _THROW,
)
_functions("_ZSt9terminatev __clang_call_terminate __cxa_call_unexpected", _END)
_functions("__cxa_allocate_exception __cxa_begin_catch __cxa_get_exception_ptr", Effects(reads=_FIRST, observable=True))
_functions("__dynamic_cast", Effects(reads=_FIRST))  # its result is followed by canonical/dynamic_cast.py
_functions("__cxa_end_catch __cxa_free_exception", _WORLD)
_functions("__cxa_guard_acquire __cxa_guard_release __cxa_guard_abort", Effects(reads=_FIRST, writes=_FIRST, observable=True))
_functions(
    "pthread_mutex_init pthread_mutex_destroy pthread_mutex_lock pthread_mutex_trylock pthread_mutex_unlock "
    "pthread_rwlock_rdlock pthread_rwlock_wrlock pthread_rwlock_unlock pthread_spin_lock pthread_spin_unlock",
    Effects(reads=_FIRST, writes=_FIRST, observable=True),
)
_functions("__cxa_atexit __cxa_thread_atexit", Effects(observable=True, captures=ALL_ARGUMENTS))
_functions("rust_eh_personality __gxx_personality_v0 __gcc_personality_v0", _WORLD)

# libstdc++: nodes of trees and lists
for _name in ("_ZSt18_Rb_tree_incrementP", "_ZSt18_Rb_tree_decrementP"):
    for _const in ("", "K"):
        add(
            PointerDerived(f"{_name}{_const}St18_Rb_tree_node_base", walks=True, effects=Effects(reads=_FIRST)),
            (f"{_name}{_const}St18_Rb_tree_node_base",),
        )
for _name in words(
    "_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_ _ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_ "
    "_ZNSt8__detail15_List_node_base7_M_hookEPS0_ _ZNSt8__detail15_List_node_base9_M_unhookEv _ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_ "
    "_ZNSt8__detail15_List_node_base10_M_reverseEv _ZNSt8__detail15_List_node_base4swapERS0_S1_"
):
    add(Mirrored(_name), (_name,))
_functions("_ZSt11_Hash_bytesPKvmm _ZSt15_Fnv_hash_bytesPKvmm", Effects(reads=_FIRST))
_functions(
    "_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm _ZNKSt8__detail20_Prime_rehash_policy11_M_next_bktEm",
    Effects(reads=_FIRST, writes=_FIRST),
)

# BLAS: positions of largest elements, settings
for _form in ("i{}amax_", "cblas_i{}amax", "i{}amax_64_", "cblas_i{}amax64_", "cblas_i{}amax_64", "i{}amax64_", "i{}amin_", "cblas_i{}amin"):
    _functions(" ".join(_form.format(letter) for letter in "sd"), Effects(reads=ALL_ARGUMENTS))
_functions("openblas_set_num_threads openblas_get_num_threads goto_set_num_threads", _WORLD)
_functions("xerbla_ cblas_xerbla LAPACKE_xerbla", Effects(reads=ALL_ARGUMENTS, observable=True))

PATTERNS: tuple[tuple[re.Pattern[str], Effects], ...] = tuple(
    (re.compile(pattern), effects)
    for pattern, effects in (
        (r"_ZSt\d+__throw_\w+", _THROW),
        # constructors and destructors of the standard exceptions
        (r"_ZNSt(?:\d+\w+_error|9exception|12out_of_range|16invalid_argument|\d+bad_\w+?)[CD][012]E\w+", Effects(reads=ALL_ARGUMENTS, writes=_FIRST)),
        (r"_ZNSolsE\w+", _STREAM),  # std::ostream::operator<<
        (r"_ZStlsI\w+", _STREAM),  # operator<<(std::ostream&, ...)
        (r"_ZNSo(?:3put|5write|5flush|9_M_insert)\w*", _STREAM),
        (r"_ZSt(?:4endl|4ends|5flush|16__ostream_insert)I\w+", _STREAM),
        (r"_ZNSt6chrono3_V2\d+\w+_clock3nowEv", _WORLD),
        (r"__(?:asan|ubsan|msan|tsan|sanitizer)_\w+", Effects(reads=ALL_ARGUMENTS, observable=True)),
    )
)


STREAMS = frozenset(
    ["stdin", "stdout", "stderr", "_ZSt3cin", "_ZSt4cout", "_ZSt4cerr", "_ZSt4clog", "_ZSt4wcin", "_ZSt5wcout", "_ZSt5wcerr", "_ZSt5wclog"]
)
"""Variables of the libraries that hold no derivative, whatever is printed."""


def pattern_knowledge(symbol: str) -> Inactive | None:
    """What is known about a C or C++ function by the shape of its symbol."""
    for pattern, effects in PATTERNS:
        if pattern.fullmatch(symbol):
            return Inactive(symbol, effects)
    return None


# -- LLVM intrinsics (without type suffixes) -------------------------------------------------------------------------


def _intrinsics(names: str, effects: Effects = PURE) -> None:
    inactive(*(f"llvm.{name}" for name in words(names)), effects=effects)


# Integer arithmetic
_intrinsics(
    "umin umax smin smax abs scmp ucmp ctpop ctlz cttz bswap bitreverse fshl fshr "
    "sadd.with.overflow uadd.with.overflow ssub.with.overflow usub.with.overflow smul.with.overflow umul.with.overflow "
    "sadd.sat uadd.sat ssub.sat usub.sat sshl.sat ushl.sat smul.fix umul.fix smul.fix.sat umul.fix.sat sdiv.fix udiv.fix "
    "vector.reduce.add vector.reduce.mul vector.reduce.and vector.reduce.or vector.reduce.xor "
    "vector.reduce.smax vector.reduce.smin vector.reduce.umax vector.reduce.umin "
    "stepvector experimental.stepvector get.active.lane.mask vscale experimental.cttz.elts"
)
# Questions to the optimiser and the machine
_intrinsics(
    "objectsize is.constant expect expect.with.probability allow.runtime.check allow.ubsan.check type.test public.type.test eh.typeid.for "
    "returnaddress frameaddress sponentry get.dynamic.area.offset thread.pointer"
)
_intrinsics(
    "readcyclecounter readsteadycounter read_register read_volatile_register get.rounding set.rounding get.fpenv set.fpenv reset.fpenv "
    "get.fpmode set.fpmode reset.fpmode",
    _WORLD,
)
# Markers: no effect on values. Lifetimes and stack marks bound where memory may be used: the planner asks for them by name.
_intrinsics(
    "lifetime.start lifetime.end invariant.start invariant.end dbg.value dbg.declare dbg.label dbg.assign assume "
    "experimental.noalias.scope.decl prefetch stacksave stackrestore sideeffect donothing pseudoprobe var.annotation "
    "codeview.annotation fake.use instrprof.increment instrprof.increment.step instrprof.cover instrprof.timestamp "
    "instrprof.value.profile instrprof.callsite experimental.widenable.condition localescape stackprotector"
)
_intrinsics("trap debugtrap ubsantrap", _END)
_intrinsics("va_start va_end", Effects(writes=_FIRST, observable=True))
_intrinsics("va_copy", Effects(reads=_SECOND, writes=_FIRST, observable=True))

# Pointers derived from an operand: the shadow follows.
for _name in words("ptrmask launder.invariant.group strip.invariant.group threadlocal.address ptr.annotation"):
    add(PointerDerived(f"llvm.{_name}"), (f"llvm.{_name}",))
add(PointerDerived("llvm.load.relative", effects=Effects(reads=_FIRST, returns_argument=0)), ("llvm.load.relative",))

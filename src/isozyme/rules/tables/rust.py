"""Rust: the global allocator's symbols, and paths of the standard library through which no derivative flows.

rustc emits allocator calls as `__rust_alloc` and so on: plain in old compilers, mangled with a crate hash in new ones
(`_RNvCs691rhTbG0Ee_7___rustc12___rust_alloc`). All siblings share the hash.
"""

from __future__ import annotations

import re

from isozyme.rules.expression import Operand, Result
from isozyme.rules.mangling import v0_sibling
from isozyme.rules.model import (
    ALL_ARGUMENTS,
    PURE,
    Allocation,
    Arguments,
    CallTemplate,
    Deallocation,
    Effects,
    Inactive,
    Knowledge,
    Reallocation,
)

# Signatures: alloc(size, align), alloc_zeroed(size, align), dealloc(ptr, size, align), realloc(ptr, old size, align, new size).
_ALLOCATOR_SYMBOL = re.compile(
    r"(?:_RNvCs[0-9A-Za-z]+_7___rustc\d+_)?"
    r"(__(?:rust|rg|rdl)_(?:alloc_zeroed|alloc|dealloc|realloc|no_alloc_shim_is_unstable(?:_v2)?|alloc_error_handler(?:_should_panic(?:_v2)?)?))$"
)


def allocator_beside(symbol: str, role: str) -> str | None:
    """The function that does something else ("alloc", "realloc") for any of rustc's allocator functions; None for other symbols."""
    match = _ALLOCATOR_SYMBOL.match(symbol)
    if match is None:
        return None
    plain = match.group(1)
    wanted = f"__{plain[2:].split('_', 1)[0]}_{role}"
    return wanted if symbol == plain else v0_sibling(symbol, plain, wanted)


def allocator_symbol(symbol: str) -> Knowledge | None:
    """What is known about an allocator symbol of rustc, None if it is not one. Names of siblings keep the hash."""
    match = _ALLOCATOR_SYMBOL.match(symbol)
    if match is None:
        return None
    plain = match.group(1)
    prefix, role = plain[2:].split("_", 1)

    def sibling(other: str) -> str:
        wanted = f"__{prefix}_{other}"
        return wanted if symbol == plain else v0_sibling(symbol, plain, wanted)

    if role in ("alloc", "alloc_zeroed"):
        return Allocation(
            name=symbol,
            size=Operand(0),
            alignment=1,
            zeroed=role == "alloc_zeroed",
            release=CallTemplate(sibling("dealloc"), (Result(), Operand(0), Operand(1))),
            zeroed_twin=CallTemplate(sibling("alloc_zeroed"), (Operand(0), Operand(1))),
        )
    if role == "dealloc":
        return Deallocation(symbol, pointer=0, size=1, alignment=2)
    if role == "realloc":
        return Reallocation(
            name=symbol,
            pointer=0,
            old_size=Operand(1),
            new_size=Operand(3),
            alignment=2,
            allocate=CallTemplate(sibling("alloc"), (Operand(3), Operand(2))),
            release=CallTemplate(sibling("dealloc"), (Operand(0), Operand(1), Operand(2))),
        )
    if role == "alloc_error_handler":
        return Inactive(symbol, PANIC)
    return Inactive(symbol, PURE)


PANIC = Effects(reads_any=True, captures=ALL_ARGUMENTS, observable=True, no_return=True, may_unwind=True)
# Formatting and I/O: may call user code that reads anything; writes through its arguments (buffers, results by address).
TEXT = Effects(reads_any=True, writes=ALL_ARGUMENTS, observable=True, may_unwind=True)
# Counters and flags of the runtime: nothing the program can see through its own pointers.
RUNTIME = Effects(observable=True, may_unwind=True)
ONCE = Effects(writes=Arguments.of(0), observable=True, may_unwind=True)
# Keeps what it is given for the end of the thread.
REGISTERED = Effects(captures=ALL_ARGUMENTS, observable=True, may_unwind=True)

# Matched against the whole path without generic arguments (rules/mangling.py), first match wins. Nothing here may match a
# function that reads or writes floats of the program, and nothing that returns may be called PANIC.
PATHS: tuple[tuple[re.Pattern[str], Effects], ...] = tuple(
    (re.compile(pattern), effects)
    for pattern, effects in (
        (r"std::panicking::panic_count::.*", RUNTIME),
        (r"std::sys::(?:\w+::)*Once::call", ONCE),
        (r"std::thread::(?:functions::)?(?:yield_now|sleep|panicking)", RUNTIME),
        (r"hashbrown::raw::Fallibility::\w+", RUNTIME),
        (r"<core::hash::sip::\w+ as core::hash::Hasher>::\w+", TEXT),
        (r"core::slice::sort::stable::drift::sqrt_approx", PURE),
        (r"core::panicking::.*", PANIC),
        (r"(?:std|core)::(?:rt|panicking)::(?:begin_panic\w*|panic_fmt|panic_display|rust_panic\w*)(?:::.*)?", PANIC),
        (r"std::panic::(?:panic_any|resume_unwind)", PANIC),
        # By custom of the standard library, what diverges says so in its last name.
        (r"(?:core|alloc|std)::(?:\w+::)*(?:\w+_panic|panic_\w+|\w+_fail|\w+_fail_rt|\w+_failed|fail|failed)(?:::(?:do_panic|rt|runtime))*", PANIC),
        (r"alloc::raw_vec::(?:capacity_overflow|handle_error)", PANIC),
        (r"alloc::alloc::handle_alloc_error(?:::.*)?", PANIC),
        (r"std::process::(?:exit|abort)", PANIC),
        (r"__rustc::(?:rust_begin_unwind|rust_panic|__rust_start_panic)", PANIC),
        (r"(?:core|alloc)::fmt::.*", TEXT),
        (r"<.* as core::fmt::(?:Display|Debug|LowerExp|UpperExp|LowerHex|UpperHex|Octal|Binary|Pointer)>::fmt", TEXT),
        (r"core::fmt::.*<impl core::fmt::\w+ for .*>::fmt", TEXT),
        (r"std::io::.*", TEXT),
        (r"<.* as std::io::.*>::.*", TEXT),
        (r"<(?:std::io::.*|alloc::string::String) as core::fmt::Write>::.*", TEXT),
        (r"core::num::(?:dec2flt|flt2dec|fmt)::.*", TEXT),
        (r"<(?:f32|f64|[iu]\d+|[iu]size) as core::str::(?:traits::)?FromStr>::from_str", TEXT),
        (r"core::str::.*", TEXT),
        # What starts a thread or runs a closure (the first use of a thread-local) is not inactive: that may compute with what it is given. A `Once`
        # gets a closure that does nothing (rules/library/once.ll).
        (r"std::(?:time|env|fs|process|path|backtrace|sys(?!::.*\b(?:thread|thread_local)\b)|sys_common|hash::random)::.*", TEXT),
        (r"<std::(?:time|env|fs|process|path)::.* as .*>::.*", TEXT),
    )
)

# What the standard library has compiled of generic or inlined functions: instances for text. Those of other types have a body in the program.
COMPILED: tuple[tuple[re.Pattern[str], Effects], ...] = tuple(
    (re.compile(pattern), effects)
    for pattern, effects in (
        (r"(?:alloc::(?:string|ffi|borrow|str|wtf8)|core::(?:char|unicode|ascii|ffi|wtf8|slice::(?:memchr|ascii))|std::ffi|str)::.*", TEXT),
        (r"<(?:alloc::(?:string|ffi|borrow|wtf8)|core::(?:char|unicode|ascii|ffi|str|wtf8|slice::ascii)|std::ffi)::.* as .*>::.*", TEXT),
        (r"<(?:alloc::(?:boxed::Box|vec::Vec)) as core::(?:convert::From|clone::Clone|default::Default)>::\w+", TEXT),
        (r"<&?(?:\[?&?str\]?|\[u8\]) as .*>::.*", TEXT),
        (r"(?:[iu]\d+|[iu]size)::(?:_fmt|format_into)\w*", TEXT),
        (r"<core::num::nonzero::NonZero as core::str::traits::FromStr>::from_str", TEXT),
        (r"std::sys::(?:\w+::)*thread_local::.*", REGISTERED),
        (r"std::panicking::(?:catch_unwind|payload|default_hook|set_hook|take_hook).*", TEXT),
        (r"std::thread::(?:current|id|thread)::.*", RUNTIME),
        (r"std::thread::functions::(?:available_parallelism|sleep_\w+)", RUNTIME),
        (r"std::sync::(?:non)?poison::condvar::Condvar::notify_\w+", RUNTIME),
        (r"core::num::overflow_panic::\w+|std::alloc::rust_oom", PANIC),
    )
)


def path_knowledge(symbol: str, path: str) -> Inactive | None:
    """What is known about a Rust function by its path."""
    for pattern, effects in PATHS:
        if pattern.fullmatch(path):
            return Inactive(symbol, effects)
    for pattern, effects in COMPILED:
        if pattern.fullmatch(path):
            return Inactive(symbol, effects, unless_body=True)
    return None

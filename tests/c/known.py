"""Programs that are refused with some flags, and why. Nothing else excuses a failure. Remove an entry when its program passes everywhere."""

_MEMBER = "refused: integer members of unions in functions that are not inlined"

# program: (the flags with which it is refused, why)
KNOWN = {
    # The call is there, its result is replaced by x: `x * x + log_value(x)` and `log_value(x) * log_value(x) + x` are the same IR then.
    "modes/rules.c": (
        ("-O1", "-O2", "-O3", "-Os", "-Oz", "-Og"),
        "refused: LLVM has put the argument of an inactive function in the place of its result, and nothing in the IR tells the two apart",
    ),
    "memory/words.c": (("-ffast-math",), "refused: words of integers and doubles that LLVM loads side by side as one vector"),
    "stl/shared.cpp": (("-fno-inline",), "refused: counts beside floats of other classes, in a function that is not inlined"),
    "stl/sorting.cpp": (("-march=native",), "refused: integers gathered from structs in vectors that AVX-512 makes"),
    "stl/strings.cpp": (("-D_GLIBCXX_ASSERTIONS",), "refused: text is copied in a call that throws and is caught"),
    "stl/variants.cpp": (("-fno-inline",), _MEMBER),
    "structs/tagged.c": (("-fno-inline",), _MEMBER),
}


def excused(program: str, flags: tuple[str, ...], said: str) -> str:
    """Why the program may be refused with these flags; "" where it may not."""
    when, why = KNOWN.get(program, ((), ""))
    return why if said.startswith("refused:") and not set(flags).isdisjoint(when) else ""

"""Programs that are refused with some flags, and why. Nothing else excuses a failure. Remove an entry when its program passes everywhere."""

# program: (the flags with which it is refused, why)
KNOWN = {
    # The call is there, its result is replaced by x: `x * x + log_value(x)` and `log_value(x) * log_value(x) + x` are the same IR then.
    "modes/rules.c": (
        ("-O1", "-O2", "-O3", "-Os", "-Oz", "-Og"),
        "refused: LLVM has put the argument of an inactive function in the place of its result, and nothing in the IR tells the two apart",
    ),
    "memory/only_moved.c": (("-fno-builtin", "-D_FORTIFY_SOURCE=2"), "refused: memcpy without alignment, where nothing else shows types"),
    "memory/words.c": (("-march=native",), "refused: words of integers and doubles that loops of wide vectors copy"),
    "sparse/residuals.c": (
        ("-O1", "-O2", "-O3", "-Os", "-Oz", "-Og"),
        "refused: sums that clang has carried on in registers; tests/clang_frontend/test_dense.py has what `isozyme cc` makes of it",
    ),
    "sparse/vectors.cpp": (("-O1", "-O2", "-O3", "-Os", "-Oz", "-Og"), "refused: the same as residuals.c"),
    "stl/states.cpp": (("-fno-inline",), "refused: a string behind an array of vectors, in functions that are not inlined"),
    "stl/strings.cpp": (("-D_GLIBCXX_ASSERTIONS",), "refused: text is copied in a call that throws and is caught"),
    "stl/variants.cpp": (("-fno-inline",), "refused: integer members of unions in functions that are not inlined"),
    "structs/unions.c": (("-Oz",), "refused: a run-time number is added to a word that may be a double, in a loop"),
}


def excused(program: str, flags: tuple[str, ...], said: str) -> str:
    """Why the program may be refused with these flags; "" where it may not."""
    when, why = KNOWN.get(program, ((), ""))
    return why if said.startswith("refused:") and not set(flags).isdisjoint(when) else ""

"""Programs that fail, at some level at least, and why. Remove an entry when its program passes everywhere."""

KNOWN = {
    "modes/rules.c": "refused: LLVM has put the argument of an inactive function in the place of its result (`isozyme opt` at O1 and up)",
    "stl/hashed.cpp": "refused: clang 16 at O2 through `isozyme opt` (types of copied bytes beside a `float` that is loaded)",
    "stl/strings.cpp": "refused: members of std::string that clang has inlined in part (`isozyme opt` at O1 and up)",
}

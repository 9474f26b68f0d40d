"""Programs that fail, at some level at least, and why. Remove an entry when its program passes everywhere."""

KNOWN = {
    "calls/qsort.c": "qsort has no body",
    "exceptions/caught.cpp": "refused: taken for exceptions that carry active data",
    "exceptions/thrown.cpp": "refused: taken for exceptions that carry active data",
    "math/bits.c": "masks on the bits of a float (clang 16, O1)",
    "modes/directions.c": "enzyme_width",
    "modes/primal.c": "enzyme_primal_return",
    "modes/rules.c": "rules registered in C",
    "modes/split.c": "split mode",
    "stl/hashed.cpp": "hash functions of libstdc++; members of std::string at O0",
    "stl/maps.cpp": "red-black trees of libstdc++",
    "stl/owners.cpp": "reference counts",
}

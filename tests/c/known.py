"""Programs that fail, at some level at least, and why. Remove an entry when its program passes everywhere."""

KNOWN = {
    "calls/struct_results.c": "byval arguments",
    "control/irreducible.c": "irreducible control flow in reverse mode",
    "exceptions/caught.cpp": "handlers that catch and return",
    "exceptions/thrown.cpp": "an exception that leaves the derivative of an invoked request",
    "math/bits.c": "masks on the bits of a float (clang 16, O1)",
    "modes/directions.c": "enzyme_width",
    "modes/primal.c": "enzyme_primal_return",
    "modes/rules.c": "rules registered in C",
    "modes/split.c": "split mode",
    "stl/hashed.cpp": "hash functions of libstdc++; members of std::string at O0",
    "stl/maps.cpp": "red-black trees of libstdc++",
    "stl/owners.cpp": "reference counts",
}

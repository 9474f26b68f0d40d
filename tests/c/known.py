"""Programs that fail, at some level at least, and why. Remove an entry when its program passes everywhere."""

KNOWN = {
    "calls/struct_results.c": "byval arguments",
    "control/irreducible.c": "irreducible control flow in reverse mode",
    "function_pointers/callbacks.c": "calls through function pointers",
    "math/bits.c": "masks on the bits of a float (clang 16, O1)",
}

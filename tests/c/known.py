"""Programs that fail, at some level at least, and why. Remove an entry when its program passes everywhere."""

KNOWN = {
    "modes/rules.c": "refused: LLVM has put the argument of an inactive function in the place of its result (`isozyme opt` at O1 and up)",
}

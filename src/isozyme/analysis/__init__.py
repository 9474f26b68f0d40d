"""Questions about a function or module, each answered by pure functions that return immutable results."""

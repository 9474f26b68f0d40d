"""The names under which programs register rules of their own (DESIGN section 7)."""

from __future__ import annotations

STEMS = (
    "__enzyme_register_gradient",
    "__enzyme_register_splitderivative",
    "__enzyme_register_derivative",
    "__enzyme_inactive_global",
    "__enzyme_inactivefn",
    "__enzyme_function_like",
    "__enzyme_allocation_like",
    "__enzyme_nofree",
    "__enzyme_shouldrecompute",
)


def stem_of(name: str) -> str | None:
    """The stem that a variable's name contains, mangled or not; None for all other variables."""
    if "__enzyme_" not in name:
        return None
    return next((s for s in STEMS if s in name), None)

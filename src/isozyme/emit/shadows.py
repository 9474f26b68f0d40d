"""The name of a shadow of a variable."""

SHADOW_SUFFIX = ".isozyme.shadow"
"""What the name of a mutable global's shadow ends with; directions behind the first add their number."""

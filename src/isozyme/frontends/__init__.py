"""Front ends, one folder each."""

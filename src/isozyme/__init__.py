"""Isozyme: automatic differentiation for compiled programs."""

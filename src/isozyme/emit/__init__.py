"""Turns plans into IR. Makes no decisions."""

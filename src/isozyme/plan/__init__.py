"""Decisions, as data. No IR is built here."""

"""Rewriting a module, before it is analysed, into the forms that the analyses and plans know."""

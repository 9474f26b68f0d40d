"""Pretended dense arrays: `__enzyme_todense(load, store, extra...)` gives a pointer; loads through it are calls of `load`, stores calls of `store`.

`requests.py` reads what a program asks for, before any derivative is made. Derivatives then treat such a pointer as any other. `lower.py` comes
behind them: `flow.py` finds where the pointers go, `rewrite.py` replaces what is done with them by calls.
"""

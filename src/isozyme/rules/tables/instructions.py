"""The floating-point instructions. Conversions (fpext, fptrunc, sitofp) are the planner's: their types differ."""

from isozyme.rules.register import instruction
from isozyme.rules.symbols import rint

instruction("fadd", 1, 1)
instruction("fsub", 1, -1)
instruction("fmul", lambda x, y, r: y, lambda x, y, r: x)
instruction("fdiv", lambda x, y, r: 1 / y, lambda x, y, r: -(r / y))
instruction("frem", 1, lambda x, y, r: -rint((x - r) / y))
instruction("fneg", -1)

"""LLVM IR as plain Python objects. Knows no LLVM library and no calculus."""

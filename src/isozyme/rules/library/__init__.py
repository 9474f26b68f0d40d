"""Bodies for functions of libraries that programs call without having them: see blas.py."""

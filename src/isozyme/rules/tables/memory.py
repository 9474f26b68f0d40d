"""Allocation pairs of C and C++, and the functions that copy and fill memory."""

from isozyme.rules.expression import Integer, Operand, Result
from isozyme.rules.model import Arguments, CallTemplate, Deallocation, Effects, MemoryTransfer, Reallocation
from isozyme.rules.register import add, alias, allocation, deallocation, inactive
from isozyme.rules.symbols import mul_int

# C
_FREE = CallTemplate("free", (Operand(0),))
allocation("malloc", size=0, frees="free", zeroed_twin=CallTemplate("calloc", (Integer(1), Operand(0))))
_CALLOC = CallTemplate("calloc", (Operand(0), Operand(1)))
allocation("calloc", size=mul_int(Operand(0), Operand(1)), frees="free", zeroed=True, zeroed_twin=_CALLOC)
allocation("aligned_alloc", size=1, alignment=0, frees="free")
allocation("memalign", size=1, alignment=0, frees="free")
allocation("valloc", size=0, frees="free")
allocation("posix_memalign", size=2, alignment=1, pointer_operand=0, frees="free", effects=Effects(writes=Arguments.of(0)))
for _name in ("strdup", "__strdup", "strndup", "__strndup", "wcsdup"):
    allocation(_name, size=None, frees="free", inactive_contents=True, effects=Effects(reads=Arguments.of(0)))
add(Reallocation("realloc", 0, None, Operand(1), CallTemplate("malloc", (Operand(1),)), _FREE), ("realloc",))
add(
    Reallocation(
        "reallocarray", 0, None, mul_int(Operand(1), Operand(2)), CallTemplate("malloc", (mul_int(Operand(1), Operand(2)),)), _FREE
    ),
    ("reallocarray",),
)
deallocation("free", "cfree")
add(Deallocation("free_sized", size=1), ("free_sized",))
add(Deallocation("free_aligned_sized", alignment=1, size=2), ("free_aligned_sized",))
inactive("malloc_usable_size", "malloc_trim")

# C++: operator new and delete, plain and array; `m` is size_t on 64-bit targets, `j` on 32-bit ones.
for _letter, _delete in (("w", "_ZdlPv"), ("a", "_ZdaPv")):
    for _size in ("m", "j"):
        _new = f"_Zn{_letter}{_size}"
        _aligned_delete = CallTemplate(f"{_delete}St11align_val_t", (Result(), Operand(1)))
        allocation(_new, size=0, frees=_delete, may_fail=False, effects=Effects(may_unwind=True))
        allocation(f"{_new}RKSt9nothrow_t", size=0, frees=_delete)
        allocation(f"{_new}St11align_val_t", size=0, alignment=1, frees=_aligned_delete, may_fail=False, effects=Effects(may_unwind=True))
        allocation(f"{_new}St11align_val_tRKSt9nothrow_t", size=0, alignment=1, frees=_aligned_delete)
        deallocation(f"{_delete}{_size}", size=1)
        deallocation(f"{_delete}{_size}St11align_val_t", size=1, alignment=2)
    deallocation(_delete, f"{_delete}RKSt9nothrow_t")
    deallocation(f"{_delete}St11align_val_t", f"{_delete}St11align_val_tRKSt9nothrow_t", alignment=1)

# Copies and fills. `returns` is the operand that comes back.
for _transfer, _others in (
    (MemoryTransfer("llvm.memcpy", "copy", destination=0, source=1, size=2), ("llvm.memcpy.inline",)),
    (MemoryTransfer("llvm.memmove", "move", destination=0, source=1, size=2), ()),
    (MemoryTransfer("llvm.memset", "set", destination=0, value=1, size=2), ("llvm.memset.inline",)),
    (MemoryTransfer("llvm.memcpy.element.unordered.atomic", "copy", destination=0, source=1, size=2), ()),
    (MemoryTransfer("llvm.memmove.element.unordered.atomic", "move", destination=0, source=1, size=2), ()),
    (MemoryTransfer("llvm.memset.element.unordered.atomic", "set", destination=0, value=1, size=2), ()),
    (MemoryTransfer("memcpy", "copy", destination=0, source=1, size=2, returns=0), ("__memcpy_chk",)),
    (MemoryTransfer("memmove", "move", destination=0, source=1, size=2, returns=0), ("__memmove_chk",)),
    (MemoryTransfer("memset", "set", destination=0, value=1, size=2, returns=0), ("__memset_chk",)),
    (MemoryTransfer("mempcpy", "copy", destination=0, source=1, size=2, returns=0, returns_end=True), ("__mempcpy", "__mempcpy_chk")),
    (MemoryTransfer("bcopy", "move", destination=1, source=0, size=2), ()),
    (MemoryTransfer("bzero", "set", destination=0, size=1), ("explicit_bzero",)),
):
    add(_transfer, (_transfer.name,))
    alias(_transfer.name, *_others)

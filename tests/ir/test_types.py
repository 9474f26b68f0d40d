"""Types are interned: however they are made, equal types are one object."""

from __future__ import annotations

from isozyme.ir.types import (
    DOUBLE,
    I32,
    PTR,
    VOID,
    array_type,
    function_type,
    int_type,
    plain_type,
    pointer_type,
    struct_type,
    vector_type,
)


def test_default_arguments_make_the_same_type() -> None:
    assert pointer_type() is pointer_type(0) is pointer_type(addrspace=0) is PTR
    assert vector_type(4, DOUBLE) is vector_type(4, DOUBLE, False) is vector_type(count=4, element=DOUBLE)
    assert struct_type((I32, PTR)) is struct_type((I32, PTR), packed=False) is not struct_type((I32, PTR), True)
    assert function_type(VOID, ()) is function_type(VOID, (), False) is not function_type(VOID, (), True)
    assert array_type(3, I32) is array_type(3, int_type(32)) and plain_type("void") is VOID


def test_spelling() -> None:
    t = function_type(VOID, (struct_type((I32,), True), vector_type(2, DOUBLE, True), pointer_type(3)), True)
    assert str(t) == "void (<{ i32 }>, <vscale x 2 x double>, ptr addrspace(3), ...)" and str(struct_type(())) == "{}"

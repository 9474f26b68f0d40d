"""LLVM types as interned, immutable objects: equal types are the same object, so compare with `is`."""

from __future__ import annotations

from typing import Final

FLOAT_BYTES: Final = {"half": 2, "bfloat": 2, "float": 4, "double": 8, "x86_fp80": 10, "fp128": 16, "ppc_fp128": 16}


class Type:
    """Base of all types. `str(t)` is the LLVM spelling."""

    __slots__ = ("_text",)
    _text: str

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"<{self._text}>"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("types are interned: pickle the text instead")


class PlainType(Type):
    """void, label, token, metadata, x86_amx, and others without structure."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        self._text = text


class IntType(Type):
    """An integer of `bits` bits."""

    __slots__ = ("bits",)

    def __init__(self, bits: int) -> None:
        self.bits = bits
        self._text = f"i{bits}"


class FloatType(Type):
    """A floating-point type; `kind` is its LLVM name, `size` its stored bytes."""

    __slots__ = ("kind", "size")

    def __init__(self, kind: str) -> None:
        self.kind = self._text = kind
        self.size = FLOAT_BYTES[kind]


class PointerType(Type):
    """An opaque pointer in an address space."""

    __slots__ = ("addrspace",)

    def __init__(self, addrspace: int) -> None:
        self.addrspace = addrspace
        self._text = f"ptr addrspace({addrspace})" if addrspace else "ptr"


class VectorType(Type):
    """`<count x element>`, or `<vscale x count x element>`."""

    __slots__ = ("count", "element", "scalable")

    def __init__(self, count: int, element: Type, scalable: bool) -> None:
        self.count, self.element, self.scalable = count, element, scalable
        self._text = f"<{'vscale x ' if scalable else ''}{count} x {element}>"


class ArrayType(Type):
    """`[count x element]`."""

    __slots__ = ("count", "element")

    def __init__(self, count: int, element: Type) -> None:
        self.count, self.element = count, element
        self._text = f"[{count} x {element}]"


class StructType(Type):
    """A literal struct, `{ a, b }` or packed `<{ a, b }>`."""

    __slots__ = ("fields", "packed")

    def __init__(self, fields: tuple[Type, ...], packed: bool) -> None:
        self.fields, self.packed = fields, packed
        inner = ", ".join(map(str, fields))
        body = f"{{ {inner} }}" if fields else "{}"
        self._text = f"<{body}>" if packed else body


class NamedType(Type):
    """An identified struct `%name`; its body is set once, when the module that defines it is read. One object per module and name.

    `body` is None while (or when it stays) opaque. Use `resolve(t)` to get a type with structure.
    """

    __slots__ = ("body", "name")

    def __init__(self, name: str, text: str, body: Type | None = None) -> None:
        self.name, self._text, self.body = name, text, body


class TargetType(Type):
    """`target("name", ...)`, kept as text."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        self._text = text


class FunctionType(Type):
    """`ret (params...)`."""

    __slots__ = ("params", "ret", "vararg")

    def __init__(self, ret: Type, params: tuple[Type, ...], vararg: bool) -> None:
        self.ret, self.params, self.vararg = ret, params, vararg
        inner = ", ".join([*map(str, params), *(["..."] if vararg else [])])
        self._text = f"{ret} ({inner})"


# The only ways to make a type (interned). The tables are keyed by every argument: functools.cache would keep f(x) and f(x, False) apart.
_integers: dict[int, IntType] = {}
_floats: dict[str, FloatType] = {}
_pointers: dict[int, PointerType] = {}
_vectors: dict[tuple[int, Type, bool], VectorType] = {}
_arrays: dict[tuple[int, Type], ArrayType] = {}
_structs: dict[tuple[tuple[Type, ...], bool], StructType] = {}
_functions: dict[tuple[Type, tuple[Type, ...], bool], FunctionType] = {}
_plain: dict[str, PlainType] = {}
_targets: dict[str, TargetType] = {}


def int_type(bits: int) -> IntType:
    return _integers.get(bits) or _integers.setdefault(bits, IntType(bits))


def float_type(kind: str) -> FloatType:
    return _floats.get(kind) or _floats.setdefault(kind, FloatType(kind))


def pointer_type(addrspace: int = 0) -> PointerType:
    return _pointers.get(addrspace) or _pointers.setdefault(addrspace, PointerType(addrspace))


def vector_type(count: int, element: Type, scalable: bool = False) -> VectorType:
    key = (count, element, scalable)
    return _vectors.get(key) or _vectors.setdefault(key, VectorType(count, element, scalable))


def array_type(count: int, element: Type) -> ArrayType:
    key = (count, element)
    return _arrays.get(key) or _arrays.setdefault(key, ArrayType(count, element))


def struct_type(fields: tuple[Type, ...], packed: bool = False) -> StructType:
    key = (fields, packed)
    return _structs.get(key) or _structs.setdefault(key, StructType(fields, packed))


def function_type(ret: Type, params: tuple[Type, ...], vararg: bool = False) -> FunctionType:
    key = (ret, params, vararg)
    return _functions.get(key) or _functions.setdefault(key, FunctionType(ret, params, vararg))


def plain_type(text: str) -> PlainType:
    return _plain.get(text) or _plain.setdefault(text, PlainType(text))


def target_type(text: str) -> TargetType:
    return _targets.get(text) or _targets.setdefault(text, TargetType(text))


VOID: Final = plain_type("void")
LABEL: Final = plain_type("label")
TOKEN: Final = plain_type("token")
METADATA: Final = plain_type("metadata")
I1: Final = int_type(1)
I8: Final = int_type(8)
I16: Final = int_type(16)
I32: Final = int_type(32)
I64: Final = int_type(64)
HALF: Final = float_type("half")
FLOAT: Final = float_type("float")
DOUBLE: Final = float_type("double")
PTR: Final = pointer_type(0)


def resolve(t: Type) -> Type:
    """The structural type behind a named one (a StructType); any other type is itself. An opaque named type is itself."""
    return t.body if isinstance(t, NamedType) and t.body is not None else t


def scalar(t: Type) -> Type:
    """The element type of a vector; any other type is itself."""
    return t.element if isinstance(t, VectorType) else t


def is_float(t: Type) -> bool:
    """A floating-point scalar or a vector of them."""
    return isinstance(t.element if isinstance(t, VectorType) else t, FloatType)


def is_pointer(t: Type) -> bool:
    """A pointer or a vector of pointers."""
    return isinstance(t.element if isinstance(t, VectorType) else t, PointerType)


def is_aggregate(t: Type) -> bool:
    """A struct (named or literal) or an array as a first-class value."""
    return isinstance(t, (StructType, ArrayType, NamedType))


def type_suffix(t: Type) -> str:
    """How intrinsic names spell a type: f64, v4f32, i32."""
    if isinstance(t, VectorType):
        return f"{'nx' if t.scalable else ''}v{t.count}{type_suffix(t.element)}"
    if isinstance(t, FloatType):
        return {
            "half": "f16",
            "bfloat": "bf16",
            "float": "f32",
            "double": "f64",
            "x86_fp80": "f80",
            "fp128": "f128",
            "ppc_fp128": "ppcf128",
        }[t.kind]
    if isinstance(t, IntType):
        return f"i{t.bits}"
    return "p0"

"""Debug-information types (DWARF as LLVM metadata) as type trees.

Rust: slices are structs of `data_ptr` and `length`, enums hold a variant part, `Vec<T>` reaches its buffer as `Unique<u8>` and names T only as a
template parameter. C: structs, arrays, unions. Bytes that different variants or union members use differently stay unknown. A pointer to
`u8`, `char` or `void` says nothing about what it points at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from isozyme.analysis.type_tree import ANYTHING, EMPTY, INTEGER, POINTER, Field, Float, TypeTree, leaf

POINTER_LEVELS = 5  # recursive types are cut after so many pointers

_SLICE = re.compile(r"(&(mut )?|\*(const|mut) |alloc::boxed::Box<)\[")
_KEY = re.compile(r"(\w+): ")
_TRANSPARENT = frozenset(
    {
        "DW_TAG_typedef", "DW_TAG_const_type", "DW_TAG_volatile_type", "DW_TAG_restrict_type", "DW_TAG_atomic_type", "DW_TAG_immutable_type",
        "DW_TAG_member", "DW_TAG_inheritance",
    }
)  # fmt: skip
_POINTERS = frozenset({"DW_TAG_pointer_type", "DW_TAG_reference_type", "DW_TAG_rvalue_reference_type"})
_FLOAT_OF_BITS = {16: "half", 32: "float", 64: "double", 80: "x86_fp80", 96: "x86_fp80", 128: "x86_fp80"}
_BUFFER = re.compile(r"RawVec<|Vec<")
_BEHIND = re.compile(r"(?:Iter|IterMut|IntoIter)<.*>\.(?:end|end_or_len)$|Bucket<.*>\.ptr$")
"""Pointers to where elements end: what is there need not be one."""


@dataclass(frozen=True)
class DebugNode:
    """A specialised metadata node: `kind` ("DICompositeType", ...) and its fields as written, strings without quotes."""

    kind: str
    fields: Mapping[str, str]

    def get(self, key: str, default: str = "") -> str:
        return self.fields.get(key, default)

    def number(self, key: str) -> int:
        text = self.fields.get(key, "0")
        text = text.removeprefix("i64 ").removeprefix("i32 ")
        return int(text) if text.lstrip("-").isdigit() else 0


def parse_fields(text: str) -> dict[str, str]:
    """`a: 1, b: "x", c: !3` as a dict; commas inside brackets and strings do not split."""
    fields: dict[str, str] = {}
    pos, size = 0, len(text)
    while pos < size:
        m = _KEY.match(text, pos)
        if m is None:
            break
        start = pos = m.end()
        if pos < size and text[pos] == '"':
            pos = text.index('"', pos + 1) + 1
            fields[m[1]] = text[start + 1 : pos - 1]
        else:
            depth = 0
            while pos < size and (depth or text[pos] != ","):
                c = text[pos]
                if c in "({[":
                    depth += 1
                elif c in ")}]":
                    depth -= 1
                elif c == '"':
                    pos = text.index('"', pos + 1)
                pos += 1
            fields[m[1]] = text[start:pos].strip()
        pos += 2
    return fields


class DebugTypes:
    """Type trees for the debug types of one module, built once each."""

    def __init__(self, metadata: Mapping[str, str], pointer_size: int = 8) -> None:
        self.metadata, self.pointer_size = metadata, pointer_size
        self._nodes: dict[str, DebugNode | None] = {}
        self._trees: dict[tuple[str, int], TypeTree] = {}

    def node(self, ref: str) -> DebugNode | None:
        """The specialised node behind "!12"; None for tuples, null and anything else."""
        if ref in self._nodes:
            return self._nodes[ref]
        text = self.metadata.get(ref, "").removeprefix("distinct ")
        found: DebugNode | None = None
        if text.startswith("!DI"):
            kind, _, rest = text[1:].partition("(")
            found = DebugNode(kind, parse_fields(rest.rstrip().removesuffix(")")))
        self._nodes[ref] = found
        return found

    def items(self, ref: str) -> list[str]:
        """The items of a tuple `!{!1, null, !2}`."""
        text = self.metadata.get(ref, "").removeprefix("distinct ")
        if not text.startswith("!{"):
            return []
        return [x.strip() for x in text[2 : text.rindex("}")].split(",") if x.strip()]

    def size_of(self, ref: str) -> int:
        """Bytes of a type."""
        n = self.node(ref)
        if n is None:
            return 0
        if n.get("size"):
            return n.number("size") // 8
        if n.kind == "DIDerivedType" and n.get("tag") in _TRANSPARENT:
            return self.size_of(n.get("baseType"))
        return 0

    def tree(self, ref: str, levels: int = POINTER_LEVELS) -> TypeTree:
        """What a value of type `ref` ("!12") holds."""
        key = (ref, levels)
        found = self._trees.get(key)
        if found is None:
            found = self._trees[key] = EMPTY  # a type that contains itself without a pointer does not exist; this guards bad input
            n = self.node(ref)
            if n is not None:
                found = self._trees[key] = self._build(n, levels)
        return found

    def _build(self, n: DebugNode, levels: int) -> TypeTree:
        tag = n.get("tag")
        if n.kind == "DIBasicType":
            return self._basic(n)
        if n.kind == "DIDerivedType":
            if tag in _TRANSPARENT:
                return self.tree(n.get("baseType"), levels)
            if tag in _POINTERS:
                return leaf(self.pointer_size, POINTER, self._pointee(n.get("baseType"), levels))
            return EMPTY
        if n.kind != "DICompositeType":
            return EMPTY
        if tag == "DW_TAG_array_type":
            return self._array(n, levels)
        if tag == "DW_TAG_enumeration_type":
            size = n.number("size") // 8
            return leaf(size, INTEGER) if size else EMPTY
        if tag in ("DW_TAG_union_type", "DW_TAG_variant_part"):
            return self._alternatives(n, levels)
        if tag in ("DW_TAG_structure_type", "DW_TAG_class_type"):
            return self._struct(n, levels)
        return EMPTY

    def _basic(self, n: DebugNode) -> TypeTree:
        bits, encoding = n.number("size"), n.get("encoding")
        if not bits:
            return EMPTY
        if encoding == "DW_ATE_float":
            kind = _FLOAT_OF_BITS.get(bits)
            if n.get("name") in ("f128", "__float128", "_Float128"):
                kind = "fp128"
            elif n.get("name") == "__bf16":
                kind = "bfloat"
            return leaf({"x86_fp80": 10}.get(kind, bits // 8), Float(kind)) if kind else EMPTY
        if encoding == "DW_ATE_complex_float":
            kind = _FLOAT_OF_BITS.get(bits // 2)
            half = bits // 16
            return TypeTree((Field(0, half, Float(kind)), Field(half, half, Float(kind)))) if kind in ("float", "double") else EMPTY
        return leaf(bits // 8, INTEGER)

    def _pointee(self, ref: str, levels: int) -> TypeTree | None:
        """The memory behind a pointer to `ref`: one element or many, we cannot know, so the array is open at its end only for plain scalars."""
        if levels <= 0 or self._says_nothing(ref):
            return None
        tree = self.tree(ref, levels - 1)
        return tree or None

    def _says_nothing(self, ref: str) -> bool:
        n = self.node(ref)
        while n is not None and n.kind == "DIDerivedType" and n.get("tag") in _TRANSPARENT:
            n = self.node(n.get("baseType"))
        return n is None or (n.kind == "DIBasicType" and n.number("size") <= 8) or (n.kind == "DICompositeType" and n.number("size") == 8)

    def _array(self, n: DebugNode, levels: int) -> TypeTree:
        element = n.get("baseType")
        tree, stride = self.tree(element, levels), self.size_of(element)
        for dimension in reversed(self.items(n.get("elements"))):
            d = self.node(dimension)
            count = d.number("count") if d is not None else 0
            if count < 0:  # C's flexible array member
                return tree.repeat(stride)
            if count == 0 or not stride:
                return EMPTY
            tree, stride = (tree.repeat(stride, count) if self._wide(element) else EMPTY), stride * count
        return tree

    def _wide(self, ref: str) -> bool:
        return not self._says_nothing(ref)

    def _struct(self, n: DebugNode, levels: int) -> TypeTree:
        tree = EMPTY
        slice_of = None
        covered: list[tuple[int, int]] = []
        variants = False
        for ref in self.items(n.get("elements")):
            m = self.node(ref)
            if m is None:
                continue
            offset = m.number("offset") // 8
            if m.kind == "DICompositeType":  # the variant part of an enum
                part = self._build(m, levels)
                variants = True
            elif m.kind == "DIDerivedType" and m.get("tag") in ("DW_TAG_member", "DW_TAG_inheritance"):
                if "DIFlagBitField" in m.get("flags"):
                    variants = True
                    continue
                if "DIFlagStaticMember" in m.get("flags"):
                    continue
                behind = _BEHIND.match(f"{n.get('name')}.{m.get('name')}")
                part = leaf(self.pointer_size, POINTER) if behind else self.tree(m.get("baseType"), levels)
                covered.append((offset, offset + self.size_of(m.get("baseType"))))
                if m.get("name") == "data_ptr":
                    slice_of = offset
            else:
                continue
            tree, _ = tree.join(part.shifted(offset))
        if covered and not variants:
            tree, _ = tree.join(_padding(sorted(covered), n.number("size") // 8))
        if slice_of is not None:
            tree = self._open(tree, slice_of, n)
        if _BUFFER.match(n.get("name")):
            tree = self._buffer(tree, n, levels)
        return tree

    def _open(self, tree: TypeTree, offset: int, n: DebugNode) -> TypeTree:
        """A slice: the memory behind `data_ptr` repeats with the element's size."""
        for ref in self.items(n.get("elements")):
            m = self.node(ref)
            if m is not None and m.get("name") == "data_ptr":
                pointer = self.node(m.get("baseType"))
                stride = self.size_of(pointer.get("baseType")) if pointer is not None else 0
                f = tree.field_at(offset)
                if pointer is not None and f is not None and f.pointee:
                    whole = f.pointee.repeat(stride) if _SLICE.match(n.get("name")) else self._open_end(f.pointee, pointer.get("baseType"))
                    return _replace(tree, Field(f.offset, f.size, POINTER, whole)) if whole else tree
        return tree

    def _open_end(self, tree: TypeTree, struct: str) -> TypeTree:
        """A struct that ends in a slice, `RcInner<[f64]>`: its last field repeats."""
        n = self.node(struct)
        members = [self.node(ref) for ref in self.items(n.get("elements"))] if n is not None and n.kind == "DICompositeType" else []
        last = max((m for m in members if m is not None and m.get("tag") == "DW_TAG_member"), key=lambda m: m.number("offset"), default=None)
        if last is None:
            return tree
        offset, stride = last.number("offset") // 8, self.size_of(last.get("baseType"))
        opened, _ = tree.window(0, offset).join(tree.window(offset, stride).repeat(stride).shifted(offset))
        return opened

    def _buffer(self, tree: TypeTree, n: DebugNode, levels: int) -> TypeTree:
        """`Vec<T>` and `RawVec<T>`: the one pointer without a pointee leads to an array of T."""
        for ref in self.items(n.get("templateParams")):
            p = self.node(ref)
            if p is not None and p.get("name") == "T":
                element, stride = p.get("type"), self.size_of(p.get("type"))
                if not stride or levels <= 0 or self._says_nothing(element):
                    return tree
                inner = self.tree(element, levels - 1).repeat(stride)
                bare = [f for f in tree.fields if f.kind is POINTER and f.pointee is None]
                if len(bare) == 1 and inner:
                    return _replace(tree, Field(bare[0].offset, bare[0].size, POINTER, inner))
        return tree

    def _raw(self, union: DebugNode) -> int:
        """The bytes of a union that one of its members, an array of bytes, declares to be mere storage."""
        most = 0
        for ref in self.items(union.get("elements")):
            m = self.node(ref)
            t = self.node(m.get("baseType")) if m is not None else None
            while t is not None and t.kind == "DIDerivedType" and t.get("tag") in _TRANSPARENT:
                t = self.node(t.get("baseType"))
            if t is not None and t.get("tag") == "DW_TAG_array_type" and not self._wide(t.get("baseType")):
                most = max(most, t.number("size") // 8)
        return most

    def _alternatives(self, n: DebugNode, levels: int) -> TypeTree:
        """Members of a union, or variants of an enum, one on top of the other. A union may be read through another member than it was
        written, so where members differ nothing is said; the variants of an enum exclude each other, so the choices are kept."""
        parts = []
        for ref in self.items(n.get("elements")):
            m = self.node(ref)
            if m is not None and m.kind == "DIDerivedType":
                parts.append(_spread(self.tree(m.get("baseType"), levels).shifted(m.number("offset") // 8)))
        cuts = {x for part in parts for f in part.fields for x in (f.offset, f.offset + f.size)}
        tree = EMPTY
        for part in parts:
            tree, _ = tree.join(_cut_integers(part, cuts))
        if n.get("tag") == "DW_TAG_union_type":
            raw = self._raw(n)
            return TypeTree(tuple(f for f in tree.fields if not f.choices and f.offset >= raw), tree.arrays if not raw else ())
        discriminator = self.node(n.get("discriminator"))
        if discriminator is not None:
            tag = self.tree(discriminator.get("baseType"), levels).shifted(discriminator.number("offset") // 8)
            covered = {b for f in tree.fields for b in range(f.offset, f.offset + f.size)}
            if not any(b in covered for f in tag.fields for b in range(f.offset, f.offset + f.size)):
                tree, _ = tree.join(tag)  # otherwise a niche: the bytes belong to the data they lie in
        return tree


def _padding(covered: list[tuple[int, int]], size: int) -> TypeTree:
    """The holes between the members of a struct: they hold nothing."""
    fields: list[Field] = []
    at = 0
    for start, stop in [*covered, (size, size)]:
        if 0 < start - at < 8:
            fields.append(Field(at, start - at, ANYTHING))
        at = max(at, stop)
    return TypeTree(tuple(fields))


def _spread(tree: TypeTree) -> TypeTree:
    """Short arrays as fields, so that overlaps between variants are seen; long ones are dropped (their bytes are not described)."""
    if not tree.arrays:
        return tree
    fields = list(tree.fields)
    for r in tree.arrays:
        if r.count is None or r.count > 64:
            continue
        inner = _spread(r.element)
        for k in range(r.count):
            fields.extend(inner.shifted(r.offset + k * r.stride).fields)
    return TypeTree(tuple(sorted(fields, key=lambda f: f.offset)))


def _cut_integers(tree: TypeTree, cuts: set[int]) -> TypeTree:
    """Integers cut where another variant has a field boundary: their bytes mean nothing one by one."""
    fields: list[Field] = []
    for f in tree.fields:
        if f.kind is not INTEGER:
            fields.append(f)
            continue
        at = [f.offset, *sorted(x for x in cuts if f.offset < x < f.offset + f.size), f.offset + f.size]
        fields.extend(Field(a, b - a, INTEGER) for a, b in pairwise(at))
    return TypeTree(tuple(fields))


def _replace(tree: TypeTree, field: Field) -> TypeTree:
    return TypeTree(tuple(field if f.offset == field.offset else f for f in tree.fields), tree.arrays)

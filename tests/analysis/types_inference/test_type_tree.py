"""The data structure."""

from __future__ import annotations

from isozyme.analysis.type_tree import ANYTHING, EMPTY, INTEGER, POINTER, UNKNOWN, Float, TypeTree, join_kinds, leaf

DOUBLE = leaf(8, Float("double"))
NUMBER = leaf(8, INTEGER)


def pair() -> TypeTree:
    tree, conflicts = DOUBLE.join(NUMBER.shifted(8))
    assert not conflicts
    return tree


def test_at_and_through() -> None:
    pointer = leaf(8, POINTER, pair())
    assert pointer.at(0) is POINTER and pointer.at(8) is UNKNOWN
    assert pointer.through(0).at(8) is INTEGER
    assert pointer.through(8) == EMPTY


def test_repeat_folds_offsets() -> None:
    tree = pair().repeat(16)
    assert tree.at(32) == Float("double")
    assert tree.at(40) is INTEGER
    assert pair().repeat(16, 2).at(32) is UNKNOWN


def test_window_cuts_elements() -> None:
    tree = pair().repeat(16, 4)
    assert tree.window(16, 32).at(24) is INTEGER
    assert tree.window(8, 8).at(0) is INTEGER
    assert tree.window(8, 8).at(8) is UNKNOWN


def test_join_reports_contradictions() -> None:
    tree, conflicts = DOUBLE.join(NUMBER)
    assert len(conflicts) == 1 and conflicts[0].offset == 0
    assert tree.at(0) is UNKNOWN
    assert {str(k) for k in tree.fields[0].choices} == {"double", "integer"}


def test_join_of_kinds() -> None:
    assert join_kinds(ANYTHING, INTEGER) is INTEGER
    assert join_kinds(UNKNOWN, POINTER) is POINTER
    assert join_kinds(INTEGER, POINTER) is None
    assert join_kinds(UNKNOWN, ANYTHING) is ANYTHING


def test_padding_yields_to_data() -> None:
    tree, conflicts = leaf(8, ANYTHING).join(leaf(4, INTEGER))
    assert not conflicts and tree.at(0) is INTEGER


def test_print() -> None:
    assert str(leaf(8, POINTER, pair().repeat(16))) == "{0: pointer8 -> {0+16k: {0: double, 8: integer8}}}"

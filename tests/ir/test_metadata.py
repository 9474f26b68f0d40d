"""Nodes parsed from text, and where in the source an instruction comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from isozyme.errors import IsozymeError, Where
from isozyme.ir.metadata import Node, Ref, Word, follow, function_location, function_name, location, parse_node, parse_text
from isozyme.ir.reader import read_module

EVERYTHING = Path(__file__).parent / "data" / "everything.ll"


def test_fields() -> None:
    n = parse_text(
        'distinct !DISubprogram(name: "f\\22", scope: !1, line: 12, flags: DIFlagA | DIFlagB, isLocal: true, unit: null, '
        "types: {!1, null}, value: i64 -8, expr: !DIExpression(DW_OP_deref, 8), extra: ptr @g)"
    )
    assert n.kind == "DISubprogram" and n.distinct
    assert n["name"] == 'f"' and n["scope"] == Ref("!1") and n["line"] == 12 and n["flags"] == Word("DIFlagA | DIFlagB")
    assert n["isLocal"] is True and n["unit"] is None and n["types"] == (Ref("!1"), None) and n["value"] == -8
    inner = n["expr"]
    assert isinstance(inner, Node) and list(inner) == [Word("DW_OP_deref"), 8]
    assert n["extra"] == "ptr @g" and n.get("missing") is None and n.integer("line") == 12 and n.text("name") == 'f"' and n.text("unit") == ""


def test_tuples() -> None:
    n = parse_text('!{!"int", !6, i64 0, !"}, !", ptr @f, null, !{!1}}')
    assert n.kind == "" and len(n) == 7 and list(n)[:6] == ["int", Ref("!6"), 0, "}, !", "ptr @f", None]
    assert parse_text("!{}").items == ()


def test_equal_texts_are_parsed_once() -> None:
    assert parse_text("!{i32 1}") is parse_text("!{i32 1}") and hash(parse_text("!{i32 1}")) is not None


def test_nodes_of_a_module() -> None:
    m = read_module("!named = !{!0}\n!0 = !{!1, !1}\n!1 = distinct !{!1}\n")
    root = parse_node(m, "!named")
    assert follow(m, root[0]) is parse_node(m, "!0") and follow(m, "text") is None
    assert parse_node(m, Ref("!1")).distinct and parse_node(m, "!DIExpression()").kind == "DIExpression"
    with pytest.raises(IsozymeError, match="!7 does not exist"):
        parse_node(m, "!7")
    with pytest.raises(IsozymeError):
        parse_text("!DIFile(filename: )")


def test_every_node_of_real_programs_can_be_parsed() -> None:
    for path in EVERYTHING.parent.glob("*.ll"):
        m = read_module(path.read_text())
        assert all(parse_node(m, name) for name in m.metadata)


def test_location() -> None:
    m = read_module(EVERYTHING.read_text())
    f = m.functions["calls"]
    call, second = f.blocks[0].instructions[:2]
    assert location(m, call) == Where("/home/user/src/every thing.c", 12, 3)
    assert location(m, second) == function_location(m, f) == Where("/home/user/src/every thing.c", 39)
    assert function_name(m, f) == "outer"
    g = m.functions["memory"]
    assert location(m, g.blocks[0].instructions[0]) is None and function_name(m, g) == "memory"


def test_location_in_a_library_is_followed_to_the_user() -> None:
    m = read_module(
        """
define void @f() !dbg !1 {
  fence acquire, !dbg !5
  ret void, !dbg !8
}
!0 = !DIFile(filename: "src/main.rs", directory: "/home/me")
!1 = distinct !DISubprogram(name: "f", file: !0, line: 3)
!2 = !DIFile(filename: "/rustc/abc/library/core/src/iter.rs", directory: "")
!3 = distinct !DISubprogram(name: "next", file: !2, line: 100)
!4 = distinct !DILexicalBlock(scope: !3, line: 110)
!5 = !DILocation(line: 111, column: 2, scope: !4, inlinedAt: !6)
!6 = distinct !DILocation(line: 7, column: 9, scope: !1)
!8 = !DILocation(line: 111, column: 2, scope: !3)
"""
    )
    fence, ret = m.functions["f"].blocks[0].instructions
    assert location(m, fence) == Where("/home/me/src/main.rs", 7, 9)
    assert location(m, ret) == Where("/rustc/abc/library/core/src/iter.rs", 111, 2)

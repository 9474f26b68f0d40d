"""Loop nesting and irreducible regions."""

from .loops_testing import block, graph, loops


def names(blocks):
    return {b.name for b in blocks}


def test_nest_of_two():
    f = graph("e: o; o: p x; p: i; i: i l; l: o; x:")
    _, _, forest = loops(f)
    outer, inner = forest.loops
    assert outer.header.name == "o" and names(outer.blocks) == {"o", "p", "i", "l"}
    assert inner.parent is outer and outer.children == (inner,) and inner.depth == 2
    assert outer.preheader.name == "e" and inner.preheader.name == "p"
    assert forest.loop_of(block(f, "p")) is outer and forest.loop_of(block(f, "i")) is inner
    assert forest.loop_of(block(f, "x")) is None


def test_a_loop_with_two_latches_and_two_exits_is_one_loop():
    f = graph("e: h; h: a b; a: h x; b: h y; x:; y:")
    _, _, forest = loops(f)
    (loop,) = forest.loops
    assert names(loop.latches) == {"a", "b"}
    assert {(e.source.name, e.target.name, e.slot) for e in loop.exiting} == {("a", "x", 1), ("b", "y", 1)}


def test_no_preheader_when_the_entering_block_branches():
    f = graph("e: h x; h: h x; x:")
    _, _, forest = loops(f)
    assert forest.loops[0].preheader is None and names(e.source for e in forest.loops[0].entering) == {"e"}


def test_irreducible_region():
    f = graph("e: a b; a: b; b: a x; x:")
    _, _, forest = loops(f)
    assert forest.loops == () and names(forest.irreducible) == {"a", "b"}


def test_irreducible_region_inside_a_loop_does_not_swallow_the_loop():
    f = graph("e: h; h: a b; a: b; b: a l; l: h x; x:")
    _, _, forest = loops(f)
    assert [loop.header.name for loop in forest.loops] == ["h"]
    assert names(forest.irreducible) == {"a", "b"}


def test_loop_inside_an_irreducible_region_belongs_to_it():
    f = graph("e: a b; a: i; i: i b; b: a x; x:")
    _, _, forest = loops(f)
    assert [loop.header.name for loop in forest.loops] == ["i"]
    assert names(forest.irreducible) == {"a", "i", "b"}

"""Control-flow graph, dominators and post-dominators."""

from isozyme.analysis.cfg import build_cfg, rpo, strong_components
from isozyme.analysis.dominators import (
    VIRTUAL_EXIT,
    block_dominators,
    block_post_dominators,
    dominator_tree,
    instruction_dominates,
)

from .loops_testing import block, function, graph, value


def test_reverse_post_order_is_topological_without_cycles():
    succ = {1: [2, 3], 2: [4], 3: [4], 4: [5], 5: []}
    order = rpo(1, succ.__getitem__)
    assert all(order.index(a) < order.index(b) for a in succ for b in succ[a])


def test_reverse_post_order_of_a_long_chain_does_not_recurse():
    assert rpo(0, lambda n: [n + 1] if n < 50_000 else []) == list(range(50_001))


def test_edges_of_a_switch_stay_distinct():
    f = graph("a: b c c; b: c; c:")
    cfg = build_cfg(f)
    a, c = block(f, "a"), block(f, "c")
    assert [e.slot for e in cfg.in_edges[c] if e.source is a] == [1, 2]
    assert cfg.predecessors[c].count(a) == 2


def test_unreachable_blocks_are_left_out():
    f = graph("a: b; dead: b; b:")
    cfg = build_cfg(f)
    assert [b.name for b in cfg.blocks] == ["a", "b"]
    assert [p.name for p in cfg.predecessors[block(f, "b")]] == ["a"]


def test_blocks_that_only_panic_or_spin_do_not_return():
    f = graph("a: ok bad; bad: unreachable; ok: spin end; spin: spin; end:")
    assert {b.name for b in build_cfg(f).returning} == {"a", "ok", "end"}


def test_strong_components_come_callees_first():
    succ = {"main": ["a"], "a": ["b", "leaf"], "b": ["a"], "leaf": []}
    assert [set(c) for c in strong_components(succ, succ.__getitem__)] == [{"leaf"}, {"a", "b"}, {"main"}]


def test_dominators_of_a_diamond_in_a_loop():
    f = graph("e: h; h: l x; l: a b; a: m; b: m; m: h; x:")
    tree = block_dominators(build_cfg(f))
    at = {b.name: b for b in f.blocks}
    assert tree.idom[at["m"]] is at["l"]
    assert tree.dominates(at["h"], at["m"]) and tree.dominates(at["m"], at["m"])
    assert not tree.dominates(at["a"], at["m"]) and not tree.dominates(at["m"], at["h"])
    assert tree.common(at["a"], at["x"]) is at["h"]


def test_dominators_agree_with_their_definition_on_random_graphs():
    import random

    r = random.Random(3)
    for _ in range(60):
        n = r.randrange(2, 12)
        succ = {i: [r.randrange(n) for _ in range(r.randrange(0, 3))] for i in range(n)}

        def reach(without, succ=succ):
            found, work = {0}, [0]
            if without == 0:
                return set()
            while work:
                for s in succ[work.pop()]:
                    if s != without and s not in found:
                        found.add(s)
                        work.append(s)
            return found

        tree = dominator_tree(0, succ.__getitem__)
        alive = reach(None)
        for a in alive:
            for b in alive:
                assert tree.dominates(a, b) == (a == b or b not in reach(a))


def test_post_dominators_with_two_exits_and_an_endless_loop():
    f = graph("e: a s; s: s; a: x y; x: z; y: z; z: r w; r: ; w:")
    tree = block_post_dominators(build_cfg(f))
    at = {b.name: b for b in f.blocks}
    assert tree.idom[at["x"]] is at["z"]
    assert tree.dominates(at["z"], at["a"])
    assert tree.idom[at["z"]] is VIRTUAL_EXIT and tree.idom[at["s"]] is VIRTUAL_EXIT
    assert all(b in tree for b in f.blocks)


def test_order_inside_a_block():
    f = function("define double @f(double %x) {\n  %a = fmul double %x, %x\n  %b = fmul double %a, %x\n  ret double %b\n}\n")
    tree = block_dominators(build_cfg(f))
    assert instruction_dominates(tree, value(f, "a"), value(f, "b"))
    assert not instruction_dominates(tree, value(f, "b"), value(f, "a"))

"""Rewriting a module, before it is analysed, into the forms that the analyses and plans know."""

from __future__ import annotations

from isozyme.analysis.canonical import reached
from isozyme.canonical.blends import choose_by_masks
from isozyme.canonical.byval import pass_by_reference
from isozyme.canonical.compare_exchange import split_exchanges
from isozyme.canonical.computed_goto import number_block_addresses
from isozyme.canonical.conversions import convert_plainly
from isozyme.canonical.empty_lanes import fill_lanes
from isozyme.canonical.float_bits import choose_by_bits
from isozyme.canonical.float_digits import follow_digits
from isozyme.canonical.indirect_calls import dispatch_indirect_calls
from isozyme.canonical.inline_asm import drop_empty_assembly
from isozyme.canonical.library_calls import give_bodies
from isozyme.canonical.loaded_pointers import load_pointers_as_such
from isozyme.canonical.masked import spell_out_masked
from isozyme.canonical.openmp import run_regions_on_one_thread
from isozyme.canonical.reducible import make_reducible
from isozyme.canonical.rounding import hold_rounded
from isozyme.canonical.split_loads import split_loads
from isozyme.canonical.variadic import fix_variadic_calls
from isozyme.ir.module import Function, Module


def canonicalise(module: Module, roots: list[Function]) -> bool:
    """Rewrite everything that `roots` reach. Whether anything changed: then the module wants LLVM's "prepare" pipeline again."""
    regions = run_regions_on_one_thread(module, roots)
    given = dispatched = False
    # What is called back calls through pointers, and what is reached through pointers calls back.
    while (more := give_bodies(module, reached(module, roots))) | (further := dispatch_indirect_calls(module, roots)):
        given, dispatched = given or more, dispatched or further
    fixed = fix_variadic_calls(module, roots)
    copied = pass_by_reference(module, roots)
    numbered = number_block_addresses(module, reached(module, roots))
    spelled = spell_out_masked(reached(module, roots))
    converted = convert_plainly(reached(module, roots))
    exchanged = split_exchanges(reached(module, roots))
    dropped = drop_empty_assembly(reached(module, roots))
    loaded = load_pointers_as_such(module, reached(module, roots))
    return regions or given or dispatched or fixed or copied or numbered or spelled or converted or exchanged or dropped or loaded


def after_llvm(module: Module, roots: list[Function]) -> None:
    """Rewrite again what LLVM makes of code that was in form before: "prepare" runs also between orders. (What is inlined into a `strictfp` function
    is constrained, whatever it was.)"""
    convert_plainly(reached(module, roots))
    load_pointers_as_such(module, reached(module, roots))
    split_loads(module, reached(module, roots))
    fill_lanes(reached(module, roots))


def read_bits(function: Function) -> None:
    """What a function does with the bits of floats, in terms that have derivatives. Behind all of LLVM's passes, which would see through it."""
    hold_rounded(function)
    choose_by_bits(function)
    choose_by_masks(function)
    follow_digits(function)


def reshape(module: Module, roots: list[Function]) -> bool:
    """Give every loop that `roots` reach a single entry. Whether anything changed: then the module wants the "canonical" pipeline, and no other."""
    return any([make_reducible(f) for f in reached(module, roots)])

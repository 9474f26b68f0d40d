"""Threads in differentiated code: one sentence that names the library and the user's line."""

from __future__ import annotations

import pytest

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.rust import hash_tables, places, threads

INLINED = """\
!1 = !DIFile(filename: "src/main.rs/@/main.1-cgu.0", directory: "/home/me/app")
!2 = distinct !DISubprogram(name: "sum", scope: !9, file: !1, line: 5)
!3 = !DILexicalBlock(scope: !2, file: !1, line: 6)
!4 = !DIFile(filename: "%s", directory: "")
!5 = distinct !DISubprogram(name: "sum", scope: !9, file: !4, line: 700)
!6 = !DILocation(line: 701, column: 9, scope: !5, inlinedAt: !7)
!7 = distinct !DILocation(line: 6, column: 33, scope: !3)
"""
CALLED = """\
define void @f() {
  invoke void @_RNvCs1_5rayon4iter(ptr %x) to label %a unwind label %b, !dbg !7
}
!1 = !DIFile(filename: "src/main.rs/@/main.1-cgu.0", directory: "/home/me/app")
!2 = distinct !DISubprogram(name: "sum", file: !1, line: 5)
!7 = !DILocation(line: 6, column: 7, scope: !2)
"""
REFUSAL = "`f` passes active data to `%s`, which has no body and no derivative rule"


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        (INLINED % "/root/.cargo/registry/src/index/rayon-1.10.0/src/iter/mod.rs", "rayon's parallel iterators", "6:33"),
        (INLINED % "/rustc/5980/library/std/src/thread/scoped.rs", "threads (`std::thread`)", "6:33"),
        (CALLED, "rayon's parallel iterators", "6:7"),
    ],
)
def test_threads_are_named(text: str, word: str, place: str) -> None:
    error = threads.explain(IsozymeError(REFUSAL % "std::thread::thread::Thread::new", Where("/rustc/5980/library/core/src/ptr/mod.rs", 805)), text)
    assert error.message == f"active data goes into {word}, through which there are no derivatives"
    assert str(error.where) == f"/home/me/app/src/main.rs:{place}"


def test_other_refusals_stay() -> None:
    error = IsozymeError(REFUSAL % "dgemm_")
    assert threads.explain(error, "") is error


def test_an_error_in_a_library_stands_at_the_derivative() -> None:
    text = """\
define void @_ZN3app2df17__isozyme_request17h0123456789abcdefE(ptr %x) !dbg !2 {
  ret void
}
!1 = !DIFile(filename: "src/main.rs/@/main.1-cgu.0", directory: "/home/me/app")
!2 = distinct !DISubprogram(name: "__isozyme_request", file: !1, line: 3)
"""
    inside = IsozymeError("the type cannot be deduced", Where("/rust/deps/hashbrown-0.16.1/src/raw/mod.rs", 2634, 9))
    error = places.in_derivative(inside, text, ["_ZN3app2df17__isozyme_request17h0123456789abcdefE"])
    where = "(at /rust/deps/hashbrown-0.16.1/src/raw/mod.rs:2634:9)"
    assert error.message == f"the type cannot be deduced, on the way of the derivative `app::df` {where}"
    assert str(error.where) == "/home/me/app/src/main.rs:3"
    own = IsozymeError("no", Where("/home/me/app/src/main.rs", 5))
    assert places.in_derivative(own, text, ["f"]) is own


@pytest.mark.parametrize(("function", "place"), [("insert", "/home/me/app/src/main.rs:6:33"), ("get", "/home/me/app/src/main.rs:3")])
def test_hash_tables_are_named(function: str, place: str) -> None:
    """The line that fills the table, if there is just one; else that of the derivative."""
    text = INLINED % "/rustc/5980/library/std/src/collections/hash/map.rs"
    text = text.replace('!5 = distinct !DISubprogram(name: "sum"', f'!5 = distinct !DISubprogram(name: "{function}<u32, f64>"')
    message = "the type of the memory that `hashbrown::raw::RawTable<T>::reserve_rehash` moves here cannot be deduced"
    message += ", on the way of the derivative `app::df` (at x)"
    error = hash_tables.explain(IsozymeError(message, Where("/home/me/app/src/main.rs", 3)), text)
    assert error.message.startswith("what a `HashMap` holds that is filled with values that carry derivatives cannot be told")
    assert error.message.endswith(", on the way of the derivative `app::df`")
    assert str(error.where) == place
    assert hash_tables.explain(other := IsozymeError("the type cannot be deduced"), text) is other

"""Debug information about values that a rewriting takes away goes with them: records, and calls as LLVM has them up to 18."""

from __future__ import annotations

import pytest

from isozyme.canonical.debug_records import forget_records_of
from isozyme.canonical.variadic import copy_body
from isozyme.ir.reader import read_module
from isozyme.ir.writer import write_module

RECORD = "  #dbg_value(TYPE VALUE, !1, !DIExpression(), !2)\n"
CALL = "  call void @llvm.dbg.value(metadata TYPE VALUE, metadata !1, metadata !DIExpression()), !dbg !2\n"


@pytest.mark.parametrize("form", [RECORD, CALL])
def test_what_speaks_of_a_value_that_is_gone(form: str) -> None:
    def said(value: str) -> str:
        return form.replace("TYPE ", "" if value.startswith("!") else "i64 ").replace("VALUE", value)

    ir = "define i64 @f(i64 %a) {\n  %gone = add i64 %a, 1\n  %stays = add i64 %a, 2\n"
    ir += said("%gone") + said("%stays") + said("!DIArgList(i64 %gone, i64 %stays)")
    ir += "  ret i64 %stays\n}\ndeclare void @llvm.dbg.value(metadata, metadata, metadata)\n"
    module = read_module(ir)
    f = module.functions["f"]
    gone = f.blocks[0].instructions.pop(0)
    forget_records_of(f, [gone])
    text = write_module(module)
    assert "%gone" not in text
    assert text.count("!DIExpression()") == 1


def test_copies_of_functions_do_not_share_the_marks_that_debug_records_speak_of() -> None:
    """LLVM printed errors and dropped the module's debug information."""
    module = read_module("""
        define void @f() {
          %a = alloca i64, align 8, !DIAssignID !1
          store i64 1, ptr %a, align 8, !DIAssignID !2
          ret void
        }
        define void @g() {
          ret void
        }
        !1 = distinct !DIAssignID()
        !2 = distinct !DIAssignID()
        """)
    copy_body(module.functions["f"], module.functions["g"])
    assert write_module(module).count(", !DIAssignID") == 2
    assert [len(i.metadata) for i in module.functions["g"].instructions()] == [0, 0, 0]

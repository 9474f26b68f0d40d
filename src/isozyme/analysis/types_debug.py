"""Facts from debug records: `#dbg_declare(ptr %x, !variable, ...)` says what the memory behind %x holds, `#dbg_value` what %x itself is."""

from __future__ import annotations

import re

from isozyme.analysis.debug_types import DebugTypes
from isozyme.analysis.hash_tables import may_lead_behind
from isozyme.analysis.types_graph import Ref
from isozyme.analysis.types_impose import impose, impose_value
from isozyme.analysis.types_state import Instance, State
from isozyme.ir.instructions import CallBase, Instruction
from isozyme.ir.lexer import name_of
from isozyme.ir.metadata import is_debug_call
from isozyme.ir.module import Block, Function
from isozyme.ir.types import IntType, PointerType, is_float
from isozyme.ir.values import GlobalRef, LocalValue, MetadataValue

_NAME = r'%("[^"]*"|[-\w$.]+)'
_RECORD = re.compile(r"#dbg_(value|declare|assign)\([^%!]*" + _NAME + r", (!\d+), !DIExpression\(([^)]*)\)")
_ASSIGNED = re.compile(r"#dbg_assign\(.*?, (!\d+), !DIExpression\(([^)]*)\), !\d+, ptr " + _NAME + r", !DIExpression\(([^)]*)\)")

_FRAGMENT = re.compile(r"DW_OP_LLVM_fragment, \d+, \d+")


def _as_record(call: Instruction) -> str:
    """A call of `llvm.dbg.value` and the like, as LLVM 18 and older have them, in the form of the record that newer ones write."""
    assert isinstance(call, CallBase) and isinstance(call.callee, GlobalRef)
    arguments = ", ".join(a.text if isinstance(a, MetadataValue) else "" for a in call.args)
    return f"#dbg_{call.callee.name.removeprefix('llvm.dbg.')}({arguments})"


class DebugRecordReader:
    """Reads the debug records of one module's functions. A variable seen twice with one value is read once."""

    def __init__(self, state: State) -> None:
        self.state, self.graph = state, state.graph
        self.types = DebugTypes(state.module.metadata, state.layout.pointer_size())
        self._records: dict[Function, list[tuple[str, LocalValue, str, str, bool]]] = {}

    def read(self, at: Instance) -> None:
        for kind, v, variable, expression, later in self._of(at.function):
            node = self.types.node(variable)
            if node is not None and not may_lead_behind(self.types, node):
                self._record(at, kind, v, node.get("name"), node.get("type"), expression, later)

    def _of(self, f: Function) -> list[tuple[str, LocalValue, str, str, bool]]:
        """(kind, value, variable, expression, whether only blocks after the value's own say it) of every record that names a value, without
        repetitions."""
        found = self._records.get(f)
        if found is not None:
            return found
        texts: list[tuple[str, Block]] = []
        names: dict[str, LocalValue] = {a.name: a for a in f.args}
        for b in f.blocks:
            texts.extend((text, b) for text in b.trailing)
            for i in b.instructions:
                if i.debug:
                    texts.extend((text, b) for text in i.debug)
                if i.name:
                    names[i.name] = i
                if is_debug_call(i):
                    texts.append((_as_record(i), b))
        seen: dict[tuple[str, str, str, str], list[Block]] = {}
        for text, b in texts:
            m = _RECORD.search(text)
            if m is not None:
                seen.setdefault(("declare" if m[1] == "declare" else "value", m[2], m[3], m[4]), []).append(b)
            m = _ASSIGNED.search(text) if "assign" in text else None
            if m is not None:  # the address is of the fragment that the value is of
                fragment = _FRAGMENT.search(m[2])
                seen.setdefault(("declare", m[3], m[1], ", ".join(filter(None, (m[4], fragment and fragment[0])))), []).append(b)
        found = []
        for (kind, name, variable, expression), blocks in seen.items():
            v = names.get(name_of("%" + name))
            if v is not None:
                found.append((kind, v, variable, expression, isinstance(v, Instruction) and v.block not in blocks))
        self._records[f] = found
        return found

    def _record(self, at: Instance, kind: str, v: LocalValue, name: str, type_ref: str, expression: str, later: bool) -> None:
        words = [w.strip() for w in expression.split(",")] if expression else []
        fragment: tuple[int, int] | None = None
        if "DW_OP_LLVM_fragment" in words:
            k = words.index("DW_OP_LLVM_fragment")
            bits = int(words[k + 1]), int(words[k + 2])
            if bits[0] % 8 or bits[1] % 8:
                return
            fragment = bits[0] // 8, bits[1] // 8
            words = words[:k]
        if kind == "value":
            if not words:
                if is_float(v.type):
                    return
                tree = self.types.tree(type_ref)
                if not tree:
                    return
                cell = self.state.content(at, v)
                if cell is None:
                    return
                size = cell.find().size
                tree = tree.window(*fragment) if fragment else tree
                if not fragment and size < self.types.size_of(type_ref):
                    return
                note = f"debug information of `{name}`"
                if later and fragment and isinstance(v.type, IntType):
                    self.state.later.append((cell, tree, note))  # in this branch the bytes are that; in others another variant may have them
                else:
                    impose_value(self.graph, cell, tree, note)
                return
            if words[-1] != "DW_OP_deref":
                return
            words = words[:-1]
        if not isinstance(v.type, PointerType):
            return
        place = self._walk(self.state.place(at, v), words)
        if place is None:
            return
        tree = self.types.tree(type_ref)
        if fragment:
            tree = tree.window(*fragment)
        impose(self.graph, place, tree, f"debug information of `{name}`")

    def _walk(self, place: Ref, words: list[str]) -> Ref | None:
        """Apply an address expression; None where it does something else than adding constants and following pointers."""
        region, offset = place
        k = 0
        while k < len(words):
            if words[k] == "DW_OP_plus_uconst":
                offset += int(words[k + 1])
                k += 2
            elif words[k] == "DW_OP_deref":
                cell = self.graph.carve(region, offset, self.state.layout.pointer_size())
                region, offset = self.graph.pointee(cell)
                k += 1
            else:
                return None
        return region, offset

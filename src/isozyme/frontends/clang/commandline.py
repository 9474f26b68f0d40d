"""Reads a compiler's command line as far as we need to understand it: what is asked for, which words are inputs, in which language."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from isozyme.errors import IsozymeError

Action = Literal["pass", "object", "assembly", "link"]

_WITH_VALUE = frozenset({
    "-o", "-x", "-I", "-D", "-U", "-L", "-l", "-F", "-include", "-imacros", "-isystem", "-idirafter", "-iquote", "-iprefix", "-iwithprefix",
    "-iwithprefixbefore", "-isysroot", "-isystem-after", "-cxx-isystem", "-stdlib++-isystem", "-iframework", "-iframeworkwithsysroot",
    "-iwithsysroot", "-ivfsoverlay", "-include-pch", "-MF", "-MT", "-MQ", "-MJ", "-Xclang", "-Xlinker", "-Xassembler", "-Xpreprocessor",
    "-Xanalyzer", "-mllvm", "-mmlir", "-target", "--target", "-T", "-u", "-e", "-z", "-A", "-G", "-V", "-arch", "-framework", "-b", "-rpath",
    "-soname", "-working-directory", "-working-directory=", "-gcc-toolchain", "-resource-dir", "-dumpdir", "-dyld-prefix",
    "-serialize-diagnostics", "--serialize-diagnostics", "-arcmt-migrate-report-output", "-current_version", "-compatibility_version",
    "-install_name", "--param", "--sysroot", "--config", "-Tbss", "-Tdata", "-Ttext", "-aux-info", "-fmodule-output", "-ccc-gcc-name",
    "-ccc-install-dir", "-Xopenmp-target", "-Xcuda-fatbinary", "-Xcuda-ptxas", "-wrapper", "--output", "--include", "--include-directory",
    "--define-macro", "--undefine-macro", "--language", "--library-directory", "--force-link", "--entry", "--prefix", "-exported_symbols_list",
})  # fmt: skip

_PASSED_ON = re.compile(
    r"-E|-M|-MM|-fsyntax-only|--analyze|-###|--?version|-dumpversion|-dumpmachine|--?help|--help-hidden|--?print-.*|--precompile|-emit-ast"
    r"|-emit-pch|-emit-interface-stubs|-cc1|-cc1as|--migrate|-rewrite-objc|-fdriver-only|-extract-api|--cuda-.*"
)
"""What ends before there is any code: clang's own business."""

_PLUGIN = re.compile(r"(?:Clang|LLVM|LLD)Enzyme[-\w.]*$")
_LOADS = re.compile(r"-fplugin=|-fpass-plugin=|-fplugin-arg-|-Wl,(?:-mllvm[,=]|--load-pass-plugin)")

_LANGUAGES = {
    ".c": "c", ".i": "cpp-output", ".cc": "c++", ".cp": "c++", ".cxx": "c++", ".cpp": "c++", ".CPP": "c++", ".c++": "c++", ".C": "c++",
    ".CC": "c++", ".CXX": "c++", ".ii": "c++-cpp-output", ".ll": "ir", ".bc": "ir", ".cppm": "c++-module", ".ixx": "c++-module",
    ".s": "assembler", ".S": "assembler-with-cpp", ".sx": "assembler-with-cpp",
}  # fmt: skip
SOURCES = ("c", "c++", "cpp-output", "c++-cpp-output", "ir")
"""The languages whose files become LLVM IR that we look into."""
_PER_INPUT = frozenset({"-o", "-x", "-c", "-S", "--output", "--language", "--compile", "--assemble"})
_DEPENDENCIES = frozenset({"-M", "-MM", "-MD", "-MMD", "-MG", "-MP", "-MV"})
_DEPENDENCY_VALUES = frozenset({"-MF", "-MT", "-MQ", "-MJ"})


@dataclass(frozen=True)
class Input:
    """A file to compile or to link. position: in `Line.words`. language: clang's name for `-x`; "" for what only the linker reads."""

    position: int
    name: str
    language: str

    @property
    def is_source(self) -> bool:
        return self.language in SOURCES


@dataclass(frozen=True)
class Line:
    """A command line, response files expanded.

    words: all of it. values: positions of words that belong to the option before. output: what `-o` names, "" without.
    """

    words: tuple[str, ...]
    values: frozenset[int]
    inputs: tuple[Input, ...]
    action: Action
    output: str

    def options(self) -> Iterator[tuple[str, ...]]:
        """Every option with its value, inputs left out."""
        files = {i.position for i in self.inputs}
        for position, word in enumerate(self.words):
            if position in files or position in self.values:
                continue
            yield (word, self.words[position + 1]) if position + 1 in self.values else (word,)

    @property
    def emits_llvm(self) -> bool:
        return "-emit-llvm" in self.words

    def compile_options(self, dependencies: bool = True) -> list[str]:
        """What a command for one of several inputs repeats: not the output, the action, the language or, if unwanted, dependency files."""
        kept: list[str] = []
        for option in self.options():
            name = option[0]
            if name in _PER_INPUT or (name.startswith(("-x", "-o", "--output=")) and not name.startswith("-objc")):
                continue
            if not dependencies and (name in _DEPENDENCIES or name in _DEPENDENCY_VALUES or name[:3] in ("-MF", "-MT", "-MQ")):
                continue
            kept += option
        return kept

    def writes_dependencies(self) -> bool:
        return "-MD" in self.words or "-MMD" in self.words

    def has(self, *names: str) -> bool:
        """Whether an option is given, alone or joined with its value."""
        return any(option[0].startswith(names) for option in self.options())


def without_plugins(given: Sequence[str]) -> list[str]:
    """The words without those that load and set the plugin of Enzyme, as build files have them: its requests are ours to answer."""
    words = list(given)
    kept: list[str] = []
    while words:
        word = words.pop(0)
        # `-Xclang -load -Xclang PLUGIN` and `-mllvm -enzyme-...`
        if word == "-Xclang" and words[:1] == ["-load"] and _PLUGIN.search("".join(words[2:3])):
            del words[:3]
        elif word == "-mllvm" and words and words[0].lstrip("-").startswith("enzyme"):
            del words[0]
        elif not (_LOADS.match(word) and (_PLUGIN.search(word) or "enzyme-" in word)):
            kept.append(word)
    return kept


def parse(given: Sequence[str]) -> Line:
    """IsozymeError for a response file that cannot be read."""
    words = tuple(_expand(given, 0))
    values: set[int] = set()
    inputs: list[Input] = []
    action: Action = "link"
    passed_on = False
    output = language = ""
    position = 0
    only_files = False
    while position < len(words):
        word = words[position]
        if only_files or not word.startswith("-") or word == "-":
            inputs.append(Input(position, word, language or _language_of(word)))
        elif word == "--":
            only_files = True
        elif word in _WITH_VALUE and position + 1 < len(words):
            values.add(position + 1)
            if word in ("-o", "--output"):
                output = words[position + 1]
            elif word in ("-x", "--language"):
                language = "" if words[position + 1] == "none" else words[position + 1]
            position += 1
        elif word.startswith("-x"):
            language = "" if word == "-xnone" else word[2:]
        elif word.startswith("--output="):
            output = word.partition("=")[2]
        elif word.startswith("-o") and not word.startswith("-objc"):
            output = word[2:]
        elif word in ("-c", "--compile"):
            action = "object" if action == "link" else action
        elif word in ("-S", "--assemble"):
            action = "assembly"
        elif _PASSED_ON.fullmatch(word):
            passed_on = True
        position += 1
    foreign = any(i.language and not i.is_source and not i.language.startswith("assembler") for i in inputs)
    if passed_on or not inputs or foreign or (action == "link" and "-emit-llvm" in words):
        action = "pass"
    if action in ("object", "assembly") and output and len(inputs) > 1:
        action = "pass"  # clang says what is wrong with it
    return Line(words, frozenset(values), tuple(inputs), action, output)


def _language_of(name: str) -> str:
    return _LANGUAGES.get(os.path.splitext(name)[1], "")


def _expand(given: Sequence[str], depth: int) -> Iterator[str]:
    """Response files in place, in GNU quoting, nested ones too. As in clang, a file that does not exist leaves the word as it is."""
    for word in given:
        if not word.startswith("@") or not os.path.exists(word[1:]):
            yield word
            continue
        if depth > 20:
            raise IsozymeError(f"the response file {word[1:]} includes itself")
        try:
            text = Path(word[1:]).read_text(errors="surrogateescape")
        except OSError as e:
            raise IsozymeError(f"cannot read the response file {word[1:]}: {e.strerror}") from None
        yield from _expand(list(_split(text)), depth + 1)


def _split(text: str) -> Iterator[str]:
    """GNU quoting: blanks separate, quotes of either kind group, a backslash keeps the character after it."""
    for m in re.finditer(r"""(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')+""", text, re.DOTALL):
        pieces = re.finditer(r""""((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|((?:[^"'\\]|\\.)+)""", m[0], re.DOTALL)
        yield "".join(re.sub(r"\\(.)", r"\1", p[1] or p[2] or p[3] or "", flags=re.DOTALL) for p in pieces)

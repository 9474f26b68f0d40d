"""`isozyme cc` and `isozyme c++`: clang, with the derivatives that a program asks for.

clang compiles as it is asked, with one addition: its bitcode goes into the object, in a section that linkers drop. Where the object then has
requests for derivatives, that bitcode is differentiated and finished by the same clang. Where the source itself speaks of requests, clang's front
end is asked for the bitcode first, so that its optimiser runs once. A request for a function whose body is in another translation unit is left for
the link.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from isozyme import bytecode
from isozyme.errors import IsozymeError, Where
from isozyme.frontends.clang import compiler as compilers
from isozyme.frontends.clang import objects
from isozyme.frontends.clang.commandline import Input, Line, parse, without_plugins
from isozyme.frontends.clang.compiler import Compiler

if TYPE_CHECKING:
    from isozyme.frontends.clang.differentiate import Differentiated

REQUEST = b"__enzyme_"
_SPEAKS_OF_REQUESTS = (REQUEST, b"isozyme")
_ONE_RUN = ("-R", "-save-temps", "--save-temps", "-gsplit-dwarf", "-ftime-", "-fproc-stat-report", "-fsave-optimization-record", "-fembed-bitcode")
"""Options whose meaning is lost where the front end and the optimiser run apart."""
EMBED = ("-Xclang", "-fembed-bitcode=all")
ATTRIBUTES = (
    '-Denzyme_inactive=annotate("enzyme_inactive")',
    '-Denzyme_function_like(name)=annotate("enzyme_function_like=" name)',
    "-Denzyme_sparse_accumulate=",
)
"""The attributes of Enzyme's plugin for clang, which clang itself does not know, as attributes that it does; one changes nothing here."""
_FRONT_END = ("-Xclang", "-disable-llvm-passes", "-emit-llvm", "-c")
_NO_LTO = ("-flto", "-ffat-lto-objects", "-fwhole-program-vtables")
_SUFFIX = {"object": ".o", "assembly": ".s"}


def cc_main() -> int:
    """The script `isozyme-cc`."""
    bytecode.keep()
    return main("cc", sys.argv[1:])


def cxx_main() -> int:
    """The script `isozyme-c++`."""
    bytecode.keep()
    return main("c++", sys.argv[1:])


def main(name: str, arguments: Sequence[str]) -> int:
    """`isozyme cc ..` or `isozyme c++ ..`. clang's own exit code, or 1 after one error of ours."""
    try:
        return Driver.create(name, arguments).run()
    except KeyboardInterrupt:
        return 130
    except Exception as e:
        if os.environ.get("ISOZYME_DEBUG"):
            traceback.print_exc()
        print(render(e, f"isozyme {name}"), file=sys.stderr)
        return 1


def render(e: Exception, program: str) -> str:
    """An error in clang's voice."""
    if not isinstance(e, IsozymeError):
        reason = str(e).splitlines()[0] if str(e) else ""
        hint = "this is a defect of Isozyme; please report it with what ISOZYME_DEBUG=1 prints"
        e = IsozymeError(f"internal error ({type(e).__name__}: {reason})", hint=hint)
    place = str(e.where).removeprefix(os.getcwd() + "/") if e.where is not None and e.where.line else program
    text = f"{place}: error: {e.message}"
    if e.where is not None and not e.where.line and str(e.where) not in e.message:
        text += f" ({e.where})"
    return text if e.hint is None else f"{text}\n{place}: note: {e.hint}"


@dataclass(frozen=True)
class Driver:
    """One call of the compiler."""

    name: str
    compiler: Compiler
    line: Line

    @classmethod
    def create(cls, name: str, arguments: Sequence[str]) -> Driver:
        named = [a.partition("=")[2] for a in arguments if a.startswith("--clang=")]
        # Link-time optimisation is not done: objects hold code, and bitcode only for derivatives.
        arguments = without_plugins(arguments)
        rest = [a for a in arguments if not a.startswith("--clang=") and a not in _NO_LTO and not a.startswith("-flto=")]
        include = str(Path(__file__).parents[2] / "include")
        compiler = compilers.find(name == "c++", named[-1] if named else "")
        line = parse(rest)
        # Only where something reads them: clang warns of options that nothing uses.
        if any(i.language not in ("", "assembler", "ir") or Path(i.name).suffix.startswith(".h") for i in line.inputs):
            line = parse([*rest, "-idirafter", include, *ATTRIBUTES])
        return cls(name, compiler, line)

    def run(self) -> int:
        line = self.line
        if line.action == "pass":
            return self._exec(list(line.words))
        with tempfile.TemporaryDirectory(prefix="isozyme-") as folder:
            if line.action == "link":
                return self._compile_and_link(Path(folder))
            code = 0
            for file in line.inputs:
                output = line.output or self._default_output(file)
                code = self._compile(file, output, Path(folder), moved=False) or code
            return code

    def _exec(self, arguments: list[str]) -> int:
        command = [*self.compiler.command, *arguments]
        try:
            os.execvp(command[0], command)
        except OSError as e:
            raise IsozymeError(f"`{command[0]}` cannot be run: {e.strerror}") from None

    def _default_output(self, file: Input) -> str:
        stem = Path(file.name).stem if file.name != "-" else "-"
        if self.line.emits_llvm:
            return stem + (".ll" if self.line.action == "assembly" else ".bc")
        return stem + _SUFFIX[self.line.action]

    # one translation unit

    def _compile(self, file: Input, output: str, folder: Path, moved: bool) -> int:
        """One input to an object or assembly. moved: `output` is not where clang itself would write."""
        line = self.line
        action = "-S" if line.action == "assembly" else "-c"
        source = ["-x", file.language, file.name] if file.language else [file.name]
        native = action == "-c" and not line.emits_llvm
        embed = EMBED if native and file.is_source and not line.has("-fembed-bitcode") else ()
        to_stdout = output == "-"
        apart = not line.emits_llvm and file.is_source and not to_stdout and not line.has(*_ONE_RUN) and _speaks_of_requests(file.name)
        dependencies = self._dependencies(output, file) if (moved or apart) and line.writes_dependencies() else []
        linking = ["-Qunused-arguments"] if moved else []  # what only the linker reads is in the line, too
        if apart:
            bitcode = folder / "source.bc"
            done = self._clang([*line.compile_options(), *linking, *dependencies, *_FRONT_END, *source, "-o", str(bitcode)])
            if done.returncode != 0:
                return _code(done)
            found = bitcode.read_bytes()
            made = self._differentiate(file, source, None, folder, [found]) if REQUEST in found else None
            return self._finish(made or _as_it_is(found), action, embed, output, folder)
        command = [*line.compile_options(), *linking, *embed, *dependencies, action, *source, "-o", output]
        stdin = sys.stdin.buffer.read() if file.name == "-" else None
        done = self._clang(command, stdin, capture=to_stdout)
        if done.returncode != 0:
            return _code(done)
        written = done.stdout if to_stdout else _read(output)
        if file.is_source and REQUEST in written and (not embed or objects.has_requests(written)):
            made = self._differentiate(file, source, stdin, folder, objects.bitcode(written) if embed else [])
            if made is not None:
                return self._finish(made, action, embed, output, folder)
        if embed and not to_stdout:
            objects.mark(Path(output), written)
        if to_stdout:
            sys.stdout.buffer.write(written)
            sys.stdout.buffer.flush()
        return 0

    def _differentiate(self, file: Input, source: list[str], stdin: bytes | None, folder: Path, found: list[bytes]) -> Differentiated | None:
        """None: left for the link. Debug information, which tells types and places, is asked for only where it is needed."""
        from isozyme.frontends.clang.differentiate import Missing, differentiate

        level, pic = level_of(self.line), not self.line.has("-fno-pic", "-fno-pie", "-fno-PIC", "-fno-PIE", "-static")
        has_debug = level_of_debug(self.line)
        data = found[0] if found else self._probe(source, stdin, folder, [])
        try:
            made = differentiate([(file.name, data)], self.compiler, level, pic)
        except IsozymeError:
            if has_debug or file.language == "ir":
                raise
            data = self._probe(source, stdin, folder, ["-g"])
            made = differentiate([(file.name, data)], self.compiler, level, pic, strip_debug=True)
        if isinstance(made, Missing):
            if self.line.action == "assembly":
                raise made.error
            return None
        return made

    def _probe(self, source: list[str], stdin: bytes | None, folder: Path, extra: list[str]) -> bytes:
        """The bitcode of a file that has been compiled before, so that nothing is said twice."""
        options = [o for o in self.line.compile_options(dependencies=False) if not o.startswith(("-emit-llvm", "-fembed-bitcode"))]
        output = folder / "probe.bc"
        command = [*options, "-w", "-Qunused-arguments", *extra, *_FRONT_END, *source, "-o", str(output)]
        done = self._clang(command, stdin)
        if done.returncode != 0:
            raise IsozymeError(f"clang compiled {source[-1]} once, but not to bitcode")
        return output.read_bytes()

    def _finish(self, made: Differentiated, action: str, embed: tuple[str, ...], output: str, folder: Path) -> int:
        if made.object:
            if action == "-S" or self.line.emits_llvm:
                raise IsozymeError(
                    f"clang {compilers.version_of(self.compiler)} cannot read what the embedded LLVM writes: only objects can be made for it",
                    hint="install the libLLVM of this clang, or use a newer clang",
                )
            _write(output, made.object)
            return 0
        bitcode = folder / "derivatives.bc"
        bitcode.write_bytes(made.bitcode)
        options = self.line.compile_options(dependencies=False)
        if made.derivatives:
            from isozyme.frontends.clang.differentiate import finishing

            options += finishing(self.compiler, self.line.words)
        done = self._clang([*options, *embed, "-w", "-Qunused-arguments", action, "-x", "ir", str(bitcode), "-o", output])
        if done.returncode == 0 and embed and output != "-":
            objects.mark(Path(output), _read(output))
        return _code(done)

    def _dependencies(self, output: str, file: Input) -> list[str]:
        """Where clang would write its dependency file, and what it would name as the target, if it linked in the same run."""
        words = [o[0] for o in self.line.options()]
        final = self.line.output
        stem = os.path.splitext(final)[0] if final else Path(file.name).stem
        extra = [] if any(w.startswith("-MF") for w in words) else ["-MF", stem + ".d"]
        if not any(w.startswith(("-MT", "-MQ")) for w in words):
            extra += ["-MQ", final or Path(file.name).stem + ".o"]
        return extra

    def _clang(self, arguments: list[str], stdin: bytes | None = None, capture: bool = False) -> subprocess.CompletedProcess[bytes]:
        command = [*self.compiler.command, *arguments]
        try:
            sys.stdout.flush()
            return subprocess.run(command, input=stdin, stdout=subprocess.PIPE if capture else None, check=False)
        except OSError as e:
            raise IsozymeError(f"`{command[0]}` cannot be run: {e.strerror}") from None

    # programs

    def _compile_and_link(self, folder: Path) -> int:
        from isozyme.frontends.clang.link import link

        compiled: dict[int, str] = {}
        code = 0
        objects_line = replace(self.line, action="object")
        for file in self.line.inputs:
            if not file.language:
                continue
            output = folder / f"{Path(file.name).stem if file.name != '-' else 'stdin'}-{file.position}.o"
            code = replace(self, line=objects_line)._compile(file, str(output), folder, moved=True) or code
            compiled[file.position] = str(output)
        return code or link(self.compiler, self.line, compiled, folder)


def _speaks_of_requests(name: str) -> bool:
    try:
        text = Path(name).read_bytes()
    except OSError:
        return False
    return any(word in text for word in _SPEAKS_OF_REQUESTS)


def _as_it_is(bitcode: bytes) -> Differentiated:
    from isozyme.frontends.clang.differentiate import Differentiated

    return Differentiated(bitcode=bitcode, derivatives=False)


def level_of(line: Line) -> str:
    """What the last `-O` asks for, as a pipeline."""
    level = "O0"
    for option in line.options():
        word = option[0]
        if word == "-Ofast" or word in ("-O4",):
            level = "O3"
        elif word in ("-O", "-Og"):
            level = "O1"
        elif word in ("-O0", "-O1", "-O2", "-O3", "-Os", "-Oz"):
            level = word[1:]
    return level


def level_of_debug(line: Line) -> bool:
    """Whether the last `-g` of a line asks for full debug information."""
    found = False
    for option in line.options():
        word = option[0]
        if word in ("-g0", "-g1", "-gline-tables-only", "-gmlt"):
            found = False
        elif word in ("-g", "-g2", "-g3", "-ggdb", "-ggdb2", "-ggdb3", "-gdwarf") or word.startswith(("-gdwarf-", "-gfull")):
            found = True
    return found


def _code(done: subprocess.CompletedProcess[bytes]) -> int:
    return done.returncode if done.returncode >= 0 else 128 - done.returncode


def _read(name: str) -> bytes:
    try:
        return Path(name).read_bytes() if Path(name).is_file() else b""  # nothing is written to a device
    except OSError as e:
        raise IsozymeError(f"cannot read {name}: {e.strerror}", Where(name)) from None


def _write(name: str, data: bytes) -> None:
    try:
        Path(name).write_bytes(data)
    except OSError as e:
        raise IsozymeError(f"cannot write {name}: {e.strerror}", Where(name)) from None

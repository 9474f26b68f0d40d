"""The command `isozyme`: `opt` answers the requests for derivatives in an IR file, `explain` says how, `cc` and `c++` compile, `env` is for cargo."""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import stat
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from isozyme import bytecode
from isozyme.errors import IsozymeError, Where

if TYPE_CHECKING:
    from isozyme.build import BuildReport
    from isozyme.llvm import Llvm

# The engine is imported by the command that needs it: `isozyme cc` compiles many files that ask for no derivative.

STREAM = "-"
OLDEST = 16
"""The oldest LLVM whose IR is read."""
_IDENT = re.compile(rb'^!\d+ = !\{!"[^"\n]*clang version (\d+)\.', re.MULTILINE)
_STAR = re.compile(rb'"[^"]*"|;[^\n]*|\*')


def main(arguments: Sequence[str] | None = None) -> int:
    """The script `isozyme`. 0; 1 after one error message; 2 for a wrong command line (argparse exits itself); 130 when interrupted."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if arguments is None:
        bytecode.keep()
    if given[:1] in (["cc"], ["c++"]):  # all that follows is clang's
        from isozyme.frontends.clang.driver import main as compile_with_clang

        return compile_with_clang(given[0], given[1:])
    debug = "--debug" in given or bool(os.environ.get("ISOZYME_DEBUG"))
    try:
        return _run(_parser().parse_args(given))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone. Nothing may be flushed to it at exit.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except Exception as e:
        if debug:
            traceback.print_exc()
        print(e.render() if isinstance(e, IsozymeError) else defect(e), file=sys.stderr)
        return 1


def defect(e: BaseException) -> str:
    """What a user sees of an exception that is not theirs to cause."""
    reason = str(e).splitlines()[0] if str(e) else ""
    name = f"{type(e).__name__}: {reason}" if reason else type(e).__name__
    return f"error: internal error ({name}): this is a defect of Isozyme; please report it with what `--debug` prints"


class _PrintInclude(argparse.Action):
    """`isozyme --include`."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(Path(__file__).parent / "include")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    from isozyme import __version__

    parser = argparse.ArgumentParser(prog="isozyme", description="Automatic differentiation of LLVM IR.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"isozyme {__version__}")
    parser.add_argument("--include", action=_PrintInclude, nargs=0, help="print the folder of isozyme.h, for compilers that are called directly")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--debug", action="store_true", help="print a traceback with every error")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    opt = commands.add_parser(
        "opt",
        parents=[common],
        allow_abbrev=False,
        help="answer the requests for derivatives in a file of LLVM IR",
        description="Answer every __enzyme_autodiff, __enzyme_fwddiff, .. call in a file of LLVM IR, textual or bitcode.",
    )
    opt.add_argument("input", metavar="IN", nargs="?", default=STREAM, help="textual IR or bitcode; `-` (default) is standard input")
    opt.add_argument("-o", dest="output", metavar="OUT", default=STREAM, help="bitcode if it ends in .bc, else text; `-` (default): standard output")
    opt.add_argument("-S", dest="text", action="store_true", help="write text, whatever the output is called")
    opt.add_argument("-O", dest="level", choices=tuple("0123sz"), help="optimise all afterwards (default: only what is differentiated)")
    opt.add_argument("-v", "--verbose", action="store_true", help="list the derivatives and their synthesis times on standard error")
    opt.add_argument("--rules", metavar="FILE", type=Path, help="a Python file with rules of your own (docs/rules.md); also $ISOZYME_RULES")
    keep = opt.add_mutually_exclusive_group()
    keep.add_argument("--cache-dir", metavar="DIR", type=Path, help="where derivatives are kept (default: $ISOZYME_CACHE_DIR, else ~/.cache/isozyme)")
    keep.add_argument("--no-cache", action="store_true", help="synthesise everything, keep nothing")

    explain = commands.add_parser(
        "explain",
        parents=[common],
        allow_abbrev=False,
        help="say what the derivatives in a file of LLVM IR store, recompute and cost",
        description="Print the plan of every reverse-mode derivative that a file of LLVM IR asks for. Nothing is written.",
    )
    explain.add_argument("input", metavar="IN", help="textual IR or bitcode; `-` is standard input")
    explain.add_argument("--fn", metavar="REGEX", default="", help="only functions whose name this matches")

    for language, name in (("cc", "C"), ("c++", "C++")):
        commands.add_parser(language, add_help=False, help=f"compile {name} with the installed clang: all of clang's options, and derivatives")
    commands.add_parser(
        "env",
        parents=[common],
        allow_abbrev=False,
        help="print the settings of `cargo isozyme`, for other tools that call cargo",
        description='Shell commands that make every cargo build through Isozyme: eval "$(isozyme env)".',
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    if options.command == "env":
        from isozyme.frontends.rust.settings import print_env

        print_env()
    elif options.command == "explain":
        _explain(options)
    else:
        _opt(options)
    return 0


def _explain(options: argparse.Namespace) -> None:
    from isozyme import flags
    from isozyme.build import BuildOptions, build
    from isozyme.engine import EngineOptions, transform_text
    from isozyme.explain.printer import Printer
    from isozyme.llvm import open_llvm, writer_version

    data, origin = _read(options.input)
    llvm = open_llvm(at_least=writer_version(data))
    module = llvm.parse(data, origin)
    wish = flags.parse("print-plan,print-perf")
    with_names = flags.Flags(wish.prints, flags.parse(f"fn={options.fn}").only if options.fn else None)
    printer = Printer(with_names, print)
    report = build(llvm, module, BuildOptions(), lambda text: transform_text(text, EngineOptions(), printer))
    if not report.requests:
        print(f"{origin} asks for no derivatives")


def _opt(options: argparse.Namespace) -> None:
    from isozyme import flags
    from isozyme.build import BuildOptions, BuildReport, build
    from isozyme.cache import Cache
    from isozyme.flags import RULES
    from isozyme.options import EngineOptions

    def transform(text: str) -> str:  # imports the engine, which a result from the cache does not need
        from isozyme.engine import transform_text
        from isozyme.explain.printer import Printer

        return transform_text(text, engine, Printer(wish))

    if options.rules is not None:
        os.environ[RULES] = os.pathsep.join(filter(None, (os.environ.get(RULES), str(options.rules))))
    data, origin = _read(options.input)
    llvm = _llvm_for(data)
    module = llvm.parse(data, origin)
    wish = flags.from_environment(os.environ)
    engine = EngineOptions(loose_types=wish.loose_types, library=not wish.no_library)
    # Only a directory that somebody named is worth failing for; the default one is a convenience.
    named = options.cache_dir is not None or bool(os.environ.get("ISOZYME_CACHE_DIR"))
    cache = None if options.no_cache or wish.prints else Cache(options.cache_dir, strict=named)
    how = BuildOptions(key=f"opt {engine.key()}", cache=cache, inline=wish.inline)
    report = build(llvm, module, how, transform) if not wish.off else BuildReport((), 0.0)
    if options.level is not None and not wish.no_postopt:
        llvm.run(module, f"O{options.level}")
    llvm.verify(module)
    if "final" in wish.prints:
        from isozyme.explain.printer import Printer

        Printer(wish).final(llvm.to_text(module))
    if options.output.endswith(".bc") and not options.text:
        result = llvm.to_bitcode(module)
    else:
        result = llvm.to_text(module).encode(errors="surrogateescape")
    _write(options.output, result)
    if options.verbose:
        _print_report(report)


def _llvm_for(data: bytes) -> Llvm:
    """The LLVM of the clang that wrote a file, where it is installed: what a newer one writes, that clang would not read again."""
    from isozyme.frontends.clang.compiler import Compiler, library_of
    from isozyme.llvm import open_llvm, writer_version
    from isozyme.llvm.bitcode import is_bitcode

    version = writer_version(data)
    llvm = open_llvm(at_least=version)
    if is_bitcode(data):
        major = version[0] if version is not None else 0
    else:
        major = max((int(m) for m in _IDENT.findall(data)), default=0)
    if OLDEST <= major < llvm.version[0] and (library := library_of(Compiler((f"clang-{major}",)), major)):
        return open_llvm(library)
    return llvm


def _print_report(report: BuildReport) -> None:
    if not report.requests:
        print("isozyme: no requests for derivatives found", file=sys.stderr)
    for r in report.requests:
        done = "from the cache" if r.cached else f"{r.transform * 1e3:.0f} ms"
        print(f"isozyme: the derivatives in {r.function}: {done} ({r.lines} lines of IR, prepared in {r.prepare * 1e3:.0f} ms)", file=sys.stderr)


def _read(name: str) -> tuple[bytes, str]:
    """What to transform, and its name for messages."""
    if name == STREAM:
        data, origin = sys.stdin.buffer.read(), "<stdin>"
    else:
        origin = name
        try:
            data = Path(name).read_bytes()
        except FileNotFoundError:
            raise IsozymeError(f"there is no file {name}", hint="give a file of LLVM IR (clang -S -emit-llvm), or `-` for standard input") from None
        except IsADirectoryError:
            raise IsozymeError(f"{name} is a directory, not a file of LLVM IR") from None
        except (OSError, ValueError) as e:
            raise IsozymeError(f"cannot read {name}: {getattr(e, 'strerror', None) or e}") from None
    if not data.strip():
        raise IsozymeError(f"{origin} is empty", hint="give textual LLVM IR or bitcode")
    _refuse_typed_pointers(data, origin)
    return data, origin


def _refuse_typed_pointers(data: bytes, origin: str) -> None:
    """LLVM still reads them, and drops what they say; the attributes and intrinsics of that time mean other things than ours."""
    hint = f"compile the program again with LLVM {OLDEST} or newer (clang {OLDEST}, rustc 1.71)"
    from isozyme.llvm import writer_version
    from isozyme.llvm.bitcode import is_bitcode

    if is_bitcode(data):
        version = writer_version(data)
        if version is not None and version[0] < OLDEST:
            raise IsozymeError(f"{origin} was written by LLVM {version[0]}, which is too old: Isozyme reads LLVM {OLDEST} or newer", hint=hint)
        return
    # Outside of strings and comments, a star stands for nothing else.
    for m in _STAR.finditer(data) if b"*" in data else ():
        if m[0] == b"*":
            line = data.count(b"\n", 0, m.start()) + 1
            where = Where(origin, line, m.start() - data.rfind(b"\n", 0, m.start()))
            raise IsozymeError("this IR has typed pointers, as written before LLVM 15: Isozyme reads opaque pointers only", where, hint)


def _write(name: str, data: bytes) -> None:
    """All of `data` or nothing: written beside, then renamed. Devices and pipes are written to directly."""
    if name == STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = Path(os.path.realpath(name))
    temporary: str | None = None
    try:
        if path.exists() and not path.is_file():
            if path.is_dir():
                raise IsozymeError(f"cannot write {name}: it is a directory")
            path.write_bytes(data)
            return
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~_umask()
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as f:
            f.write(data)
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except OSError as e:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        if isinstance(e, BrokenPipeError):
            raise
        raise IsozymeError(f"cannot write {name}: {e.strerror}") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


if __name__ == "__main__":
    sys.exit(main())

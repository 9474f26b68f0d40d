"""Makes the .ll files here: `python -m isozyme.rules.library.make`. Needs clang; to be run after a change of a C file or of blas.py."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from isozyme.llvm import open_llvm
from isozyme.rules.library import calling, complex, kept, x86
from isozyme.rules.library.blas import BODIES, LAPACK, ROUTINES, body_name
from isozyme.rules.library.blas_derivatives import DERIVATIVES, calls

HERE = Path(__file__).parent
ENUMS = """static inline char letter(int e) { return e == 112 ? 'T' : e == 113 ? 'C' : e == 121 || e == 132 ? 'U' : e == 141 ? 'L' : 'N'; }
"""


def _form(name: str, kinds: str, convention: str, bits: int, letter: str) -> Iterator[str]:
    """One routine as one convention calls it, in C."""
    integer = "int" if bits == 32 else "long"
    lapack = name in LAPACK
    values = {"c": "char", "n": integer, "s": "T", "p": "T *"}
    by_address = {"c": "const char *", "n": f"const {integer} *", "s": "const T *", "p": "T *"}
    result = "T" if name in ("dot", "nrm2", "asum") else integer if lapack and convention == "c" else "void"
    params: list[str] = []
    args: list[str] = []
    if name not in LEVEL_1:
        args.append("0" if convention == "f" else "layout == 101")
        if convention == "c":
            params.append("int layout")
    for k, kind in enumerate(kinds.split()):
        if convention == "f":
            params.append(f"{by_address[kind]} a{k}")
            args.append(f"a{k}" if kind == "p" else f"*a{k}")
        else:
            params.append(f"{'int' if kind == 'c' and not lapack else values[kind]} a{k}")
            args.append(f"letter(a{k})" if kind == "c" and not lapack else f"a{k}")
    core = f"isozyme_{letter}{name}{'' if name in LEVEL_1 else '_'}({', '.join(args)})"
    if lapack and convention == "f":
        params.append(f"{integer} *info")
        core = f"*info = {core}"
    elif result != "void":
        core = f"return {core}"
    yield f"{result} {body_name(name, convention, bits, letter)}({', '.join(params)}) {{ {core}; }}"


NEWER = (
    *("nocapture", "noundef", "local_unnamed_addr", "dso_local", "signext", "writeonly", "readnone", "readonly"),
    *("samesign", "disjoint", "nneg", "tail", "nofree", "dead_on_return"),
)
"""Words that not every LLVM reads, or that say nothing here."""
LEVEL_1 = ("dot", "axpy", "scal", "copy", "swap", "rot", "nrm2", "asum")


def _source() -> str:
    text = [ENUMS]
    for letter, t in (("d", "double"), ("s", "float")):
        suffix = "" if letter == "d" else "f"
        text += [f"#define T {t}", f"#define P {letter}", f"#define SQRT __builtin_sqrt{suffix}", f"#define FABS __builtin_fabs{suffix}"]
        text.append((HERE / "blas.c").read_text() if letter == "d" else _again())
        for name, kinds in ROUTINES.items():
            for convention in "fc":
                for bits in (32, 64):
                    text += _form(name, kinds, convention, bits, letter)
        text.append("#undef T\n#undef P\n#undef SQRT\n#undef FABS")
    return "\n".join(text)


def _again() -> str:
    """blas.c for a second type: without the macros that it has already defined."""
    text = re.sub(r"^(?:#define (?!TRIANGULAR).*|typedef.*)$", "", (HERE / "blas.c").read_text(), flags=re.MULTILINE)
    return text.replace("#define TRIANGULAR", "#undef TRIANGULAR\n#define TRIANGULAR")


# the files that derivatives by library calls are made of

LETTERS = {
    "gemv": "t", "gbmv": "t", "trtri": "ud", "gemm": "tt", "symm": "eu", **dict.fromkeys(("syrk", "syr2k"), "ut"),
    **dict.fromkeys(("symv", "sbmv", "spmv", "syr", "spr", "syr2", "spr2", "potrf", "potrs", "posv", "potri"), "u"),
    **dict.fromkeys(("trmv", "tbmv", "tpmv", "trsv", "tbsv", "tpsv", "trtrs"), "utd"), **dict.fromkeys(("trmm", "trsm"), "eutd"),
}  # fmt: skip
"""What the letters of a routine are: t transposed, u upper or lower, d unit diagonal, e side."""
ENUM = {"t": "({} == 'T' ? 112 : 111)", "u": "({} == 'U' ? 121 : 122)", "d": "({} == 'U' ? 132 : 131)", "e": "({} == 'R' ? 142 : 141)"}
PLAIN = """#define NAMED2(k, p, n) isozyme_##k##_##p##n
#define NAMED1(k, p, n) NAMED2(k, p, n)
#define NAMED(k, n) NAMED1(k, P, n)
#define NAME2(t, n) isozyme_##t##n
#define NAME1(t, n) NAME2(t, n)
#define CALL(n) NAME1(P, n)
typedef long N;
#define AT(M, i, j) M[(i) * M##r + (j) * M##c]
#define FIRST(x) if (inc##x < 0) x -= (n - 1) * inc##x
void *malloc(unsigned long);
void free(void *);
void *isozyme_arena_alloc(void *, long);
"""
_CORE = re.compile(r"^(?:CORE\((\w+)\)|__attribute__\(\(noinline\)\) static (T|int) NAME1\(P, (\w+)\))(\(.*\)) {$", re.M)


def _declared(prefix: str) -> Iterator[str]:
    """Declarations of functions with the signatures of those in blas.c."""
    for void, ret, name, params in _CORE.findall((HERE / "blas.c").read_text()):
        yield f"{ret or 'void'} {prefix}({void or name}){params};"


def _library_call(name: str, kinds: str, convention: str, bits: int) -> Iterator[str]:
    """LIB(name): a routine by one form of symbols, for matrices stored by columns."""
    integer = "int" if bits == 32 else "long"
    lapack, letters = name in LAPACK, iter(LETTERS.get(name, ""))
    params: list[str] = []
    types: list[str] = []
    args: list[str] = []
    before: list[str] = []
    if convention == "c" and name not in LEVEL_1:
        types.append("int")
        args.append("102")
    for k, kind in enumerate(kinds.split()):
        params.append(f"{dict(c='char', n='N', s='T', p='const T *')[kind]} a{k}")
        if convention == "f":
            types.append("const void *")
            if kind == "n":
                before.append(f"{integer} i{k} = ({integer})a{k};")
            args.append(f"a{k}" if kind == "p" else f"&i{k}" if kind == "n" else f"&a{k}")
        else:
            letter = next(letters) if kind == "c" else ""
            types.append(dict(c="char" if lapack else "int", n=integer, s="T", p="const T *")[kind])
            args.append(f"({integer})a{k}" if kind == "n" else ENUM[letter].format(f"a{k}") if kind == "c" and not lapack else f"a{k}")
    result = "T" if name in ("dot", "nrm2", "asum") else integer if lapack and convention == "c" else "void"
    if lapack and convention == "f":
        types.append(f"{integer} *")
        before.append(f"{integer} info = 0;")
        args.append("&info")
    call = f"SYMBOL({name})({', '.join(args)});"
    call = call + " return (int)info;" if lapack and convention == "f" else f"return {call}" if result != "void" else call
    yield f"__attribute__((weak)) {result} SYMBOL({name})({', '.join(types)});"
    yield f"static inline {'int' if lapack else result} LIB({name})({', '.join(params)}) {{ {' '.join(before)} {call} }}"


def _for_both(body: str) -> str:
    """The text of a file for doubles and for floats. `#define` lines hold for both."""
    defines, rest = [PLAIN], list[str]()
    inside = False
    for line in body.splitlines():
        inside = inside or line.startswith("#define ")
        (defines if inside else rest).append(line)
        inside = inside and line.endswith("\\")
    for p, t in (("d", "double"), ("s", "float")):
        defines += [f"#define T {t}", f"#define P {p}", *rest, "#undef T", "#undef P"]
    return "\n".join(defines)


def _derivatives() -> Iterator[tuple[str, Path]]:
    for convention in "fc":
        for bits in (32, 64):
            library = "\n".join(line for name, kinds in ROUTINES.items() for line in _library_call(name, kinds, convention, bits))
            source = (HERE / "blas_calls.c").read_text()
            yield _for_both("\n".join((*_declared("CALL"), library, source))), calls(convention, bits)
    sources = [(HERE / f"blas_{name}.c").read_text() for name in ("elements", "derivatives")]
    yield _for_both("\n".join((*_declared("DO"), *sources))), DERIVATIVES


def main() -> None:
    clang = shutil.which("clang-16") or shutil.which("clang")
    assert clang is not None
    flags = ["-O1", "-x", "c", "-", "-S", "-emit-llvm", "-o", "-", "-Xclang", "-disable-llvm-passes", "-ffp-contract=off", "-fno-math-errno"]
    llvm = open_llvm("llvmlite")
    written = [(x.BODIES.with_suffix(".c").read_text(), x.BODIES) for x in (calling, complex, kept, x86)]
    for source, bodies in [(_source(), BODIES), *_derivatives(), *written]:
        more = ["-mavx512f", "-mavx512vl", "-mfma"] if bodies is x86.BODIES else []
        made = subprocess.run([clang, *more, *flags], input=source, capture_output=True, text=True, check=True)
        module = llvm.parse(made.stdout, bodies.name)
        llvm.run(module, "prepare")
        bodies.write_text(_plain(llvm.to_text(module)))


def _plain(text: str) -> str:
    """The text in words that every LLVM since 16 reads, without what belongs to one target."""
    kept = [line for line in text.splitlines() if not re.match(r"(?:!|attributes|target|source_filename|;)|.*@llvm\.lifetime\.", line)]
    text = "\n".join(kept)
    text = re.sub(r",? ![\w.]+ !\d+|,? ?#\d+|; preds.*", "", text)
    text = re.sub(rf"\b(?:{'|'.join(NEWER)}|captures\([^)]*\)|range\([^)]*\)|initializes\(\([^)]*\)\)) ?", "", text)
    text = re.sub(r"\b(getelementptr|trunc)((?: inbounds| nuw| nsw| nusw)+)", lambda m: m[1] + (" inbounds" if "inbounds" in m[2] else ""), text)
    text = "\n".join(_without_splats(line) for line in text.splitlines())
    return re.sub(r"[ \t]+$", "", re.sub(r"\n{2,}", "\n\n", text), flags=re.MULTILINE).strip() + "\n"


def _without_splats(line: str) -> str:
    """A repeated number, spelled out: its vector's type stands in front of it."""

    def lanes(splat: re.Match[str]) -> str:
        counts = re.findall(rf"<(\d+) x {splat[1]}>", line[: splat.start()])
        return f"<{', '.join([f'{splat[1]} {splat[2]}'] * int(counts[-1]))}>"

    return re.sub(r"splat \((\w+) ([^)]*)\)", lanes, line)


if __name__ == "__main__":
    main()

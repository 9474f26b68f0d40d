"""Instructions of x86 that C programs write down (immintrin.h): which body in x86.ll stands for each `llvm.x86...`."""

from __future__ import annotations

import re
from pathlib import Path

BODIES = Path(__file__).parent / "x86.ll"

_SYMBOL = re.compile(
    r"llvm\.x86\.(?:"
    r"sse\.(?:(?:min|max|cmp)\.[ps]s|rcp\.ss|rsqrt\.ss)"
    r"|sse2\.(?:(?:min|max|cmp)\.[ps]d|cvtsd2ss|cvtpd2ps)"
    r"|(?:sse2|avx2)\.ps(?:ll|rl)i?\.[dq]|(?:sse2|avx2)\.psrai?\.d"
    r"|sse3\.(?:hadd|hsub|addsub)\.p[sd]"
    r"|sse41\.(?:blendvp[sd]|dpp[sd]|insertps|round\.[ps][sd])"
    r"|avx\.(?:(?:min|max|hadd|hsub|addsub|blendv|round|cmp)\.p[sd]\.256|dp\.ps\.256|cvt\.pd2\.ps\.256|(?:maskload|maskstore|vpermilvar)\.p[sd](?:\.256)?)"
    r"|avx2\.(?:gather\.(?:d\.p[sd](?:\.256)?|q\.pd(?:\.256)?|q\.ps\.256)|permps)"
    r"|fma\.vfmaddsub\.p[sd](?:\.256)?"
    r"|avx512\.(?:(?:min|max)\.p[sd]\.512|permvar\.(?:df\.256|df\.512|sf\.512)|vpermilvar\.p[sd]\.512)"
    r")"
)


def body_of(symbol: str) -> str | None:
    """The body for an intrinsic."""
    return "isozyme_" + symbol.removeprefix("llvm.").replace(".", "_") if _SYMBOL.fullmatch(symbol) else None

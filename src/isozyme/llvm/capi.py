"""The LLVM C API of a shared library, through ctypes: finding the library, its prototypes, owning its objects.

Reference: the headers `llvm-c/*.h`. Only functions that LLVM 16 to 22 all have are used.
"""

from __future__ import annotations

import ctypes
import glob
import os
import re
import shutil
import subprocess
import weakref
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, c_char, c_char_p, c_int, c_size_t, c_uint, c_uint64, c_void_p
from typing import Any

from isozyme.errors import IsozymeError

_TARGETS = ("AArch64", "ARM", "LoongArch", "Mips", "PowerPC", "RISCV", "SystemZ", "WebAssembly", "X86")

DIAGNOSTIC_HANDLER = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)

# name: (result, arguments); P is any opaque reference or a `char *` that must be freed, S a string passed in, B a truth value or an enum.
P, S, B, U, N = c_void_p, c_char_p, c_int, c_uint, c_size_t
_PROTOTYPES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "GetVersion": (None, (POINTER(U), POINTER(U), POINTER(U))),
    "ContextCreate": (P, ()),
    "ContextDispose": (None, (P,)),
    "ContextSetDiagnosticHandler": (None, (P, DIAGNOSTIC_HANDLER, P)),
    "GetDiagInfoDescription": (P, (P,)),
    "GetDiagInfoSeverity": (B, (P,)),
    "DisposeMessage": (None, (P,)),
    "CreateMemoryBufferWithMemoryRangeCopy": (P, (S, N, S)),
    "DisposeMemoryBuffer": (None, (P,)),
    "GetBufferStart": (P, (P,)),
    "GetBufferSize": (N, (P,)),
    "ParseBitcodeInContext2": (B, (P, P, POINTER(P))),
    "ParseIRInContext": (B, (P, P, POINTER(P), POINTER(P))),
    "LinkModules2": (B, (P, P)),
    "CloneModule": (P, (P,)),
    "DisposeModule": (None, (P,)),
    "PrintModuleToString": (P, (P,)),
    "WriteBitcodeToMemoryBuffer": (P, (P,)),
    "VerifyModule": (B, (P, B, POINTER(P))),
    "GetTarget": (S, (P,)),
    "SetModuleIdentifier": (None, (P, S, N)),
    "GetValueName2": (P, (P, POINTER(N))),
    "SetValueName2": (None, (P, S, N)),
    "IsDeclaration": (B, (P,)),
    "GetLinkage": (B, (P,)),
    "SetLinkage": (None, (P, B)),
    "IsGlobalConstant": (B, (P,)),
    "GetEnumAttributeKindForName": (U, (S, N)),
    "GetEnumAttributeAtIndex": (P, (P, U, U)),
    "CreateEnumAttribute": (P, (P, U, c_uint64)),
    "AddAttributeAtIndex": (None, (P, U, P)),
    "RemoveEnumAttributeAtIndex": (None, (P, U, U)),
    "RemoveCallSiteEnumAttribute": (None, (P, U, U)),
    "IsACallInst": (P, (P,)),
    "IsAInvokeInst": (P, (P,)),
    "GetFirstUse": (P, (P,)),
    "GetNextUse": (P, (P,)),
    "GetUser": (P, (P,)),
    "StripModuleDebugInfo": (B, (P,)),
    "RunPasses": (P, (P, S, P, P)),
    "CreatePassBuilderOptions": (P, ()),
    "DisposePassBuilderOptions": (None, (P,)),
    "PassBuilderOptionsSetLoopInterleaving": (None, (P, B)),
    "PassBuilderOptionsSetLoopVectorization": (None, (P, B)),
    "PassBuilderOptionsSetSLPVectorization": (None, (P, B)),
    "PassBuilderOptionsSetLoopUnrolling": (None, (P, B)),
    "ParseCommandLineOptions": (None, (B, POINTER(S), S)),
    "GetErrorMessage": (P, (P,)),
    "DisposeErrorMessage": (None, (P,)),
    "GetDefaultTargetTriple": (P, ()),
    "GetTargetFromTriple": (B, (S, POINTER(P), POINTER(P))),
    "CreateTargetMachine": (P, (P, S, S, S, B, B, B)),
    "DisposeTargetMachine": (None, (P,)),
    "TargetMachineEmitToMemoryBuffer": (B, (P, P, B, POINTER(P), POINTER(P))),
    "GetHostCPUName": (P, ()),
    "GetHostCPUFeatures": (P, ()),
    "OrcCreateLLJIT": (P, (POINTER(P), P)),
    "OrcDisposeLLJIT": (P, (P,)),
    "OrcLLJITGetMainJITDylib": (P, (P,)),
    "OrcLLJITGetGlobalPrefix": (c_char, (P,)),
    "OrcCreateDynamicLibrarySearchGeneratorForProcess": (P, (POINTER(P), c_char, P, P)),
    "OrcJITDylibAddGenerator": (None, (P, P)),
    "OrcLLJITAddObjectFile": (P, (P, P, P)),
    "OrcLLJITLookup": (P, (P, POINTER(c_uint64), S)),
    "OrcLLJITGetExecutionSession": (P, (P,)),
    "OrcExecutionSessionSetErrorReporter": (None, (P, DIAGNOSTIC_HANDLER, P)),
    **{f"GetFirst{kind}": (P, (P,)) for kind in ("Function", "Global", "GlobalAlias", "GlobalIFunc")},
    **{f"GetNext{kind}": (P, (P,)) for kind in ("Function", "Global", "GlobalAlias", "GlobalIFunc")},
}
_OPTIONAL: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "PassBuilderOptionsSetInlinerThreshold": (None, (P, B)),  # since LLVM 18
}


class Library:
    """A loaded libLLVM. `call.X(...)` is the C function `LLVMX`. IsozymeError if it is not an LLVM that we can use."""

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            self._dll = ctypes.CDLL(path)
        except OSError as e:
            raise IsozymeError(f"cannot load the LLVM library {path}: {e}") from None
        missing = [name for name in _PROTOTYPES if not hasattr(self._dll, f"LLVM{name}")]
        if missing:
            raise IsozymeError(
                f"{path} does not offer the C API of LLVM 16 or later (LLVM{missing[0]} is missing)",
                hint="give the path of a libLLVM of version 16 or later, or use the embedded LLVM",
            )
        for name, (result, arguments) in {**_PROTOTYPES, **_OPTIONAL}.items():
            function = getattr(self._dll, f"LLVM{name}", None)
            if function is not None:
                function.restype, function.argtypes = result, arguments
        parts = [U() for _ in range(3)]
        self.f("GetVersion")(*map(byref, parts))
        self.version: tuple[int, int, int] = (parts[0].value, parts[1].value, parts[2].value)
        if self.version[0] < 16:
            raise IsozymeError(f"{path} is LLVM {self.version[0]}, which is too old", hint="LLVM 16 or later is needed")
        for target in _TARGETS:
            for part in ("TargetInfo", "Target", "TargetMC", "AsmParser", "AsmPrinter"):
                initialise = getattr(self._dll, f"LLVMInitialize{target}{part}", None)
                if initialise is not None:
                    initialise()

    def f(self, name: str) -> Callable[..., Any]:
        """The C function `LLVM` + name."""
        function: Callable[..., Any] = getattr(self._dll, f"LLVM{name}")
        return function

    def has(self, name: str) -> bool:
        return hasattr(self._dll, f"LLVM{name}")

    def message(self, pointer: int | None) -> str:
        """A string that LLVM allocated; freed here."""
        if not pointer:
            return ""
        text = ctypes.string_at(pointer).decode(errors="surrogateescape")
        self.f("DisposeMessage")(pointer)
        return text

    def error(self, reference: int | None) -> str | None:
        """What an LLVMErrorRef says; None for success. The error is consumed."""
        if not reference:
            return None
        pointer = self.f("GetErrorMessage")(reference)
        text = ctypes.string_at(pointer).decode(errors="replace")
        self.f("DisposeErrorMessage")(pointer)
        return text

    def buffer(self, data: bytes, name: str) -> int:
        """A memory buffer (owned by the caller) with a copy of `data`."""
        pointer: int = self.f("CreateMemoryBufferWithMemoryRangeCopy")(data, len(data), name.encode(errors="replace"))
        return pointer

    def take_buffer(self, pointer: int) -> bytes:
        """The contents of a memory buffer; freed here."""
        data = ctypes.string_at(self.f("GetBufferStart")(pointer), self.f("GetBufferSize")(pointer))
        self.f("DisposeMemoryBuffer")(pointer)
        return data

    def values(self, module: int, kind: str) -> Iterator[int]:
        """All functions, globals, aliases or ifuncs of a module. Do not delete while iterating."""
        value = self.f(f"GetFirst{kind}")(module)
        while value:
            yield value
            value = self.f(f"GetNext{kind}")(value)

    def name_of(self, value: int) -> str:
        length = N()
        pointer = self.f("GetValueName2")(value, byref(length))
        return ctypes.string_at(pointer, length.value).decode(errors="surrogateescape")


class Context:
    """An LLVM context whose errors are collected, not fatal: LLVM's own handler ends the process."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.pointer: int = library.f("ContextCreate")()
        said: list[str] = []

        def handle(info: int, _: int) -> None:
            if library.f("GetDiagInfoSeverity")(info) == 0:  # LLVMDSError
                said.append(library.message(library.f("GetDiagInfoDescription")(info)))

        # Kept, because LLVM does not. It must not refer to `self`: in a cycle the context could go before its modules.
        self._handler = DIAGNOSTIC_HANDLER(handle)
        self._said = said
        library.f("ContextSetDiagnosticHandler")(self.pointer, self._handler, None)
        # Finalizers run at exit too, the newest first: modules before their context, and all before ctypes is gone.
        weakref.finalize(self, library.f("ContextDispose"), self.pointer)

    def take_errors(self) -> str:
        """What LLVM complained about since the last call."""
        text = "; ".join(" ".join(s.split()) for s in self._said)
        self._said.clear()
        return text


def _dispose_module(context: Context, pointer: int) -> None:
    context.library.f("DisposeModule")(pointer)


class ModuleHandle:
    """Owns one LLVM module, and keeps its context alive."""

    def __init__(self, context: Context, pointer: int) -> None:
        self._pointer = pointer
        # What finalizers are given is no garbage before they have run: in a cycle the context goes after its modules.
        self._dispose = weakref.finalize(self, _dispose_module, context, pointer)

    @property
    def pointer(self) -> int:
        if not self._dispose.alive:
            raise IsozymeError("this module was linked into another one and is gone")
        return self._pointer

    def release(self) -> int:
        """Give the module away."""
        pointer = self.pointer
        self._dispose.detach()
        return pointer


def _named_version(path: str) -> tuple[int, ...]:
    m = re.search(r"libLLVM(?:-|\.so\.)(\d+(?:\.\d+)*)", os.path.basename(path)) or re.search(r"/llvm-(\d+)/", path)
    return tuple(map(int, m[1].split("."))) if m else ()


def find_libraries(rustc: str = "rustc") -> list[str]:
    """libLLVM files on this machine: that of the Rust toolchain first, then the system's, newest first."""
    found: list[str] = []
    command = shutil.which(rustc)
    if command is not None:
        done = subprocess.run([command, "--print", "sysroot"], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            found += sorted(glob.glob(os.path.join(glob.escape(done.stdout.strip()), "lib", "libLLVM*.so*")))
    system = glob.glob("/usr/lib/llvm-*/lib/libLLVM*.so*") + glob.glob("/usr/lib64/libLLVM*.so*") + glob.glob("/usr/lib/*/libLLVM*.so*")
    found += sorted(system, key=_named_version, reverse=True)
    result: dict[str, str] = {}
    for path in found:
        named = _named_version(path)
        if (not named or named[0] >= 16) and _is_elf(path):  # rustup puts a linker script beside the library
            result.setdefault(os.path.realpath(path), path)
    return list(result.values())


def _is_elf(path: str) -> bool:
    try:
        with open(path, "rb") as f:
            return f.read(4) == b"\x7fELF"
    except OSError:
        return False

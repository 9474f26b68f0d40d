"""A toolchain's own LLVM, through the C API."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from ctypes import byref, c_char_p, c_uint64, c_void_p

from isozyme.errors import IsozymeError
from isozyme.llvm import bitcode, irtext
from isozyme.llvm.capi import DIAGNOSTIC_HANDLER, Context, Library, ModuleHandle
from isozyme.llvm.pipelines import PREPARE_FLAGS, Tuning, finish_flags, tuning_of
from isozyme.llvm.protocol import LINKAGE_NAMES, LINKAGE_NUMBERS, Module, Symbol, SymbolKind, Target
from isozyme.llvm.slicing import Slicing

_KINDS: tuple[tuple[str, SymbolKind], ...] = (
    ("Function", "function"),
    ("Global", "variable"),
    ("GlobalAlias", "alias"),
    ("GlobalIFunc", "alias"),
)
# llvm-c/TargetMachine.h
_RELOC = {"default": 0, "static": 1, "pic": 2, "dynamicnopic": 3}
_CODE_MODEL = {"default": 0, "jitdefault": 1, "tiny": 2, "small": 3, "kernel": 4, "medium": 5, "large": 6}
_ASSEMBLY, _OBJECT = 0, 1
_VECTORISING = tuple((flag, "false", "true") for flag in ("-vectorize-loops", "-interleave-loops", "-vectorize-slp"))
_FUNCTION_INDEX = 0xFFFFFFFF


class CapiJit:
    """Code loaded by LLJIT. Disposed with the object."""

    def __init__(self, library: Library, image: bytes, origin: str) -> None:
        self._library = library
        self._origin = origin
        self._jit = c_void_p()
        self._check(library.f("OrcCreateLLJIT")(byref(self._jit), None))
        weakref.finalize(self, library.f("OrcDisposeLLJIT"), self._jit.value)

        said: list[str] = []

        def report(_: int, error: int) -> None:
            said.append(library.error(error) or "")

        self._said = said
        self._reporter = DIAGNOSTIC_HANDLER(report)  # kept, because LLVM does not
        session = library.f("OrcLLJITGetExecutionSession")(self._jit)
        library.f("OrcExecutionSessionSetErrorReporter")(session, self._reporter, None)
        dylib = library.f("OrcLLJITGetMainJITDylib")(self._jit)
        generator = c_void_p()
        prefix = library.f("OrcLLJITGetGlobalPrefix")(self._jit)
        create = library.f("OrcCreateDynamicLibrarySearchGeneratorForProcess")
        self._check(create(byref(generator), prefix, None, None))
        library.f("OrcJITDylibAddGenerator")(dylib, generator)
        self._check(library.f("OrcLLJITAddObjectFile")(self._jit, dylib, library.buffer(image, origin)))

    def address(self, name: str) -> int:
        result = c_uint64()
        error = self._library.error(self._library.f("OrcLLJITLookup")(self._jit, byref(result), name.encode(errors="surrogateescape")))
        if error is not None:
            # What the session reported names the symbol that is missing; the look-up itself only names what needs it.
            raise IsozymeError(f"cannot load `{name}` of {self._origin} into this process: {'; '.join(self._said) or error}")
        return result.value

    def _check(self, reference: int | None) -> None:
        error = self._library.error(reference)
        if error is not None:
            raise IsozymeError(f"cannot load {self._origin} into this process: {error}")


class CapiLlvm(Slicing):
    """The provider for a libLLVM on this machine. Modules share one context, so that they can be linked."""

    def __init__(self, path: str) -> None:
        self.name = path
        self._lib = Library(path)
        self.version = self._lib.version
        self._context = Context(self._lib)

    # Reading, writing, combining

    def parse(self, data: bytes | str, origin: str = "<memory>") -> Module:
        reader = f"LLVM {'.'.join(map(str, self.version))} ({self.name})"
        result = c_void_p()
        if isinstance(data, bytes) and bitcode.is_bitcode(data):
            raw = bitcode.unwrap(data, origin)
            buffer = self._lib.buffer(raw, origin)
            failed = self._lib.f("ParseBitcodeInContext2")(self._context.pointer, buffer, byref(result))
            self._lib.f("DisposeMemoryBuffer")(buffer)
            said = self._context.take_errors()
            if failed or said:
                raise bitcode.refusal(irtext.diagnostic(said, origin, reader), raw, self.version)
        else:
            encoded = data if isinstance(data, bytes) else data.encode(errors="surrogateescape")
            if b"\0" in encoded:
                raise IsozymeError(f"{origin} is neither LLVM bitcode nor textual IR")
            message = c_void_p()
            buffer = self._lib.buffer(encoded, origin)
            failed = self._lib.f("ParseIRInContext")(self._context.pointer, buffer, byref(result), byref(message))
            said = self._lib.message(message.value) or self._context.take_errors()
            if failed:
                raise irtext.diagnostic(said, origin, reader)
        identifier = origin.encode(errors="replace")
        self._lib.f("SetModuleIdentifier")(result, identifier, len(identifier))
        return Module(ModuleHandle(self._context, result.value or 0), origin)

    def link(self, dest: Module, src: Module) -> None:
        failed = self._lib.f("LinkModules2")(_at(dest), src.ref.release())
        said = self._context.take_errors()
        if failed or said:
            raise IsozymeError(f"cannot link {src.origin} into {dest.origin}: {said or 'unknown reason'}")
        dest.shared |= src.shared

    def clone(self, m: Module) -> Module:
        return Module(ModuleHandle(self._context, self._lib.f("CloneModule")(_at(m))), m.origin, set(m.shared))

    def to_text(self, m: Module) -> str:
        return self._lib.message(self._lib.f("PrintModuleToString")(_at(m)))

    def to_bitcode(self, m: Module) -> bytes:
        return self._lib.take_buffer(self._lib.f("WriteBitcodeToMemoryBuffer")(_at(m)))

    def verify(self, m: Module) -> None:
        message = c_void_p()
        failed = self._lib.f("VerifyModule")(_at(m), 2, byref(message))  # 2: LLVMReturnStatusAction
        said = self._lib.message(message.value)
        if failed:
            raise IsozymeError(f"{m.origin} is not valid IR: {' '.join(said.split())}")

    # Symbols

    def symbols(self, m: Module) -> list[Symbol]:
        return self._globals(m)

    def set_linkages(self, m: Module, linkages: dict[str, str]) -> None:
        left = dict(linkages)
        for value, _ in self._values(m) if left else ():
            linkage = left.pop(self._lib.name_of(value), None)
            if linkage is not None:
                self._lib.f("SetLinkage")(value, LINKAGE_NUMBERS[linkage])
        if left:
            raise IsozymeError(f"{m.origin} has no symbol `{next(iter(left))}`")

    def rename(self, m: Module, name: str, new_name: str) -> None:
        value = self._value(m, name)
        if any(self._lib.name_of(v) == new_name for v, _ in self._values(m)):
            raise IsozymeError(f"cannot rename `{name}` to `{new_name}` in {m.origin}: the name is taken")
        self._set_name(value, new_name)

    def _set_name(self, value: int, name: str) -> None:
        encoded = name.encode(errors="surrogateescape")
        self._lib.f("SetValueName2")(value, encoded, len(encoded))

    def _values(self, m: Module) -> Iterator[tuple[int, SymbolKind]]:
        for kind, short in _KINDS:
            for value in self._lib.values(_at(m), kind):
                yield value, short

    def _value(self, m: Module, name: str) -> int:
        for value, _ in self._values(m):
            if self._lib.name_of(value) == name:
                return value
        raise IsozymeError(f"{m.origin} has no symbol `{name}`")

    def _globals(self, m: Module) -> list[Symbol]:
        declaration, linkage, constant = (self._lib.f(f) for f in ("IsDeclaration", "GetLinkage", "IsGlobalConstant"))
        return [
            Symbol(
                self._lib.name_of(value),
                kind,
                not declaration(value),
                LINKAGE_NAMES.get(linkage(value), "external"),
                kind == "variable" and bool(constant(value)),
            )
            for value, kind in self._values(m)
        ]

    def _name_unnamed(self, m: Module) -> None:
        for letter, kind in (("f", "function"), ("v", "variable")):
            nameless = [value for value, k in self._values(m) if k == kind and not self._lib.name_of(value)]
            for i, value in enumerate(nameless):
                self._set_name(value, f"isozyme.unnamed.{letter}{i}")

    def _drop_dead(self, m: Module) -> None:
        self._passes(m, "globaldce,strip-dead-prototypes,strip-dead-debug-info", tuning_of("O0"), Target(reloc="static"))

    # Passes and code

    def run(self, m: Module, pipeline: str, target: Target | None = None) -> None:
        tuning = tuning_of(pipeline)
        if pipeline == "globaldce":
            self._drop_dead(m)
            return
        target = target or Target(reloc="static" if tuning.canonical else "pic")
        passes = f"default<O{tuning.speed}>"
        if tuning.canonical:
            self._strip_optnone(m)
            passes += ",function(loop(loop-rotate),loop-simplify,lcssa)"
        # "default<O2>" as text sets the vectorising options itself, whatever was asked for: LLVM's global switches win over both.
        vectorising = finish_flags(self.version[0]) if tuning.vectorise else _VECTORISING
        with self._flags((*(PREPARE_FLAGS if tuning.canonical else ()), *vectorising)):
            self._passes(m, passes, tuning, target)

    def strip_debug(self, m: Module) -> None:
        self._lib.f("StripModuleDebugInfo")(_at(m))

    def inline_always(self, m: Module, names: Collection[str]) -> None:
        kind_of, create, add, remove = (
            self._lib.f(f) for f in ("GetEnumAttributeKindForName", "CreateEnumAttribute", "AddAttributeAtIndex", "RemoveEnumAttributeAtIndex")
        )
        wish = create(self._context.pointer, kind_of(b"alwaysinline", 12), 0)
        for function in self._lib.values(_at(m), "Function"):
            if self._lib.name_of(function) in names:
                remove(function, _FUNCTION_INDEX, kind_of(b"noinline", 8))
                add(function, _FUNCTION_INDEX, wish)

    def _strip_optnone(self, m: Module) -> None:
        kind_of, get, remove = (
            self._lib.f(f) for f in ("GetEnumAttributeKindForName", "GetEnumAttributeAtIndex", "RemoveEnumAttributeAtIndex")
        )
        optnone, noinline = kind_of(b"optnone", 7), kind_of(b"noinline", 8)
        for function in self._lib.values(_at(m), "Function"):
            if get(function, _FUNCTION_INDEX, optnone):
                remove(function, _FUNCTION_INDEX, optnone)
                remove(function, _FUNCTION_INDEX, noinline)

    def allow_inlining(self, m: Module, functions: Collection[str]) -> None:
        lib = self._lib
        noinline = lib.f("GetEnumAttributeKindForName")(b"noinline", 8)
        for function in lib.values(_at(m), "Function"):
            use = lib.f("GetFirstUse")(function) if lib.name_of(function) in functions else None
            while use:
                user = lib.f("GetUser")(use)
                if lib.f("IsACallInst")(user) or lib.f("IsAInvokeInst")(user):
                    lib.f("RemoveCallSiteEnumAttribute")(user, _FUNCTION_INDEX, noinline)
                use = lib.f("GetNextUse")(use)

    def _passes(self, m: Module, passes: str, tuning: Tuning, target: Target) -> None:
        lib = self._lib
        options = lib.f("CreatePassBuilderOptions")()
        for part in ("LoopInterleaving", "LoopVectorization", "SLPVectorization"):
            lib.f(f"PassBuilderOptionsSet{part}")(options, tuning.vectorise)
        lib.f("PassBuilderOptionsSetLoopUnrolling")(options, tuning.unroll)
        if tuning.inline_threshold is not None and lib.has("PassBuilderOptionsSetInlinerThreshold"):
            lib.f("PassBuilderOptionsSetInlinerThreshold")(options, tuning.inline_threshold)
        try:
            with self._machine(m, target) as machine:
                error = lib.error(lib.f("RunPasses")(_at(m), passes.encode(), machine, options))
        finally:
            lib.f("DisposePassBuilderOptions")(options)
        said = self._context.take_errors()
        if error is not None or said:
            raise IsozymeError(f"LLVM cannot optimise {m.origin}: {error or said}")

    @contextmanager
    def _flags(self, flags: tuple[tuple[str, str, str], ...]) -> Iterator[None]:
        """LLVM's global switches, changed for a while."""

        def switch(change: bool) -> None:
            arguments = [b"isozyme", *(f"{flag}={on if change else off}".encode() for flag, on, off in flags)]
            if flags:
                self._lib.f("ParseCommandLineOptions")(len(arguments), (c_char_p * len(arguments))(*arguments), None)

        with _FLAGS:
            switch(True)
            try:
                yield
            finally:
                switch(False)

    def emit_object(self, m: Module, target: Target) -> bytes:
        return self._emit(m, target, _OBJECT)

    def emit_assembly(self, m: Module, target: Target) -> str:
        return self._emit(m, target, _ASSEMBLY).decode(errors="surrogateescape")

    def _emit(self, m: Module, target: Target, kind: int) -> bytes:
        message, buffer = c_void_p(), c_void_p()
        # Code generation changes the module: the caller keeps his.
        copy = self.clone(m)
        with self._machine(m, target) as machine:
            failed = self._lib.f("TargetMachineEmitToMemoryBuffer")(machine, _at(copy), kind, byref(message), byref(buffer))
        said = self._lib.message(message.value) or self._context.take_errors()
        if failed or not buffer.value:
            raise IsozymeError(f"LLVM cannot generate code for {m.origin}: {said}")
        return self._lib.take_buffer(buffer.value)

    def jit(self, m: Module) -> CapiJit:
        return CapiJit(self._lib, self.emit_object(m, Target(cpu="native")), m.origin)

    @contextmanager
    def _machine(self, m: Module, target: Target) -> Iterator[int]:
        lib = self._lib
        triple = target.triple or (lib.f("GetTarget")(_at(m)) or b"").decode() or lib.message(lib.f("GetDefaultTargetTriple")())
        cpu, features = target.cpu, target.features
        if cpu == "native":
            cpu = lib.message(lib.f("GetHostCPUName")())
            features = features or lib.message(lib.f("GetHostCPUFeatures")())
        found, message = c_void_p(), c_void_p()
        if lib.f("GetTargetFromTriple")(triple.encode(), byref(found), byref(message)):
            said = lib.message(message.value)
            raise IsozymeError(f"LLVM ({self.name}) has no code generator for the target `{triple}`: {said}")
        create = lib.f("CreateTargetMachine")
        reloc, model = _RELOC[target.reloc], _CODE_MODEL[target.code_model]
        machine = create(found, triple.encode(), cpu.encode(), features.encode(), target.opt_level, reloc, model)
        if not machine:
            raise IsozymeError(f"LLVM ({self.name}) cannot generate code for the target `{triple}`")
        try:
            yield machine
        finally:
            lib.f("DisposeTargetMachine")(machine)


_FLAGS = threading.Lock()


def _at(m: Module) -> int:
    pointer: int = m.ref.pointer
    return pointer

"""The embedded LLVM: llvmlite."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

import llvmlite.binding as binding

from isozyme.errors import IsozymeError
from isozyme.llvm import bitcode, irtext
from isozyme.llvm.llvmlite_lifetime import LiteContext
from isozyme.llvm.pipelines import PREPARE_FLAGS, Tuning, finish_flags, tuning_of
from isozyme.llvm.protocol import LINKAGE_NAMES, LINKAGE_NUMBERS, Module, Symbol, SymbolKind, Target
from isozyme.llvm.slicing import Slicing

_INITIALISE = threading.Lock()
_initialised = False


def _initialise() -> None:
    global _initialised
    with _INITIALISE:
        if not _initialised:
            binding.initialize_all_targets()
            binding.initialize_all_asmprinters()
            binding.initialize_native_asmparser()
            _initialised = True


class LiteJit:
    """Code loaded by llvmlite's LLJIT; the object owns it."""

    _library = "isozyme"

    def __init__(self, image: bytes, machine: Any, origin: str, needs: tuple[str, ...]) -> None:
        self._origin = origin
        self._needs = needs
        self._lljit = binding.create_lljit_compiler(machine, use_jit_link=True, suppress_errors=True)
        builder = binding.JITLibraryBuilder().add_object_img(image).add_current_process()
        self._trackers: list[Any] = [builder.link(self._lljit, self._library)]
        self._addresses: dict[str, int] = {}

    def address(self, name: str) -> int:
        if name not in self._addresses:
            try:
                tracker = self._lljit.lookup(self._library, name)
            except RuntimeError as e:
                missing = [n for n in self._needs if not n.startswith("llvm.") and binding.address_of_symbol(n) is None]
                said = str(e)
                # LLJIT names what it could not load; which symbol was missing for that, it only prints.
                reason = f"nothing defines {', '.join(f'`{n}`' for n in missing)}" if missing and "materialize" in said else said
                raise IsozymeError(f"cannot load `{name}` of {self._origin} into this process: {reason}") from None
            self._trackers.append(tracker)
            self._addresses[name] = tracker[name]
        return self._addresses[name]


class LlvmliteLlvm(Slicing):
    """The provider `llvmlite`. Modules share one context, so that they can be linked."""

    name = "llvmlite"

    def __init__(self) -> None:
        _initialise()
        self.version: tuple[int, int, int] = tuple(binding.llvm_version_info)
        self._context = LiteContext()

    # Reading, writing, combining

    def parse(self, data: bytes | str, origin: str = "<memory>") -> Module:
        reader = f"LLVM {'.'.join(map(str, self.version))} (llvmlite)"
        if isinstance(data, bytes) and bitcode.is_bitcode(data):
            raw = bitcode.unwrap(data, origin)
            try:
                return Module(self._context.keep(binding.parse_bitcode(raw, self._context)), origin)
            except RuntimeError as e:
                raise bitcode.refusal(irtext.diagnostic(str(e), origin, reader), raw, self.version) from None
        text = data.decode(errors="replace") if isinstance(data, bytes) else data
        if "\0" in text:
            raise IsozymeError(f"{origin} is neither LLVM bitcode nor textual IR")
        try:
            ref = self._context.keep(binding.parse_assembly(text, self._context))
        except RuntimeError as e:
            raise irtext.diagnostic(str(e), origin, reader) from None
        ref.name = origin
        return Module(ref, origin)

    def link(self, dest: Module, src: Module) -> None:
        try:
            dest.ref.link_in(src.ref)
        except RuntimeError as e:
            raise IsozymeError(f"cannot link {src.origin} into {dest.origin}: {str(e).strip()}") from None
        dest.shared |= src.shared

    def clone(self, m: Module) -> Module:
        return Module(m.ref.clone(), m.origin, set(m.shared))

    def to_text(self, m: Module) -> str:
        return str(m.ref)

    def to_bitcode(self, m: Module) -> bytes:
        data: bytes = m.ref.as_bitcode()
        return data

    def verify(self, m: Module) -> None:
        try:
            m.ref.verify()
        except RuntimeError as e:
            raise IsozymeError(f"{m.origin} is not valid IR: {' '.join(str(e).split())}") from None

    # Symbols

    def symbols(self, m: Module) -> list[Symbol]:
        # Constness and aliases are in the text only.
        kinds = {"function": "function", "alias": "alias", "ifunc": "alias"}
        return [
            Symbol(h.name, kinds.get(h.kind, "variable"), h.defined, h.linkage, h.kind == "constant")  # type: ignore[arg-type]
            for h in irtext.headers(str(m.ref))
        ]

    def set_linkages(self, m: Module, linkages: dict[str, str]) -> None:
        left = dict(linkages)
        for values in (m.ref.functions, m.ref.global_variables) if left else ():
            for value in values:
                linkage = left.pop(value.name, None)
                if linkage is not None:
                    value.linkage = _linkage(linkage)
        for name, linkage in left.items():
            m.ref = self._edit_alias(m, name, linkage)

    def rename(self, m: Module, name: str, new_name: str) -> None:
        if self._value(m, new_name) is not None:
            raise IsozymeError(f"cannot rename `{name}` to `{new_name}` in {m.origin}: the name is taken")
        value = self._value(m, name)
        if value is None:
            raise IsozymeError(f"{m.origin} has no function or variable `{name}`")
        value.name = new_name

    def strip_debug(self, m: Module) -> None:
        """Not offered by llvmlite: it stays."""

    def inline_always(self, m: Module, names: Collection[str]) -> None:
        for function in m.ref.functions:
            if function.name in names and not any(b"noinline" in a for a in function.attributes):
                function.add_function_attribute("alwaysinline")

    def _value(self, m: Module, name: str) -> Any:
        try:
            return m.ref.get_function(name)
        except NameError:
            # llvmlite's look-up by name does not see local variables.
            return next((v for v in m.ref.global_variables if v.name == name), None)

    def _edit_alias(self, m: Module, name: str, linkage: str) -> Any:
        found = False

        def edit(line: str) -> str | None:
            nonlocal found
            header = irtext.parse_header(line) if line.startswith("@") else None
            if header is None or header.name != name:
                return line
            found = True
            return irtext.with_linkage(line, header, linkage)

        text = irtext.edit_headers(str(m.ref), edit)
        if not found:
            raise IsozymeError(f"{m.origin} has no symbol `{name}`")
        return self.parse(text, m.origin).ref

    def _globals(self, m: Module) -> list[Symbol]:
        values: list[tuple[Any, SymbolKind]] = [(f, "function") for f in m.ref.functions]
        values += [(v, "variable") for v in m.ref.global_variables]
        return [Symbol(v.name, kind, not v.is_declaration, LINKAGE_NAMES.get(v.linkage.value, "external")) for v, kind in values]

    def allow_inlining(self, m: Module, functions: Collection[str]) -> None:
        text = str(m.ref)
        changed = irtext.without_noinline_calls(text, functions)
        if changed != text:
            m.ref = self.parse(changed, m.origin).ref

    def _name_unnamed(self, m: Module) -> None:
        for kind, values in (("f", m.ref.functions), ("v", m.ref.global_variables)):
            for i, value in enumerate([v for v in values if not v.name]):
                value.name = f"isozyme.unnamed.{kind}{i}"

    def _drop_dead(self, m: Module) -> None:
        passes = binding.create_new_module_pass_manager()
        passes.add_global_dead_code_eliminate_pass()
        passes.add_strip_dead_prototype_pass()
        passes.add_strip_dead_debug_info_pass()
        passes.run(m.ref, self._builder(m, tuning_of("O0"), Target(reloc="static")))

    # Passes and code

    def run(self, m: Module, pipeline: str, target: Target | None = None) -> None:
        tuning = tuning_of(pipeline)
        if pipeline == "globaldce":
            self._drop_dead(m)
            return
        # Only position-independent code gets its tables of pointers turned into tables of offsets, which nobody wants to differentiate.
        target = target or Target(reloc="static" if tuning.canonical else "pic")
        if tuning.canonical and any(b"optnone" in a for f in m.ref.functions for a in f.attributes):
            m.ref = self.parse(irtext.edit_headers(str(m.ref), irtext.without_optnone), m.origin).ref
        builder = self._builder(m, tuning, target)
        flags = PREPARE_FLAGS if tuning.canonical else finish_flags(self.version[0]) if tuning.vectorise else ()
        if tuning.inline_threshold is not None:  # llvmlite's own setting keeps eight bits of it
            flags = (*flags, ("-inline-threshold", str(tuning.inline_threshold), "225"))
        with _flags(flags):
            passes = builder.getModulePassManager()
            if tuning.canonical:
                passes.add_loop_rotate_pass()
                passes.add_loop_simplify_pass()
                passes.add_lcssa_pass()
            passes.run(m.ref, builder)

    def emit_object(self, m: Module, target: Target) -> bytes:
        data: bytes = self._machine(m, target).emit_object(m.ref)
        return data

    def emit_assembly(self, m: Module, target: Target) -> str:
        text: str = self._machine(m, target).emit_assembly(m.ref)
        return text

    def jit(self, m: Module) -> LiteJit:
        target = Target(cpu="native")
        image = self.emit_object(m, target)
        needs = tuple(s.name for s in self._globals(m) if not s.defined)
        return LiteJit(image, self._machine(m, target, jit=True), m.origin, needs)

    def _builder(self, m: Module, tuning: Tuning, target: Target) -> Any:
        options = binding.create_pipeline_tuning_options(tuning.speed)
        options.loop_vectorization = tuning.vectorise
        options.loop_interleaving = tuning.vectorise
        options.slp_vectorization = tuning.vectorise
        options.loop_unrolling = tuning.unroll
        return binding.create_pass_builder(self._machine(m, target), options)

    def _machine(self, m: Module, target: Target, jit: bool = False) -> Any:
        triple = target.triple or m.ref.triple or binding.get_process_triple()
        cpu, features = target.cpu, target.features
        if cpu == "native":
            cpu = binding.get_host_cpu_name()
            features = features or binding.get_host_cpu_features().flatten()
        try:
            return binding.Target.from_triple(triple).create_target_machine(
                cpu=cpu, features=features, opt=target.opt_level, reloc=target.reloc, codemodel=target.code_model, jit=jit
            )
        except (RuntimeError, AssertionError) as e:
            raise IsozymeError(f"LLVM (llvmlite) has no code generator for the target `{triple}`: {e}") from None


def _linkage(name: str) -> Any:
    return binding.Linkage(LINKAGE_NUMBERS[name])


_FLAGS = threading.Lock()


@contextmanager
def _flags(flags: tuple[tuple[str, str, str], ...]) -> Iterator[None]:
    """LLVM's global switches, on for a while. They are process-wide: other users of llvmlite in this process see them too."""
    with _FLAGS:
        for flag, on, _ in flags:
            binding.options.set_option("isozyme", f"{flag}={on}")
        try:
            yield
        finally:
            for flag, _, off in flags:
                binding.options.set_option("isozyme", f"{flag}={off}")

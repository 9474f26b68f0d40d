"""`cargo isozyme build|run|test|bench|check ..`: cargo with Isozyme as the linker."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from isozyme import bytecode, flags
from isozyme.cache import engine_version
from isozyme.errors import IsozymeError
from isozyme.frontends.rust import cargo_config, report, static_library, toolchain, variables
from isozyme.frontends.rust.profiles import effective
from isozyme.frontends.rust.settings import linker_script, settings

COMMANDS = ("build", "run", "test", "bench", "check", "clippy", "doc", "rustc", "clean")
_SHORT = {"b": "build", "r": "run", "t": "test", "c": "check", "d": "doc"}
_PASSED_TO_METADATA = ("--manifest-path", "--config", "--lockfile-path", "-Z", "-C")
_SWITCHES_FOR_METADATA = ("--offline", "--locked", "--frozen")

USAGE = """\
Build a Rust program with its derivatives

Usage: cargo isozyme <COMMAND> [CARGO'S OWN OPTIONS]

Commands:
  build, run, test, bench, check, clippy, doc, rustc, clean

Everything after the command goes to cargo. Results lie in `target/isozyme/<target>/`.
With -v, each derivative and its synthesis time are listed."""


@dataclass(frozen=True)
class Line:
    """A command line as far as we need to understand it.

    command: cargo's, in full. own: its arguments. rest: from `--` on.
    """

    command: str
    own: tuple[str, ...]
    rest: tuple[str, ...]

    def values(self, *names: str) -> tuple[str, ...]:
        """The values of an option, written `--name value` or `--name=value`."""
        found: list[str] = []
        for i, argument in enumerate(self.own):
            for name in names:
                if argument == name and i + 1 < len(self.own):
                    found.append(self.own[i + 1])
                elif name.startswith("--") and argument.startswith(name + "="):
                    found.append(argument[len(name) + 1 :])
        return tuple(found)

    @property
    def verbosity(self) -> int:
        if any(a in ("-q", "--quiet") for a in self.own):
            return -1
        short = sum(len(a) - 1 for a in self.own if a.startswith("-v") and set(a) == {"-", "v"})
        return short + self.own.count("--verbose")


def main(arguments: Sequence[str] | None = None) -> int:
    """The script `cargo-isozyme`. Cargo's own exit code, or 1 after one error message."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if arguments is None:
        bytecode.keep()
    if given and given[0] == "isozyme":  # how cargo calls an external command
        given = given[1:]
    if not given or given[0] in ("-h", "--help", "help"):
        print(USAGE)
        return 0
    if given[0] in ("-V", "--version"):
        from importlib.metadata import version

        print(f"cargo-isozyme {version('isozyme')}")
        return 0
    try:
        return _run(parse(given), os.environ)
    except IsozymeError as e:
        print(e.render(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def parse(given: Sequence[str]) -> Line:
    """IsozymeError for a command that is not one of COMMANDS."""
    command = _SHORT.get(given[0], given[0])
    if command not in COMMANDS:
        raise IsozymeError(f"`cargo isozyme {given[0]}` is not a command", hint=f"the commands are {', '.join(COMMANDS)}")
    own, rest = list(given[1:]), []
    if "--" in own:
        cut = own.index("--")
        own, rest = own[:cut], own[cut:]
    return Line(command, tuple(own), tuple(rest))


def _profile_name(line: Line) -> str:
    """The profile that cargo builds with."""
    named = line.values("--profile")
    if named:
        return named[-1]
    if {"--release", "-r"} & set(line.own):
        return "release"
    return {"bench": "bench", "test": "test"}.get(line.command, "dev")


def _folder_of(profile: str) -> str:
    """The folder below the target's that cargo puts its results in."""
    return {"dev": "debug", "test": "debug", "bench": "release"}.get(profile, profile)


def _run(line: Line, environment: Mapping[str, str]) -> int:
    tools = toolchain.find(environment)
    if flags.from_environment(environment).off:  # plain cargo: derivatives panic with the command that makes them
        return subprocess.run([tools.cargo, line.command, *line.own, *line.rest], check=False, env=dict(environment)).returncode
    project = _metadata(tools, line, environment)
    if isinstance(project, int):
        return project
    named_folder = line.values("--target-dir")
    folder = Path(named_folder[-1]).absolute() if named_folder else Path(project["target_directory"]) / "isozyme"
    target_options = [] if named_folder else ["--target-dir", str(folder)]
    if line.command == "clean":
        return subprocess.run([tools.cargo, "clean", *target_options, *line.own], check=False).returncode
    linker = linker_script(folder / ".isozyme")
    name = _profile_name(line)
    profile = effective(name, Path(project["workspace_root"]) / "Cargo.toml", cargo_config.read(Path.cwd(), environment), environment)
    found = settings(tools, line.values("--target"), linker, environment, Path.cwd(), profile)
    state = folder / ".isozyme" / "outputs"
    _drop_stale(state, environment)
    named = [] if line.values("--target") else [a for t in found.triples for a in ("--target", t)]
    colour = _colour(line, environment)
    command = [tools.cargo, line.command, *named, *target_options, *line.own, *line.rest]
    with report.listening(line.verbosity, colour) as pipe:
        own = {variables.STATE: str(state), variables.REPORT: str(pipe)}
        code = subprocess.run(command, check=False, env={**environment, **found.variables, **own}).returncode
    if code == 0 and line.command in ("build", "rustc"):
        level = f"O{profile.opt_level}"
        libraries = [t["name"] for p in project["packages"] for t in p["targets"] if "staticlib" in t["crate_types"]]
        for triple in found.triples:
            for path in static_library.unfinished(folder / triple / _folder_of(name), libraries):
                text = report.render(static_library.finish(path, level, environment), line.verbosity, colour)
                if text:
                    print(text, file=sys.stderr)
    return code


def _metadata(tools: toolchain.Toolchain, line: Line, environment: Mapping[str, str]) -> dict[str, Any] | int:
    """What cargo says of the workspace; or cargo's exit code if it finds no package."""
    command = [tools.cargo, "metadata", "--no-deps", "--format-version=1"]
    for i, argument in enumerate(line.own):
        if argument in _PASSED_TO_METADATA and i + 1 < len(line.own):
            command += [argument, line.own[i + 1]]
        elif argument in _SWITCHES_FOR_METADATA or (argument.split("=")[0] in _PASSED_TO_METADATA and "=" in argument):
            command.append(argument)
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, env=dict(environment))
    if done.returncode != 0:
        return done.returncode
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _drop_stale(state: Path, environment: Mapping[str, str]) -> None:
    """Another engine, other options or other rules of the user's make derivatives stale that cargo takes for fresh: remove the files they are in."""
    stamp = " ".join([engine_version(), environment.get("ISOZYME", ""), *flags.rule_files(environment).values()])
    path = state / "stamp"
    try:
        if path.is_file() and path.read_text() == stamp:
            return
        for note in state.glob("*.output"):
            Path(note.read_text()).unlink(missing_ok=True)
            note.unlink()
        state.mkdir(parents=True, exist_ok=True)
        path.write_text(stamp)
    except OSError as e:
        raise IsozymeError(f"cannot write to {state} ({e.strerror})", hint="choose another place with --target-dir") from None


def _colour(line: Line, environment: Mapping[str, str]) -> bool:
    wish = (*line.values("--color"), environment.get("CARGO_TERM_COLOR", "auto"))[0]
    if wish in ("always", "never"):
        return wish == "always"
    return sys.stderr.isatty() and "NO_COLOR" not in environment


if __name__ == "__main__":
    sys.exit(main())

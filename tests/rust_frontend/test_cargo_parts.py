"""`cargo isozyme`: command lines, settings, reports."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from isozyme.errors import IsozymeError
from isozyme.frontends.rust import cargo, cargo_config, profiles, report, settings, toolchain, variables
from isozyme.frontends.rust.program import allow_inlining

TOOLS = toolchain.Toolchain("/bin/cargo", "1.95.0", "x86_64-unknown-linux-gnu", (22, 1, 2))
KEY = "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU"
OURS = " ".join(settings.FLAGS)


def of(tmp_path: Path, triples: tuple[str, ...] = (), **environment: str) -> dict[str, str]:
    environment.setdefault("CARGO_HOME", str(tmp_path / "home"))
    return settings.settings(TOOLS, triples, Path("/linker"), environment, tmp_path).variables


def configure(tmp_path: Path, text: str) -> None:
    (tmp_path / ".cargo").mkdir()
    (tmp_path / ".cargo" / "config.toml").write_text(text)


def test_command_lines() -> None:
    line = cargo.parse(["b", "--release", "-vv", "--target", "a", "--target=b", "--", "-q"])
    assert (line.command, line.verbosity, line.rest) == ("build", 2, ("--", "-q"))
    assert line.values("--target") == ("a", "b")
    assert cargo.parse(["test", "--quiet"]).verbosity == -1
    assert cargo.parse(["run"]).verbosity == 0
    with pytest.raises(IsozymeError, match="`cargo isozyme frob` is not a command"):
        cargo.parse(["frob"])


def test_settings_of_the_host(tmp_path: Path) -> None:
    found = of(tmp_path)
    assert found[f"{KEY}_LINKER"] == "/linker"
    assert found[f"{KEY}_RUSTFLAGS"] == OURS == found[f"{KEY}_RUSTDOCFLAGS"]
    assert found[variables.RUSTC_LLVM] == "22.1.2"
    assert variables.REAL_LINKER not in found and "CARGO_ENCODED_RUSTFLAGS" not in found


def test_the_users_flags_are_kept(tmp_path: Path) -> None:
    assert of(tmp_path, RUSTFLAGS="-Ctarget-cpu=native -g")["CARGO_ENCODED_RUSTFLAGS"].split("\x1f") == ["-Ctarget-cpu=native", "-g", *settings.FLAGS]
    encoded = of(tmp_path, RUSTFLAGS="-O", CARGO_ENCODED_RUSTFLAGS="--cfg\x1fx y")
    assert encoded["CARGO_ENCODED_RUSTFLAGS"].split("\x1f") == ["--cfg", "x y", *settings.FLAGS]
    assert of(tmp_path, **{f"{KEY}_RUSTFLAGS": "-Cx=y"})[f"{KEY}_RUSTFLAGS"] == f"-Cx=y {OURS}"


def test_configured_flags_and_linkers_are_kept(tmp_path: Path) -> None:
    configure(tmp_path, '[build]\nrustflags = ["-Ca=b"]\n[target.x86_64-unknown-linux-gnu]\nlinker = "clang"\n')
    found = of(tmp_path)
    assert found[f"{KEY}_RUSTFLAGS"] == f"-Ca=b {OURS}"
    assert found[variables.REAL_LINKER] == "clang"
    assert of(tmp_path, **{f"{KEY}_LINKER": "gcc-12"})[variables.REAL_LINKER] == "gcc-12"


def test_flags_of_a_target_hide_those_of_the_build(tmp_path: Path) -> None:
    configure(tmp_path, '[build]\nrustflags = "-Ca=b"\n[target.x86_64-unknown-linux-gnu]\nrustflags = ["-Cc=d"]\n')
    assert of(tmp_path)[f"{KEY}_RUSTFLAGS"] == OURS  # cargo itself adds the target's


def test_other_targets(tmp_path: Path) -> None:
    assert "CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER" in of(tmp_path, ("aarch64-unknown-linux-gnu",))
    assert "CARGO_TARGET_AARCH64_UNKNOWN_LINUX_MUSL_LINKER" in of(tmp_path, CARGO_BUILD_TARGET="aarch64-unknown-linux-musl")
    with pytest.raises(IsozymeError, match="`x86_64-pc-windows-msvc` is not supported"):
        of(tmp_path, ("x86_64-pc-windows-msvc",))


def test_a_broken_configuration_is_named(tmp_path: Path) -> None:
    configure(tmp_path, "[build\n")
    with pytest.raises(IsozymeError, match="not TOML") as caught:
        of(tmp_path)
    assert "config.toml" in caught.value.render()


def test_toolchains() -> None:
    text = "rustc 1.63.0\nhost: x86_64-unknown-linux-gnu\nrelease: 1.63.0\nLLVM version: 14.0.6\n"
    with pytest.raises(IsozymeError, match=r"rustc 1\.63\.0 is too old: it writes the bitcode of LLVM 14\.0\.6"):
        toolchain.parse("cargo", text)
    assert toolchain.parse("cargo", text.replace("14.0.6", "22.1.2")).llvm == (22, 1, 2)
    with pytest.raises(IsozymeError, match="cargo was not found"):
        toolchain.find({"PATH": "/nowhere"})


def test_a_missing_rustc(tmp_path: Path) -> None:
    fake = tmp_path / "cargo"
    fake.write_text("#!/bin/sh\n")
    fake.chmod(0o755)
    with pytest.raises(IsozymeError, match="rustc was not found"):
        toolchain.find({"PATH": str(tmp_path)})


def test_main_reports_errors_without_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    assert cargo.main(["isozyme", "frob"]) == 1
    assert capsys.readouterr().err.startswith("error: `cargo isozyme frob` is not a command\n  = help: ")
    assert cargo.main(["--help"]) == 0


def test_reports_look_like_cargos() -> None:
    made = (report.Synthesised("gmm::df", True, 0.0), report.Synthesised("gmm::ff", False, 0.25))
    done = report.LinkReport("gmm", made, 0.42)
    assert report.render(done, 0, False) == "     Isozyme 2 derivatives in gmm (1 cached) 0.4s"
    assert report.render(done, 1, False).splitlines()[1:] == ["             gmm::df: cached", "             gmm::ff: 250 ms"]
    assert report.render(done, -1, False) == ""
    assert report.render(report.LinkReport("app", (), 1.0), 0, False) == ""
    assert report.render(report.LinkReport("gmm", (), 0.0, "error: no"), -1, False) == "error: no"


def test_reports_arrive(capsys: pytest.CaptureFixture[str]) -> None:
    with report.listening(0, False) as pipe:
        report.send(report.LinkReport("gmm", (report.Synthesised("f", False, 0.1),), 0.1), {variables.REPORT: str(pipe)})
        time.sleep(0.05)
    assert capsys.readouterr().err == "     Isozyme 1 derivative in gmm 0.1s\n"
    report.send(report.LinkReport("gmm", (), 0.1), {variables.REPORT: str(pipe)})  # nobody listens: nothing happens


def test_kept_reports_remember_the_last_synthesis(tmp_path: Path) -> None:
    path = tmp_path / "gmm.json"
    report.keep(path, "gmm", (report.Synthesised("f", False, 0.5), report.Synthesised("g", True, 0.0)))
    report.keep(path, "gmm", (report.Synthesised("f", True, 0.0), report.Synthesised("g", True, 0.0)))
    assert [d["seconds"] for d in json.loads(path.read_text())["derivatives"]] == [0.5, None]


def test_the_linker_script_is_written_once(tmp_path: Path) -> None:
    path = settings.linker_script(tmp_path / "bin")
    assert os.access(path, os.X_OK)
    before = path.stat().st_mtime_ns
    assert settings.linker_script(tmp_path / "bin").stat().st_mtime_ns == before


def test_answered_requests_may_be_inlined() -> None:
    text = """\
define internal fastcc void @request(ptr %0) unnamed_addr #1 {
  ret void
}

define void @other(ptr %0) #1 {
  ret void
}

attributes #0 = { cold }
attributes #1 = { noinline nounwind "a"="b" }
"""
    changed = allow_inlining(text, ["request"])
    assert "@request(ptr %0) unnamed_addr #2 {" in changed and "@other(ptr %0) #1 {" in changed
    assert changed.endswith('attributes #2 = { nounwind "a"="b" }\n')
    assert allow_inlining(text, []) == text


def test_the_profile_that_is_built(tmp_path: Path) -> None:
    manifest = tmp_path / "Cargo.toml"
    manifest.write_text('[profile.release]\nopt-level = "s"\n[profile.small]\ninherits = "release"\noverflow-checks = true\n')
    nothing = cargo_config.CargoConfig(())
    assert profiles.effective("dev", manifest, nothing, {}) == profiles.Profile("0", True, True)
    assert profiles.effective("test", manifest, nothing, {}) == profiles.Profile("0", True, True)
    assert profiles.effective("bench", manifest, nothing, {}) == profiles.Profile("s", False, False)
    assert profiles.effective("small", manifest, nothing, {}) == profiles.Profile("s", False, True)
    assert profiles.effective("release", manifest, nothing, {"CARGO_PROFILE_RELEASE_OPT_LEVEL": "1"}).opt_level == "1"
    config = cargo_config.CargoConfig(({"profile": {"dev": {"opt-level": 3}}},))
    assert profiles.effective("test", manifest, config, {}).opt_level == "3"
    assert profiles.effective("dev", tmp_path / "none", nothing, {}) == profiles.Profile("0", True, True)

"""The Rust front end: `cargo isozyme`, and the program that it sets as rustc's linker."""

from isozyme.frontends.rust.settings import print_env

__all__ = ["print_env"]

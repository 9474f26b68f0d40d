"""The Rust front end: `cargo isozyme`, and the program that it sets as rustc's linker."""


def print_env() -> None:
    """See `settings.print_env`."""
    # Imported here: the linker starts with this package, once for every build script.
    from isozyme.frontends.rust import settings

    settings.print_env()

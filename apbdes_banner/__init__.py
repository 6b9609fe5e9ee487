"""apbdes-banner: an Indonesian village's budget spreadsheet becomes a printable transparency banner.

From Python: `read_budget(path)` -> Budget, `check_budget(budget)` -> CheckReport, `make_banner(path)` -> Made.
They are loaded when they are asked for, so that the command line starts fast.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from apbdes_banner.checks.registry import check_budget
    from apbdes_banner.pipeline import make_banner
    from apbdes_banner.reading.assemble import read_budget

__version__ = "0.1.0"
__all__ = ["__version__", "check_budget", "make_banner", "read_budget"]

_HOMES = {"check_budget": "checks.registry", "make_banner": "pipeline", "read_budget": "reading.assemble"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)

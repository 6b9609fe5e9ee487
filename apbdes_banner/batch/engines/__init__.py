"""Where jobs are carried out: one small class an engine, all with the same three methods."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # forkserver.py is imported before anything that takes time
    from apbdes_banner.batch.work import Done, Task


class Engine(Protocol):
    """Carries out tasks, several at once. Each task gives exactly one `Done`, in whatever order they are finished."""

    def run(self, tasks: "Iterator[Task]") -> "Iterator[Done]":
        """Takes tasks as there is room for them, gives each as soon as it is done. Never raises for one task."""
        ...

    def stop(self) -> None:
        """No further task is taken; `run` ends when those that have been taken are done."""
        ...

    def close(self) -> None:
        """Ends whatever the engine has started, at once."""
        ...

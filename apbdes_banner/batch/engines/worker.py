"""The process of a local worker: warm once, then task after task over a pipe, until the pipe ends.

Imported by the fork server too, which loads everything before the first worker starts: workers share that memory.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection, wait

from apbdes_banner.batch.work import Done, Task, warm

READY = "ready"


def serve(pipe: "Connection", work: Callable[[Task], Done]) -> None:
    """Says READY, then answers each Task with what `work` makes of it. None, or a closed pipe, ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer: what runs is finished
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_die_with_parent, daemon=True).start()
    warm()
    try:
        pipe.send(READY)
        while (task := pipe.recv()) is not None:
            pipe.send(work(task))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        pass
    except MemoryError:
        os._exit(12)  # the parent sees a worker that died; a fresh one tries again


def _die_with_parent() -> None:
    """A worker whose parent was killed must not go on writing beside the next run."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)

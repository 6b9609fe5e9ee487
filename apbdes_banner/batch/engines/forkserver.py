"""The fork server, of which the local engine's workers are born. Imports nothing heavy: it is started first of all, and
loads what a worker needs on one core while the command does the same on another.
"""

import multiprocessing
import os
import sys
from typing import Any

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")


def started() -> Any:
    """The context in which workers are started; its server runs, where the system has such a thing."""
    for name in _THREADS:  # a worker is one thread: a village is too small a thing to divide
        os.environ.setdefault(name, "1")
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    from multiprocessing.forkserver import ensure_running

    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["apbdes_banner.batch.engines.preload"])
    ensure_running()
    return context

"""What the fork server loads once: everything that a worker needs, fonts included. A name to import, nothing else."""

from apbdes_banner.batch.engines import worker
from apbdes_banner.batch.work import warm

warm()

__all__ = ["worker"]

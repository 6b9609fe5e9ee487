"""Many villages: find the jobs (jobs), remember what is done (journal), carry them out (engines), tell (report).

`run.run_batch` puts the parts together. Nothing here prints; console.py shows what `run_batch` yields.
"""

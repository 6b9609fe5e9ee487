"""Budgets of known truth, in the layouts met in the wild.

    plan = make_plan(seed=7, kegiatan=12, document="realisasi")     # a budget: what the amounts really are
    built = build(plan, Style("lampiran", codes="nol", numbers="id_sen", noise={"judul", "nomor"}))
    path = built.write(folder)                                      # .xlsx, .csv, …
    built.truth.totals["anggaran"]["belanja"]                       # in sen
    faulty = inject(built, "digit-subtotal", seed=1)                # one fault; faulty.blamed: places that show it

plan.py      Plan and Truth: random, seeded, closing to zero to the sen
notation.py  how codes and amounts are written
tree.py      Plan -> its rows in print order, before any layout
layouts.py   these rows in a table, layout by layout
wider.py     further layouts; parts.py: what both share
rows.py      the noise around a table
files.py     rows -> file
faults.py    one fault at a time
judge.py     what was read, against the truth
__main__.py  python -m tests.generate --count 2000 --seed 1 [--faults]
"""

from tests.generate.faults import FAULTS, Faulty, inject
from tests.generate.files import KINDS
from tests.generate.layouts import LAYOUTS, Built, build, combinations, documents_of
from tests.generate.notation import CODES, NUMBERS
from tests.generate.plan import DOCUMENTS, Plan, Truth, make_plan
from tests.generate.rows import NOISE, Style

__all__ = [
    "CODES", "DOCUMENTS", "FAULTS", "KINDS", "LAYOUTS", "NOISE", "NUMBERS", "Built", "Faulty", "Plan", "Style", "Truth",
    "build", "combinations", "documents_of", "inject", "make_plan",
]  # fmt: skip

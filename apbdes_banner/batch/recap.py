"""What comes out besides banners: rekap.xlsx, the same as CSV and Parquet with a datapackage, and index.html.

Each is written from the journal row by row, and says how things stand, not what this run did: the same bytes after a
run that was killed and started again.
"""

from collections.abc import Callable, Iterable
from typing import BinaryIO

from apbdes_banner.batch.flat import CSV, PACKAGE, PARQUET, has_parquet, package, write_csv, write_parquet
from apbdes_banner.batch.page import NAME as PAGE
from apbdes_banner.batch.page import write_page
from apbdes_banner.batch.rows import Row
from apbdes_banner.batch.store import PART, Store
from apbdes_banner.batch.workbook import write_workbook
from apbdes_banner.messages import Lang

WORKBOOK = "rekap.xlsx"
_Writer = Callable[[Iterable[Row], BinaryIO, Lang], None]


def write_recap(rows: Callable[[], Iterable[Row]], count: int, store: Store, token: str, lang: Lang) -> None:
    """Writes all of them from `count` rows; WriteError where one fails, and then none is half there."""

    def page(each: Iterable[Row], target: BinaryIO, lang: Lang) -> None:
        write_page(each, target, count, lang)

    tables: dict[str, _Writer] = {CSV: write_csv}
    if has_parquet():
        tables[PARQUET] = write_parquet
    writers: dict[str, _Writer] = {WORKBOOK: write_workbook, PAGE: page, **tables}
    for name, write in writers.items():
        part = f"{PART}{token}-{name}.part"
        with store.create(part) as stream:
            write(rows(), stream, lang)
        store.place(part, name)
    sizes = {name: found[0] for name in tables if (found := store.digest(name))}
    part = f"{PART}{token}-{PACKAGE}.part"
    with store.create(part) as stream:
        stream.write(package(sizes, lang))
    store.place(part, PACKAGE)

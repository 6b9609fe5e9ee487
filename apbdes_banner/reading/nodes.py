"""A row of the tree of headings and items."""

from dataclasses import dataclass, field

from apbdes_banner.reading.rows import Entry

PEMBIAYAAN = "pembiayaan"
SURE = 0.6  # of a name


@dataclass(eq=False, slots=True)
class Node:
    """A row in the tree of headings and items. `path`: its place by its codes, None where only the layout tells."""

    entry: Entry
    section: str | None = None
    path: tuple[str, ...] | None = None
    level: str | None = None  # akun, kelompok, jenis, objek, bidang, sub_bidang, kegiatan
    rekening: str | None = None
    kegiatan: str | None = None  # of any depth: "1", "1.1", "1.1.01"
    total: str | None = None  # one of TOTALS; "" for a total of something else
    style: tuple[object, ...] = ()
    depth: int = 0  # by the layout, among rows without codes
    virtual: bool = False  # a heading that stands on the rows of its items only
    children: list["Node"] = field(default_factory=list)
    parent: "Node | None" = None
    adopted: int = 0  # children that arithmetic added to those that the codes say, or took away from them
    after_total: bool = False  # stands below the total of its section
    dropped: bool = False  # a copy of another block, or a memo: not counted

    @property
    def is_head(self) -> bool:
        """Whether the row is the head of a section."""
        return self.level == "akun"

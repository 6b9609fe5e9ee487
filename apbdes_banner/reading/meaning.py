"""What each row means: its section, its codes in normal form, its place among the headings.

Evidence from codes comes first, from words second, from the layout (numbering, columns, indentation) third. A code
alone is never enough: "5.1" is Belanja Pegawai or bidang 1, "1." is a bidang or a section of the chart before 2019.
"""

import re
from dataclasses import replace

from apbdes_banner.budget import accounts
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, SECTIONS
from apbdes_banner.reading.codes import Chart, codes_of, parts_of
from apbdes_banner.reading.nodes import PEMBIAYAAN, SURE, Node
from apbdes_banner.reading.rows import Entry, is_total
from apbdes_banner.reading.words import (
    Role,
    bidang_number,
    bidang_word,
    cash_head,
    jenis_word,
    level_word,
    plain,
    section_head,
    total_of,
)

_TAIL = {PENDAPATAN: PENDAPATAN, BELANJA: BELANJA, PENERIMAAN: PEMBIAYAAN, PENGELUARAN: PEMBIAYAAN,
         PEMBIAYAAN: PEMBIAYAAN}  # fmt: skip
_CLOSING = {
    BELANJA: ("surplus_defisit",), PENDAPATAN: ("surplus_defisit",), PEMBIAYAAN: ("pembiayaan_netto", "silpa"),
}  # fmt: skip
_RECEIVED = re.compile(r"^(?:penerimaan|silpa|sisa lebih perhitungan|pencairan|hasil penjualan)\b")
_REST = re.compile(r"^(?:silpa|sisa lebih perhitungan)\b|^penerimaan pembia?yaan\b")
_PAID = re.compile(r"^(?:pengeluaran|penyertaan modal|pembentukan dana cadangan|setor kembali)\b")


class Reader:
    """Reads the rows of one table from top to bottom; keeps what the rows above have said."""

    def __init__(self, chart: Chart, section: str | None = None) -> None:
        self.chart = chart
        self.section = section
        self.pembiayaan: str | None = None  # which half of pembiayaan
        self.activity: str | None = None  # code of the last activity row
        self.bidang_path: tuple[str, ...] | None = None
        self.left: str | None = None  # the section that a row without a head led out of
        self.base: tuple[str, ...] = (BELANJA,)  # what bidang stand below: belanja, or a fund's group in it
        self.nodes: list[Node] = []
        self.by_name = 0  # bidang that were told by their words
        self.renumbered: dict[str, str] = {}  # digit as written -> digit of the bidang, in the chart before 2019

    def open_bidang(self, entry: Entry) -> None:
        """Begins in a bidang that no row names, but the sheet."""
        self.section = BELANJA
        self._virtual(entry, entry.name, None)

    def add(self, entry: Entry) -> None:
        """Appends the nodes of one row: first the headings that stand on it, then the row."""
        if is_total(entry):
            self._add_total(entry)
            return
        self._open_headings(entry)
        node = Node(entry)
        head = self._head(entry)
        if head:
            self._open(head, node)
        else:
            self._place(node)
            node.after_total = (
                bool(node.section) and node.path is None and self._closed(_TAIL.get(str(node.section), ""))
            )
        node.style = (entry.column, entry.indent, entry.mark)
        self.nodes.append(node)

    def _add_total(self, entry: Entry) -> None:
        total = total_of(entry.name)
        if self.chart.cash and total == PENERIMAAN and self.section == PENDAPATAN:
            total = PENDAPATAN
        elif total == BELANJA and self.section == PEMBIAYAAN and "belanja" not in plain(entry.name):
            total = PENGELUARAN
        node = Node(entry, self.section, total=total or "")
        if total in SECTIONS:
            node.section = total
        self.nodes.append(node)

    def _head(self, entry: Entry) -> str | None:
        """The section that the row opens."""
        head = section_head(entry.name)
        words = plain(entry.name)
        if self.chart.cash and head is None and (cash := cash_head(entry.name)) and self.section != PEMBIAYAAN:
            return cash
        if head is None and self.section == PEMBIAYAAN and words in ("penerimaan", "pengeluaran"):
            head = PENERIMAAN if words == "penerimaan" else PENGELUARAN
        if head is None or not entry.codes:
            return head
        parts = parts_of(entry.codes[0])
        return head if len(parts) <= 2 else None

    def _open(self, head: str, node: Node) -> None:
        self.section, self.left = _TAIL.get(head, head), None
        self.activity = None
        self.bidang_path = None
        self.base = (BELANJA,)
        self.pembiayaan = head if head in (PENERIMAAN, PENGELUARAN) else None
        node.section = head
        node.level = "kelompok" if self.pembiayaan else "akun"
        digit = {PENDAPATAN: "4", BELANJA: "5"}.get(head, "6")
        half = {PENERIMAAN: ("1",), PENGELUARAN: ("2",)}.get(head, ())
        node.path = (self.section, *half)
        written = parts_of(node.entry.codes[0]) if node.entry.codes else ()
        if self.chart.legacy and written:
            node.rekening = ".".join(part.lstrip("0") for part in written)
        else:
            node.rekening = ".".join((digit, *half))

    def _open_headings(self, entry: Entry) -> None:
        """Headings that are repeated on each row (flat table): a node where they change."""
        if entry.section:
            words = plain(entry.section)
            head = section_head(entry.section) or next(
                (name for name in (PENDAPATAN, BELANJA, PEMBIAYAAN) if words.startswith(name)), None
            )
            if head == PEMBIAYAAN or words.startswith(("penerimaan", "pengeluaran")):
                both = f"{words} {' '.join(text for _, text in entry.headings)} {entry.name}".lower()
                head = PENGELUARAN if "pengeluaran" in both else PENERIMAAN if "penerimaan" in both else PEMBIAYAAN
            elsewhere = head is not None and _TAIL.get(head, head) != self.section
            other_half = head in (PENERIMAAN, PENGELUARAN) and head != self.pembiayaan
            if elsewhere or other_half:
                self._virtual(entry, entry.section, head)
        for column, text in entry.headings:
            current = next(
                (node for node in reversed(self.nodes) if node.virtual and node.style == ("level", column)), None
            )
            opened = self.nodes[-1] if self.nodes else None
            last = opened and next((node for node in reversed(self.nodes) if not node.total), None)
            if current is not None and current.entry.name == text and last is not None and self._under(current):
                continue
            self._virtual(replace(entry, name=text, column=column, indent=0, mark=""), text, section_head(text))

    def _under(self, current: Node) -> bool:
        """Whether no other heading of its column or to the left of it was opened since."""
        index = self.nodes.index(current)
        column = current.style[1]
        return not any(
            node.virtual and (node.is_head or (node.style[0] == "level" and isinstance(node.style[1], int)
                                               and isinstance(column, int) and node.style[1] <= column))
            for node in self.nodes[index + 1 :]
        )  # fmt: skip

    def _virtual(self, entry: Entry, text: str, head: str | None) -> None:
        bare = Entry(entry.sheet, entry.row, name=text, column=entry.column, levels=entry.levels)
        node = Node(bare, virtual=True)
        if head:
            if head in (PENERIMAAN, PENGELUARAN) or head != self.section:
                self._open(head, node)
        else:
            self._place(node)
        if node.section is None:
            return
        node.style = ("level", entry.column)
        self.nodes.append(node)

    def _place(self, node: Node) -> None:
        """Section, codes and path of a row that is neither a section's head nor a total."""
        entry = node.entry
        if Role.KEGIATAN_CODE in entry.attributes and self._from_database(node):
            return
        rekening, kegiatan = codes_of(entry, self.chart, self.section)
        section = self.section if entry.fund else self._section(entry, rekening, kegiatan)
        if section != self.section and section is not None:
            before = self.section
            self.section, self.activity, self.bidang_path = section, None, None
            self.base = (BELANJA,)
            self.left = before
        node.section = self.section
        if entry.fund and self.section == BELANJA:
            if entry.above_bidang:
                self.activity = self.bidang_path = None
                node.path = self.base = (BELANJA, f"f{entry.fund}")
        elif self.section == BELANJA:
            self._belanja(node, rekening, kegiatan)
        elif self.section in (PENDAPATAN, PEMBIAYAAN):
            self._account(node, rekening)

    def _from_database(self, node: Node) -> bool:
        """A row of Siskeudes' own table: activity code with the village's in front, account code beside it."""
        entry, prefix = node.entry, self.chart.prefix or ""
        body = entry.attributes[Role.KEGIATAN_CODE].removeprefix(prefix).strip(".")
        codes = accounts.parse_codes(entry.codes[0], legacy=True) if entry.codes else None
        rekening = codes.rekening if codes else None
        if not rekening:
            return False
        self.section = {"4": PENDAPATAN, "5": BELANJA, "6": PEMBIAYAAN}.get(rekening[0])
        node.section, node.rekening = self.section, rekening
        if self.section == PEMBIAYAAN:
            node.section = self.pembiayaan = PENERIMAAN if rekening.startswith("6.1") else PENGELUARAN
        if self.section == BELANJA:
            parts = [part.lstrip("0") or "0" for part in body.split(".")]
            node.kegiatan = ".".join([parts[0], *(part.zfill(2) for part in parts[1:])]) if len(parts) < 3 else (
                accounts.normal(body.split(".")))  # fmt: skip
        node.path = (str(self.section), body, f"row {entry.row}")  # every row is an item
        return True

    def _section(self, entry: Entry, rekening: str | None, kegiatan: str | None) -> str | None:
        now = self.section
        if kegiatan:
            return BELANJA
        if rekening:
            digits = {"1": PENDAPATAN, "2": BELANJA, "3": PEMBIAYAAN} if self.chart.legacy else {}
            return digits.get(rekening[0]) or {"4": PENDAPATAN, "5": BELANJA, "6": PEMBIAYAAN}.get(rekening[0], now)
        if level_word(entry.name) in ("bidang", "sub_bidang"):
            return BELANJA
        words = plain(entry.name)
        if now == PEMBIAYAAN and self.left == PENDAPATAN and self._is_income(entry):
            return PENDAPATAN  # last year's rest stood in the middle of the income
        if now in (None, PEMBIAYAAN) and words.startswith(("penerimaan pembiayaan", "pengeluaran pembiayaan")):
            return PEMBIAYAAN
        if now is None and entry.name:
            match = accounts.match_name(entry.name, accounts.KINDS)
            if match and match[1] >= SURE:
                return {"pendapatan": PENDAPATAN, "pembiayaan": PEMBIAYAAN}.get(match[0].kind, BELANJA)
        if now == PENDAPATAN and self._closed(PENDAPATAN):
            match = accounts.match_name(entry.name, ("bidang",), level="bidang")
            if match and match[1] >= SURE:
                return BELANJA
        if now == BELANJA and self._closed(BELANJA) and (_RECEIVED.match(words) or _PAID.match(words)):
            return PEMBIAYAAN
        if now in (PENDAPATAN, BELANJA) and _REST.match(words):  # last year's rest is neither income nor spending
            return PEMBIAYAAN
        if now == BELANJA and _PAID.match(words) and self._opens_bidang(entry):
            return PEMBIAYAAN
        return now

    def _is_income(self, entry: Entry) -> bool:
        match = accounts.match_name(entry.name, ("pendapatan", "pembiayaan")) if entry.name else None
        return bool(match and match[0].kind == "pendapatan" and match[1] >= SURE)

    def _closed(self, section: str) -> bool:
        """Whether the total of a section has been passed, after items of it."""
        for index in range(len(self.nodes) - 1, -1, -1):
            node = self.nodes[index]
            if node.total == section or node.total in _CLOSING.get(section, ()):
                return any(
                    other.total is None and other.entry.has_amount and _TAIL.get(str(other.section)) == section
                    for other in self.nodes[:index]
                )
            if node.total is None and not node.after_total and node.section and _TAIL.get(node.section) == section:
                return False
        return False

    def _account(self, node: Node, rekening: str | None) -> None:
        entry, section = node.entry, str(self.section)
        if section == PEMBIAYAAN:
            self._half(node, rekening)
        if rekening:
            node.rekening = rekening
            node.path = (section, *rekening.split(".")[1:])
            kind = "pendapatan" if section == PENDAPATAN else "pembiayaan"
            node.level = accounts.level(kind, rekening)
        elif section == PEMBIAYAAN and section_head(entry.name) in (PENERIMAAN, PENGELUARAN):
            node.path = (PEMBIAYAAN, "1" if self.pembiayaan == PENERIMAAN else "2")

    def _half(self, node: Node, rekening: str | None) -> None:
        """Receipts or payments: by the code, by the first words, by the heading above."""
        words = plain(node.entry.name)
        if rekening and rekening.count(".") >= 1:
            self.pembiayaan = {"1": PENERIMAAN, "2": PENGELUARAN}.get(rekening.split(".")[1], self.pembiayaan)
        elif words.startswith("penerimaan") or section_head(node.entry.name) == PENERIMAAN:
            self.pembiayaan = PENERIMAAN
        elif words.startswith("pengeluaran") or section_head(node.entry.name) == PENGELUARAN:
            self.pembiayaan = PENGELUARAN
        elif self.pembiayaan is None or not any(
            n.level == "kelompok" and n.section == self.pembiayaan for n in self.nodes
        ):
            match = accounts.match_name(node.entry.name, ("pembiayaan",))
            if _RECEIVED.match(words) or (match and match[0].code.startswith("6.1")):
                self.pembiayaan = PENERIMAAN
            elif _PAID.match(words) or (match and match[0].code.startswith("6.2")):
                self.pembiayaan = PENGELUARAN
        node.section = self.pembiayaan or PENERIMAAN

    def _belanja(self, node: Node, rekening: str | None, kegiatan: str | None) -> None:
        entry = node.entry
        if self.chart.legacy and rekening:
            self._legacy(node, rekening)
            return
        if kegiatan and not self.chart.coded:  # bidang that are only counted: the words say which
            match = accounts.match_name(entry.name, ("bidang",), level="bidang")
            kegiatan = match[0].code if match and match[1] >= SURE else bidang_word(entry.name) or kegiatan
        if kegiatan:
            self.activity = kegiatan
            node.kegiatan = kegiatan
        if rekening:
            node.rekening = rekening
            above = tuple((self.activity or "").split(".")) if self.activity else self.bidang_path or ()
            node.kegiatan = kegiatan or self.activity
            node.level = accounts.level("belanja_jenis", rekening)
            base = (*self.base, *above) if self.activity or not self.bidang_path else self.bidang_path
            node.path = (*base, *(f"r{part}" for part in rekening.split(".")[1:]))
        elif kegiatan:
            node.path = (*self.base, *kegiatan.split("."))
            node.level = accounts.level("bidang", kegiatan)
            self.bidang_path = None
        else:
            self._by_words(node, entry)

    def _legacy(self, node: Node, rekening: str) -> None:
        """2.1.3.2 of the chart before 2019: bidang 1, activity 3, account 2."""
        node.path = (BELANJA, *rekening.split(".")[1:])
        parts = rekening.split(".")[1:]
        node.rekening = rekening
        if parts and parts[0] in "12345":
            if len(parts) == 1:
                self.renumbered[parts[0]] = self._named_digit(node.entry) or parts[0]
            digit = self.renumbered.get(parts[0], parts[0])
            node.kegiatan = ".".join([digit, *(part.zfill(2) for part in parts[1:2])])
            node.level = {1: "bidang", 2: "kegiatan"}.get(len(parts))

    def _named_digit(self, entry: Entry) -> str | None:
        """The digit of a bidang by its name, where a village that leaves one out numbers on: "2.4 Bidang Bencana"."""
        word = bidang_word(entry.name) if level_word(entry.name) == "bidang" else None
        if word is None or any(node.level == "bidang" and node.kegiatan == word for node in self.nodes):
            return None
        match = accounts.match_name(entry.name, ("bidang",), level="bidang")
        return word if match and match[0].code == word and match[1] >= SURE else None

    def _by_words(self, node: Node, entry: Entry) -> None:
        """A row of belanja without a code: a bidang or sub bidang where its words say so."""
        word = entry.levels.get(entry.column) or level_word(entry.name)
        if word is None and self._by_jenis(node, entry):
            return
        match = None
        if word != "sub_bidang" and entry.name and (word == "bidang" or not self.activity or node.virtual):
            match = accounts.match_name(entry.name, ("bidang",), level="bidang")
        close = accounts.match_name(entry.name, ("bidang",)) if match and word != "bidang" else None
        is_bidang = word == "bidang" or (
            match is not None
            and match[1] >= self._least(node, entry, match[0].code)
            and not (close and close[0].level != "bidang" and close[1] > match[1])
            and (entry.mark != "number" or not self.bidang_path or self._opens_bidang(entry))
        )
        if is_bidang:
            exact = match is not None and match[1] >= 0.95
            digit = match[0].code if match and exact else bidang_word(entry.name) or (match[0].code if match else None)
            digit = digit or bidang_number(entry.name)
            digit = digit or str(min(5, sum(n.level == "bidang" for n in self.nodes) + 1))
            self.by_name += 1
            self.activity = None
            node.kegiatan, node.level = digit, "bidang"
            node.path = self.bidang_path = (*self.base, digit)
        elif word == "sub_bidang" and self.bidang_path:
            found = accounts.match_name(entry.name, ("bidang",), within=self.bidang_path[-1], level="sub_bidang")
            node.level = "sub_bidang"
            node.kegiatan = found[0].code if found and found[1] >= SURE else None
        elif word == "kegiatan" and entry.column in entry.levels:
            node.level = "kegiatan"

    def _by_jenis(self, node: Node, entry: Entry) -> bool:
        """Belanja Pegawai, Barang dan Jasa, Modal, Tak Terduga by their words, in a table without any bidang."""
        digit = jenis_word(entry.name)
        if digit is None:
            return False
        rows = [other for other in self.nodes if other.section == BELANJA and not other.is_head]
        if any(other.level == "bidang" for other in rows):
            return any(other.level == "kelompok" for other in rows)
        if digit == "4" and not any(other.level == "kelompok" for other in rows):
            return False  # the only one of the four: bidang 5 of the chart before 2019
        path = (BELANJA, f"r{digit}")
        if not any(other.path == path for other in rows):
            node.level, node.rekening, node.path = "kelompok", f"5.{digit}", path
        return True

    def _least(self, node: Node, entry: Entry, digit: str) -> float:
        """How sure a name must be to open a bidang without the word: very, where other bidang have the word."""
        if node.virtual or self._follows_bidang(entry):
            return 0.55
        bidang = [other for other in self.nodes if other.level == "bidang"]
        if not any(level_word(other.entry.name) == "bidang" for other in bidang):
            return 0.75
        return 1.0 if digit == str(int(str(bidang[-1].kegiatan)) + 1) else 2.0

    def _follows_bidang(self, entry: Entry) -> bool:
        """Whether the row stands right below a bidang row, looks like it, and names a later bidang."""
        last = self.nodes[-1] if self.nodes else None
        if last is None or last.level != "bidang" or last.style != (entry.column, entry.indent, entry.mark):
            return False
        if level_word(last.entry.name) == "bidang" or not last.entry.has_amount:
            return False  # there the word tells, or items follow
        digit = bidang_word(entry.name)
        return digit is not None and digit > str(last.kegiatan)

    def _opens_bidang(self, entry: Entry) -> bool:
        """Whether the row looks like the bidang rows above it."""
        return any(node.level == "bidang" and node.entry.column == entry.column and node.entry.mark == entry.mark
                   for node in self.nodes)  # fmt: skip

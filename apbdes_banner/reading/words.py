"""The words by which the parts of a table are told: column heads, section heads, totals, noise.

A spelling that is missing is one line here. All patterns meet text that `plain` made: lower case, no marks.
"""

import re
from enum import StrEnum
from functools import lru_cache


class Role(StrEnum):
    """What a column means."""

    CODE = "code"
    KEGIATAN_CODE = "kegiatan_code"
    VILLAGE_CODE = "village_code"
    VILLAGE = "village"
    DISTRICT = "district"
    REGENCY = "regency"
    PROVINCE = "province"
    NUMBER = "number"
    LEVEL = "level"  # the name of a heading that is repeated on each row, or printed in a column of its own
    SECTION = "section"
    NAME = "name"
    SEMULA = "semula"
    ANGGARAN = "anggaran"
    REALISASI = "realisasi"
    CHANGE = "change"  # "perubahan": what it came to, or by how much it changed; arithmetic tells
    DIFFERENCE = "difference"
    PERCENT = "percent"
    VOLUME = "volume"
    SATUAN = "satuan"
    PRICE = "price"
    SUMBER = "sumber_dana"
    LOKASI = "lokasi"
    PELAKSANA = "pelaksana"
    REMARK = "remark"
    YEAR = "year"
    PERIOD = "period"  # a month, a quarter, an instalment of the amount
    OTHER = "other"


AMOUNT_ROLES = frozenset({Role.SEMULA, Role.ANGGARAN, Role.REALISASI, Role.CHANGE, Role.DIFFERENCE, Role.PERCENT})
LABEL_ROLES = frozenset({Role.CODE, Role.NUMBER, Role.NAME, Role.LEVEL, Role.SECTION})

_SPACED = re.compile(r"(?<!\w)(?:\w ){3,}\w(?!\w)")
_MARKS = re.compile(r"[^\w%+/&-]+|_")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Lower case, words apart, no marks: "U R A I A N" -> "uraian", "nominal_semula" -> "nominal semula"."""
    text = text.replace("SiLPA", "SILPA")  # the one word that is written so on purpose
    words = " ".join(_MARKS.sub(" ", _CAMEL.sub(" ", text)).split()).lower()
    return _SPACED.sub(lambda match: match[0].replace(" ", ""), words)


def _table(*entries: tuple[Role, str]) -> tuple[tuple[Role, re.Pattern[str]], ...]:
    return tuple((role, re.compile(pattern)) for role, pattern in entries)


# The budget by the words of every region: APBDes, APBKal, APBG, APB Nagari, APBKam, APBL, APB Pekon …
BUDGET = r"apb ?(?:desa?|kal|kalurahan|g|gampong|nag|nagari|k|kam|kampung|l|lembang|pekon|tiyuh|p|t|n)"

_MONTH = (
    r"jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agt|ags|agust?(?:us)?|sept?(?:ember)?"
    r"|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?"
)

# In this order: the first that fits. A head of several rows is joined from the top down.
_HEADS = _table(
    (Role.PERIOD, rf"^(?:bulan )?(?:{_MONTH})(?: 20\d\d)?$|^(?:triwulan|tri wulan|tw|tahap|termin|semester|smt)"
                 r" ?(?:[ivx]{1,4}|[1-4])(?: \d{1,3} ?%?)?$"),
    (Role.PERIOD, r"^belanja (?:pegawai|barang(?:(?: dan|/| /| &)? ?jasa)?|modal|(?:tidak|ta?k) ?terduga)$"),
    (Role.CODE, r"^(?:bid|sub|sub bid|keg)$"),
    (Role.PERCENT, r"%|persen|prosen|\bcapaian\b(?! \(?rp)"),
    (Role.VILLAGE_CODE, r"\bkd desa\b|\bkode desa\b"),
    (Role.VILLAGE, r"^(?:nama )?(?:desa|kalurahan|gampong|nagari|pekon|tiyuh|kampung|lembang)$"),
    (Role.DISTRICT, r"^(?:nama )?(?:kecamatan|kapanewon|distrik)$"),
    (Role.REGENCY, r"^(?:nama )?(?:kabupaten|kab)(?: ?/? ?kota)?$"),
    (Role.PROVINCE, r"^(?:nama )?(?:provinsi|propinsi)$"),
    (Role.KEGIATAN_CODE, r"\bkd keg\b|\bkode keg(iatan)?\b|\bid keg\b"),
    (Role.OTHER, r"\bkd sub ?rinci\b|\bkode sbu\b|\bkd (bid|sub)\b|\bnip\b|\bnpwp\b|\bkd ?posting\b|\bspm\b|\bspp\b"),
    (Role.CODE, r"\b(kode?|kd|no|nomor|nomer)\.? ?(rek|rekening|akun|rincian|anggaran)\b|^kode\b|^rekening\b"
                r"|^(no|nomor) akun$|\bkode\b"),
    (Role.PRICE, r"\b(harga|hrg)\b(?!.*\b(jumlah|jml|total)\b)|\btarif\b"),
    (Role.VOLUME, r"\bvol(ume)?\b|\b(jml|jumlah) satuan( pak)?$|\bkuantitas\b|\bbanyaknya\b|\bqty\b"),
    (Role.SATUAN, r"\bsatuan$|\bunit$"),
    (Role.DIFFERENCE, r"bertambah|berkurang|\btambah\b|penambahan|pengurangan"
                      r"|\blebih\b|\bkurang\b|selisih|\bsisa\b|\+/-|naik|turun"),
    (Role.REALISASI, r"realisasi|terealisasi|serapan|terserap|diserap"
                     r"|terpakai|digunakan|dibelanjakan|\bcapaian rp|\bdebet\b"),
    (Role.SEMULA, r"\bsemula\b|\bawal\b|\bsebelum(?:nya)?\b|\bsblm\b|\bmurni\b|\bpagu awal\b"),
    (Role.ANGGARAN, rf"\bmenjadi\b|\b{BUDGET} perubahan\b|\b(setelah|sesudah|stlh|stl)\b|\banggaran perubahan\b"
                    r"|\bpagu (perubahan|pak)\b|\bnilai pak\b"),
    (Role.SUMBER, r"\bsumber( ?dana| desa| anggaran| pembiayaan| pendanaan)?\b|^dana$|\bsumberdana\b"),
    (Role.CHANGE, rf"\bperubahan\b|\bpak$|^p-? ?{BUDGET}\b|^{BUDGET}-p$"),
    (Role.LOKASI, r"\blokasi\b|\btempat\b|\balamat\b"),
    (Role.PELAKSANA, r"\bpelaksana\b|\bpptkd\b|\bpka\b|\bpenanggung ?jawab\b"),
    (Role.REMARK, r"^(ket|keterangan|penjelasan|catatan)$"),
    (Role.YEAR, r"^(tahun|thn|ta)$"),
    (Role.SECTION, r"^(kategori|jenis|kelompok|tipe|golongan|jenis anggaran)$"),
    (Role.LEVEL, r"^(nama )?(sub ?)?bidang$|^judul$|^sub ?judul$|^kategori bidang$|^program$|^(nama )?(sub )?kegiatan$"
                 r"|^sub uraian$|^(nama )?paket$"),
    (Role.NUMBER, r"^(no|nomor|nomer|no urut|urut)$"),
    (Role.NAME, r"^uraian\b|\buraian$|^nama( akun| rekening)?$|^deskripsi|^rincian$|^detail$|^akun$|^pos$|^item$"
                r"|^label$|^nama anggaran$|^jenis (pendapatan|belanja|pembiayaan)$|^komponen$|^keterangan uraian$"),
    (Role.ANGGARAN, rf"\banggaran\b|^jumlah\b|\bjumlah$|\bnominal\b|\brencana\b|\bpagu\b|\bnilai\b|\btarget\b|\bbiaya\b"
                    rf"|\bbesaran\b|\balokasi\b|^total\b|^rp$|^{BUDGET}$|\bplafon"),
)  # fmt: skip
_YEARLY = re.compile(rf"^(?:(?:ta|t a|tahun|tahun anggaran|anggaran|{BUDGET}|realisasi) )*(20[0-4]\d)(?: rp)?$")


@lru_cache(maxsize=4096)
def role_of(head: str) -> Role | None:
    """The meaning of a column head, None for words that head no column. `head` as `plain` gives it."""
    if not head or len(head) > 90:
        return None
    if _YEARLY.match(head):
        return Role.REALISASI if "realisasi" in head else Role.ANGGARAN
    for role, pattern in _HEADS:
        if pattern.search(head):
            return role
    return None


def year_of_head(head: str) -> int | None:
    """2025 of a column head "tahun 2025" or "anggaran 2025"."""
    match = _YEARLY.match(head) or re.search(r"\b(20[0-4]\d)\b", head)
    return int(match[1]) if match else None


_UNIT = re.compile(
    r"\b(?:dalam|x|kali) (?:rp )?(?:ribu|juta|seribu|sejuta)(?:an)?\b(?: rupiah)?|\b(?:ribuan|jutaan)(?: rupiah| rp)\b"
    r"|\brp 000\b|\bx (?:rp )?1 000\b"
)
_HEAD_UNIT = re.compile(r"\b(?:ribu|juta)(?:an)?\b|\b000\b")


def unit_of(text: str, *, head: bool = False) -> str | None:
    """The words that say that amounts are written in thousands or millions; `head`: the head of a column of money."""
    words = plain(text)
    match = _UNIT.search(words) or (_HEAD_UNIT.search(words) if head else None)
    return match[0] if match else None


REGION = r"(?:desa|kalurahan|gampong|nagari|pekon|tiyuh|kampung|lembang|negeri|ohoi|kute|kepenghuluan|marga|distrik)"
_NUMBERING = r"(?:(?:[ivx]{1,4}|[a-e]|\d{1,2}) )?"
_BEHIND = rf"(?: {REGION})?(?: per ?(?:sub )?bidang| per jenis)?(?: (?:tahun )?(?:anggaran )?20\d\d)?(?: rp)?$"
_FRONT = rf"^{_NUMBERING}(?:rincian |rekap(?:itulasi)? |anggaran |realisasi |laporan |rencana )*"

LETTER = re.compile(r"[^\W\d_]")


def has_letter(text: str) -> bool:
    """Whether a text can be words at all: most cells are amounts and codes."""
    return LETTER.search(text) is not None


_BRACKETS = re.compile(r"\([^)]*\)")
SECTION_HEADS = (
    (
        "penerimaan_pembiayaan",
        re.compile(rf"{_FRONT}(?:penerimaa+n (?:pembia?yaan)|pembia?yaan (?:penerimaan|masuk)){_BEHIND}"),
    ),
    (
        "pengeluaran_pembiayaan",
        re.compile(rf"{_FRONT}(?:pengeluara+n (?:pembia?yaan)|pembia?yaan (?:pengeluaran|keluar)){_BEHIND}"),
    ),
    (
        "pendapatan",
        re.compile(rf"{_FRONT}(?:(?:sumber )?pendapatan|penerimaan pendapatan|{BUDGET} pendapatan){_BEHIND}"),
    ),
    ("belanja", re.compile(rf"{_FRONT}(?:belanja|pengeluaran belanja){_BEHIND}")),
    ("pembiayaan", re.compile(rf"{_FRONT}(?:pembia?yaan){_BEHIND}")),
)


# Words that head income and spending in a table that says neither "pendapatan" nor "belanja".
_CASH_HEADS = (
    (
        "pendapatan",
        re.compile(rf"{_FRONT}(?:penerimaa+n|pemasukan|(?:uang|dana) masuk|sumber (?:dana|penerimaan)){_BEHIND}"),
    ),
    (
        "belanja",
        re.compile(rf"{_FRONT}(?:pengeluara+n|(?:uang|dana) keluar|penggunaan(?: dana| anggaran| {BUDGET})?){_BEHIND}"),
    ),
)


@lru_cache(maxsize=8192)
def cash_head(text: str) -> str | None:
    """pendapatan or belanja where a text heads what comes in or goes out, by other words than these two."""
    if not has_letter(text):
        return None
    words = plain(_BRACKETS.sub(" ", text))
    return next((name for name, pattern in _CASH_HEADS if pattern.match(words)), None)


@lru_cache(maxsize=8192)
def section_head(text: str) -> str | None:
    """The section that a text opens: pendapatan, belanja, pembiayaan, penerimaan_pembiayaan, pengeluaran_pembiayaan."""
    if not has_letter(text):
        return None
    words = plain(_BRACKETS.sub(" ", text))
    for name, pattern in SECTION_HEADS:
        if pattern.match(words):
            return name
    return None


_TOTAL = r"^(?:(?:jumlah|jml|total|grand total|sub ?total|sub ?jumlah|jumlah total|total jumlah) ?)"
_TOTALS = (
    ("surplus_defisit", r"^(?:jumlah |total )?(?:surplus|defisit)\b|\bsurplus\b.*\bdefisit\b"),
    ("silpa", r"^si ?l ?p ?a (?:silpa )?(?:tahun )?(?:berjalan|berkenaan|tahun ini)|^silpa/silpa|\btahun berkenaan\b"
              r"|^sisa lebih (?:pembiayaan|perhitungan)(?: anggaran)?(?: silpa)?(?: tahun)?(?: anggaran)?"
              r"(?: berjalan| berkenaan| 20\d\d)?$|^sisa (?:anggaran|lebih)$"
              r"|^(?:jumlah |total )?(?:sisa lebih|silpa)(?: kurang)?(?: pembiayaan| perhitungan)? anggaran.*"
              r"berkenaan"),
    ("pembiayaan_netto", r"pembia?yaan net+o|^net+o pembia?yaan|^selisih pembia?yaan"),
    ("penerimaan_pembiayaan", _TOTAL + r"(?:penerimaa+n(?: pembia?yaan)?|pembia?yaan masuk)" + _BEHIND),
    ("pengeluaran_pembiayaan", _TOTAL + r"(?:pengeluara+n(?: pembia?yaan)|pembia?yaan keluar)" + _BEHIND),
    ("pendapatan", _TOTAL + r"(?:anggaran |penerimaan )?pendapatan" + _BEHIND),
    ("belanja", _TOTAL + r"(?:anggaran |pengeluaran )?(?:belanja|pengeluaran)" + _BEHIND),
    ("pembiayaan_netto", _TOTAL + r"(?:anggaran )?pembia?yaan" + _BEHIND),
)  # fmt: skip
_TOTAL_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _TOTALS)
_ANY_TOTAL = re.compile(
    r"^(?:jumlah|jml|total|grand total|sub ?total|sub ?jumlah|(?:di)?pindah(?:an|kan))\b(?! anggota| penduduk)"
)
_SIGNS = re.compile(r"\((?:rp|[+-]|a|b|c|a-b|\d)\)", re.IGNORECASE)
_NUMBERED_TOTAL = re.compile(rf"^{_NUMBERING}(?=jumlah|total|surplus|defisit|silpa|sisa)")
_LAST_YEAR = re.compile(r"sebelum|lalu|\btahun anggaran 20\d\d\b.*\bawal\b")


@lru_cache(maxsize=8192)
def total_of(text: str) -> str | None:
    """Which of the seven totals a row's words name; "" for a total of something else; None for no total."""
    words = _NUMBERED_TOTAL.sub("", plain(_SIGNS.sub(" ", text)))
    if _LAST_YEAR.search(words):
        return None
    for name, pattern in _TOTAL_PATTERNS:
        if pattern.search(words):
            return name
    return "" if _ANY_TOTAL.match(words) else None


_NO_MONEY = re.compile(r"^(?:nip|nik|nrp|hp|no hp|nomor hp|telp?|telepon|no telp|wa|npwp|no rek(?:ening)?)$")


@lru_cache(maxsize=8192)
def is_person_number(text: str) -> bool:
    """Whether a text names the number of a person in a signature block: NIP, telephone."""
    return bool(_NO_MONEY.match(plain(text)))


_FOOTER = re.compile(
    r"printed by|dicetak (?:oleh|dari|pada)|\bhalaman \d+|^hal(?:aman)?\.? ?\d+( dari \d+)?$|^page \d+|siskeudes v"
)
_SIGNATURE = re.compile(
    r"^(?:pj |plt |plh )?(?:kepala desa|sekretaris desa|bendahara|kuwu|perbekel|lurah|wali ?nagari|keuchik|geuchik"
    r"|peratin|mengetahui|disetujui|ditetapkan|diundangkan|ketua bpd|penjabat|hukum tua"
    r"|kepala (?:kampung|pekon|lembang|tiyuh))\b"
)
_LEVELS = (
    ("sub_bidang", re.compile(rf"^{_NUMBERING}sub ?bid(?:ang|g)?\b|^{_NUMBERING}sub-bidang\b")),
    ("bidang", re.compile(rf"^{_NUMBERING}(?:b |b-)?bid(?:ang|g)?\b|^{_NUMBERING}belanja bid(?:ang|g)?\b")),
    ("kegiatan", re.compile(rf"^{_NUMBERING}kegiatan\b(?! (?:penyelenggaraan )?belanja)")),
)


@lru_cache(maxsize=8192)
def is_footer(text: str) -> bool:
    """A line that a program printed at the foot of a page."""
    return has_letter(text) and _FOOTER.search(plain(text)) is not None


def is_signature(text: str) -> bool:
    """The title in a signature block."""
    return bool(_SIGNATURE.match(plain(text)))


@lru_cache(maxsize=8192)
def level_word(text: str) -> str | None:
    """bidang, sub_bidang or kegiatan where the text says it is one."""
    words = plain(text)
    for name, pattern in _LEVELS:
        if pattern.match(words):
            return name
    return None


_BIDANG_WORDS = (
    ("4", re.compile(r"pemberd|\bper?mas\b|\bpemmas\b")),
    ("5", re.compile(r"bencana|darurat|mendesak|ta?k ?terduga|tidak terduga")),
    ("3", re.compile(r"pembina|\bpembin\b|\bbin ?mas|\bbin\b")),
    ("2", re.compile(r"pembang|\bpemb\b")),
    ("1", re.compile(r"pemerint|\bpem ?des|\bpem\b")),
    ("3", re.compile(r"kemasy")),
)


def bidang_word(text: str) -> str | None:
    """The digit of the bidang by its one telling word; None where there is none."""
    words = plain(text)
    return next((digit for digit, pattern in _BIDANG_WORDS if pattern.search(words)), None)


_BIDANG_NUMBER = re.compile(r"^bidang (?:(\d)|([ivx]{1,3}))(?: |$)")
_ROMAN_DIGITS = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}


def bidang_number(text: str) -> str | None:
    """The digit of "Bidang 5" and "Bidang V"; None where there is none, or none of a bidang."""
    match = _BIDANG_NUMBER.match(plain(text))
    digit = (match[1] or _ROMAN_DIGITS.get(match[2])) if match else None
    return digit if digit in _ROMAN_DIGITS.values() else None


_JENIS_WORDS = (
    ("1", re.compile(r"^belanja pegawai$")),
    ("2", re.compile(r"^belanja barang(?: dan| &)? jasa$|^belanja barang$")),
    ("3", re.compile(r"^belanja modal$")),
    ("4", re.compile(r"^belanja (?:tidak|ta?k) ?terduga$")),
)


@lru_cache(maxsize=4096)
def jenis_word(text: str) -> str | None:
    """1 to 4 for the four kelompok of belanja by their own names, None for all other words."""
    words = plain(text)
    return next((digit for digit, pattern in _JENIS_WORDS if pattern.match(words)), None)

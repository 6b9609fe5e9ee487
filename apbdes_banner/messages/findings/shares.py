"""Findings of shares and limits: what a regulation asks of the whole. Sorted by key."""

TEXTS: dict[str, tuple[str, str]] = {
    "blt-above": (
        "BLT Desa dari Dana Desa berjumlah {found}, yaitu {percent} dari Dana Desa {dana_desa}; paling "
        "banyak {limit} %, {expected} ({law}).",
        "BLT Desa from Dana Desa is {found}, {percent} of Dana Desa {dana_desa}; at most {limit} %, "
        "{expected} ({law}).",
    ),
    "blt-above.hint": (
        "Periksa jumlah keluarga penerima. Bila sub bidang keadaan mendesak juga memuat selain BLT, abaikan.",
        "Check the number of families. If the urgent part (5.3) holds more than BLT, pass over this.",
    ),
    "blt-below": (
        "BLT Desa dari Dana Desa paling banyak {found}, yaitu {percent} dari Dana Desa {dana_desa}; paling "
        "sedikit {limit} %, {expected} ({law}).",
        "BLT Desa from Dana Desa is {found} at most, {percent} of Dana Desa {dana_desa}; at least {limit} %, "
        "{expected} ({law}).",
    ),
    "blt-below.hint": (
        "Periksa jumlah keluarga penerima, dan apakah BLT tercantum di bidang 5.",
        "Check the number of families, and whether BLT stands in bidang 5.",
    ),
    "blt-odd": (
        "BLT Desa{at} {found} tidak habis dibagi Rp 300.000, yaitu BLT satu keluarga sebulan.",
        "BLT Desa{at} {found} is no multiple of Rp 300.000, the BLT of one family and month.",
    ),
    "blt-odd.hint": (
        "Periksa jumlah keluarga dan bulannya. Bila sub bidang keadaan mendesak juga memuat selain BLT, abaikan.",
        "Check the number of families and months. If the urgent part (5.3) holds more than BLT, pass over this.",
    ),
    "food-share": (
        "Untuk ketahanan pangan terlihat paling banyak {found}, yaitu {percent} dari Dana Desa {dana_desa}; "
        "paling sedikit {limit} %, {expected} ({law}).",
        "For food security there is {found} at most, {percent} of Dana Desa {dana_desa}; at least {limit} %, "
        "{expected} ({law}).",
    ),
    "food-share.hint": (
        "Terhitung sub bidang 4.1 dan 4.2, pengeluaran pembiayaan, dan kegiatan yang namanya menyebut "
        "pangan, tani, atau ternak. Bila ada kegiatan lain untuk ketahanan pangan, tulis itu dalam namanya.",
        "Counted were 4.1, 4.2, financing payments, and activities whose names speak of food, farming or "
        "cattle. If another activity serves food security, say so in its name.",
    ),
    "fund-overspent": (
        "Yang dibayar hanya dari {fund} berjumlah {found} (kolom {column}), padahal yang tersedia paling "
        "banyak {expected}: pendapatannya {income} dan penerimaan pembiayaan {rest}. Lebih {difference}.",
        "What {fund} alone pays is {found} (column {column}), but at most {expected} is there: its income "
        "{income} and financing receipts {rest}. Too much by {difference}.",
    ),
    "fund-overspent.hint": (
        "Periksa kolom sumber dana pada baris-baris itu, dan jumlah pendapatan dari sumber ini.",
        "Check the source of funds of those rows, and the income of this fund.",
    ),
    "operational-share": (
        "Operasional pemerintah desa dari Dana Desa berjumlah {found}, yaitu {percent} dari Dana Desa "
        "{dana_desa}; batasnya {limit} %, {expected} ({law}).",
        "Running costs of the village government paid from Dana Desa are {found}, {percent} of Dana Desa "
        "{dana_desa}; the limit is {limit} %, {expected} ({law}).",
    ),
    "operational-share.hint": (
        "Kurangi kegiatan itu, atau bayar sisanya dari sumber lain. Sejak 2026 batasnya dihitung dari pagu "
        "tanpa bagian Koperasi Desa Merah Putih, jadi bisa lebih rendah lagi.",
        "Lower that activity, or pay the rest from another fund. Since 2026 the limit is of the money "
        "without the part for Koperasi Desa Merah Putih, so it may be lower still.",
    ),
    "pay-share": (
        "Siltap dan tunjangan kepala desa dan perangkat serta tunjangan dan operasional BPD berjumlah "
        "{found}, yaitu {percent} dari belanja {belanja}; batasnya {limit} % (PP 43/2014 Pasal 100, diubah "
        "dengan PP 11/2019).",
        "Pay and allowances of the village's officials, and allowances and running costs of the BPD, are "
        "{found}, {percent} of the spending {belanja}; the limit is {limit} % (PP 43/2014 article 100 as "
        "changed by PP 11/2019).",
    ),
    "pay-share.hint": (
        "Kurangi bagian itu atau tambah belanja lain. Belanja dari hasil tanah bengkok tidak ikut dihitung "
        "(ayat 2); bagian itu tidak terlihat dari berkas ini.",
        "Lower that part or raise other spending. What proceeds of tanah bengkok pay does not count "
        "(paragraph 2); this file does not show which part that is.",
    ),
    "pay-share.hint-bengkok": (
        "Kurangi bagian itu atau tambah belanja lain. Yang dibayar dari PAD saja, {outside}, tidak ikut "
        "dihitung, karena mungkin hasil tanah bengkok (ayat 2).",
        "Lower that part or raise other spending. What PAD alone pays, {outside}, was not counted: it may be "
        "proceeds of tanah bengkok (paragraph 2).",
    ),
}

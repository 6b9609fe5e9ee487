"""Findings of amounts: cells of money that cannot be read, or cannot be meant. Sorted by key."""

TEXTS: dict[str, tuple[str, str]] = {
    "amount-absurd": (
        "Angka “{name}”{at} terlalu besar untuk sebuah desa: {found}.",
        "The amount of “{name}”{at} is too large for a village: {found}.",
    ),
    "amount-absurd.hint": (
        "Periksa jumlah nolnya dan tanda titik atau komanya.",
        "Check the number of zeros, and the points and commas.",
    ),
    "amount-ambiguous": (
        'Angka "{found}" ({uraian}) dapat dibaca dengan dua cara; cara tulisnya berbeda dari angka lain di kolom itu.',
        'The number "{found}" ({uraian}) can be read in two ways; it is written unlike the others in its column.',
    ),
    "amount-ambiguous.hint": (
        "Tulis angka penuh dengan cara yang sama seperti baris lain, misalnya 1.250.000.",
        "Write the full number in the same way as the other rows, such as 1.250.000.",
    ),
    "amount-fraction": (
        "“{name}”{at} kurang dari satu rupiah: {found}.",
        "“{name}”{at} is less than one rupiah: {found}.",
    ),
    "amount-fraction.hint": (
        "Sel ini mungkin berisi persentase atau angka dalam jutaan. Tulis jumlahnya dalam rupiah penuh.",
        "The cell may hold a percentage or millions. Write the amount in whole rupiah.",
    ),
    "amount-hashes": (
        'Sel {uraian} hanya berisi "{found}": kolomnya terlalu sempit ketika berkas ini disalin, jadi angkanya hilang.',
        'The cell of {uraian} only holds "{found}": its column was too narrow when this file was copied, '
        "so the number is lost.",
    ),
    "amount-hashes.hint": (
        "Buka berkas aslinya, lebarkan kolom itu, lalu salin lagi.",
        "Open the original file, widen the column, and copy it again.",
    ),
    "amount-negative": (
        "“{name}”{at} bernilai minus: {found}. Rincian anggaran tidak boleh minus.",
        "“{name}”{at} is negative: {found}. An item of a budget cannot be.",
    ),
    "amount-negative.hint": (
        "Hapus tanda minus atau kurungnya, atau pindahkan angka itu ke bagian yang benar.",
        "Take away the minus or the brackets, or move the amount to where it belongs.",
    ),
    "amount-placeholder": (
        "“{name}”{at} bernilai Rp 1, tampaknya hanya untuk menahan baris.",
        "“{name}”{at} is Rp 1, it seems to keep a row open.",
    ),
    "amount-placeholder.hint": (
        "Kosongkan atau isi dengan angka yang sebenarnya.",
        "Leave it empty or write the real amount.",
    ),
    "amount-shortened": (
        'Angka "{found}" ({uraian}) disingkat, jadi jumlah persisnya tidak diketahui.',
        'The amount "{found}" ({uraian}) is shortened, so what it is exactly is not known.',
    ),
    "amount-shortened.hint": (
        "Tulis jumlahnya lengkap dalam rupiah, misalnya 905.250.000, bukan 905 jt.",
        "Write the whole amount in rupiah, such as 905.250.000, not 905 jt.",
    ),
    "amount-unreadable": (
        'Jumlah untuk {uraian} tidak dapat dibaca: "{found}".',
        'The amount of {uraian} cannot be read: "{found}".',
    ),
    "amount-unreadable.hint": (
        "Isi sel itu dengan angka saja, misalnya 1.250.000.",
        "Put a number alone into that cell, such as 1.250.000.",
    ),
    "amounts-small": (
        "Seluruh anggaran hanya {found}. Mungkin angkanya ditulis dalam ribuan atau jutaan rupiah.",
        "The whole budget is only {found}. Its amounts may be written in thousands or millions of rupiah.",
    ),
    "amounts-small.hint": (
        "Tulis semua angka dalam rupiah penuh.",
        "Write all amounts in whole rupiah.",
    ),
    "convention-mixed": (
        "Kolom {column} menulis angka dengan cara yang campur aduk (titik dan koma bergantian).",
        "Column {column} writes its numbers in mixed ways (dots and commas in turn).",
    ),
    "convention-mixed.hint": (
        "Periksa apakah tiap angka terbaca benar; sebaiknya seragamkan, misalnya 1.250.000,00.",
        "See whether each number was read right; better write them all alike, such as 1.250.000,00.",
    ),
    "duplicate-block": (
        "{uraian} tercantum dua kali dengan isi yang hampir sama (baris {rows} dan {others}). Yang dihitung "
        "hanya yang terakhir.",
        "{uraian} stands twice with nearly the same rows (rows {rows} and {others}). Only the last was counted.",
    ),
    "duplicate-block.hint": (
        "Hapus salah satu, dan periksa angka mana yang benar.",
        "Delete one of them, and see which figures are right.",
    ),
    "formula-uncached": (
        "Sel {uraian} berisi rumus tanpa hasil yang tersimpan, jadi jumlahnya tidak terbaca.",
        "The cell of {uraian} holds a formula without a stored result, so its amount cannot be read.",
    ),
    "formula-uncached-total": (
        "Rumus di {uraian} belum dihitung, jadi jumlah itu tidak diperiksa.",
        "The formula in {uraian} has not been calculated, so that sum was not checked.",
    ),
    "formula-uncached-total.hint": (
        "Buka berkas ini di Excel atau LibreOffice, simpan, lalu ulangi.",
        "Open this file in Excel or LibreOffice, save it, and try again.",
    ),
    "formula-uncached.hint": (
        "Buka berkas ini di Excel atau LibreOffice, simpan, lalu ulangi.",
        "Open this file in Excel or LibreOffice, save it, and try again.",
    ),
    "income-above-plan": (
        "Realisasi “{name}”{at} {found} melebihi anggarannya {expected}.",
        "“{name}”{at} brought {found}, more than its plan {expected}.",
    ),
    "over-budget": (
        "Realisasi “{name}”{at} {found} melebihi anggarannya {expected}, lebih {difference}.",
        "“{name}”{at} cost {found}, more than its budget {expected} by {difference}.",
    ),
    "over-budget.hint": (
        "Periksa angkanya. Belanja tidak boleh melebihi anggaran tanpa perubahan APBDes.",
        "Check the amount. Spending may not exceed the budget without a change of it.",
    ),
    "realisasi-empty": (
        "Semua realisasi bernilai nol, padahal ini laporan realisasi.",
        "Every realised amount is zero, though this is a report of what was spent.",
    ),
    "realisasi-empty.hint": (
        "Isi kolom realisasi, atau pakai berkas ini sebagai APBDes (rencana) tanpa kolom itu.",
        "Fill in the realised amounts, or use the file as a plan without that column.",
    ),
    "row-unread": (
        "Baris ini berisi uang {found} tetapi tidak dipahami ({uraian}), jadi tidak dihitung.",
        "This row holds money, {found}, but was not understood ({uraian}), so it is not counted.",
    ),
    "row-unread.hint": (
        "Beri uraian dan letakkan di bawah judul yang benar, atau hapus baris itu bila bukan bagian dari anggaran.",
        "Give it a description and put it below the right heading, or delete the row if it is no part of the budget.",
    ),
}

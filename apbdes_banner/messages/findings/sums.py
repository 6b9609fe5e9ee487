"""Findings of sums and balance: what does not add up, or is not there. Sorted by key."""

TEXTS: dict[str, tuple[str, str]] = {
    "amount-missing": (
        "“{name}”{at} kosong, padahal “{heading}” tercetak {expected} di kolom yang sama.",
        "“{name}”{at} is empty, but “{heading}” is printed as {expected} in the same column.",
    ),
    "amount-missing.hint": (
        "Isi jumlahnya, atau 0 bila memang tidak ada; tanpa itu spanduk memuat angka yang lain dari judulnya.",
        "Fill in the amount, or 0 if there is none; without it the banner would show another number than the heading.",
    ),
    "amount-missing.hint-column": (
        "Semua rincian kosong di kolom ini; hanya judul atau jumlahnya yang terisi. Isi rinciannya, atau "
        "hapus kolom ini bila belum ada angkanya.",
        "Every item is empty in this column; only headings or totals carry amounts. Fill in the items, or "
        "delete the column if there are no figures yet.",
    ),
    "amount-missing.hint-many": (
        "Semua rincian di bawahnya kosong di kolom itu. Isi jumlah tiap rincian, atau perbaiki angka yang tercetak.",
        "Every item below it is empty in that column. Fill in their amounts, or mend the printed one.",
    ),
    "belanja-missing": (
        "Tidak ada bagian belanja dalam tabel ini.",
        "The table has no part for spending (belanja).",
    ),
    "belanja-missing.hint": (
        "Pastikan berkas memuat seluruh APBDes, bukan hanya satu halaman, dan ada judul “BELANJA”.",
        "Make sure that the file holds the whole budget, not one page of it, and has a heading “BELANJA”.",
    ),
    "deficit-unfunded": (
        "Belanja {belanja} lebih besar daripada pendapatan {pendapatan}, kurang {rest}, dan tidak ada bagian "
        "pembiayaan yang menutupnya (kolom {column}).",
        "Spending {belanja} is larger than income {pendapatan} by {rest}, and no financing part covers it "
        "(column {column}).",
    ),
    "deficit-unfunded.hint": (
        "Tambahkan bagian pembiayaan, biasanya SiLPA tahun sebelumnya, atau periksa jumlah belanja.",
        "Add the financing part, usually last year's SiLPA, or check the spending.",
    ),
    "group-mismatch": (
        "Jumlah “{name}”{at} tercetak {found}, padahal rinciannya berjumlah {expected} (selisih {difference}).",
        "The amount of “{name}”{at} is printed as {found}, but what stands below it adds up to {expected} "
        "(difference {difference}).",
    ),
    "group-mismatch.hint": (
        "Periksa apakah ada baris yang terlewat atau angka yang salah, lalu perbaiki rincian atau jumlahnya.",
        "See whether a row is missing or an amount is wrong, then mend the items or the total.",
    ),
    "group-mismatch.hint-blank": (
        "Sel “{part}” kosong di kolom itu: mungkin angkanya belum diisi.",
        "The cell of “{part}” is empty in that column: its amount may be missing.",
    ),
    "group-mismatch.hint-cut": (
        "Rinciannya berhenti di baris terakhir tabel: mungkin lanjutannya belum ikut. Ekspor ulang berkasnya "
        "sampai halaman terakhir.",
        "Its items go on to the last row of the table: the rest may be missing. Export the file again down "
        "to its last page.",
    ),
    "group-mismatch.hint-digit": (
        "Satu angka tampaknya kurang atau lebih saat diketik. Bandingkan dengan dokumen aslinya.",
        "One digit seems to be missing or added. Compare with the original document.",
    ),
    "group-mismatch.hint-left-out": (
        "Selisihnya sama dengan “{part}”: tampaknya baris itu belum ikut dijumlahkan. Periksa rumus jumlahnya.",
        "The difference equals “{part}”: that row seems to be left out of the total. Check the formula of the total.",
    ),
    "group-mismatch.hint-row-missing": (
        "Jumlah di atasnya cocok dengan angka yang tercetak, jadi kemungkinan ada baris rincian yang "
        "terlewat. Lengkapi rinciannya.",
        "The total above agrees with the printed amount, so an item is probably missing. Complete the items.",
    ),
    "group-mismatch.hint-sign": (
        "Besarnya sama, hanya tanda kurung atau minusnya yang berbeda. Perbaiki tandanya.",
        "The size is the same, only the brackets or the minus differ. Mend the sign.",
    ),
    "group-mismatch.hint-swapped": (
        "Dua angka tampaknya tertukar tempat saat diketik. Bandingkan dengan dokumen aslinya.",
        "Two digits seem to be swapped. Compare with the original document.",
    ),
    "group-mismatch.hint-total-wrong": (
        "Jumlah di atasnya cocok dengan rincian, jadi kemungkinan angka inilah yang salah ketik. Ganti "
        "dengan {expected}.",
        "The total above agrees with the items, so this amount is probably mistyped. Replace it with {expected}.",
    ),
    "group-mismatch.hint-twice": (
        "Selisihnya sama dengan “{part}”: tampaknya baris itu terhitung dua kali, atau rinciannya berulang.",
        "The difference equals “{part}”: that row seems to be counted twice, or its items are repeated.",
    ),
    "netto-mismatch": (
        "Pembiayaan netto{at} tercetak {found}, padahal penerimaan {first} dikurangi pengeluaran {second} "
        "adalah {expected} (selisih {difference}).",
        "The net financing{at} is printed as {found}, but receipts {first} less payments {second} are "
        "{expected} (difference {difference}).",
    ),
    "netto-mismatch.hint": (
        "Hitung ulang: penerimaan pembiayaan dikurangi pengeluaran pembiayaan.",
        "Compute it again: financing receipts less financing payments.",
    ),
    "netto-mismatch.hint-head": (
        "Baris “{name}” boleh memuat penerimaan, netto, atau jumlah penerimaan dan pengeluaran; angka ini "
        "bukan salah satunya. Perbaiki, atau kosongkan.",
        "The row “{name}” may show the receipts, the netto, or receipts and payments together; this amount "
        "is none of them. Mend it, or leave it empty.",
    ),
    "netto-mismatch.hint-slip": (
        "Satu angka tampaknya kurang, lebih, atau tertukar: mungkin maksudnya {meant}. Bandingkan dengan "
        "dokumen aslinya.",
        "One digit seems to be missing, added or swapped: perhaps {meant} is meant. Compare with the "
        "original document.",
    ),
    "pendapatan-missing": (
        "Tidak ada bagian pendapatan dalam tabel ini.",
        "The table has no part for income (pendapatan).",
    ),
    "pendapatan-missing.hint": (
        "Pastikan berkas memuat seluruh APBDes, bukan hanya satu halaman, dan ada judul “PENDAPATAN”.",
        "Make sure that the file holds the whole budget, not one page of it, and has a heading “PENDAPATAN”.",
    ),
    "plan-not-closed": (
        "Anggaran tidak impas: pendapatan {pendapatan} dikurangi belanja {belanja} ditambah pembiayaan netto "
        "{netto} menyisakan {rest} (kolom {column}). Dalam rencana sisanya harus nol.",
        "The plan does not close: income {pendapatan} less spending {belanja} plus net financing {netto} "
        "leaves {rest} (column {column}). In a plan nothing may be left.",
    ),
    "plan-not-closed.hint": (
        "Periksa apakah ada belanja atau pengeluaran pembiayaan yang belum tercantum, atau penerimaan yang "
        "terlalu besar.",
        "See whether spending or a financing payment is missing, or a receipt is too large.",
    ),
    "plan-not-closed.hint-one-row": (
        "Sisanya sama dengan “{part}”: periksa apakah baris itu terhitung dua kali atau berada di bagian yang salah.",
        "The rest equals “{part}”: see whether that row is counted twice or stands in the wrong part.",
    ),
    "sign-mismatch": (
        "“{name}”{at} tercetak {found}, seharusnya {expected}: tanda minus atau kurungnya keliru.",
        "“{name}”{at} is printed as {found}, but should be {expected}: the minus or the brackets are wrong.",
    ),
    "sign-mismatch.hint": (
        "Tulis angka negatif dalam kurung atau dengan tanda minus, misalnya (1.000.000).",
        "Write a negative amount in brackets or with a minus, for example (1.000.000).",
    ),
    "silpa-mismatch": (
        "SiLPA{at} tercetak {found}, padahal surplus/defisit {first} ditambah pembiayaan netto {second} "
        "adalah {expected} (selisih {difference}).",
        "SiLPA{at} is printed as {found}, but surplus or deficit {first} plus net financing {second} is "
        "{expected} (difference {difference}).",
    ),
    "silpa-mismatch.hint": (
        "Hitung ulang: surplus/defisit ditambah pembiayaan netto.",
        "Compute it again: surplus or deficit plus net financing.",
    ),
    "silpa-mismatch.hint-slip": (
        "Satu angka tampaknya kurang, lebih, atau tertukar: mungkin maksudnya {meant}. Bandingkan dengan "
        "dokumen aslinya.",
        "One digit seems to be missing, added or swapped: perhaps {meant} is meant. Compare with the "
        "original document.",
    ),
    "silpa-negative": (
        "Sisa anggaran minus {rest}: pendapatan {pendapatan} dikurangi belanja {belanja} ditambah pembiayaan "
        "netto {netto} (kolom {column}). Sisa anggaran tidak boleh kurang dari nol.",
        "The rest is {rest} below zero: income {pendapatan} less spending {belanja} plus net financing "
        "{netto} (column {column}). It may never be below zero.",
    ),
    "silpa-negative.hint": (
        "Belanja atau pengeluaran lebih besar daripada uang yang tersedia. Periksa SiLPA tahun sebelumnya, "
        "jumlah belanja, dan pengeluaran pembiayaan.",
        "More is spent than there is. Check last year's SiLPA, the spending and the financing payments.",
    ),
    "silpa-negative.hint-netto": (
        "Kekurangannya sama dengan pengeluaran pembiayaan: angka “Penerimaan Pembiayaan” mungkin sudah "
        "dikurangi pengeluaran itu (netto). Tulis penerimaan sebelum dikurangi.",
        "What is missing equals the financing payments: the amount of the receipts may be net of them "
        "already. Write the receipts before payments.",
    ),
    "silpa-negative.hint-one-row": (
        "Kekurangannya sama dengan “{part}”: periksa apakah baris itu terhitung dua kali atau berada di "
        "bagian yang salah.",
        "What is missing equals “{part}”: see whether that row is counted twice or stands in the wrong part.",
    ),
    "surplus-mismatch": (
        "Surplus/defisit{at} tercetak {found}, padahal pendapatan {first} dikurangi belanja {second} adalah "
        "{expected}.",
        "The surplus or deficit{at} is printed as {found}, but income {first} less spending {second} is {expected}.",
    ),
    "surplus-mismatch.hint": (
        "Hitung ulang: jumlah pendapatan dikurangi jumlah belanja. Perbaiki angka yang salah.",
        "Compute it again: total income less total spending. Mend the wrong amount.",
    ),
    "surplus-mismatch.hint-slip": (
        "Satu angka tampaknya kurang, lebih, atau tertukar: mungkin maksudnya {meant}. Bandingkan dengan "
        "dokumen aslinya.",
        "One digit seems to be missing, added or swapped: perhaps {meant} is meant. Compare with the "
        "original document.",
    ),
    "surplus-unused": (
        "Pendapatan {pendapatan} lebih besar daripada belanja {belanja}, lebih {rest}, dan tidak ada bagian "
        "pembiayaan yang memakainya (kolom {column}).",
        "Income {pendapatan} is larger than spending {belanja} by {rest}, and no financing part uses it "
        "(column {column}).",
    ),
    "surplus-unused.hint": (
        "Tambahkan bagian pembiayaan, misalnya penyertaan modal BUM Desa, atau periksa apakah ada belanja "
        "yang belum tercantum.",
        "Add the financing part, for example the capital of the village's company, or see whether spending is missing.",
    ),
    "table-cut": (
        "Tabel tampaknya terpotong: belanja berhenti sebelum bidang 4, tanpa jumlah belanja dan tanpa "
        "pembiayaan. Terbaca pendapatan {pendapatan} dan belanja {belanja}.",
        "The table seems to be cut off: spending stops before bidang 4, with no total and no financing. It "
        "has income {pendapatan} and spending {belanja}.",
    ),
    "table-cut.hint": (
        "Ekspor ulang berkasnya sampai halaman terakhir, dengan semua bidang dan pembiayaan.",
        "Export the file again down to its last page, with every bidang and the financing.",
    ),
    "total-differs": (
        "“{name}”{at} tercetak {found}, padahal rincian yang terbaca berjumlah {expected} (selisih "
        "{difference}). Spanduk akan memuat angka yang lain.",
        "“{name}”{at} is printed as {found}, but the items that were read give {expected} (difference "
        "{difference}). A banner would show another number.",
    ),
    "total-differs.hint": (
        "Periksa apakah ada baris yang terlewat, terhitung dua kali, atau berada di bagian yang salah.",
        "See whether a row is left out, counted twice, or stands in the wrong part.",
    ),
    "total-mismatch": (
        "“{name}”{at} tercetak {found}, padahal bagian-bagiannya berjumlah {expected} (selisih {difference}).",
        "“{name}”{at} is printed as {found}, but its parts add up to {expected} (difference {difference}).",
    ),
    "total-mismatch.hint": (
        "Periksa apakah ada baris yang terlewat atau angka yang salah, lalu perbaiki rincian atau jumlahnya.",
        "See whether a row is missing or an amount is wrong, then mend the items or the total.",
    ),
    "total-mismatch.hint-blank": (
        "Sel “{part}” kosong di kolom itu: mungkin angkanya belum diisi.",
        "The cell of “{part}” is empty in that column: its amount may be missing.",
    ),
    "total-mismatch.hint-cut": (
        "Rinciannya berhenti di baris terakhir tabel: mungkin lanjutannya belum ikut. Ekspor ulang berkasnya "
        "sampai halaman terakhir.",
        "Its items go on to the last row of the table: the rest may be missing. Export the file again down "
        "to its last page.",
    ),
    "total-mismatch.hint-digit": (
        "Satu angka tampaknya kurang atau lebih saat diketik. Bandingkan dengan dokumen aslinya.",
        "One digit seems to be missing or added. Compare with the original document.",
    ),
    "total-mismatch.hint-left-out": (
        "Selisihnya sama dengan “{part}”: tampaknya baris itu belum ikut dijumlahkan. Periksa rumus jumlahnya.",
        "The difference equals “{part}”: that row seems to be left out of the total. Check the formula of the total.",
    ),
    "total-mismatch.hint-row-missing": (
        "Jumlah di atasnya cocok dengan angka yang tercetak, jadi kemungkinan ada baris rincian yang "
        "terlewat. Lengkapi rinciannya.",
        "The total above agrees with the printed amount, so an item is probably missing. Complete the items.",
    ),
    "total-mismatch.hint-sign": (
        "Besarnya sama, hanya tanda kurung atau minusnya yang berbeda. Perbaiki tandanya.",
        "The size is the same, only the brackets or the minus differ. Mend the sign.",
    ),
    "total-mismatch.hint-swapped": (
        "Dua angka tampaknya tertukar tempat saat diketik. Bandingkan dengan dokumen aslinya.",
        "Two digits seem to be swapped. Compare with the original document.",
    ),
    "total-mismatch.hint-total-wrong": (
        "Jumlah di atasnya cocok dengan rincian, jadi kemungkinan angka inilah yang salah ketik. Ganti "
        "dengan {expected}.",
        "The total above agrees with the items, so this amount is probably mistyped. Replace it with {expected}.",
    ),
    "total-mismatch.hint-twice": (
        "Selisihnya sama dengan “{part}”: tampaknya baris itu terhitung dua kali, atau rinciannya berulang.",
        "The difference equals “{part}”: that row seems to be counted twice, or its items are repeated.",
    ),
}

"""Texts of the area "findings": id -> (Indonesian, English).

A finding has its message under its id and what to do about it under "<id>.hint"; "<id>.hint-<clue>" is the better hint
where the figures give the cause away (checks/finding.py). {at} is " di sel F12" or nothing, {expected} and {found} are
the texts of the finding. Sorted by key.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "activity-misplaced": (
        "Kegiatan {found} “{name}”{at} berada di bawah bidang {bidang}, padahal kodenya milik bidang lain.",
        "The activity {found} “{name}”{at} stands under the bidang {bidang}, but its code is of another.",
    ),
    "activity-misplaced.hint": (
        "Pindahkan kegiatan itu ke bidangnya, atau perbaiki kodenya.",
        "Move the activity to its bidang, or mend its code.",
    ),
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
    "at-cell": (
        " di sel {cell}",
        " in cell {cell}",
    ),
    "at-row": (
        " di baris {cell}",
        " in row {cell}",
    ),
    "belanja-missing": (
        "Tidak ada bagian belanja dalam tabel ini.",
        "The table has no part for spending (belanja).",
    ),
    "belanja-missing.hint": (
        "Pastikan berkas memuat seluruh APBDes, bukan hanya satu halaman, dan ada judul “BELANJA”.",
        "Make sure that the file holds the whole budget, not one page of it, and has a heading “BELANJA”.",
    ),
    "bidang-by-name": (
        "{count} bidang dikenali dari namanya, karena berkas ini tidak memakai kode.",
        "{count} bidang were told by their names: this file has no codes for them.",
    ),
    "bidang-unknown": (
        "Tidak jelas bidang mana yang memuat {uraian} ({found}).",
        "It is not clear which bidang {uraian} ({found}) belongs to.",
    ),
    "bidang-unknown.hint": (
        "Tulis judul bidangnya di atas baris itu, atau kode kegiatannya di depan.",
        "Write the heading of its bidang above that row, or its activity code in front.",
    ),
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
    "change-mismatch": (
        "Anggaran sesudah perubahan pada “{uraian}” bukan anggaran awal ditambah perubahannya ({count} baris begitu).",
        "The amount after the change of “{uraian}” is not the first amount plus the change ({count} rows are so).",
    ),
    "change-mismatch.hint": (
        "Buka kegiatan itu di Siskeudes, simpan lagi, lalu ekspor ulang.",
        "Open that activity in Siskeudes, save it again, and export anew.",
    ),
    "closing-mismatch": (
        "{uraian} mencetak {found}, sedangkan judul kelompoknya mencetak {expected}.",
        "{uraian} prints {found}, but the heading of that group prints {expected}.",
    ),
    "closing-mismatch.hint": (
        "Samakan kedua angka itu.",
        "Make the two numbers the same.",
    ),
    "code-misplaced": (
        "Kode {found} untuk “{name}”{at} berada di bagian yang salah; di sini kode dimulai dengan {expected}",
        "The code {found} of “{name}”{at} stands in the wrong part; codes here begin with {expected}",
    ),
    "code-misplaced.hint": (
        "Pindahkan baris itu ke bagiannya, atau perbaiki kodenya.",
        "Move the row to its part, or mend its code.",
    ),
    "code-name-mismatch": (
        "“{name}”{at} memakai kode {code}, padahal kode itu untuk “{official}”; nama ini biasanya berkode {other}.",
        "“{name}”{at} has the code {code}, which is that of “{official}”; this name usually has {other}.",
    ),
    "code-name-mismatch.hint": (
        "Periksa mana yang benar: nama atau kodenya. Spanduk memakai namanya.",
        "See which is right, the name or the code. The banner uses the name.",
    ),
    "code-reused": (
        "Kode {code} dipakai dua kali dengan nama berbeda: “{other}” (baris {other_cell}) dan “{name}”{at}.",
        "The code {code} is used twice with different names: “{other}” (row {other_cell}) and “{name}”{at}.",
    ),
    "code-reused.hint": (
        "Beri salah satu kode yang lain, supaya tidak tertukar.",
        "Give one of them another code, so that they are not mixed up.",
    ),
    "code-unknown": (
        "Kode {found} untuk “{name}”{at} tidak ada dalam daftar kode Permendagri 20/2018 maupun Siskeudes.",
        "The code {found} of “{name}”{at} is neither in Permendagri 20/2018 nor in Siskeudes.",
    ),
    "code-unknown.hint": (
        "Periksa kodenya. Kegiatan khusus daerah memakai angka akhir 90 sampai 99.",
        "Check the code. Activities of a regency's own end in 90 to 99.",
    ),
    "codes-mended": (
        "{count} kode berubah menjadi angka atau tanggal dan dipulihkan menurut urutan dan namanya: {codes}.",
        "{count} codes had become numbers or dates, and were restored by their order and names: {codes}.",
    ),
    "codes-mended.hint": (
        "Ubah format kolom kode menjadi Teks sebelum mengetik kode, supaya Excel tidak mengubahnya.",
        "Set the format of the column of codes to Text before typing codes, so that Excel leaves them alone.",
    ),
    "column-unread": (
        "Kolom {column} (“{head}”) berisi uang tetapi tidak dibaca; yang dibaca: {used}.",
        "Column {column} (“{head}”) holds money but was not read; what was read: {used}.",
    ),
    "column-unread.hint": (
        "Bila banner harus memakai kolom itu, beri judul yang jelas: Anggaran, Semula, Menjadi, atau Realisasi.",
        "If the banner is to use that column, give it a plain head: Anggaran, Semula, Menjadi or Realisasi.",
    ),
    "columns-alike": (
        "Kolom {column} (“{head}”) berjudul seperti kolom lain, tetapi angkanya berbeda; yang dibaca: {used}.",
        "Column {column} (“{head}”) is headed like another one, but its amounts differ; what was read: {used}.",
    ),
    "columns-alike.hint": (
        "Beri judul yang berbeda, atau hapus kolom yang tidak dipakai.",
        "Give them different heads, or remove the column that is not needed.",
    ),
    "columns-assumed": (
        "Kolom angka tidak berjudul; dibaca sebagai: {columns}.",
        "The amount columns have no heads; they were read as: {columns}.",
    ),
    "columns-assumed.hint": (
        "Beri judul di atas tiap kolom, misalnya Anggaran dan Realisasi.",
        "Put a head above each column, such as Anggaran and Realisasi.",
    ),
    "complaints-missing": (
        "Alamat pengaduan belum ada, padahal wajib dicantumkan (Permendagri 20/2018 Pasal {article} ayat 2).",
        "There is no address for complaints; it is required (Permendagri 20/2018 article {article}(2)).",
    ),
    "complaints-missing.hint": (
        'Beri dengan --complaints "Kantor Desa, nomor telepon", atau isi di lembar identitas.',
        'Give it with --complaints "village office, telephone", or fill it in on the identity sheet.',
    ),
    "convention-mixed": (
        "Kolom {column} menulis angka dengan cara yang campur aduk (titik dan koma bergantian).",
        "Column {column} writes its numbers in mixed ways (dots and commas in turn).",
    ),
    "convention-mixed.hint": (
        "Periksa apakah tiap angka terbaca benar; sebaiknya seragamkan, misalnya 1.250.000,00.",
        "See whether each number was read right; better write them all alike, such as 1.250.000,00.",
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
    "difference-mismatch": (
        "Selisih di sel {cell} tercetak {found}, padahal kedua angka di baris itu berselisih {expected}{more}.",
        "The difference in cell {cell} is printed as {found}, but its two amounts differ by {expected}{more}.",
    ),
    "difference-mismatch.hint": (
        "Periksa kedua angka di baris itu: mungkin salah satunya salah ketik.",
        "Check both amounts of that row: one of them may be mistyped.",
    ),
    "district-missing": (
        "Nama kecamatan tidak ditemukan dalam berkas.",
        "The file does not name the district (kecamatan).",
    ),
    "district-missing.hint": (
        'Tulis di judul tabel, atau beri dengan --district "Nama Kecamatan".',
        'Write it in the title of the table, or give it with --district "Name".',
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
    "fund-columns-mismatch": (
        "“{uraian}”{at} tercetak {found}, padahal kolom-kolom sumber dananya berjumlah {expected}.",
        "“{uraian}”{at} is printed as {found}, but the columns of its funds add up to {expected}.",
    ),
    "fund-columns-mismatch.hint": (
        "Periksa pembagian menurut sumber dana pada baris itu, atau jumlahnya.",
        "Check how the row is split among the funds, or its sum.",
    ),
    "fund-columns-skipped": (
        "Ada {count} kolom sumber dana yang tidak berjumlah sama dengan kolom anggaran; kolom itu tidak dipakai.",
        "There are {count} columns of single funds that do not add up to the amounts; they were not used.",
    ),
    "fund-columns-skipped.hint": (
        "Bila ada sumber dana yang belum berkolom, tambahkan kolomnya.",
        "If a source of funds has no column yet, add one.",
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
    "fund-unknown": (
        "Sumber dana “{found}” tidak dikenal ({count} baris: {cells}).",
        "The fund “{found}” is not known ({count} rows: {cells}).",
    ),
    "fund-unknown.hint": (
        "Tulis PAD, ADD, DDS, PBH, PBK, PBP, SWD, atau DLL.",
        "Write PAD, ADD, DDS, PBH, PBK, PBP, SWD or DLL.",
    ),
    "fund-unknown.hint-near": (
        "Mungkin maksudnya {near}. Tulis PAD, ADD, DDS, PBH, PBK, PBP, SWD, atau DLL.",
        "Perhaps {near} is meant. Write PAD, ADD, DDS, PBH, PBK, PBP, SWD or DLL.",
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
    "income-above-plan": (
        "Realisasi “{name}”{at} {found} melebihi anggarannya {expected}.",
        "“{name}”{at} brought {found}, more than its plan {expected}.",
    ),
    "item-repeated": (
        "“{name}”{at} sama dengan baris {other_cell}: kode dan namanya sama. Keduanya dijumlahkan.",
        "“{name}”{at} is the same as row {other_cell}: same code, same name. Both are counted.",
    ),
    "item-repeated.hint": (
        "Tidak apa-apa bila memang dua sumber dana; hapus salah satunya bila tersalin dua kali.",
        "This is fine where two funds pay; delete one where it was copied twice.",
    ),
    "jenis-and-bidang": (
        "Belanja tercantum dua kali, menurut jenis ({uraian} …) dan menurut bidang; yang dihitung: menurut bidang.",
        "Spending stands twice, by kind ({uraian} …) and by bidang; counted was: by bidang.",
    ),
    "lokasi-missing": (
        "{count} dari {of} kegiatan yang dibiayai Dana Desa belum punya lokasi, padahal wajib dicantumkan "
        "(Permendes PDT 16/2025 Pasal 10 ayat 2). Mulai dari baris {cells}.",
        "{count} of {of} activities paid from Dana Desa have no place; it is required (Permendes PDT 16/2025 "
        "article 10(2)). Rows {cells}.",
    ),
    "lokasi-missing.hint": (
        "Tambahkan kolom “Lokasi” dan isi dusun, RT, atau tempatnya.",
        "Add a column “Lokasi” with the hamlet, street or place.",
    ),
    "memo-row": (
        "{uraian} ({found}) tercantum di bawah jumlahnya dan tidak dihitung: jumlahnya sudah cocok tanpa baris ini.",
        "{uraian} ({found}) stands below its total and is not counted: the total holds without it.",
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
    "over-budget": (
        "Realisasi “{name}”{at} {found} melebihi anggarannya {expected}, lebih {difference}.",
        "“{name}”{at} cost {found}, more than its budget {expected} by {difference}.",
    ),
    "over-budget.hint": (
        "Periksa angkanya. Belanja tidak boleh melebihi anggaran tanpa perubahan APBDes.",
        "Check the amount. Spending may not exceed the budget without a change of it.",
    ),
    "parent-by-sum": (
        "“{uraian}” dianggap judul dari “{below}” di bawahnya, hanya karena jumlahnya sama (baris {rows}). Yang "
        "dihitung hanya satu.",
        "“{uraian}” was taken for the heading of “{below}” below it, only because both have the same amount (rows "
        "{rows}). Counted was one of them.",
    ),
    "parent-by-sum.hint": (
        "Bila keduanya rincian yang berbeda, jumlah di bawahnya kurang satu; bila tersalin dua kali, hapus satu. "
        "Kode di depan baris membuatnya pasti.",
        "If both are items of their own, the total below leaves one out; if a row was copied twice, delete one. A "
        "code in front of the rows makes it sure.",
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
    "payments-turned": (
        "Pengeluaran pembiayaan ditulis dengan tanda minus; dibaca sebagai angka biasa.",
        "Payments of financing are written with a minus; they were read as plain amounts.",
    ),
    "pdf-rows": (
        "Dibaca dari PDF: nomor baris dihitung dari baris tulisan teratas; halaman mulai di baris {pages}.",
        "Read from a PDF: rows are counted from the first line of text; pages begin in row {pages}.",
    ),
    "pelaksana-missing": (
        "Pelaksana kegiatan belum disebut, padahal wajib dicantumkan (Permendagri 20/2018 Pasal 39 ayat 2).",
        "Nobody is named as carrying out the activities (pelaksana); it is required (Permendagri 20/2018 "
        "article 39(2)).",
    ),
    "pelaksana-missing.hint": (
        "Tambahkan kolom “Pelaksana” berisi jabatan (misalnya Kaur Umum, Kasi Kesejahteraan), bukan nama penerima.",
        "Add a column “Pelaksana” with offices (such as Kaur Umum), not the names of those who receive.",
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
    "posting-chosen": (
        "Ada beberapa posting APBDes; yang dibaca: posting {posting}. Yang lain: {others}.",
        "There are several postings of the APBDes; the one that was read: posting {posting}. The others: {others}.",
    ),
    "realisasi-empty": (
        "Semua realisasi bernilai nol, padahal ini laporan realisasi.",
        "Every realised amount is zero, though this is a report of what was spent.",
    ),
    "realisasi-empty.hint": (
        "Isi kolom realisasi, atau pakai berkas ini sebagai APBDes (rencana) tanpa kolom itu.",
        "Fill in the realised amounts, or use the file as a plan without that column.",
    ),
    "realisasi-left-out": (
        "Realisasi dalam tabel {tables} tidak dibaca, karena tidak jelas sampai tanggal berapa; yang dibaca hanya "
        "anggarannya.",
        "What was realised, in the tables {tables}, was not read, for nothing says up to which day; only the "
        "budget was.",
    ),
    "realisasi-left-out.hint": (
        "Untuk banner realisasi, pakai cetakan LRA dari Siskeudes (Excel atau PDF).",
        "For a banner of the realisation use the LRA printed from Siskeudes (Excel or PDF).",
    ),
    "regency-missing": (
        "Nama kabupaten/kota tidak ditemukan dalam berkas.",
        "The file does not name the regency (kabupaten or kota).",
    ),
    "regency-missing.hint": (
        'Tulis di judul tabel, atau beri dengan --regency "Nama Kabupaten".',
        'Write it in the title of the table, or give it with --regency "Name".',
    ),
    "row-unread": (
        "Baris ini berisi uang {found} tetapi tidak dipahami ({uraian}), jadi tidak dihitung.",
        "This row holds money, {found}, but was not understood ({uraian}), so it is not counted.",
    ),
    "row-unread.hint": (
        "Beri uraian dan letakkan di bawah judul yang benar, atau hapus baris itu bila bukan bagian dari anggaran.",
        "Give it a description and put it below the right heading, or delete the row if it is no part of the budget.",
    ),
    "rows-copied": (
        "{count} baris tertulis dua kali dengan isi yang persis sama; masing-masing dihitung sekali.",
        "{count} rows are written twice, the same in every column; each was counted once.",
    ),
    "rows-copied.hint": (
        "Ekspor ulang dari Siskeudes, lalu bandingkan jumlahnya.",
        "Export again from Siskeudes and compare the sums.",
    ),
    "sheet-chosen": (
        "Beberapa lembar berisi anggaran; yang dibaca: {sheet}. Yang lain: {others}.",
        "Several sheets hold a budget; the one that was read: {sheet}. The others: {others}.",
    ),
    "sheet-chosen.hint": (
        "Untuk lembar lain, pakai --sheet NAMA.",
        "For another sheet use --sheet NAME.",
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
    "table-chosen": (
        "Lembar ini berisi beberapa tabel anggaran; yang dibaca: baris {rows}. Yang lain: baris {others}.",
        "This sheet holds several budget tables; the one that was read: rows {rows}. The others: rows {others}.",
    ),
    "table-chosen.hint": (
        "Bila yang dimaksud tabel lain, pakai --year, atau pindahkan tabel itu ke lembar sendiri.",
        "If another table is meant, use --year, or move that table to a sheet of its own.",
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
    "tables-differ": (
        "Jumlah {part} dalam tabel {table} berbeda dari tabel {other}; yang dibaca: {table}.",
        "The sum of {part} in the table {table} is not that of the table {other}; what was read: {table}.",
    ),
    "tables-differ.hint": (
        "RAB mungkin diubah setelah diposting. Posting lagi di Siskeudes, lalu ekspor ulang.",
        "The RAB may have been changed after it was posted. Post it again in Siskeudes, and export anew.",
    ),
    "total-as-item": (
        "{uraian} tidak dirinci dalam berkas ini; jumlahnya dipakai apa adanya.",
        "{uraian} has no items in this file; its total was taken as it is.",
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
    "unit-stated": (
        "Berkas ini menulis uang dalam ribuan atau jutaan (“{found}”); banner akan mencetak angka yang terlalu kecil.",
        "This file gives amounts in thousands or millions (“{found}”); the banner would print them too small.",
    ),
    "unit-stated.hint": (
        "Tulis semua angka dalam rupiah penuh.",
        "Write all amounts in full rupiah.",
    ),
    "village-assumed": (
        "Nama {found} diambil dari nama berkas atau nama lembar, karena judulnya tidak menyebutnya.",
        "The name {found} was taken from the name of the file or the sheet: no title says it.",
    ),
    "village-assumed.hint": (
        "Bila salah, pakai --village.",
        "If it is wrong, use --village.",
    ),
    "village-missing": (
        "Nama desa tidak ditemukan dalam berkas.",
        "The file does not say which village it is.",
    ),
    "village-missing.hint": (
        'Tulis nama desa di judul tabel, atau beri dengan --village "Nama Desa".',
        'Write the village\'s name in the title of the table, or give it with --village "Name".',
    ),
    "year-assumed": (
        "Tahun {found} diambil dari nama berkas atau nama lembar, karena judulnya tidak menyebut tahun.",
        "The year {found} was taken from the name of the file or the sheet: no title says it.",
    ),
    "year-assumed.hint": (
        "Bila salah, pakai --year.",
        "If it is wrong, use --year.",
    ),
    "year-column": (
        "Ada beberapa tahun dalam tabel ini; yang dibaca: {year}. Yang lain: {others}.",
        "There are several years in this table; the one that was read: {year}. The others: {others}.",
    ),
    "year-column.hint": (
        "Untuk tahun lain, pakai --year.",
        "For another year use --year.",
    ),
    "year-missing": (
        "Tahun anggaran tidak ditemukan dalam berkas.",
        "The file does not say which year it is.",
    ),
    "year-missing.hint": (
        "Tulis “TAHUN ANGGARAN 2026” di judul tabel, atau beri dengan --year 2026.",
        "Write “TAHUN ANGGARAN 2026” in the title of the table, or give it with --year 2026.",
    ),
    "year-not-there": (
        "Tahun {year} diminta, tetapi berkas ini hanya memuat tahun {years}.",
        "The year {year} was asked for, but this file has only {years}.",
    ),
    "year-not-there.hint": (
        "Pakai berkas tahun yang diminta, atau pilih tahun lain dengan --year.",
        "Use the file of that year, or choose another year with --year.",
    ),
    "year-odd": (
        "Tahun anggaran {found} tampaknya keliru.",
        "The year {found} seems to be wrong.",
    ),
    "year-odd.hint": (
        "Periksa judul tabel, atau beri tahun yang benar dengan --year.",
        "Check the title of the table, or give the right year with --year.",
    ),
}

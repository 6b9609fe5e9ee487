"""Findings of how the file was read: what was chosen, assumed, mended or left out. Sorted by key."""

TEXTS: dict[str, tuple[str, str]] = {
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
    "codes-against-sum": (
        "“{uraian}”{at}: kode atau penomoran dan jumlahnya tidak sejalan. Menurut jumlahnya, “{other}” "
        "(baris {row}) bukan pada tempat yang dikatakan kodenya. Baris seperti ini: {rows}.",
        "“{uraian}”{at}: codes or numbering and the sums disagree. By its sum, “{other}” (row {row}) does "
        "not stand where its code says. Such rows: {rows}.",
    ),
    "codes-against-sum.hint": (
        "Periksa kode baris-baris itu dan jumlah di atasnya; perbaiki yang keliru.",
        "Check the codes of these rows and the sum above them; mend what is wrong.",
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
    "difference-mismatch": (
        "Selisih di sel {cell} tercetak {found}, padahal kedua angka di baris itu berselisih {expected}{more}.",
        "The difference in cell {cell} is printed as {found}, but its two amounts differ by {expected}{more}.",
    ),
    "difference-mismatch.hint": (
        "Periksa kedua angka di baris itu: mungkin salah satunya salah ketik.",
        "Check both amounts of that row: one of them may be mistyped.",
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
    "jenis-and-bidang": (
        "Belanja tercantum dua kali, menurut jenis ({uraian} …) dan menurut bidang; yang dihitung: menurut bidang.",
        "Spending stands twice, by kind ({uraian} …) and by bidang; counted was: by bidang.",
    ),
    "memo-row": (
        "{uraian} ({found}) tercantum di bawah jumlahnya dan tidak dihitung: jumlahnya sudah cocok tanpa baris ini.",
        "{uraian} ({found}) stands below its total and is not counted: the total holds without it.",
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
    "payments-turned": (
        "Pengeluaran pembiayaan ditulis dengan tanda minus; dibaca sebagai angka biasa.",
        "Payments of financing are written with a minus; they were read as plain amounts.",
    ),
    "pdf-rows": (
        "Dibaca dari PDF: nomor baris dihitung dari baris tulisan teratas; halaman mulai di baris {pages}.",
        "Read from a PDF: rows are counted from the first line of text; pages begin in row {pages}.",
    ),
    "percent-mismatch": (
        "Persentase{at} tercetak {found}, padahal realisasi dibagi anggaran di baris itu {expected}.",
        "The percentage{at} is printed as {found}, but the realised amount by the budgeted one is {expected} "
        "in that row.",
    ),
    "percent-mismatch.hint": (
        "Perbaiki persentasenya, atau periksa kedua angka di baris itu.",
        "Mend the percentage, or check both amounts of the row.",
    ),
    "posting-chosen": (
        "Ada beberapa posting APBDes; yang dibaca: posting {posting}. Yang lain: {others}.",
        "There are several postings of the APBDes; the one that was read: posting {posting}. The others: {others}.",
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
    "recap-compared": (
        "Lembar “{sheet}” hanya merangkum; rinciannya dibaca dari lembar {others} dan dicocokkan dengannya.",
        "The sheet “{sheet}” only sums up; the details were read from the sheets {others} and compared with it.",
    ),
    "recap-mismatch": (
        "“{uraian}”{at} tercetak {found} dalam lembar rekap, padahal di lembar “{sheet}” baris {row} "
        "jumlahnya {expected}.",
        "“{uraian}”{at} is printed as {found} in the recapitulation, but comes to {expected} on the sheet "
        "“{sheet}”, row {row}.",
    ),
    "recap-mismatch.hint": (
        "Samakan angka di lembar rekap dengan rinciannya.",
        "Make the recapitulation and the details agree.",
    ),
    "rest-in-income": (
        "“{uraian}”{at} tercetak {found}, termasuk “{rest}” ({amount}). SiLPA tahun lalu adalah penerimaan "
        "pembiayaan; pendapatan tanpa SiLPA {expected}.",
        "“{uraian}”{at} is printed as {found}, with “{rest}” ({amount}) in it. Last year's rest is "
        "financing; income without it is {expected}.",
    ),
    "rest-in-income.hint": (
        "Pindahkan SiLPA ke bagian Pembiayaan, dan cetak jumlah pendapatan tanpa SiLPA.",
        "Move last year's rest to the financing, and print the income without it.",
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
    "table-chosen": (
        "Lembar ini berisi beberapa tabel anggaran; yang dibaca: baris {rows}. Yang lain: baris {others}.",
        "This sheet holds several budget tables; the one that was read: rows {rows}. The others: rows {others}.",
    ),
    "table-chosen.hint": (
        "Bila yang dimaksud tabel lain, pakai --year, atau pindahkan tabel itu ke lembar sendiri.",
        "If another table is meant, use --year, or move that table to a sheet of its own.",
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
    "village-column": (
        "Nama {found} diambil dari kolom nama desa dalam tabelnya.",
        "The name {found} was taken from the table's own column of villages.",
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
    "year-not-there": (
        "Tahun {year} diminta, tetapi berkas ini hanya memuat tahun {years}.",
        "The year {year} was asked for, but this file has only {years}.",
    ),
    "year-not-there.hint": (
        "Pakai berkas tahun yang diminta, atau pilih tahun lain dengan --year.",
        "Use the file of that year, or choose another year with --year.",
    ),
}

"""Budget files that cannot be read, or are no budget."""

TEXTS: dict[str, tuple[str, str]] = {
    "amounts-shortened": (
        'Angka dalam {file} disingkat ("{text}" di sel {cell} dan {count} baris seluruhnya), jadi jumlah '
        "persisnya tidak diketahui. Tulis lengkap dalam rupiah, misalnya 905.250.000, bukan 905 jt.",
        'The amounts in {file} are shortened ("{text}" in cell {cell}, {count} rows in all), so what they '
        "are exactly is not known. Write them in whole rupiah, such as 905.250.000, not 905 jt.",
    ),
    "file-bomb": (
        "{file} mengembang menjadi terlalu besar saat dibuka; ini bukan berkas anggaran desa.",
        "{file} grows far too large when it is opened; it is no village budget.",
    ),
    "file-damaged": (
        "{file} rusak dan tidak dapat dibuka. Buka di Excel atau LibreOffice, simpan lagi sebagai .xlsx, lalu ulangi.",
        "{file} is damaged and cannot be opened. "
        "Open it in Excel or LibreOffice, save it again as .xlsx, and try again.",
    ),
    "file-empty": (
        "{file} kosong.",
        "{file} is empty.",
    ),
    "file-is-folder": (
        "{file} adalah folder. Sebutkan berkas anggarannya.",
        "{file} is a folder. Name the budget file.",
    ),
    "file-missing": (
        "Berkas tidak ditemukan: {file}",
        "File not found: {file}",
    ),
    "file-password": (
        "{file} dikunci dengan kata sandi. Simpan salinannya tanpa kata sandi, lalu ulangi.",
        "{file} is protected by a password. Save a copy without the password and try again.",
    ),
    "file-too-large": (
        "{file} terlalu besar: paling banyak {limit} MB.",
        "{file} is too large: {limit} MB at most.",
    ),
    "file-type-access": (
        "{file} adalah basis data Siskeudes (Access), yang tidak dapat dibuka langsung. Cetak APBDes dari "
        "Siskeudes ke Excel atau PDF, atau ekspor tabelnya ke zip berisi CSV seperti untuk OpenSID, lalu ulangi.",
        "{file} is a database of Siskeudes (Access), which cannot be opened as it is. Print the APBDes from "
        "Siskeudes to Excel or PDF, or export its tables to a zip of CSV files as for OpenSID, and try again.",
    ),
    "file-type-picture": (
        "{file} adalah gambar, bukan lembar kerja. Yang dapat dibaca: .xlsx, .xls, .ods, .csv, .html, PDF dari "
        "Siskeudes dan zip OpenSID.",
        "{file} is a picture, not a spreadsheet. What can be read: .xlsx, .xls, .ods, .csv, .html, a PDF of "
        "Siskeudes and a zip for OpenSID.",
    ),
    "file-type-unknown": (
        "{file} bukan lembar kerja. Yang dapat dibaca: .xlsx, .xls, .ods, .csv, .html, PDF dari "
        "Siskeudes dan zip OpenSID.",
        "{file} is no spreadsheet. What can be read: .xlsx, .xls, .ods, .csv, .html, a PDF of "
        "Siskeudes and a zip for OpenSID.",
    ),
    "file-type-web": (
        "{file} adalah halaman web tanpa tabel yang dapat dibaca. Buka di Excel, simpan sebagai .xlsx, lalu ulangi.",
        "{file} is a web page without a table that can be read. Open it in Excel, save it as .xlsx, and try again.",
    ),
    "file-type-word": (
        "{file} adalah dokumen tulisan, bukan lembar kerja. "
        "Salin tabelnya ke Excel, simpan sebagai .xlsx, lalu ulangi.",
        "{file} is a text document, not a spreadsheet. Copy its table to Excel, save it as .xlsx, and try again.",
    ),
    "file-type-zip": (
        "{file} adalah arsip zip tanpa tabel Siskeudes (Ta_RABRinci.csv dan lainnya). Buka zip itu, lalu berikan "
        "lembar kerja yang ada di dalamnya.",
        "{file} is a zip archive without the tables of Siskeudes (Ta_RABRinci.csv and others). Unzip it and give "
        "the spreadsheet that is in it.",
    ),
    "file-unreadable": (
        "{file} tidak dapat dibaca. Tutup dahulu jika sedang terbuka, dan periksa izinnya.",
        "{file} cannot be read. Close it if it is open, and look at its permissions.",
    ),
    "formulas-uncached": (
        "{file} berisi rumus yang hasilnya belum tersimpan, jadi tidak ada angka yang dapat dibaca. Buka di Excel "
        "atau LibreOffice, simpan, lalu ulangi.",
        "{file} holds formulas whose results are not stored, so there are no numbers to read. Open it in Excel or "
        "LibreOffice, save it, and try again.",
    ),
    "identity-missing": (
        'Nama desa dan tahun anggaran tidak ada dalam {file}. Tambahkan: --village "Nama" --year 2026',
        '{file} names neither the village nor the year. Add: --village "Name" --year 2026',
    ),
    "identity-missing-village": (
        'Nama desa tidak ada dalam {file}. Tambahkan: --village "Nama"',
        '{file} does not name the village. Add: --village "Name"',
    ),
    "identity-missing-year": (
        "Tahun anggaran tidak ada dalam {file}. Tambahkan: --year 2026",
        "{file} does not give the budget year. Add: --year 2026",
    ),
    "no-rows": (
        "Tabel {table} dalam {file} tidak berisi baris anggaran. Ekspor lagi dari Siskeudes setelah RAB diisi.",
        "The table {table} in {file} holds no rows of a budget. Export again from Siskeudes after the RAB is "
        "filled in.",
    ),
    "not-a-budget": (
        "{file} bukan APBDes: tidak ditemukan {missing}. "
        "Yang diperlukan: tabel dengan pendapatan, belanja, dan pembiayaan beserta jumlahnya.",
        "{file} is no village budget: there is no {missing}. "
        "What is needed: a table of pendapatan, belanja and pembiayaan with their amounts.",
    ),
    "not-a-budget-cash": (
        "{file} bukan APBDes: tampaknya buku kas. Tidak ditemukan: {missing}.",
        "{file} is no village budget: it looks like a cash book. Not found: {missing}.",
    ),
    "not-a-budget-payments": (
        "{file} bukan APBDes: tampaknya surat atau daftar permintaan pembayaran (SPM/SPP). Tidak ditemukan: {missing}.",
        "{file} is no village budget: it looks like a letter or list of payment requests (SPM/SPP). "
        "Not found: {missing}.",
    ),
    "not-a-budget-people": (
        "{file} bukan APBDes: tampaknya daftar orang. Tidak ditemukan: {missing}.",
        "{file} is no village budget: it looks like a list of people. Not found: {missing}.",
    ),
    "not-a-budget-prices": (
        "{file} bukan APBDes: tampaknya rencana anggaran biaya (RAB) satu kegiatan. Tidak ditemukan: {missing}.",
        "{file} is no village budget: it looks like the cost plan (RAB) of one activity. Not found: {missing}.",
    ),
    "opendk-totals": (
        "{file} adalah format Anggaran & Realisasi OpenDK: hanya jumlah belanja menurut jenis, tanpa pendapatan, "
        "bidang dan kegiatan. Gunakan berkas APBDes lengkap, misalnya Format_Upload_APBDes yang terisi atau "
        "cetakan Siskeudes.",
        "{file} is OpenDK's form Anggaran & Realisasi: only sums of spending by kind, without income, bidang and "
        "activities. Give the whole APBDes, such as a filled-in Format_Upload_APBDes or a print of Siskeudes.",
    ),
    "pdf-damaged": (
        "{file} rusak dan tidak dapat dibuka. Cetak lagi sebagai PDF dari Siskeudes, atau berikan lembar kerjanya.",
        "{file} is damaged and cannot be opened. Print it to PDF from Siskeudes again, or give the spreadsheet.",
    ),
    "pdf-no-text": (
        "{file} hanya berisi gambar halaman (hasil pindai), tanpa tulisan yang dapat dibaca. Minta berkas Excel "
        "atau PDF yang dicetak langsung dari Siskeudes.",
        "{file} holds only pictures of pages (a scan), no text that can be read. Ask for the Excel file, or for a "
        "PDF printed from Siskeudes itself.",
    ),
    "pdf-too-long": (
        "{file} lebih panjang daripada {limit} halaman atau terlalu banyak tulisan. Cetak hanya tabel APBDes.",
        "{file} is longer than {limit} pages or holds too much text. Print only the table of the APBDes.",
    ),
    "sheet-missing": (
        'Tidak ada lembar "{sheet}" dalam berkas ini; yang ada: {sheets}',
        'There is no sheet "{sheet}" in this file; there is: {sheets}',
    ),
    "sheet-too-wide": (
        "Isi {file} terpencar terlalu jauh pada lembarnya. Hapus sel yang jauh dari tabel, lalu ulangi.",
        "The cells of {file} lie too far apart on their sheet. Delete the cells far from the table and try again.",
    ),
    "sidecar-broken": (
        '{file} baris {line} tidak dapat dibaca. Tulis seperti: village = "Contoh Jaya", '
        "tiap hal di barisnya sendiri, teks di antara tanda kutip.",
        'Line {line} of {file} cannot be read. Write it like: village = "Contoh Jaya", '
        "each thing on a line of its own, text between quotation marks.",
    ),
    "sidecar-encoding": (
        "{file} tidak dapat dibaca: simpan lagi sebagai teks UTF-8 (di Notepad: Save as, Encoding UTF-8).",
        "{file} cannot be read: save it again as UTF-8 text (in Notepad: Save as, Encoding UTF-8).",
    ),
    "sidecar-keys": (
        "{file} berisi kunci yang tidak dikenal: {keys}. "
        "Yang dikenal: type, village, district, regency, province, code, year, perdes, perdes_date, "
        "complaints, url, population, logo, photo, photo_caption, [pelaksana].",
        "{file} holds keys that are not known: {keys}. "
        "Known are: type, village, district, regency, province, code, year, perdes, perdes_date, "
        "complaints, url, population, logo, photo, photo_caption, [pelaksana].",
    ),
    "sidecar-large": (
        "{file} terlalu besar untuk berkas keterangan desa.",
        "{file} is too large for a file that describes a village.",
    ),
    "sidecar-value": (
        "{file}: nilai {key} keliru.",
        "{file}: the value of {key} is wrong.",
    ),
    "too-many-rows": (
        "{file} berisi lebih dari {limit} baris; ini bukan satu anggaran desa.",
        "{file} has more than {limit} rows; it is not one village's budget.",
    ),
    "village-twice": (
        "{file} memuat desa {village} dua kali, dalam folder {folders}. Hapus salah satunya dari zip, lalu ulangi.",
        "{file} holds the village {village} twice, in the folders {folders}. Take one of them out of the zip and "
        "try again.",
    ),
    "which-village": (
        '{file} memuat beberapa desa. Pilih satu dengan --village "Nama" atau --village KODE: {villages}',
        '{file} holds several villages. Choose one with --village "Name" or --village CODE: {villages}',
    ),
}

"""Texts of the area "errors": id -> (Indonesian, English). Sorted by id."""

TEXTS: dict[str, tuple[str, str]] = {
    "amounts-shortened": (
        'Angka dalam {file} disingkat ("{text}" di sel {cell} dan {count} baris seluruhnya), jadi jumlah '
        "persisnya tidak diketahui. Tulis lengkap dalam rupiah, misalnya 905.250.000, bukan 905 jt.",
        'The amounts in {file} are shortened ("{text}" in cell {cell}, {count} rows in all), so what they '
        "are exactly is not known. Write them in whole rupiah, such as 905.250.000, not 905 jt.",
    ),
    "argument-missing": (
        "{name} belum disebut",
        "{name} is missing",
    ),
    "batch-crashed": (
        "Program gagal mengolah berkas ini ({kind}). Coba sendiri: apbdes-banner periksa.",
        "The program failed on this file ({kind}). Try it alone: apbdes-banner check.",
    ),
    "batch-duplicate": (
        "Desa, tahun dan dokumen yang sama sudah dibuat dari {first}. Hapus satu, atau betulkan identitasnya.",
        "The same village, year and document was made from {first}. Remove one, or mend its identity.",
    ),
    "batch-empty": (
        "Tidak ada berkas anggaran di {path}.",
        "There is no budget file in {path}.",
    ),
    "batch-engine": (
        "--engine dask memerlukan alamat penjadwal: --scheduler tcp://HOST:8786",
        "--engine dask needs the address of a scheduler: --scheduler tcp://HOST:8786",
    ),
    "batch-folder-unreadable": (
        "Folder {path} tidak boleh dibaca.",
        "The folder {path} may not be read.",
    ),
    "batch-out-is-source": (
        "Folder hasil sama dengan folder sumber: {path}. Pilih folder lain dengan --out.",
        "The folder of the results is the source itself: {path}. Choose another one with --out.",
    ),
    "batch-package": (
        "{what} memerlukan paket {package}: pip install {package}",
        "{what} needs the package {package}: pip install {package}",
    ),
    "batch-running": (
        "Proses lain sedang membuat banner ke {path}. Tunggu sampai selesai, atau pilih folder lain dengan --out.",
        "Another run is writing to {path}. Wait until it is done, or choose another folder with --out.",
    ),
    "batch-scheduler": (
        "Penjadwal Dask tidak menjawab: {address}",
        "The Dask scheduler does not answer: {address}",
    ),
    "batch-source-missing": (
        "Sumber tidak ditemukan: {path}. Sebutkan sebuah folder, daftar (CSV atau Excel), atau zip.",
        "Source not found: {path}. Name a folder, a list (CSV or Excel), or a zip.",
    ),
    "batch-timeout": (
        "Berkas ini belum selesai setelah {seconds} detik dan ditinggalkan. Ulangi dengan --timeout yang lebih besar.",
        "This file was not done after {seconds} seconds and was given up. Try again with a larger --timeout.",
    ),
    "batch-versions": (
        "Versi program atau pustakanya di pekerja Dask ini berbeda: {workers}. Pasang versi yang sama di semuanya.",
        "These Dask workers have another version of the program or its libraries: {workers}. Install the same on all.",
    ),
    "bleed-alone": (
        "--bleed hanya berlaku bersama --print",
        "--bleed needs --print",
    ),
    "choice-wrong": (
        '{option} tidak mengenal "{value}"; pilihannya: {known}',
        '{option} does not know "{value}"; the choices are: {known}',
    ),
    "command-missing": (
        'perintahnya belum disebut; maksudnya barangkali: apbdes-banner buat "{name}"',
        'the command is missing; did you mean: apbdes-banner make "{name}"',
    ),
    "command-none": (
        "perintahnya belum disebut; pilihannya: {known}",
        "the command is missing; the choices are: {known}",
    ),
    "command-unknown": (
        'tidak ada perintah "{name}"; yang ada: {known}',
        'there is no command "{name}"; there is: {known}',
    ),
    "date-wrong": (
        '--date tidak dapat dibaca: "{value}"; tulis seperti 31-01-2026, atau hari-ini',
        '--date cannot be read: "{value}"; write it like 2026-01-31 (or 31-01-2026), or today',
    ),
    "disk-full": (
        "{path} tidak dapat ditulis karena penyimpanan penuh. Kosongkan ruang, lalu ulangi.",
        "{path} cannot be written: the disk is full. Make room and try again.",
    ),
    "equation-too-wide": (
        "Angka-angka besar (pendapatan, belanja, pembiayaan, sisa) tidak muat terbaca. "
        "Pilih ukuran yang lebih besar atau jarak baca yang lebih dekat.",
        "The big figures (income, spending, financing, rest) do not fit legibly. "
        "Choose a larger size or a shorter reading distance.",
    ),
    "extra-words": (
        'ada kata yang berlebih: {words}. Nama yang berspasi diapit tanda kutip, misalnya "APBDes 2026.xlsx".',
        'there are words too many: {words}. Put a name with spaces in quotes, like "APBDes 2026.xlsx".',
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
    "font-missing": (
        "Huruf {name} tidak terpasang. Pasang ulang program ini.",
        "The font {name} is not installed. Install this program again.",
    ),
    "form-empty": (
        "Formulir {file} belum diisi. Isi lembar Pendapatan, Belanja dan Pembiayaan, lalu coba lagi.",
        "The form {file} is not filled in yet. Fill in the sheets Pendapatan, Belanja and Pembiayaan, then try again.",
    ),
    "form-exists": (
        "{path} sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan dulu berkas itu.",
        "{path} is there already and is left alone. Choose another name, or move that file away first.",
    ),
    "formulas-uncached": (
        "{file} berisi rumus yang hasilnya belum tersimpan, jadi tidak ada angka yang dapat dibaca. Buka di Excel "
        "atau LibreOffice, simpan, lalu ulangi.",
        "{file} holds formulas whose results are not stored, so there are no numbers to read. Open it in Excel or "
        "LibreOffice, save it, and try again.",
    ),
    "glyph-missing": (
        "Huruf yang dipakai banner tidak memiliki: {letters} (pada: {text}). Ganti huruf itu di berkas anggaran.",
        "The banner's font lacks: {letters} (in: {text}). Change these letters in the budget file.",
    ),
    "icon-missing": (
        "Ikon {name} tidak ada. Pasang ulang program ini.",
        "There is no icon {name}. Install this program again.",
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
    "lang-unknown": (
        '--lang tidak mengenal "{value}"; pilihannya: id, en',
        '--lang does not know "{value}"; the choices are: id, en',
    ),
    "logo-kind": (
        "Gambar lambang {path} rusak atau bukan PNG atau JPG.",
        "The picture of the crest {path} is damaged, or neither PNG nor JPG.",
    ),
    "logo-missing": (
        "Gambar lambang tidak ditemukan: {path}",
        "The picture of the crest was not found: {path}",
    ),
    "logo-too-large": (
        "Gambar lambang {path} terlalu besar: paling banyak {most} juta piksel. Kecilkan dahulu.",
        "The picture of the crest {path} is too large: {most} million pixels at most. Make it smaller first.",
    ),
    "manifest-columns": (
        "Kolom daftar {file} tidak dikenal atau ganda: {columns}. Yang dikenal: {known}.",
        "Columns of the list {file} are unknown or there twice: {columns}. Known ones: {known}.",
    ),
    "manifest-no-file": (
        '{file} bukan daftar desa: baris pertamanya tanpa kolom "berkas". Untuk satu anggaran: perintah buat.',
        '{file} is no list of villages: its first row has no column "file". For one budget use the command make.',
    ),
    "manifest-row": (
        '{file}, baris {row}: "{value}" tidak dapat dipakai untuk kolom {column}.',
        '{file}, row {row}: "{value}" cannot be used for the column {column}.',
    ),
    "memory-wrong": (
        '--memory: "{value}" bukan ukuran; tulis misalnya 800MB atau 4GB.',
        '--memory: "{value}" is no size; write 800MB or 4GB, for example.',
    ),
    "name-not-xlsx": (
        "Nama berkas yang akan ditulis harus berakhir dengan .xlsx: {path}",
        "The name of the file to write must end in .xlsx: {path}",
    ),
    "name-with-spaces": (
        'nama berkas yang berspasi diapit tanda kutip: "{name}"',
        'put the file name with spaces in quotes: "{name}"',
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
    "number-wrong": (
        '{option} harus angka dari {least} sampai {most}, bukan "{value}"',
        '{option} must be a number from {least} to {most}, not "{value}"',
    ),
    "opendk-totals": (
        "{file} adalah format Anggaran & Realisasi OpenDK: hanya jumlah belanja menurut jenis, tanpa pendapatan, "
        "bidang dan kegiatan. Gunakan berkas APBDes lengkap, misalnya Format_Upload_APBDes yang terisi atau "
        "cetakan Siskeudes.",
        "{file} is OpenDK's form Anggaran & Realisasi: only sums of spending by kind, without income, bidang and "
        "activities. Give the whole APBDes, such as a filled-in Format_Upload_APBDes or a print of Siskeudes.",
    ),
    "option-misused": (
        "pilihan {option} dipakai keliru: nilainya kurang, atau tidak memerlukan nilai",
        "option {option} is used wrongly: its value is missing, or it takes none",
    ),
    "option-unknown": (
        "tidak ada pilihan {option}",
        "there is no option {option}",
    ),
    "page-too-small": (
        "Isi banner tidak muat terbaca pada {size} dari jarak {distance} m. "
        "Pilih ukuran yang lebih besar (--size {larger}) atau jarak baca yang lebih dekat "
        "(--reading-distance {closer}).",
        "The content does not fit legibly on {size} at {distance} m. "
        "Choose a larger size (--size {larger}) or a shorter reading distance (--reading-distance {closer}).",
    ),
    "page-too-small-any": (
        "Isi banner tidak muat terbaca pada {size} dari jarak {distance} m. "
        "Pilih ukuran yang jauh lebih besar atau jarak baca yang jauh lebih dekat.",
        "The content does not fit legibly on {size} at {distance} m. "
        "Choose a much larger size or a much shorter reading distance.",
    ),
    "page-too-small-larger": (
        "Isi banner tidak muat terbaca pada {size} dari jarak {distance} m. "
        "Pilih ukuran yang lebih besar (--size {larger}).",
        "The content does not fit legibly on {size} at {distance} m. Choose a larger size (--size {larger}).",
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
    "photo-kind": (
        "Foto {path} rusak atau bukan PNG atau JPG.",
        "The photograph {path} is damaged, or neither PNG nor JPG.",
    ),
    "photo-missing": (
        "Foto tidak ditemukan: {path}",
        "The photograph was not found: {path}",
    ),
    "photo-too-large": (
        "Foto {path} terlalu besar: paling banyak {most} juta piksel. Kecilkan dahulu.",
        "The photograph {path} is too large: {most} million pixels at most. Make it smaller first.",
    ),
    "pixels-dpi": (
        "{size} selalu {pixels} piksel; --dpi tidak berlaku di sini",
        "{size} is always {pixels} pixels; --dpi does not apply",
    ),
    "pixels-png-only": (
        "{size} adalah gambar untuk layar dan hanya dibuat sebagai PNG; hapus --format atau tulis --format png",
        "{size} is a picture for screens, made as PNG only; leave --format out or write --format png",
    ),
    "pixels-print": (
        "{size} adalah gambar untuk layar, bukan untuk percetakan; pilih ukuran cetak, misalnya --size 3x2m",
        "{size} is a picture for screens, not for a print shop; choose a size for print, such as --size 3x2m",
    ),
    "png-too-large": (
        "Gambar pada {dpi} dpi akan berukuran {size} piksel; percetakan menerima paling banyak {limit} "
        "piksel per sisi. Pakai --dpi {most} atau kurang.",
        "the picture at {dpi} dpi would be {size} pixels; print shops take at most {limit} pixels a side. "
        "Use --dpi {most} or less.",
    ),
    "qr-too-long": (
        "Alamat terlalu panjang untuk kode QR: {content} …",
        "The address is too long for a QR code: {content} …",
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
    "size-narrow": (
        "Ukuran {size} terlalu sempit: sisi panjang paling banyak {most} kali sisi pendek.",
        "The size {size} is too narrow: the long side is at most {most} times the short one.",
    ),
    "size-range": (
        "Ukuran {size} di luar batas: tiap sisi dari {smallest} sampai {largest}.",
        "The size {size} is out of range: each side from {smallest} to {largest}.",
    ),
    "size-unknown": (
        'Ukuran "{size}" tidak dikenal. Tulis seperti 3x2m atau 250x150cm, atau pilih dari: apbdes-banner ukuran',
        'The size "{size}" is not known. Write it like 3x2m or 250x150cm, or choose from: apbdes-banner sizes',
    ),
    "template-broken": (
        "{name} baris {line} tidak dapat dibaca: bukan TOML yang benar. Contohnya ada di docs/templates.md.",
        "Line {line} of {name} cannot be read: it is no correct TOML. docs/templates.md has examples.",
    ),
    "template-encoding": (
        "{name} tidak dapat dibaca: simpan lagi sebagai teks UTF-8.",
        "{name} cannot be read: save it again as UTF-8 text.",
    ),
    "template-keys": (
        "Rancangan {name}: kunci yang kurang atau tidak dikenal: {keys}",
        "Template {name}: keys that are missing or unknown: {keys}",
    ),
    "template-missing": (
        "Berkas rancangan tidak ditemukan: {name}",
        "Template file not found: {name}",
    ),
    "template-unknown": (
        'Rancangan "{name}" tidak dikenal; yang ada: {known}',
        'The template "{name}" is not known; there is: {known}',
    ),
    "template-value": (
        "Rancangan {name}: nilai {key} keliru: {value}",
        "Template {name}: the value of {key} is wrong: {value}",
    ),
    "text-too-long": (
        "Tulisan ini tidak muat terbaca: {text}. Pendekkan, atau pilih ukuran yang lebih besar.",
        "This text does not fit legibly: {text}. Shorten it, or choose a larger size.",
    ),
    "theme-contrast": (
        "Tema {name}: tulisan {text} di atas {ground} sulit dibaca (kontras {contrast}, paling sedikit 4,5). Buat "
        "salah satu lebih gelap atau lebih terang.",
        "Theme {name}: text in {text} on {ground} is hard to read (contrast {contrast}, at least 4.5). Make one of "
        "them darker or lighter.",
    ),
    "theme-unknown": (
        'Tema "{name}" tidak dikenal; yang ada: {known}',
        'The theme "{name}" is not known; there is: {known}',
    ),
    "too-many-rows": (
        "{file} berisi lebih dari {limit} baris; ini bukan satu anggaran desa.",
        "{file} has more than {limit} rows; it is not one village's budget.",
    ),
    "url-spaces": (
        '--url harus alamat situs tanpa spasi, misalnya contohjaya.desa.id/apbdes, bukan "{value}"',
        '--url must be a web address without spaces, such as contohjaya.desa.id/apbdes, not "{value}"',
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
    "would-overwrite": (
        "{path} adalah berkas masukan; hasil tidak boleh menimpanya. Pilih nama lain.",
        "{path} is the input; the result must not overwrite it. Choose another name.",
    ),
    "write-at-file": (
        "{path} tidak dapat ditulis: di tempat foldernya ada berkas dengan nama itu. Pilih folder lain.",
        "{path} cannot be written: where its folder should be there is a file of that name. Choose another folder.",
    ),
    "write-at-folder": (
        "{path} tidak dapat ditulis: ada folder dengan nama itu. Pilih nama lain.",
        "{path} cannot be written: there is a folder of that name. Choose another name.",
    ),
    "write-denied": (
        "{path} tidak dapat ditulis: tidak diizinkan, atau berkas itu sedang terbuka. "
        "Tutup dahulu, atau pilih folder lain.",
        "{path} cannot be written: not permitted, or that file is open. Close it, or choose another folder.",
    ),
    "write-failed": (
        "{path} tidak dapat ditulis: {reason}",
        "{path} cannot be written: {reason}",
    ),
}

"""Texts of the area "commands": what the program says on the command line; id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {
    # --- help: the program and its commands -------------------------------------------------------------------------
    "about": (
        "Membuat banner transparansi APBDes yang siap cetak dari berkas anggaran desa (Excel, LibreOffice, CSV).",
        "Makes a print-ready transparency banner from a village budget file (Excel, LibreOffice, CSV).",
    ),
    "epilog": (
        'Mulai dari sini: apbdes-banner periksa "APBDes 2026.xlsx"',
        'Start here: apbdes-banner check "APBDes 2026.xlsx"',
    ),
    "make": (
        "Membuat banner dari satu berkas anggaran: PDF untuk percetakan dan PNG untuk dibagikan.",
        "Makes the banner of one budget file: a PDF for the printer and a PNG to share.",
    ),
    "check": (
        "Membaca dan memeriksa berkas anggaran, tanpa membuat banner.",
        "Reads and checks a budget file, without making a banner.",
    ),
    "batch": (
        "Membuat banner banyak desa sekaligus: satu folder, daftar (CSV, Excel) atau zip.",
        "Makes the banners of many villages: a folder, a list (CSV, Excel) or a zip.",
    ),
    "form": (
        "Menulis formulir Excel kosong untuk diisi.",
        "Writes the empty Excel form to fill in.",
    ),
    "templates": (
        "Daftar rancangan dan tema warna banner yang dapat dipilih.",
        "Lists the banner designs and colour themes to choose from.",
    ),
    "sizes": ("Daftar ukuran banner yang dikenal.", "Lists the banner sizes known by name."),
    # --- help: arguments and options --------------------------------------------------------------------------------
    "arg.budget": (
        "Berkas anggaran: .xlsx, .xls, .ods, .csv, .html, PDF atau zip Siskeudes. Nama berspasi diapit tanda kutip.",
        "The budget file: .xlsx, .xls, .ods, .csv, .html, a PDF or zip of Siskeudes. Put a name with spaces in quotes.",
    ),
    "arg.form": (
        "Nama berkas formulir yang akan ditulis (bawaan: formulir-apbdes.xlsx).",
        "Name of the form to write (default: formulir-apbdes.xlsx).",
    ),
    "arg.source": (
        "Folder berkas anggaran, daftar desa (CSV atau Excel dengan kolom berkas), atau zip.",
        "A folder of budget files, a list of villages (CSV or Excel with a column file), or a zip.",
    ),
    "opt.annotate": (
        "Tulis salinan berkas dengan sel yang salah diwarnai dan diberi catatan.",
        "Write a copy of the workbook with the faulty cells coloured and commented.",
    ),
    "opt.bleed": (
        "Lebihan di luar ukuran jadi untuk --print: 20mm, 2cm (bawaan: 2 cm; 3 mm untuk lembar di bawah 60 cm).",
        "Bleed outside the finished size, for --print: 20mm, 2cm (default: 2 cm; 3 mm for sheets under 60 cm).",
    ),
    "opt.complaints": (
        "Tempat bertanya dan mengadu (alamat, telepon).",
        "Whom to ask or complain to (address, phone).",
    ),
    "opt.data": (
        "Tulis juga angka-angkanya sebagai data terbuka (CSV dan JSON).",
        "Write the figures as open data too (CSV and JSON).",
    ),
    "opt.copies": (
        "Jumlah cetak pada lembar pesanan (bawaan: 1).",
        "Number of copies on the job sheet (default: 1).",
    ),
    "opt.date": (
        "Tanggal cetak di kaki banner: 2026-01-31 atau hari-ini (bawaan: tanpa tanggal).",
        "Date of print in the footer: 2026-01-31 or today (default: none).",
    ),
    "opt.detail": (
        "Rincian belanja: kegiatan, subbidang atau bidang (bawaan: kegiatan).",
        "How fine the spending is shown: kegiatan, subbidang or bidang (default: kegiatan).",
    ),
    "opt.district": ("Nama kecamatan.", "Name of the district (kecamatan)."),
    "opt.dpi": (
        "Ketajaman PNG, TIFF dan JPG, titik per inci pada ukuran sebenarnya (bawaan: 72; 150 untuk kertas sampai A3).",
        "Sharpness of PNG, TIFF and JPG, dots per inch at real size (default: 72; 150 for A3 and smaller).",
    ),
    "opt.draft": (
        "Tetap buat banner meski ada kesalahan, dengan tulisan DRAF melintang.",
        "Make the banner in spite of errors, with a DRAFT watermark across it.",
    ),
    "opt.engine": (
        "Tempat bekerja: local (komputer ini, bawaan) atau dask (klaster yang sudah ada).",
        "Where to work: local (this machine, the default) or dask (a cluster that is there).",
    ),
    "opt.explain": (
        "Jelaskan juga bagaimana berkas dipahami: lembar, kolom, kode, susunan.",
        "Also explain how the file was understood: sheets, columns, codes, order of rows.",
    ),
    "opt.format": (
        "Jenis berkas: pdf, png, tiff, jpg; boleh beberapa, dipisah koma (bawaan: pdf,png).",
        "Kinds of file: pdf, png, tiff, jpg; several with commas between them (default: pdf,png).",
    ),
    "opt.fresh": (
        "Buat semuanya lagi, juga yang tidak berubah.",
        "Make everything again, also what has not changed.",
    ),
    "opt.help": ("Tampilkan bantuan ini.", "Show this help."),
    "opt.job-sheet": (
        "Tulis juga lembar pesanan satu halaman: ukuran, bahan, mata ayam, jumlah, sidik angka.",
        "Also write a one-page job sheet: size, material, eyelets, copies, checksum.",
    ),
    "opt.json": ("Tulis hasilnya sebagai JSON untuk program lain.", "Write the report as JSON for other programs."),
    "opt.json-lines": (
        "Tulis kemajuan sebagai baris JSON untuk program lain.",
        "Write the progress as lines of JSON for other programs.",
    ),
    "opt.lang": ("Bahasa pesan: id atau en (juga lewat APBDES_LANG).", "Language: id or en (or set APBDES_LANG)."),
    "opt.logo": ("Gambar lambang desa atau kabupaten (PNG atau JPG).", "Picture of the village's crest (PNG or JPG)."),
    "opt.memory": (
        "Paling banyak memori untuk semua proses, misalnya 4GB (bawaan: separuh memori komputer).",
        "Most memory for all processes, for example 4GB (default: half of the machine's).",
    ),
    "opt.out": (
        "Folder hasil (bawaan: folder banner di samping berkas anggaran).",
        "Folder of the results (default: a folder banner beside the budget file).",
    ),
    "opt.perdes": ('Nomor Peraturan Desa, misalnya "7 Tahun 2025".', "Number of the village regulation (Perdes)."),
    "opt.photo": ("Foto satu kegiatan (PNG atau JPG).", "Photograph of a project (PNG or JPG)."),
    "opt.photo-caption": ("Keterangan foto.", "What the photograph shows."),
    "opt.population": ("Jumlah penduduk.", "Number of inhabitants."),
    "opt.print": (
        "Buat berkas untuk percetakan: CMYK, lebihan (bleed), tanda potong, bebas isi di tempat mata ayam.",
        "Make the files for the print shop: CMYK, bleed, crop marks, nothing where eyelets sit.",
    ),
    "opt.proof": (
        "Seperti --print, dan contoh cetak A3 yang menunjukkan tepi, lipatan dan mata ayam.",
        "As --print, with a proof on A3 that shows edges, hem and eyelets.",
    ),
    "opt.province": ("Nama provinsi.", "Name of the province."),
    "opt.reading-distance": (
        "Jarak baca dalam meter (bawaan: menurut lebar banner).",
        "Reading distance in metres (default: follows from the banner's width).",
    ),
    "opt.regency": ("Nama kabupaten atau kota.", "Name of the regency or city."),
    "opt.preview": (
        "Gambar semua rancangan, dengan desa contoh, ke dalam folder ini.",
        "Draw every design, with villages made up, into this folder.",
    ),
    "opt.scheduler": (
        "Alamat penjadwal Dask, misalnya tcp://host:8786.",
        "Address of the Dask scheduler, for example tcp://host:8786.",
    ),
    "opt.sheet": ("Nama lembar yang dibaca (bawaan: dicari sendiri).", "Name of the sheet to read (default: found)."),
    "opt.size": (
        "Ukuran: nama (lihat: ukuran) atau LEBARxTINGGI dengan cm atau m (bawaan: 3x2m; lembar: A4-tegak).",
        "Size: a name (see: sizes) or WIDTHxHEIGHT with cm or m (default: 3x2m; lembar: A4-tegak).",
    ),
    "opt.template": (
        "Rancangan: nama (lihat: templat) atau berkas TOML (bawaan: warga).",
        "Design: a name (see: templates) or a TOML file (default: warga).",
    ),
    "opt.theme": (
        "Tema warna: nama (lihat: templat) atau berkas TOML (bawaan: tema rancangan itu).",
        "Colour theme: a name (see: templates) or a TOML file (default: the design's own).",
    ),
    "opt.timeout": (
        "Batas waktu satu desa dalam detik (bawaan: 120).",
        "Time limit of one village in seconds (default: 120).",
    ),
    "opt.type": ("Jenis: desa, gampong, nagari, kalurahan, kampung, …", "Kind: desa, gampong, nagari, kalurahan, …"),
    "opt.url": (
        "Alamat situs dokumen lengkap, dicetak sebagai kode QR.",
        "Where the full document stands, as a QR code.",
    ),
    "opt.version": ("Tampilkan versi program.", "Show the program's version."),
    "opt.village": ('Nama desa, tanpa kata "Desa".', 'Name of the village, without the word "Desa".'),
    "opt.workers": (
        "Banyaknya proses (bawaan: sebanyak inti prosesor).",
        "How many processes (default: the number of cores).",
    ),
    "opt.year": ("Tahun anggaran.", "Budget year."),
    # --- help: its own words ----------------------------------------------------------------------------------------
    "help.usage": ("Pemakaian: ", "Usage: "),
    "help.arguments": ("Masukan", "Arguments"),
    "help.options": ("Pilihan", "Options"),
    "help.printing": ("Untuk percetakan", "For the print shop"),
    "help.identity": ("Identitas (mengganti isi berkas)", "Identity (overrides what the file says)"),
    "help.commands": ("Perintah", "Commands"),
    "help.options-mark": ("[PILIHAN]", "[OPTIONS]"),
    "help.command-mark": ("PERINTAH …", "COMMAND …"),
    "meta.address": ("ALAMAT", "ADDRESS"),
    "meta.budget": ("ANGGARAN", "BUDGET"),
    "meta.bytes": ("UKURAN", "SIZE"),
    "meta.date": ("TANGGAL", "DATE"),
    "meta.dpi": ("DPI", "DPI"),
    "meta.engine": ("local|dask", "local|dask"),
    "meta.file": ("BERKAS", "FILE"),
    "meta.folder": ("FOLDER", "FOLDER"),
    "meta.folder-or-url": ("FOLDER|URL", "FOLDER|URL"),
    "meta.kind": ("JENIS", "KIND"),
    "meta.lang": ("id|en", "id|en"),
    "meta.length": ("PANJANG", "LENGTH"),
    "meta.level": ("TINGKAT", "LEVEL"),
    "meta.metres": ("METER", "METRES"),
    "meta.name": ("NAMA", "NAME"),
    "meta.name-or-file": ("NAMA|BERKAS", "NAME|FILE"),
    "meta.number": ("ANGKA", "NUMBER"),
    "meta.out-xlsx": ("HASIL.xlsx", "OUT.xlsx"),
    "meta.seconds": ("DETIK", "SECONDS"),
    "meta.size": ("UKURAN", "SIZE"),
    "meta.source": ("SUMBER", "SOURCE"),
    "meta.text": ("TEKS", "TEXT"),
    "meta.year": ("TAHUN", "YEAR"),
    # --- the report of check ----------------------------------------------------------------------------------------
    "severity.error": ("KESALAHAN", "ERROR"),
    "severity.warning": ("PERINGATAN", "WARNING"),
    "severity.note": ("CATATAN", "NOTE"),
    "openness.all": (
        "Semua {of} hal yang wajib ada di banner ini sudah ada.",
        "All {of} things that the law wants on this banner are there.",
    ),
    "openness.some": (
        "Dari {of} hal yang wajib ada di banner ini, {given} sudah ada. Yang belum lengkap:",
        "Of {of} things that the law wants on this banner, {given} are there. Not complete yet:",
    ),
    "openness.none": ("{name} ({article}). {where}", "{name} ({article}). {where}"),
    "openness.part": (
        "{name}: baru {given} dari {of} ({article}). {where}",
        "{name}: only {given} of {of} ({article}). {where}",
    ),
    "report.number": ("No", "No"),
    "report.severity": ("Tingkat", "Severity"),
    "report.cell": ("Sel", "Cell"),
    "report.what": ("Apa yang ditemukan", "What was found"),
    "report.row": ("{sheet}, baris {row}", "{sheet}, row {row}"),
    "report.expected": ("seharusnya {expected}", "expected {expected}"),
    "report.found": ("tertulis {found}", "found {found}"),
    "report.more": (
        "… dan {count} lagi. Daftar lengkap:\n  apbdes-banner periksa {file}",
        "… and {count} more. The whole list:\n  apbdes-banner check {file}",
    ),
    "report.read": ("Yang terbaca dari {file}", "What was read from {file}"),
    "report.read-sheet": ("Yang terbaca dari {file}, lembar {sheet}", "What was read from {file}, sheet {sheet}"),
    "report.nobody": ("desa belum diketahui", "village not known"),
    "report.no-year": ("tahun belum diketahui", "year not known"),
    "report.year": ("tahun {year}", "year {year}"),
    "document.apbdes": ("APBDes", "budget (APBDes)"),
    "document.perubahan": ("APBDes Perubahan", "amended budget (APBDes Perubahan)"),
    "document.realisasi": ("Realisasi APBDes", "realisation of the budget"),
    "column.semula": ("Semula (Rp)", "Before (Rp)"),
    "column.anggaran": ("Anggaran (Rp)", "Budget (Rp)"),
    "column.menjadi": ("Menjadi (Rp)", "After (Rp)"),
    "column.realisasi": ("Realisasi (Rp)", "Realised (Rp)"),
    "total.pendapatan": ("Pendapatan", "Income (pendapatan)"),
    "total.belanja": ("Belanja", "Spending (belanja)"),
    "total.surplus_defisit": ("Surplus/(Defisit)", "Surplus/(deficit)"),
    "total.penerimaan_pembiayaan": ("Penerimaan pembiayaan", "Financing received"),
    "total.pengeluaran_pembiayaan": ("Pengeluaran pembiayaan", "Financing paid"),
    "total.pembiayaan_netto": ("Pembiayaan neto", "Net financing"),
    "total.silpa": ("SiLPA", "Rest (SiLPA)"),
    "count.errors": ("{count} kesalahan", "{count} error(s)"),
    "count.warnings": ("{count} peringatan", "{count} warning(s)"),
    "count.notes": ("{count} catatan", "{count} note(s)"),
    "count.none": ("Tidak ada temuan", "Nothing was found"),
    "verdict.cannot": (
        "Banner BELUM dapat dicetak: ada {errors} kesalahan. Perbaiki dahulu {cell}: {message}",
        "The banner CANNOT be printed yet: {errors} error(s). First mend {cell}: {message}",
    ),
    "verdict.cannot-nowhere": (
        "Banner BELUM dapat dicetak: ada {errors} kesalahan. Perbaiki dahulu: {message}",
        "The banner CANNOT be printed yet: {errors} error(s). First mend this: {message}",
    ),
    "verdict.can": (
        "Banner dapat dicetak:\n  apbdes-banner buat {file}",
        "The banner can be printed:\n  apbdes-banner make {file}",
    ),
    "verdict.can-warnings": (
        "Banner dapat dicetak, tetapi lihat dahulu {warnings} peringatan di atas:\n  apbdes-banner buat {file}",
        "The banner can be printed, but look at the {warnings} warning(s) above first:\n  apbdes-banner make {file}",
    ),
    "annotated": (
        "Salinan dengan catatan pada sel yang salah: {file}",
        "A copy with comments at the faulty cells: {file}",
    ),
    # --- make -------------------------------------------------------------------------------------------------------
    "made": ("Banner {village} selesai.", "The banner of {village} is made."),
    "made.flow-budget": (
        "Alur: baris belanja yang menyebut tepat satu sumber dana hanya {spoken} % dari belanja (perlu "
        "{needed} %), atau"
        " jumlahnya melebihi uang yang masuk. Maka semua uang digambar lewat APBDes, tidak per sumber. Isi kolom sumber"
        " dana dengan satu sumber tiap baris supaya alurnya terlihat.",
        "Flow: lines that name exactly one fund are only {spoken} % of spending ({needed} % are needed), or they take"
        " more than came in. So all money is drawn through the budget, not by source. Give each line one fund to show"
        " who pays for what.",
    ),
    "made.flow-tight": (
        "Alur: ukuran {size} terlalu kecil untuk pita tiap sumber, maka semua uang digambar lewat APBDes. Pilih ukuran"
        " yang lebih besar supaya alur tiap sumber terlihat.",
        "Flow: {size} is too small for the bands of each source, so all money is drawn through the budget. Choose a"
        " larger size to show who pays for what.",
    ),
    "made.no-pdfx": (
        "Paket pikepdf tidak terpasang: PDF cetak tetap CMYK, tetapi tanpa keterangan PDF/X-4.",
        "The package pikepdf is not installed: the print PDF is CMYK all the same, without the keys of PDF/X-4.",
    ),
    "made.scale": (
        "PDF digambar 1:{scale}, karena batas PDF 5,08 m. Minta percetakan mencetaknya {percent} %.",
        "The PDF is drawn at 1:{scale}: PDF ends at 5.08 m. Ask the shop to print it at {percent} %.",
    ),
    "made.photo-left-out": (
        "Foto tidak dimuat: tidak ada tempat untuknya pada rancangan atau ukuran ini. "
        "Coba --template warga dengan --detail bidang.",
        "The photograph was left out: this design or size has no room for it. "
        "Try --template warga with --detail bidang.",
    ),
    "made.seam": (
        "Kedua sisi lebih dari 3,1 m, lebih lebar dari gulungan flexi: cetakan ini akan bersambung.",
        "Both sides are longer than 3.1 m, wider than a roll of flexi: this print will have a seam.",
    ),
    "made.warnings": (
        "Ada {count} peringatan; lihat:\n  apbdes-banner periksa {file}",
        "There are {count} warning(s); see:\n  apbdes-banner check {file}",
    ),
    "made.draft": (
        "Ini DRAF: masih ada {count} kesalahan, jangan dipasang. Lihat:\n  apbdes-banner periksa {file}",
        "This is a DRAFT: {count} error(s) remain, do not put it up. See:\n  apbdes-banner check {file}",
    ),
    "stopped": (
        "Untuk melihat rancangan sementara dengan tulisan DRAF: tambahkan --draft",
        "To see a preliminary banner with a DRAFT watermark: add --draft",
    ),
    # --- the other commands -----------------------------------------------------------------------------------------
    "form.written": (
        "Formulir siap diisi: {file}. Setelah diisi:\n  apbdes-banner periksa {file}",
        "The form is ready: {file}. When it is filled in:\n  apbdes-banner check {file}",
    ),
    "sizes.name": ("Nama", "Name"),
    "sizes.extent": ("Lebar × tinggi", "Width × height"),
    "sizes.use": ("Untuk", "For"),
    "templates.name": ("Nama", "Name"),
    "templates.option": ("Pilihan", "Option"),
    "templates.title": ("Judul", "Title"),
    # --- when it goes wrong -----------------------------------------------------------------------------------------
    "failed": ("Gagal: {message}", "Failed: {message}"),
    "misused": ("Perintah keliru: {message}", "Wrong usage: {message}"),
    "see-help": ("Bantuan: {command} --help", "Help: {command} --help"),
    "interrupted": ("Dihentikan; tidak ada berkas yang ditulis.", "Stopped; no file was written."),
    "bug": (
        "Maaf, program ini bermasalah ({kind}). Kirimkan catatan ini kepada pengembang: {log}",
        "Sorry, the program has a fault of its own ({kind}). Please send this log to its developers: {log}",
    ),
    "bug.no-log": (
        "Maaf, program ini bermasalah ({kind}), dan catatannya tidak dapat ditulis.",
        "Sorry, the program has a fault of its own ({kind}), and no log could be written.",
    ),
}

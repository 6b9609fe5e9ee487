"""Texts of the area "form": the workbook to fill in, and the sheet of findings: id -> (Indonesian, English).

Sheet names, labels and headers that the reader goes by are not here but in workbook/fields.py: they are Indonesian in
every language.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "all-blank": ("Belum diisi", "Not filled in yet"),
    "amounts-text": ("Sel jumlah yang berisi teks (harus 0)", "Amount cells that hold text (must be 0)"),
    "annotated.count": (
        "{errors} kesalahan · {warnings} peringatan · {notes} catatan",
        "{errors} errors · {warnings} warnings · {notes} notes",
    ),
    "annotated.expected": ("Seharusnya", "Expected"),
    "annotated.found": ("Tertulis", "Found"),
    "annotated.head.cell": ("Sel", "Cell"),
    "annotated.head.hint": ("Cara memperbaiki", "What to do"),
    "annotated.head.message": ("Temuan", "Finding"),
    "annotated.head.severity": ("Tingkat", "Severity"),
    "annotated.head.sheet": ("Lembar", "Sheet"),
    "annotated.none": ("Tidak ada temuan: berkas ini siap dicetak.", "No findings: this file is ready for print."),
    "annotated.severity.error": ("Kesalahan", "Error"),
    "annotated.severity.note": ("Catatan", "Note"),
    "annotated.severity.warning": ("Peringatan", "Warning"),
    "annotated.sheet": ("Temuan", "Temuan"),
    "annotated.title": ("Temuan pemeriksaan {file}", "Findings of the check of {file}"),
    "balanced": ("APBDes sudah seimbang (0)", "The budget is balanced (0)"),
    "column.anggaran": (
        "Anggaran tahun ini dalam rupiah: angka saja, tanpa Rp dan tanpa titik. Untuk APBDes Perubahan: anggaran "
        "SETELAH perubahan.",
        "This year's budget in rupiah: digits only. For a changed budget (Perubahan): the amount AFTER the change.",
    ),
    "column.kode_kegiatan": (
        "Pilih kegiatan dari daftar (klik panah di kanan sel), atau ketik kodenya, misalnya 1.1.90 untuk kegiatan "
        "tambahan menurut kabupaten. Kode yang sama boleh dipakai di beberapa baris.",
        "Choose the activity from the list (arrow at the right of the cell), or type its code, such as 1.1.90 for an "
        "activity of your regency. The same code may stand in several rows.",
    ),
    "column.kode_rekening": (
        "Pilih dari daftar (klik panah di kanan sel), atau ketik kodenya.",
        "Choose from the list (arrow at the right of the cell), or type the code.",
    ),
    "column.lokasi": (
        "Tempat kegiatan: dusun, RT/RW, blok. Wajib untuk kegiatan yang dibiayai Dana Desa (Permendes PDT 16/2025 "
        "pasal 10).",
        "Where: hamlet, RT/RW, block. Required for what Dana Desa pays (Permendes PDT 16/2025 article 10).",
    ),
    "column.pelaksana": (
        "JABATAN yang melaksanakan, misalnya Kasi Kesejahteraan. Jangan menulis nama orang. Boleh kosong bila sama "
        "dengan pelaksana bidang di lembar Identitas.",
        "The OFFICE that carries it out, such as Kasi Kesejahteraan. Never a person's name. May stay blank where the "
        "bidang's own, on sheet Identitas, applies.",
    ),
    "column.realisasi": (
        "Hanya untuk laporan realisasi: yang sudah diterima atau dibelanjakan. Kosongkan untuk APBDes.",
        "Only for a realisation report: what came in or was spent. Leave blank for a plan.",
    ),
    "column.satuan": ("Satuan volume: meter, unit, orang, paket.", "Unit of the volume: metres, units, persons."),
    "column.semula": (
        "Hanya untuk APBDes Perubahan: anggaran SEBELUM perubahan. Kosongkan untuk APBDes murni.",
        "Only for a changed budget (Perubahan): the amount BEFORE the change. Leave blank for a plan.",
    ),
    "column.sumber_dana": (
        "Pilih dari daftar. Bila lebih dari satu, ketik dengan koma: ADD, PBH. Arti singkatan ada di Petunjuk.",
        "Choose from the list. Several: type them with commas: ADD, PBH. Petunjuk tells what they mean.",
    ),
    "column.uraian": (
        "Nama singkat yang dicetak di banner, misalnya: Rabat beton jalan lingkungan. Bila kosong, dipakai nama "
        "di sebelah kode.",
        "The short name to print on the banner. Where it is blank, the name beside the code is used.",
    ),
    "column.volume": ("Banyaknya keluaran, angka: 250.", "How much is made, a number: 250."),
    "dropdown.error": (
        "Isi ini tidak ada dalam daftar. Pakai juga?",
        "This is not in the list. Use it all the same?",
    ),
    "dropdown.only": ("Pilih salah satu dari daftar.", "Choose one from the list."),
    "fund.title": ("Arti singkatan sumber dana", "What the fund codes mean"),
    "help.belanja": (
        "Satu baris untuk satu kegiatan. Isi sel berwarna kuning; baris kosong tidak apa-apa. Jumlah: angka saja.",
        "One row for one activity. Fill in the yellow cells; blank rows do no harm. Amounts: digits only.",
    ),
    "help.identitas": (
        "Isi kolom B. Yang bertanda * harus diisi.",
        "Fill in column B. What carries a * is required.",
    ),
    "help.pembiayaan": (
        "Sisa tahun lalu (SILPA) masuk bagian 6.1; penyertaan modal dan sejenisnya bagian 6.2. Jumlah: angka saja.",
        "Last year's rest (SILPA) goes into 6.1; capital put into the BUMDes and the like into 6.2. Digits only.",
    ),
    "help.pendapatan": (
        "Satu baris untuk satu sumber pendapatan. Isi sel berwarna kuning. Jumlah: angka saja.",
        "One row for one source of income. Fill in the yellow cells. Amounts: digits only.",
    ),
    "identity-blank": (
        "Isian wajib (*) Identitas yang masih kosong (harus 0)",
        "Required entries (*) of Identitas still blank (must be 0)",
    ),
    "identity.code": ("Kode Kemendagri, misalnya 33.17.05.2004.", "Kemendagri code, such as 33.17.05.2004."),
    "identity.complaints": (
        "* Tempat, telepon/WA, atau kanal pengaduan; dicetak di banner (Permendagri 20/2018 pasal 39).",
        "* Where to ask or complain; printed on the banner (Permendagri 20/2018 article 39).",
    ),
    "identity.district": ("* Namanya saja, tanpa kata Kecamatan.", "* The name alone, without the word Kecamatan."),
    "identity.document": (
        "* APBDes (murni), Perubahan, atau Realisasi. Pilih dari daftar.",
        "* APBDes (the plan), Perubahan (changed) or Realisasi. Choose from the list.",
    ),
    "identity.logo": (
        "Nama berkas PNG atau JPG di folder yang sama, misalnya logo.png.",
        "Name of a PNG or JPG file in the same folder, such as logo.png.",
    ),
    "identity.name": ("* Namanya saja, misalnya: Contoh Jaya.", "* The name alone, such as: Contoh Jaya."),
    "identity.pelaksana": (
        "Jabatan pelaksana kegiatan bidang {name}. Jabatan, bukan nama orang.",
        "The office that carries out the activities of bidang {name}. Never a person's name.",
    ),
    "identity.perdes": ("Nomor dan tahun, misalnya: 7 Tahun 2025.", "Number and year, such as: 7 Tahun 2025."),
    "identity.perdes_date": (
        "Tanggal ditetapkan, misalnya 29/12/2025.",
        "The day it was set, such as 29/12/2025.",
    ),
    "identity.population": ("Angka saja, misalnya 3412.", "Digits only, such as 3412."),
    "identity.printed": (
        "Tanggal di kaki banner. Boleh kosong.",
        "The date at the foot of the banner. May stay blank.",
    ),
    "identity.province": ("Namanya saja.", "The name alone."),
    "identity.regency": (
        "* Namanya saja untuk kabupaten; tulis Kota … bila kota.",
        "* The name alone for a kabupaten; write Kota … for a city.",
    ),
    "identity.type": ("* Pilih dari daftar.", "* Choose from the list."),
    "identity.url": (
        "Halaman dengan rincian lengkap; menjadi kode QR di banner.",
        "The page with all the details; becomes the QR code on the banner.",
    ),
    "identity.year": ("* Empat angka, misalnya 2026.", "* Four digits, such as 2026."),
    "no-bidang": ("Belanja tanpa kode bidang (harus 0)", "Belanja without a bidang code (must be 0)"),
    "number-error": (
        "Ketik angka saja, tanpa Rp dan tanpa titik: 1500000",
        "Type digits only, without Rp and dots: 1500000",
    ),
    "number-title": ("Bukan angka", "Not a number"),
    "step.1": (
        "1. Isi lembar Identitas: nama desa, tahun, nomor Perdes, alamat pengaduan.",
        "1. Fill in sheet Identitas: village, year, Perdes number, where to complain.",
    ),
    "step.2": (
        "2. Isi lembar Pendapatan, Belanja, dan Pembiayaan: sel kuning saja. Kode dipilih dari daftar.",
        "2. Fill in Pendapatan, Belanja and Pembiayaan: the yellow cells only. Codes are chosen from the list.",
    ),
    "step.3": (
        "3. Jumlah diketik angka saja: 1500000. Titik ribuan muncul sendiri.",
        "3. Type amounts as digits only: 1500000. The marks between thousands appear by themselves.",
    ),
    "step.4": (
        "4. Lihat ringkasan di bawah: APBDes harus seimbang (0), dan jumlahnya sama dengan Perdes.",
        "4. Look at the summary below: the budget must close to 0 and agree with the Perdes.",
    ),
    "step.5": (
        "5. Simpan, lalu periksa: apbdes-banner periksa NAMA-BERKAS.xlsx",
        "5. Save, then check: apbdes-banner check FILE.xlsx",
    ),
    "step.6": (
        "6. Buat banner: apbdes-banner buat NAMA-BERKAS.xlsx",
        "6. Make the banner: apbdes-banner make FILE.xlsx",
    ),
    "subtitle": (
        "Isi lembar-lembar ini, lalu jadikan banner. Petunjuk singkat ada di catatan setiap judul kolom.",
        "Fill in these sheets and make them a banner. Each column heading carries a short note.",
    ),
    "summary": ("Ringkasan (terhitung sendiri, jangan diisi)", "Summary (works itself out, do not fill in)"),
    "title": ("Formulir APBDes untuk banner transparansi", "APBDes form for the transparency banner"),
    "too-little": (
        "belanja lebih besar daripada uang yang tersedia",
        "more is spent than there is",
    ),
    "too-much": (
        "masih ada uang yang belum dibelanjakan",
        "some of the money is not spent yet",
    ),
    "unbalanced": ("BELUM seimbang: selisih Rp ", "NOT balanced: off by Rp "),
    "year-error": ("Ketik tahun dengan empat angka, misalnya 2026.", "Type the year with four digits, such as 2026."),
}

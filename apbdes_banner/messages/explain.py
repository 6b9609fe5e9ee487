"""Texts of the area "explain": how a file was understood (`check --explain`); id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {
    # --- topics -----------------------------------------------------------------------------------------------------
    "topic.sheet": ("Lembar", "Sheets"),
    "topic.table": ("Tabel", "Table"),
    "topic.column": ("Kolom", "Columns"),
    "topic.number": ("Cara menulis angka", "How amounts are written"),
    "topic.code": ("Kode", "Codes"),
    "topic.tree": ("Susunan baris", "Order of the rows"),
    "topic.identity": ("Identitas", "Whose budget"),
    # --- sheets -----------------------------------------------------------------------------------------------------
    "sheet.read": (
        "Lembar “{sheet}” dibaca: {rows} baris berisi uang ({sections}).",
        "Sheet “{sheet}” was read: {rows} rows with money ({sections}).",
    ),
    "sheet.empty": ("Lembar “{sheet}” kosong.", "Sheet “{sheet}” is empty."),
    "sheet.hidden": (
        "Lembar “{sheet}” tersembunyi, jadi tidak dibaca.",
        "Sheet “{sheet}” is hidden, so it was not read.",
    ),
    "sheet.other": (
        "Lembar “{sheet}” tidak dipakai: bukan tabel anggaran, atau lembar lain lebih lengkap.",
        "Sheet “{sheet}” was not used: it is no budget table, or another sheet is more complete.",
    ),
    # --- the table --------------------------------------------------------------------------------------------------
    "table.heads": (
        "Judul kolom di baris {heads}; isinya baris {rows}.",
        "Column heads in row {heads}; below them rows {rows}.",
    ),
    "table.no-heads": (
        "Baris {rows} tanpa judul kolom; arti kolom dilihat dari isinya.",
        "Rows {rows} have no column heads; the columns were told by what stands in them.",
    ),
    "sheet.part": (
        "Lembar ini berisi beberapa tabel; yang dipakai mulai baris {first}, karena tahunnya diminta atau terbaru, "
        "atau karena paling lengkap.",
        "This sheet holds several tables; the one that was used begins in row {first}: the year asked for or the "
        "latest, or the most complete.",
    ),
    # --- columns ----------------------------------------------------------------------------------------------------
    "column.read": ("Kolom {column}: {meaning}, {why}.", "Column {column}: {meaning}, {why}."),
    "column.fund": (
        "Kolom {column}: anggaran dari {fund}, menurut judulnya.",
        "Column {column}: amounts paid from {fund}, by its head.",
    ),
    "column.goes-on": (
        "Kolom {column}: lanjutan kolom anggaran, karena tidak ada baris yang berisi angka di keduanya.",
        "Column {column}: goes on with the amounts, since no row has an amount in both.",
    ),
    "column.labels": ("Kolom {column}: kode dan uraian.", "Column {column}: codes and names."),
    "column.left-out": ("Kolom {column} tidak dijumlah: {meaning}.", "Column {column} is not counted: {meaning}."),
    "column.partial-fund": (
        "Kolom {column} (satu sumber dana) tidak dipakai: jumlah kolom-kolomnya tidak sama dengan anggaran.",
        "Column {column} (one fund) was not used: the columns of funds do not add up to the amount.",
    ),
    "role.anggaran": ("anggaran", "the budgeted amount"),
    "role.semula": ("anggaran semula", "the amount before the change"),
    "role.realisasi": ("realisasi", "the realised amount"),
    "role.sumber_dana": ("sumber dana", "the source of funds"),
    "role.volume": ("volume", "a quantity"),
    "role.satuan": ("satuan", "a unit"),
    "role.price": ("harga satuan", "a price per unit"),
    "role.percent": ("persentase", "a percentage"),
    "role.difference": ("selisih", "a difference"),
    "role.change": ("selisih perubahan", "a difference"),
    "role.lokasi": ("lokasi", "the place"),
    "role.pelaksana": ("pelaksana", "who carries it out"),
    "role.remark": ("keterangan", "a remark"),
    "role.year": ("tahun", "a year"),
    "role.number": ("nomor urut", "a running number"),
    "role.name": ("uraian", "names"),
    "role.code": ("kode", "codes"),
    "role.kegiatan_code": ("kode kegiatan", "activity codes"),
    "role.village_code": ("kode desa", "the village's code"),
    "role.village": ("nama desa", "the village's name"),
    "role.district": ("kecamatan", "the district"),
    "role.regency": ("kabupaten", "the regency"),
    "role.province": ("provinsi", "the province"),
    "role.level": ("judul kelompok", "names of headings"),
    "role.section": ("bagian anggaran", "the part of the budget"),
    "role.other-year": ("anggaran tahun lain", "another year's amounts"),
    "role.period": ("bagian per bulan, tahap atau jenis", "a part by month, stage or kind"),
    "role.other": ("isi lain", "something else"),
    "why.head": ("menurut judulnya", "by its head"),
    "why.beside": (
        "karena angkanya berada di samping kolom yang berjudul itu",
        "since the amounts stand beside the column with that head",
    ),
    "why.contents": ("menurut isinya", "by what stands in it"),
    "why.difference": (
        "karena kolom ketiga adalah selisih dua kolom pertama",
        "since the third column is the difference of the first two",
    ),
    "why.product": ("karena sama dengan volume kali harga", "since it is the quantity times the price"),
    "why.sum": ("karena jumlah kolom-kolom lain", "since it is the sum of the other columns"),
    "why.title": ("menurut judul tabel dan urutannya", "by the title of the table and the order of columns"),
    "why.only": ("satu-satunya kolom uang", "the only column of money"),
    "why.first": ("kolom uang yang pertama", "the first column of money"),
    "why.fund": ("menurut sumber dana di judulnya", "by the fund in its head"),
    # --- amounts ----------------------------------------------------------------------------------------------------
    "number.written": (
        "Kolom {column}: {numbers} sel angka, {texts} sel teks; {written}.",
        "Column {column}: {numbers} number cells, {texts} text cells; {written}.",
    ),
    "written.numbers": ("semuanya angka, tidak ada yang perlu ditafsirkan", "all numbers, nothing to interpret"),
    "written.plain": ("tanpa tanda ribuan yang menentukan", "no mark of thousands that decides"),
    "written.id-ID": ("titik memisahkan ribuan, koma memisahkan sen", "points part thousands, commas part sen"),
    "written.en-US": ("koma memisahkan ribuan, titik memisahkan sen", "commas part thousands, points part sen"),
    "written.mixed": ("titik dan koma bercampur dalam satu angka", "points and commas mixed within one number"),
    # --- codes ------------------------------------------------------------------------------------------------------
    "code.none": ("Tidak ada kode; arti baris dilihat dari kata-katanya.", "No codes; rows were told by their words."),
    "code.one-cell": ("{count} dari {rows} baris berkode, dalam satu sel.", "{count} of {rows} rows have a code."),
    "code.split": (
        "{count} dari {rows} baris berkode, dalam beberapa sel atau kolom.",
        "{count} of {rows} rows have a code, over several cells or columns.",
    ),
    "code.legacy": (
        "Kode sebelum 2019 (1 pendapatan, 2 belanja, 3 pembiayaan): baris pendapatan dimulai dengan 1.",
        "The codes before 2019 (1 income, 2 spending, 3 financing): income rows begin with 1.",
    ),
    "code.bidang-in-five": (
        "“5.1” di tabel ini berarti bidang 1, bukan Belanja Pegawai: begitu namanya.",
        "“5.1” means bidang 1 in this table, not Belanja Pegawai: its name says so.",
    ),
    "code.prefix": ("Kode desa {prefix} di depan kode dilewati.", "The village's code {prefix} in front is skipped."),
    "code.mended": (
        "Kode yang diubah Excel menjadi angka atau tanggal dipulihkan: {codes}.",
        "Codes that a spreadsheet turned into numbers or dates were restored: {codes}.",
    ),
    # --- the tree ---------------------------------------------------------------------------------------------------
    "section.pendapatan": ("pendapatan", "income"),
    "section.belanja": ("belanja", "spending"),
    "section.pembiayaan": ("pembiayaan", "financing"),
    "tree.section": (
        "Bagian {section}: {headings} baris judul atau jumlah, {items} rincian yang dijumlah.",
        "Part {section}: {headings} headings or sums, {items} items that are counted.",
    ),
    "tree.belanja": (
        "Bagian {section}: {bidang} bidang, {kegiatan} kegiatan berkode, {headings} baris judul atau jumlah, "
        "{items} rincian yang dijumlah.",
        "Part {section}: {bidang} bidang, {kegiatan} activities with a code, {headings} headings or sums, "
        "{items} items that are counted.",
    ),
    "tree.sum-decided": (
        "Baris {row} “{uraian}” adalah judul dari baris {rows}: jumlahnya tepat {amount}, meski kode atau letaknya "
        "tidak menunjukkannya.",
        "Row {row} “{uraian}” is the heading of rows {rows}: they add up to exactly {amount}, though codes or layout "
        "say otherwise.",
    ),
    "tree.sum-alone": (
        "Baris {row} “{uraian}” ({amount}) berdiri sendiri: kode menaruh baris lain di bawahnya, tetapi jumlah di "
        "atasnya hanya cocok tanpa itu.",
        "Row {row} “{uraian}” ({amount}) stands alone: codes put other rows below it, but the sum above holds only "
        "without them.",
    ),
    "tree.codes-decided": (
        "Baris {row} “{uraian}”: jumlahnya cocok dengan susunan lain, tetapi kode atau jumlah di atasnya yang dipakai.",
        "Row {row} “{uraian}”: its sum would fit another order, but codes or the sum above it were believed.",
    ),
    # --- whose budget -----------------------------------------------------------------------------------------------
    "identity.document": ("Dokumen: {document}, {why}.", "Document: {document}, {why}."),
    "identity.field": ("{field}: {value}, {origin}.", "{field}: {value}, {origin}."),
    "identity.none": ("{field}: tidak ditemukan.", "{field}: not found."),
    "document.apbdes": ("APBDes", "budget (APBDes)"),
    "document.perubahan": ("APBDes Perubahan", "amended budget (APBDes Perubahan)"),
    "document.realisasi": ("Realisasi APBDes", "realisation of the budget"),
    "why-document.sheet": ("menurut lembar Identitas", "by the sheet Identitas"),
    "why-document.columns": ("menurut kolom yang terisi", "by the columns that are filled"),
    "why-document.title": ("menurut judulnya", "by its title"),
    "why-document.default": ("karena tidak ada tanda perubahan atau realisasi", "no sign of a change or a realisation"),
    "field.village": ("Nama desa", "Village"),
    "field.type": ("Jenis", "Kind"),
    "field.district": ("Kecamatan", "District"),
    "field.regency": ("Kabupaten/kota", "Regency"),
    "field.province": ("Provinsi", "Province"),
    "field.year": ("Tahun", "Year"),
    "field.perdes": ("Nomor Perdes", "Regulation"),
    "field.population": ("Jumlah penduduk", "Inhabitants"),
    "field.complaints": ("Pengaduan", "Complaints"),
    "field.url": ("Situs", "Web site"),
    "origin.title": ("dari judul tabel", "from the titles"),
    "origin.sheet": ("dari lembar Identitas", "from the sheet Identitas"),
    "origin.sheet name": ("dari nama lembar", "from the name of the sheet"),
    "origin.file name": ("dari nama berkas", "from the name of the file"),
    "origin.table": ("dari kolom tahun", "from a column of years"),
    "origin.sidecar": ("dari berkas TOML di sampingnya", "from the TOML file beside it"),
    "origin.option": ("dari perintah", "from the command line"),
}  # fmt: skip

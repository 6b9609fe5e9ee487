"""Templates, sizes, fonts and pictures: what cannot be drawn."""

TEXTS: dict[str, tuple[str, str]] = {
    "bleed-alone": (
        "--bleed hanya berlaku bersama --print",
        "--bleed needs --print",
    ),
    "equation-too-wide": (
        "Angka-angka besar (pendapatan, belanja, pembiayaan, sisa) tidak muat terbaca. "
        "Pilih ukuran yang lebih besar atau jarak baca yang lebih dekat.",
        "The big figures (income, spending, financing, rest) do not fit legibly. "
        "Choose a larger size or a shorter reading distance.",
    ),
    "font-missing": (
        "Huruf {name} tidak terpasang. Pasang ulang program ini.",
        "The font {name} is not installed. Install this program again.",
    ),
    "glyph-missing": (
        "Huruf yang dipakai banner tidak memiliki: {letters} (pada: {text}). Ganti huruf itu di berkas anggaran.",
        "The banner's font lacks: {letters} (in: {text}). Change these letters in the budget file.",
    ),
    "icon-missing": (
        "Ikon {name} tidak ada. Pasang ulang program ini.",
        "There is no icon {name}. Install this program again.",
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
}

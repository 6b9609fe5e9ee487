"""Texts of the area "errors": id -> (Indonesian, English). Sorted by id."""

TEXTS: dict[str, tuple[str, str]] = {
    "annotate-unreadable": (
        "Berkas {path} tidak dapat dibuka untuk diberi catatan: {reason}",
        "The file {path} cannot be opened to be annotated: {reason}",
    ),
    "argument-missing": (
        "{name} belum disebut",
        "{name} is missing",
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
        '--date tidak dapat dibaca: "{value}"; tulis seperti 2026-01-31, atau hari-ini',
        '--date cannot be read: "{value}"; write it like 2026-01-31, or today',
    ),
    "disk-full": (
        "{path} tidak dapat ditulis karena penyimpanan penuh. Kosongkan ruang, lalu ulangi.",
        "{path} cannot be written: the disk is full. Make room and try again.",
    ),
    "extra-words": (
        'ada kata yang berlebih: {words}. Nama yang berspasi diapit tanda kutip, misalnya "APBDes 2026.xlsx".',
        'there are words too many: {words}. Put a name with spaces in quotes, like "APBDes 2026.xlsx".',
    ),
    "form-empty": (
        "Formulir {path} belum diisi. Isi lembar Pendapatan, Belanja, dan Pembiayaan, lalu coba lagi.",
        "The form {path} is not filled in yet. Fill in sheets Pendapatan, Belanja and Pembiayaan, then try again.",
    ),
    "form-exists": (
        "{path} sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan dulu berkas itu.",
        "{path} is there already and is left alone. Choose another name, or move that file away first.",
    ),
    "form-not-xlsx": (
        "Nama formulir harus berakhir dengan .xlsx, bukan {path}.",
        "The form's name must end in .xlsx: {path} does not.",
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
    "name-with-spaces": (
        'nama berkas yang berspasi diapit tanda kutip: "{name}"',
        'put the file name with spaces in quotes: "{name}"',
    ),
    "number-wrong": (
        '{option} harus angka dari {least} sampai {most}, bukan "{value}"',
        '{option} must be a number from {least} to {most}, not "{value}"',
    ),
    "option-misused": (
        "pilihan {option} dipakai keliru: nilainya kurang, atau tidak memerlukan nilai",
        "option {option} is used wrongly: its value is missing, or it takes none",
    ),
    "option-unknown": (
        "tidak ada pilihan {option}",
        "there is no option {option}",
    ),
    "png-too-large": (
        "PNG pada {dpi} dpi akan berukuran {size} piksel; percetakan menerima paling banyak {limit} piksel per sisi. "
        "Pakai --dpi {most} atau kurang.",
        "the PNG at {dpi} dpi would be {size} pixels; print shops take at most {limit} pixels a side. "
        "Use --dpi {most} or less.",
    ),
    "would-overwrite": (
        "{path} adalah berkas masukan; hasil tidak boleh menimpanya. Pilih nama lain.",
        "{path} is the input; the result must not overwrite it. Choose another name.",
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

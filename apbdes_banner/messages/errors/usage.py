"""Wrong usage, and results that cannot be written."""

TEXTS: dict[str, tuple[str, str]] = {
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
        '--date tidak dapat dibaca: "{value}"; tulis seperti 31-01-2026, atau hari-ini',
        '--date cannot be read: "{value}"; write it like 2026-01-31 (or 31-01-2026), or today',
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
        "Formulir {file} belum diisi. Isi lembar Pendapatan, Belanja dan Pembiayaan, lalu coba lagi.",
        "The form {file} is not filled in yet. Fill in the sheets Pendapatan, Belanja and Pembiayaan, then try again.",
    ),
    "form-exists": (
        "{path} sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan dulu berkas itu.",
        "{path} is there already and is left alone. Choose another name, or move that file away first.",
    ),
    "lang-unknown": (
        '--lang tidak mengenal "{value}"; pilihannya: id, en',
        '--lang does not know "{value}"; the choices are: id, en',
    ),
    "name-not-xlsx": (
        "Nama berkas yang akan ditulis harus berakhir dengan .xlsx: {path}",
        "The name of the file to write must end in .xlsx: {path}",
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
    "url-spaces": (
        '--url harus alamat situs tanpa spasi, misalnya contohjaya.desa.id/apbdes, bukan "{value}"',
        '--url must be a web address without spaces, such as contohjaya.desa.id/apbdes, not "{value}"',
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

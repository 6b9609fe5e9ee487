"""Findings of codes and funds. Sorted by key."""

TEXTS: dict[str, tuple[str, str]] = {
    "activity-misplaced": (
        "Kegiatan {found} “{name}”{at} berada di bawah bidang {bidang}, padahal kodenya milik bidang lain.",
        "The activity {found} “{name}”{at} stands under the bidang {bidang}, but its code is of another.",
    ),
    "activity-misplaced.hint": (
        "Pindahkan kegiatan itu ke bidangnya, atau perbaiki kodenya.",
        "Move the activity to its bidang, or mend its code.",
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
    "item-repeated": (
        "“{name}”{at} sama dengan baris {other_cell}: kode dan namanya sama. Keduanya dijumlahkan.",
        "“{name}”{at} is the same as row {other_cell}: same code, same name. Both are counted.",
    ),
    "item-repeated.hint": (
        "Tidak apa-apa bila memang dua sumber dana; hapus salah satunya bila tersalin dua kali.",
        "This is fine where two funds pay; delete one where it was copied twice.",
    ),
}

"""Texts of the area "banner": id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {}

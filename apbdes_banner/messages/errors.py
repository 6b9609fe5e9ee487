"""Texts of the area "errors": id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {}

"""Texts of the area "form": id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {}

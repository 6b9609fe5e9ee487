"""Texts of the area "findings": id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {}

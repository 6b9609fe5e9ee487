"""Texts of the area "commands": id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {}

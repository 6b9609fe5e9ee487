"""Texts of the area "errors": id -> (Indonesian, English). In a module for each kind, sorted by id."""

from apbdes_banner.messages.errors import batches, drawing, inputs, usage

TEXTS: dict[str, tuple[str, str]] = {**inputs.TEXTS, **drawing.TEXTS, **usage.TEXTS, **batches.TEXTS}

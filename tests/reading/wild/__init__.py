"""Budgets as villages publish them, invented from layouts that were met (cases/formats.md), each with its truth."""

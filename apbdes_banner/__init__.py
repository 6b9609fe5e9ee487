"""apbdes-banner: an Indonesian village's budget spreadsheet becomes a printable transparency banner."""

__version__ = "0.1.0"

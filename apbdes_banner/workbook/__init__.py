"""Workbooks that we write: the form to fill in (form.py) and the annotated copy of an input (annotate.py)."""

"""Failures that stop the work: each kind has an exit code, and each message says what to do.

Wrong data in a budget is never one of these; it is a Finding (see checks/finding.py). A BannerError is raised where
the program cannot go on at all. It carries a message id and parameters; the words stand in messages/, so that the
same failure can be told in Indonesian and in English.
"""

import re


class BannerError(Exception):
    """A failure told to a person: `id` of its text in messages/errors/, and the parameters of that text.

    The exit code of the process is the class's `exit_code`; the codes are part of the interface.
    """

    exit_code = 70

    def __init__(self, id: str, **params: object) -> None:
        super().__init__(id, params)
        self.id = id
        self.params = params


def line_of(error: ValueError, text: str) -> int:
    """The line at which a TOML text cannot be read: the one that the reader's error names, else the last."""
    named = re.search(r"at line (\d+)", str(error))
    return int(named[1]) if named else text.count("\n") + 1


class UsageError(BannerError):
    """The command was called in a way that cannot be carried out (exit 2)."""

    exit_code = 2


class InputError(BannerError):
    """The input file cannot be read, or is no budget (exit 3)."""

    exit_code = 3


class TemplateError(BannerError):
    """The template, theme or size is unknown or wrong (exit 4)."""

    exit_code = 4


class FitError(BannerError):
    """The content does not fit legibly, or a font or picture lacks what is needed (exit 5)."""

    exit_code = 5


class WriteError(BannerError):
    """The result cannot be written (exit 6)."""

    exit_code = 6

"""typer in two languages: help texts by message id, our own headings, wrong usage told in plain words.

The commands of cli.py give message ids where typer expects texts (`help="opt.out"`). `prepare` puts the words of one
language in their place, before anything is parsed or shown.
"""

import os
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from apbdes_banner import messages
from apbdes_banner.errors import UsageError

NAME = "apbdes-banner"
# English name -> Indonesian name of each command; both call the same.
ALIASES = {
    "make": "buat",
    "check": "periksa",
    "batch": "massal",
    "form": "formulir",
    "templates": "templat",
    "sizes": "ukuran",
}
_LANGUAGES: tuple[messages.Lang, ...] = ("id", "en")


def command_names(lang: messages.Lang) -> tuple[str, ...]:
    """The commands by their names in `lang`."""
    return tuple(ALIASES.values() if lang == "id" else ALIASES)


class Misuse(Exception):
    """The command line was wrong: what to tell, and the command whose help explains it."""

    def __init__(self, message: str, command: str) -> None:
        super().__init__(message)
        self.message, self.command = message, command


class Told(Exception):
    """The command ends with this exit code, and everything has been said."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def usual_language() -> messages.Lang:
    """English where APBDES_LANG says so, else Indonesian."""
    return "en" if os.environ.get("APBDES_LANG", "").lower().startswith("en") else "id"


def take_language(arguments: Sequence[str]) -> tuple[messages.Lang, list[str]]:
    """The language, from `--lang` anywhere on the command line, else APBDES_LANG, else Indonesian; and the rest.

    It must be known before the help is written, which is why typer never sees it. UsageError for any other language.
    """
    lang = usual_language()
    rest: list[str] = []
    waiting = iter(arguments)
    for word in waiting:
        if word == "--":
            rest += [word, *waiting]
        elif word == "--lang" or word.startswith("--lang="):
            value = next(waiting, "") if word == "--lang" else word.partition("=")[2]
            if value not in _LANGUAGES:
                raise UsageError("lang-unknown", value=value)
            lang = value
        else:
            rest.append(word)
    return lang, rest


class _Worded:
    """What our command and our group share: usage line, headings and help option in the language of the context."""

    def get_help_option(self, ctx: Any) -> Any:
        option = cast(Any, super()).get_help_option(ctx)
        option.help = _text(ctx, "opt.help")
        option.process_value = _light(option)
        return option

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        command = cast(Any, self)
        names = [param.metavar if param.required else f"[{param.metavar}]" for param in _arguments(command)]
        rest = [command.subcommand_metavar] if isinstance(self, Group) else []
        pieces = " ".join([command.options_metavar, *names, *rest])
        formatter.write_usage(ctx.command_path, pieces, prefix=_text(ctx, "help.usage"))

    def format_options(self, ctx: Any, formatter: Any) -> None:
        command = cast(Any, self)
        sections: dict[str, list[tuple[str, str]]] = {}
        for param in _arguments(command):
            sections.setdefault("arguments", []).append((param.metavar, param.help))
        for param in command.get_params(ctx):
            if param.param_type_name == "option":
                sections.setdefault(param.rich_help_panel or "options", []).append(param.get_help_record(ctx))
        for section in ("arguments", "options", "printing", "identity"):
            if section in sections:
                with formatter.section(_text(ctx, f"help.{section}")):
                    formatter.write_dl(sections[section])


def _arguments(command: Any) -> list[Any]:
    return [param for param in command.params if param.param_type_name == "argument"]


class Command(_Worded, TyperCommand):
    """A command; words that are left over are most often a file name with spaces and no quotes: it says so."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True
        given = args[:12]
        extra = super().parse_args(ctx, args)
        if extra:
            whole = next((name for name in _runs(given) if Path(name).is_file()), None)
            if whole:
                raise UsageError("name-with-spaces", name=whole)
            raise UsageError("extra-words", words=" ".join(extra))
        return extra


class Group(_Worded, TyperGroup):
    """The program; each command is listed once, with both of its names."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        super().format_options(ctx, formatter)
        rows = [
            (f"{name} ({ALIASES[name]})", command.help or "")
            for name in self.list_commands(ctx)
            if name in ALIASES and (command := self.get_command(ctx, name))
        ]
        with formatter.section(_text(ctx, "help.commands")):
            formatter.write_dl(rows)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            if Path(args[0]).is_file():
                raise UsageError("command-missing", name=args[0])
            close = get_close_matches(args[0].lower(), known, n=1)
            raise UsageError("command-unknown", name=args[0], known=", ".join(close or command_names(ctx.obj.lang)))
        return super().resolve_command(ctx, args)


def _runs(words: list[str]) -> list[str]:
    """The neighbouring words joined by a space, the longest first: one of them may be a file's name."""
    spans = [(start, end) for start in range(len(words)) for end in range(start + 2, len(words) + 1)]
    return [" ".join(words[start:end]) for start, end in sorted(spans, key=lambda span: span[0] - span[1])]


def _text(ctx: typer.Context, key: str) -> str:
    return cast(str, ctx.obj.text(key))


def prepare(app: typer.Typer, lang: messages.Lang) -> Any:
    """The click command of `app` with all its words in `lang`."""
    root = typer.main.get_command(app)
    for command in (root, *root.commands.values()):  # type: ignore[attr-defined]
        _word(command, lang)
    return root


def _word(command: Any, lang: messages.Lang) -> None:
    command.help = _worded(command.help, lang)
    command.epilog = _worded(command.epilog, lang)
    command.options_metavar = messages.text("commands.help.options-mark", lang)
    if isinstance(command, Group):
        command.subcommand_metavar = messages.text("commands.help.command-mark", lang)
    for param in command.params:
        param.help = _worded(param.help, lang)
        param.metavar = _worded(param.metavar, lang)
        param.process_value = _light(param)


def _worded(key: str | None, lang: messages.Lang) -> str | None:
    full = f"commands.{key}"
    return messages.text(full, lang) if key and messages.has(full) else key


def _light(param: Any) -> Callable[[Any, Any], Any]:
    """`process_value` of an option that is a text or a switch: there is nothing to convert.

    typer would load pydantic to turn a text into a text, which takes longer than reading a budget.
    """
    typed = param.process_value

    def process_value(ctx: Any, value: Any) -> Any:
        given = value is not None and value is not False
        plain = isinstance(value, str | bool) and param.callback is None  # --help acts in its callback
        return value if plain or not (given or param.required) else typed(ctx, value)

    return process_value


def run(root: Any, arguments: list[str], talk: Any) -> int:
    """Runs the command; its exit code. Misuse where the command line is wrong."""
    if not arguments:
        arguments = ["--help"]
    try:
        result = root.main(arguments, prog_name=NAME, standalone_mode=False, obj=talk)
    except TyperException as error:
        context = getattr(error, "ctx", None)
        named = NAME if arguments[0].startswith("-") else f"{NAME} {arguments[0]}"
        raise Misuse(_told(error, talk.lang), context.command_path if context else named) from error
    return result if isinstance(result, int) else 0


def _told(error: Any, lang: messages.Lang) -> str:
    """typer's complaint in our words; its own sentence where we have none."""
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return messages.text("errors.option-unknown", lang, option=error.option_name) + (
            f" → {', '.join(error.possibilities)}" if error.possibilities else ""
        )
    if kind == "MissingParameter":
        return messages.text("errors.argument-missing", lang, name=error.param.metavar or error.param.name)
    if kind == "BadOptionUsage":
        return messages.text("errors.option-misused", lang, option=error.option_name)
    return cast(str, error.format_message())

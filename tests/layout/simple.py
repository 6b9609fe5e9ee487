"""A measurer with round numbers, so that widths in tests can be worked out by hand."""

from apbdes_banner.layout.measuring import Font


class Simple:
    """Every letter is half as wide as its size, a space a quarter."""

    def width(self, text: str, font: Font) -> float:
        return sum(0.25 if letter == " " else 0.5 for letter in text)

    def x_height(self, font: Font) -> float:
        return 0.5

    def cap_height(self, font: Font) -> float:
        return 0.7

    def descent(self, font: Font) -> float:
        return 0.2

    def missing(self, text: str, font: Font) -> str:
        return "".join(letter for letter in text if letter == "☃")

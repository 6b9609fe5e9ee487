"""Boxes in millimetres: x to the right, y downwards, the origin at the top left of the page."""

from typing import NamedTuple


class Box(NamedTuple):  # quicker to make than a dataclass: a page that is laid out makes hundreds
    """A rectangle by its top left corner, width and height, all mm."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def inset(self, horizontal: float, vertical: float | None = None) -> "Box":
        """The box made smaller on every side; `vertical` is the same as `horizontal` unless given."""
        dy = horizontal if vertical is None else vertical
        return Box(self.x + horizontal, self.y + dy, self.width - 2 * horizontal, self.height - 2 * dy)

    def holds(self, other: "Box", slack: float = 0.01) -> bool:
        """Whether `other` lies inside this box, give or take `slack` mm."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: "Box", slack: float = 0.01) -> bool:
        """Whether the two share more than a seam of `slack` mm."""
        return (
            self.x < other.right - slack
            and other.x < self.right - slack
            and self.y < other.bottom - slack
            and other.y < self.bottom - slack
        )

    def column_width(self, count: int, gap: float) -> float:
        """The width of each of those."""
        return (self.width - gap * (count - 1)) / count

    def columns(self, count: int, gap: float) -> tuple["Box", ...]:
        """`count` boxes of one width beside each other with `gap` between them."""
        width = self.column_width(count, gap)
        return tuple(Box(self.x + i * (width + gap), self.y, width, self.height) for i in range(count))

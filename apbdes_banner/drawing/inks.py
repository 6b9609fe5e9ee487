"""How the four inks mix on coated stock, and which inks give a colour: sRGB -> CMYK by formula, the same everywhere.

We know of no freely licensed CMYK output profile that comes as a package, so the mixing is reckoned: a Neugebauer model
with Yule-Nielsen's exponent for the spread of light in the paper. Its colours of paper, of one ink and of two or three
over each other are the public aims of ISO 12647-2 for coated paper. profiles.py writes the same as an ICC profile.

Colours are arrays of rows: sRGB 0 to 1, CIE Lab (D50, white of the paper = 100), inks 0 to 1.
"""

from itertools import product

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float64]

LIMIT = 2.5  # of all four inks together: more does not dry on vinyl (print.md)
_D50 = np.array([0.9642, 1.0, 0.8249])
_YULE_NIELSEN = 2.0
# Lab of paper, of full ink and of inks on each other (ISO 12647-2, paper type 1), by cyan, magenta, yellow.
_AIMS = {
    (0, 0, 0): (95.0, 0.0, -2.0),
    (1, 0, 0): (55.0, -37.0, -50.0),
    (0, 1, 0): (48.0, 74.0, -3.0),
    (0, 0, 1): (89.0, -5.0, 93.0),
    (0, 1, 1): (47.0, 68.0, 48.0),
    (1, 0, 1): (50.0, -65.0, 27.0),
    (1, 1, 0): (24.0, 22.0, -46.0),
    (1, 1, 1): (23.0, 0.0, 0.0),
}
_BLACK = (16.0, 0.0, 0.0)
_UNDER_BLACK = 0.22  # how much of another ink's darkness shows through black: all four give L 9, not 1
_GREY_PART, _GREY_POWER = 0.9, 1.4  # how much of what three inks have in common is printed in black instead
_NEARLY_BLACK = 0.96
_STEPS = 14
_SRGB = np.array(
    [[0.4360747, 0.3850649, 0.1430804], [0.2225045, 0.7168786, 0.0606169], [0.0139322, 0.0971045, 0.7141733]]
)


def xyz_of_lab(lab: Rows) -> Rows:
    """CIE XYZ (D50) of Lab."""
    y = (lab[:, 0] + 16) / 116
    f = np.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200], axis=1)
    xyz: Rows = _D50 * np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29))
    return xyz


def lab_of_xyz(xyz: Rows) -> Rows:
    """CIE Lab of XYZ (D50)."""
    share = xyz / _D50
    f = np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1)


def lab_of_srgb(rgb: Rows) -> Rows:
    """CIE Lab of sRGB (IEC 61966-2-1), adapted to D50 after Bradford."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return lab_of_xyz(linear @ _SRGB.T)


def _primaries() -> Rows:
    """The sixteen corners of the ink cube as XYZ to the power 1/n, cyan changing slowest; paper is white."""
    aims = {key: xyz_of_lab(np.array([lab]))[0] for key, lab in _AIMS.items()}
    paper = aims[0, 0, 0]
    black = xyz_of_lab(np.array([_BLACK]))[0]
    corners = []
    for cyan, magenta, yellow, key in product((0, 1), repeat=4):
        xyz = aims[cyan, magenta, yellow]
        corners.append(_D50 * (black / paper * (xyz / paper) ** _UNDER_BLACK if key else xyz / paper))
    found: Rows = np.array(corners) ** (1 / _YULE_NIELSEN)
    return found


PAPER = np.array(_AIMS[0, 0, 0])  # Lab
_PRIMARIES = _primaries()
_CORNERS = np.array(list(product((0, 1), repeat=4)))


def lab_of_inks(inks: Rows) -> Rows:
    """The colour that inks give, Lab (D50) relative to the paper."""
    weights = np.prod(np.where(_CORNERS[None] == 1, inks[:, None, :], 1 - inks[:, None, :]), axis=2)  # Demichel
    return lab_of_xyz((weights @ _PRIMARIES) ** _YULE_NIELSEN)


def inks_of_lab(lab: Rows) -> Rows:
    """The inks whose colour is nearest, at most LIMIT together; what three inks share goes into black."""
    count = len(lab)
    bare = _solved(lab, np.full((count, 3), 0.5), np.zeros(count))
    black = _GREY_PART * bare.min(axis=1) ** _GREY_POWER
    colour = _solved(lab, np.clip(bare - black[:, None], 0.0, 1.0), black)
    inks = np.column_stack([colour, black])
    inks[:, :3] *= np.minimum(1.0, (LIMIT - black) / np.maximum(colour.sum(axis=1), 1e-9))[:, None]
    inks[inks < 0.005] = 0.0
    return inks


def _solved(lab: Rows, start: Rows, black: Rows) -> Rows:
    """Cyan, magenta and yellow to a given black: Gauss-Newton steps that stay within 0 to 1."""
    colour = start
    for _ in range(_STEPS):
        here = lab_of_inks(np.column_stack([colour, black]))
        slopes = np.empty((len(lab), 3, 3))
        for ink in range(3):
            step = np.where(colour[:, ink] < 0.5, 1e-4, -1e-4)
            moved = colour.copy()
            moved[:, ink] += step
            slopes[:, :, ink] = (lab_of_inks(np.column_stack([moved, black])) - here) / step[:, None]
        # An ink at its end that would have to go further is held there, so that the others make up for it.
        wrong = lab - here
        push = np.einsum("nij,ni->nj", slopes, wrong)
        held = ((colour <= 0) & (push < 0)) | ((colour >= 1) & (push > 0))
        slopes = np.where(held[:, None, :], 0.0, slopes)
        normal = np.einsum("nki,nkj->nij", slopes, slopes) + 0.5 * np.eye(3)
        move = np.linalg.solve(normal, np.einsum("nij,ni->nj", slopes, wrong)[:, :, None])[:, :, 0]
        colour = np.clip(colour + np.clip(move, -0.3, 0.3), 0.0, 1.0)
    return colour


def _black_alone(lightness: Rows) -> Rows:
    """Black alone of a lightness, by the scale of its 256 steps."""
    steps = np.linspace(0, 1, 256)
    scale = lab_of_inks(np.column_stack([np.zeros((256, 3)), steps]))[:, 0]
    black = np.interp(lightness, scale[::-1], steps[::-1])
    return np.column_stack([np.zeros((len(black), 3)), black])


def inks_of_srgb(rgb: Rows, *, black_alone: bool = True) -> Rows:
    """The inks of screen colours. The screen's black becomes the deepest black of the inks, and what lies between
    moves along, so that dark colours stay apart.

    With `black_alone` neutral colours, and blacks with a tinge, are black alone: small print in several inks never
    stays sharp. In pictures that would show as an edge.
    """
    floor = xyz_of_lab(lab_of_inks(np.array([[0.6, 0.4, 0.4, 1.0]])))[0, 1]  # deep black (print.md)
    xyz = xyz_of_lab(lab_of_srgb(rgb))
    lab = lab_of_xyz(xyz * (1 - floor) + _D50 * floor)
    inks = inks_of_lab(lab)
    if not black_alone:
        return inks
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    alone = (chroma < 1.5) | ((lab[:, 0] < 24) & (chroma < 13))
    inks[alone] = _black_alone(lab[alone, 0])
    inks[alone & (inks[:, 3] > _NEARLY_BLACK)] = (0.0, 0.0, 0.0, 1.0)  # solid: a screen would fray small letters
    return inks

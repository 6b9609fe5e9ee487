"""python -m tests.pictures: see the package."""

import argparse
import shutil
import sys

from tests.pictures.compare import FAILED, GOLDEN, accept, differs, golden_of
from tests.pictures.drawn import drawings
from tests.pictures.gallery import draw_gallery


def main() -> int:
    """Compares, accepts or draws the gallery; 1 where a picture differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description="golden pictures of the templates")
    parser.add_argument("--accept", action="store_true", help="take what is drawn now as golden")
    parser.add_argument("--gallery", action="store_true", help="draw the contact sheets of docs/gallery.md")
    parser.add_argument("--only", default="", help="names that contain this")
    options = parser.parse_args()
    if options.gallery:
        for path in draw_gallery():
            print(path.name)
        return 0
    shutil.rmtree(FAILED, ignore_errors=True)
    wrong, kept = 0, set()
    for drawing in drawings():
        pages = drawing.pages() if options.only in drawing.name else []
        for number, page in enumerate(pages, 1):
            name = f"{drawing.name}-{number}" if len(pages) > 1 else drawing.name
            kept.add(golden_of(name))
            if options.accept:
                print("accepted" if accept(name, page) else "the same", name)
            elif told := differs(name, page):
                wrong += 1
                print(told)
    if options.accept and not options.only:
        for path in set(GOLDEN.iterdir()) - kept:
            path.unlink()
            print("removed ", path.stem)
    return 1 if wrong else 0


sys.exit(main())

"""Golden pictures: what each template makes of each document, compared tile by tile.

python -m tests.pictures            # what differs; expected, actual and difference beside each other in failed/
python -m tests.pictures --accept   # take what is drawn now as golden, after looking at it
python -m tests.pictures --gallery  # draw the contact sheets of docs/gallery.md again
"""

"""`python -m apbdes_banner`: the same as the command `apbdes-banner`."""

import sys

from apbdes_banner.cli import main

sys.exit(main())

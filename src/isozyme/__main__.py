"""`python -m isozyme`."""

from __future__ import annotations

import sys

from isozyme.cli import main

sys.exit(main())

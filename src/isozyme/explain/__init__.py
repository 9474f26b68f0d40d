"""What the engine found and decided, for people: `isozyme explain`, and the print flags of ISOZYME."""

"""The knowledge that ships with Isozyme, one file a family. `isozyme.rules.registry` imports them all."""

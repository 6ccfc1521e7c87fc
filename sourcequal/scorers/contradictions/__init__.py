"""Rules of the `contradictions` dimension."""

"""Rules of the `garbled` dimension."""

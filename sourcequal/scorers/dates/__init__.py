"""Rules of the `dates` dimension."""

"""Rules of the `boilerplate` dimension."""

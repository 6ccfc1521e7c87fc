"""Measurements against public data and peers; each module is a command."""

"""The beginning of a page of its own: nothing is loaded from elsewhere, and its policy lets no script run."""

from __future__ import annotations


def head(title: str, style: str) -> str:
    """A page up to its heading, which is its title; both are trusted and not escaped."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>\n{style}\n</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    )

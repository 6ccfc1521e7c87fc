"""`python -m sourcequal` is the `sourcequal` command."""

from sourcequal.cli import main

if __name__ == "__main__":
    main()

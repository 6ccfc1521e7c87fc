"""sourcequal inside real hosts."""

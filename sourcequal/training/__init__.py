"""Training: labelled examples and public corpora in, models and their cards out."""

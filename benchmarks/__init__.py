"""What it costs, measured beside the least it could cost. ``make bench`` runs them."""

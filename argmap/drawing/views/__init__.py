"""Views: what of the argument graph is drawn in which picture."""

"""YAML to data with places, and back: the only reader and writer of YAML."""

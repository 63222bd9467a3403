"""Rules on YAML and its characters."""

"""What can be wrong with a claim file: a rule a module, with its page beside it."""

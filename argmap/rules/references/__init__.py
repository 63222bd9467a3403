"""Rules on names that stand for something else."""

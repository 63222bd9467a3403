"""The command line: flags to settings, one call, an exit code."""

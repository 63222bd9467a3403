"""`argmap schema`."""

from argmap.cli import options
from argmap.cli.streams import emit


def schema(output_file: options.OutputFile = None) -> int:
    """Print the JSON Schema of the claim file, with which editors complete and explain its keys."""
    from argmap.format.schema import schema_text

    text = schema_text()
    if output_file is None:
        emit([text.rstrip("\n")])
    else:
        from argmap.cli.output import write_file

        write_file(output_file, text.encode())
    return 0

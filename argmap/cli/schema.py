"""`argmap schema`."""

import json

from argmap.cli import options
from argmap.cli.streams import emit
from argmap.model import ClaimFile


def schema(output_file: options.OutputFile = None) -> int:
    """Print the JSON Schema of the claim file, with which editors complete and explain its keys."""
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    text = json.dumps({**draft, **ClaimFile.model_json_schema()}, indent=2)
    if output_file is None:
        emit([text])
    else:
        from argmap.cli.output import write_file

        write_file(output_file, f"{text}\n".encode())
    return 0

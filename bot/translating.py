"""The commands for translators: a sheet to fill in, and what a native speaker has read."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="A language as one sheet for a translator, and back.", no_args_is_help=True)


def reviewed(
    language: Annotated[str, typer.Argument(help="The language, such as: es")],
    files: Annotated[list[str], typer.Argument(help="Files of its folder: safety.ftl")],
) -> None:
    """Note that somebody who grew up with the language has read these files, as they are today.

    A file that is changed later is a draft again, until it is read anew.
    """
    from locales.places import LOCALES
    from locales.reviewing import mark_read, paths_of

    place = LOCALES / language
    known = {path.relative_to(place).as_posix() for path in paths_of(place)}
    if strange := [name for name in files if name not in known]:
        typer.echo(f"There are no such texts in {place}: {', '.join(strange)}", err=True)
        raise typer.Exit(1)
    mark_read(place, files, datetime.now(tz=UTC).date())


@app.command("export")
def export(
    language: Annotated[str, typer.Argument(help="The language, such as: es")],
    file: Annotated[Path, typer.Argument(help="Where the sheet goes, such as: es.csv")],
) -> None:
    """Write all texts of a language into one sheet, with the Dutch and the English beside them."""
    from bot.sheet import export

    file.write_bytes(export(language).encode())
    typer.echo(f"{file}: fill in the column of {language} only. See docs/translating.md.")


@app.command("import")
def take_over(
    file: Annotated[Path, typer.Argument(help="The sheet, saved as CSV in UTF-8.")],
) -> None:
    """Check every change in a sheet and write the files. With one finding nothing is written."""
    from bot.sheet import Refused, take_over

    try:
        changed = take_over(file.read_bytes(), file.name)
    except Refused as error:
        for finding in error.findings:
            typer.echo(str(finding))
        typer.echo("Nothing was written.", err=True)
        raise typer.Exit(1) from None
    for one in changed:
        typer.echo(one)
    typer.echo(f"{len(changed)} texts changed. A changed file is a draft until it is read anew.")

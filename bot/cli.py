"""The `inloop` command."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Final, NoReturn

import typer

from bot import translating
from bot.logs import set_up_logs
from bot.office import AlreadySetUp, NoDemo, NotSetUp, Office, database_of, set_up
from bot.settings import Settings, UnusableSettings, read_settings
from storage.errors import StorageError

app = typer.Typer(
    name="inloop",
    help="Inloop: a digital front office for people who must stay anonymous.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
staff_app = typer.Typer(
    help="Colleagues: invite, list, disable, let into a team.", no_args_is_help=True
)
app.add_typer(staff_app, name="staff")
app.add_typer(translating.app, name="sheet")
app.command()(translating.reviewed)

_REFUSED: Final = {
    "already-set-up": "This database was set up before. Nothing was changed.",
    "staff-login-taken": "Somebody has this login already. Choose another one.",
    "staff-login": "This login cannot be: use 1 to 100 characters.",
    "staff-name": "This name cannot be: use 1 to 100 characters.",
    "staff-reads-not": "Administrators and auditors read no conversations, so they have no team.",
    "staff-unknown": "There is no colleague with this login. See: inloop staff list",
    "team-unknown": "There is no such team. See the setting `teams`.",
    "door-not-member": "This colleague is not a member of that team.",
    "recovery-mistyped": "This is not a recovery key (14 groups of four). Type it again.",
    "recovery-of-another": "This recovery key belongs to another office.",
}

_NO_DEMO: Final = (
    "There is an office here already, and it is no demo. Nothing was changed. Start it without "
    "--demo: inloop serve (or try the demo in a directory, and with a database, of its own: "
    "inloop serve --demo --data DIRECTORY)"
)

_UNRENEWED: Final = (
    "These are damaged and got no new keys: a copy of the old ones still opens what is written "
    "there. Mend them, as from a backup, then give this command again."
)

Data = Annotated[
    Path,
    typer.Option(
        "--data", envvar="INLOOP_DATA", help="The data directory: database, secrets and settings."
    ),
]
_DATA: Final = Path("data")


def say(text: str) -> None:
    """Print a line."""
    typer.echo(text)


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Tell what is wrong in a sentence, without a traceback."""
    try:
        yield
    except UnusableSettings as error:
        _stop(str(error))
    except AlreadySetUp:
        _stop("This data directory was set up before. Nothing was changed. Start it: inloop serve")
    except NotSetUp:
        _stop("There is no office here yet. Make one: inloop init (or try: inloop serve --demo)")
    except NoDemo:
        _stop(_NO_DEMO)
    except StorageError as error:
        _stop(_REFUSED.get(getattr(error, "code", ""), str(error)))


def _stop(text: str) -> NoReturn:
    typer.echo(text, err=True)
    raise typer.Exit(1)


@contextmanager
def _office(data: Path) -> Iterator[Office]:
    with _plain_errors():
        office = Office(read_settings(data), data)
        try:
            yield office
        finally:
            office.close()


@app.command()
def init(data: Data = _DATA) -> None:
    """Set up a new office: secrets, database, teams. Prints the recovery key, once."""
    with _plain_errors():
        set_up(read_settings(data), data, _show_recovery)
    say(f"\nYour office is ready in {data}.")
    say("Keep the secrets file apart from every backup of the database.")
    say("Next: inloop staff add, then inloop serve")


def _show_recovery(key: str) -> None:
    say("The recovery key opens everything when nobody can log in. It is shown only now.")
    say("Print or write it down, keep it offline in a safe place, and throw this window away.\n")
    say(key)


@app.command()
def serve(
    data: Data = _DATA,
    *,
    demo: Annotated[
        bool,
        typer.Option("--demo", help="Try it out, with invented colleagues. Not for real use."),
    ] = False,
) -> None:
    """Serve the chat and the desk until you press Ctrl-C."""
    from bot.check import ensure_proved
    from bot.serve import PortTaken
    from bot.serve import serve as run
    from bot.taught import ensure_taught
    from locales.places import Unreadable

    set_up_logs()
    with _plain_errors():
        settings = read_settings(data)
    if demo:
        _show_demo(settings, data)
    with _office(data) as office:
        if not ensure_proved(data, say):
            _stop("The dialogues are not proved. Mend them first; see: inloop check")
        try:
            ensure_taught(data, say)
        except Unreadable as error:
            _stop(str(error))
        say(f"\nThe chat:  {settings.chat_origin}\nThe desk:  {settings.desk_origin}")
        say("Stop with Ctrl-C.")
        try:
            run(office, say, is_demo=demo)
        except PortTaken as error:
            _stop(str(error))
    say("Stopped. Everything is kept.")


def _show_demo(settings: Settings, data: Path) -> None:
    from bot.demo import WARNINGS, ensure_demo

    say("DEMO: not for real use.")
    for line in WARNINGS:
        say(f"  - {line}")
    with _plain_errors():
        colleagues = ensure_demo(settings, data)
    say("\nColleagues (login, passphrase, teams):")
    for one in colleagues:
        say(f"  {one.login:<8} {one.passphrase}   ({', '.join(one.teams)})")


@app.command()
def check(data: Data = _DATA) -> None:
    """Prove the dialogues and their texts in every language; says what to mend, and where.

    What the office has of its own, in the folder `office` of the data directory, is among them. Of
    each language it says which texts it has and which a native speaker has read.
    """
    from bot.check import check as prove
    from bot.check import remember_ours, show_languages
    from bot.sources import OURS, sources_of

    sources = sources_of(data)
    code = prove(say, sources)
    if code == 0 and sources == OURS:
        remember_ours()
    show_languages(say, sources)
    raise typer.Exit(code)


@app.command()
def learn(data: Data = _DATA) -> None:
    """Learn to read first messages from the examples, if they changed. `serve` does so too."""
    from bot.taught import reader_of
    from locales.places import Unreadable

    try:
        reader_of(data, say)
    except Unreadable as error:
        _stop(str(error))
    say("The program has learned from the examples.")


@app.command()
def evaluate(
    file: Annotated[
        Path | None, typer.Argument(help="Messages to read; none: those of the program.")
    ] = None,
    *,
    json: Annotated[bool, typer.Option("--json", help="For a machine.")] = False,
    data: Data = _DATA,
) -> None:
    """Measure how well first messages are read: what is missed, false alarms, queues."""
    import msgspec

    from bot.evaluate import ROWS, Unusable, lines, read_rows
    from bot.evaluate import evaluate as measure
    from bot.taught import reader_of
    from locales.places import Unreadable

    try:
        rows = read_rows(file or ROWS)
        report = measure(reader_of(data, lambda line: typer.echo(line, err=True)).read, rows)
    except (Unusable, Unreadable) as error:
        _stop(str(error))
    if json:
        say(msgspec.json.encode(report).decode())
    else:
        for line in lines(report):
            say(line)


@app.command()
def draw(
    directory: Annotated[Path, typer.Argument(help="Where the pictures go.")] = Path("docs/flows"),
    data: Data = _DATA,
) -> None:
    """Draw every dialogue as a picture (SVG). Needs Graphviz: apt-get install graphviz."""
    from bot.draw import NoGraphvizError
    from bot.draw import draw as make
    from bot.sources import sources_of

    sources = sources_of(data)
    voice = sources.voice()
    try:
        for path in make(directory, sources.book(voice.languages), voice):
            say(str(path))
    except NoGraphvizError as error:
        _stop(str(error))


@app.command()
def chat(
    flow: Annotated[str, typer.Argument(help="The dialogue, such as: sex_worker")] = "opening",
    lang: Annotated[str, typer.Option(help="The language, such as: nl")] = "nl",
    data: Data = _DATA,
) -> None:
    """Have a dialogue in the terminal, to hear how it speaks. Nothing is kept."""
    from bot.chat import chat as talk
    from bot.sources import sources_of

    raise typer.Exit(talk(flow, lang, sources=sources_of(data)))


@app.command()
def migrate(data: Data = _DATA) -> None:
    """Bring the database of an earlier version up to date. Make a copy of it first."""
    from storage.migrate import upgrade

    with _plain_errors():
        database = database_of(read_settings(data), data)
        upgrade(database.url)
        database.close()
    say("The database is up to date.")


# ── colleagues ───────────────────────────────────────────────────────────────────────────────


@staff_app.command("add")
def staff_add(
    login: Annotated[str, typer.Argument(help="What they log in with, such as: sanne")],
    name: Annotated[str, typer.Option(help="The name that colleagues and people see.")],
    team: Annotated[list[str] | None, typer.Option(help="A team; may be given again.")] = None,
    role: Annotated[
        str | None,
        typer.Option(help="worker (if you say none), coordinator, administrator or auditor"),
    ] = None,
    lang: Annotated[
        str | None, typer.Option(help="The language of their desk; nl if you say none.")
    ] = None,
    data: Data = _DATA,
) -> None:
    """Invite a colleague. Prints a link that works once, for seven days: send it safely.

    For somebody who is known what you say is changed, and they join the teams that you name.
    """
    from handlers.road import now
    from locales.voice import Voice
    from storage.colleagues import Profile, id_of_login
    from storage.errors import Refused
    from storage.hands import Role
    from storage.staff import Anew, Invitee, invite, reinvite

    if role is not None and role not in set(Role):
        _stop(f"There is no role {role!r}. Write one of: {', '.join(Role)}")
    if lang is not None and lang not in (spoken := Voice().staff):
        _stop(f"Colleagues cannot work in {lang!r}. Write one of: {', '.join(spoken)}")
    with _office(data) as office:
        known = None
        with office.database.reading() as connection, suppress(Refused):
            known = id_of_login(connection, office.vault, login)
        if known is not None:  # asked before the writing begins: it holds up everybody else's
            typer.confirm(
                "This colleague exists. A new invitation ends their present access. Go on?",
                abort=True,
            )
        with office.writing() as connection:
            if known is not None:
                wish = Role(role) if role else None
                anew = Anew(Profile(name, login), wish, lang, team or ())
                token = reinvite(connection, office.vault, known, now(), anew)
            else:
                invitee = Invitee(name, login, Role(role or "worker"), lang or "nl", team or ())
                token = invite(connection, office.vault, invitee, now())
        link = f"{office.settings.desk_origin}/invite/{token}"
    say(f"Send this link to {name}, and to nobody else. It works once, for seven days:\n{link}")


@staff_app.command("list")
def staff_list(data: Data = _DATA) -> None:
    """List the colleagues, their role, state and teams."""
    from storage.colleagues import list_staff

    with _office(data) as office, office.database.reading() as connection:
        colleagues = list_staff(connection, office.vault)
    for one in colleagues:
        login, name = (one.login, one.name) if one.login else ("(damaged)", one.id.hex())
        say(f"{login:<20} {name:<30} {one.role:<14} {one.state:<9} {', '.join(one.teams)}")
    if not colleagues:
        say("Nobody yet. Invite the first colleague: inloop staff add")


@staff_app.command("disable")
def staff_disable(
    login: Annotated[str, typer.Argument(help="Whose access ends.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data: Data = _DATA,
) -> None:
    """End a colleague's access at once. New keys are made for all that their teams have open.

    What is damaged and could not get new keys is named: mend it, then do this once more. Who is
    disabled again gives every team new keys.
    """
    from storage.colleagues import id_of_login
    from storage.damage import Unrenewed
    from storage.memberships import renew_keys
    from storage.staff import disable

    if not yes:
        typer.confirm(
            f"End the access of {login} at once? This cannot be undone. Go on?", abort=True
        )
    with _office(data) as office:
        with office.writing() as connection:
            one = id_of_login(connection, office.vault, login)
            teams = disable(connection, office.vault, one)
        say(f"{login} has no access any more.")
        unrenewed: dict[Unrenewed, None] = {}
        for team in teams:
            with office.writing() as connection:
                found = renew_keys(connection, office.vault, team, office.renew)
            unrenewed |= dict.fromkeys(found)
        office.database.compact()
    if unrenewed:
        named = "\n".join(f"  {one.kind} {one.name or '(without a name)'}" for one in unrenewed)
        _stop(f"{_UNRENEWED}\n{named}")


@staff_app.command("door")
def staff_door(
    login: Annotated[str, typer.Argument(help="Who is let in.")],
    team: Annotated[str, typer.Option(help="The team whose conversations they may read.")],
    data: Data = _DATA,
) -> None:
    """Open a team's door with the recovery key, when no member of the team can log in."""
    from storage.colleagues import find_staff
    from storage.doors import open_door_with_recovery
    from storage.errors import Refused
    from storage.recovery import parse_recovery_key

    typed = typer.prompt("The recovery key (14 groups of four)", hide_input=True)
    with _office(data) as office, office.writing() as connection:
        one = find_staff(connection, office.vault, login)
        if one is None:
            raise Refused("staff-unknown")
        open_door_with_recovery(connection, office.vault, parse_recovery_key(typed), team, one.id)
    say(f"{login} can read what team {team} has.")


logging.captureWarnings(capture=True)

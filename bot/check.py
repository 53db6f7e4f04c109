"""`inloop check`: prove the dialogues and their texts, and remember the proof for `serve`."""

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from msgspec.structs import replace

import flows
from bot.sources import OURS, Sources, sources_of
from flows.finding import FlowError
from flows.proof import Proof, Walked, prove, walk
from flows.queues import QUEUES
from locales import proofreading
from locales.places import LOCALES, Unreadable, contents_hash
from locales.reviewing import File, standings

REMEMBERED: Final = "proof"
"""The file in the data directory with the hash of what was proved."""

MISSING_SHOWN: Final = 20
"""Missing texts that are named for each language."""

_PROGRAM: Final = Path(flows.__file__).parent


def check(show: Callable[[str], None], sources: Sources = OURS) -> int:
    """Show every finding on a line, or what was proved; gives the exit code (0: proved)."""
    started = time.perf_counter()
    try:
        proof = prove_all(sources)
    except FlowError as error:
        return _show(show, error.findings)
    except Unreadable as error:
        return _show(show, [error.finding])
    if proof.findings:
        return _show(show, proof.findings)
    seconds = time.perf_counter() - started
    show(
        f"proved: {proof.flows} flows, {proof.steps} steps, {proof.states} states, "
        f"{proof.languages} languages in {seconds:.1f} s"
    )
    return 0


def show_languages(show: Callable[[str], None], sources: Sources) -> None:
    """Show how far each language is: its texts, and what a native speaker has read of them."""
    voice = sources.voice()
    try:
        found = standings(voice)
    except Unreadable as error:
        show(str(error.finding))
        return
    for one in found:
        show(
            f"{one.language:<8} {one.present}/{one.needed} texts, "
            f"safety texts: {_read(one.safety)}, others: {_read(one.others)}"
        )
        if one.missing:
            more = len(one.missing) - MISSING_SHOWN
            named = ", ".join(one.missing[:MISSING_SHOWN])
            show(f"         missing: {named}{f', and {more} more' if more > 0 else ''}")


def _read(files: Sequence[File]) -> str:
    """Whether a native speaker read the files, and if not, how many of them are still a draft."""
    drafts = [one for one in files if one.native is None]
    if not drafts:
        return "native"
    changed = sum(one.is_changed for one in drafts)
    since = f", {changed} changed since they were read" if changed else ""
    return f"draft ({len(drafts)} of {len(files)} files{since})"


def ensure_proved(data_dir: Path, show: Callable[[str], None]) -> bool:
    """Prove unless these very files were proved before; False when there are findings.

    `inloop check` keeps the proof of our own files beside them, for every office alike.
    """
    if is_proved(data_dir):
        return True
    show("\nProving the dialogues in every language (once, about ten seconds) ...")
    if check(show, sources_of(data_dir)):
        return False
    remember_proof(data_dir)
    return True


def is_proved(data_dir: Path) -> bool:
    """Whether the dialogues and texts of this office, as they are, were proved before."""
    proved = contents_hash(proved_files(sources_of(data_dir)))
    kept = (place / REMEMBERED for place in (data_dir, LOCALES))
    return any(path.is_file() and path.read_text(encoding="ascii") == proved for path in kept)


def remember_proof(data_dir: Path) -> None:
    """Keep that the files, as they are, were proved; call it only after `check` gave 0."""
    proved = contents_hash(proved_files(sources_of(data_dir)))
    (data_dir / REMEMBERED).write_text(proved, encoding="ascii")


def remember_ours() -> None:
    """The same for our own files, where the program may write beside them."""
    with suppress(OSError):
        remember_proof(LOCALES)


def proved_files(sources: Sources = OURS) -> list[Path]:
    """Everything that the proof rests on: the engine itself, dialogues, texts, word lists."""
    found = _files(_PROGRAM, (".py", ".yaml"))
    for directory in (*sources.dialogues, *sources.locales):
        found |= _files(directory, (".py", ".yaml", ".ftl", ".txt", ".toml", ".json", ".md"))
    return sorted(found)


def prove_all(sources: Sources) -> Proof:
    """The dialogues, their texts and what is read beside them; raises FlowError, Unreadable."""
    from locales.reading import teaching  # noqa: PLC0415 - numpy is loaded when it is needed

    languages = sources.voice().languages
    book = sources.book(languages)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
        walked = other.submit(_walk, sources, languages)  # half of the work, so on another core
        texts = sources.texts()
        beside = (*proofreading.findings(texts), *teaching.findings(*sources.locales))
        proof = prove(book, texts, QUEUES, walked.result)
    return replace(proof, findings=tuple(sorted({*proof.findings, *beside})))


def _walk(sources: Sources, languages: tuple[str, ...]) -> Walked:
    """In a process of its own."""
    return walk(sources.book(languages))


def _show(show: Callable[[str], None], findings: Iterable[object]) -> int:
    for finding in findings:
        show(str(finding))
    return 1


def _files(directory: Path, endings: tuple[str, ...]) -> set[Path]:
    return {path for path in directory.rglob("*") if path.suffix in endings}

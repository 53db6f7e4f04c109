"""Our own texts with Dutch and English only: what holds for an office holds for any number."""

from pathlib import Path
from typing import Final

from locales.places import LOCALES

BOTH: Final = ("nl", "en")


def two_languages(directory: Path) -> Path:
    """A folder of locales like ours, with two of its languages; the files themselves are ours."""
    directory.mkdir()
    for path in LOCALES.glob("*.json"):
        (directory / path.name).symlink_to(path)
    listed = (LOCALES / "languages.toml").read_text(encoding="utf-8")
    kept = listed[: listed.index("[es]")]
    (directory / "languages.toml").write_text(kept, encoding="utf-8")
    for language in BOTH:
        (directory / language).symlink_to(LOCALES / language)
    return directory

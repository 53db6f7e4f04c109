"""Files that hold secrets: readable by their owner alone, written whole or not at all."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from storage.errors import UnsafeSecrets

MAX_SIZE = 1 << 20
"""Bytes read at most: secrets files are small, so a larger one is a mistake."""

_PRIVATE = 0o600
_OTHERS = 0o077


def read_private(path: Path) -> str:
    """Read a secrets file.

    Raises `FileNotFoundError` when there is none, and `UnsafeSecrets` (which says how to mend it)
    when others may use the file, or when it is no regular file of text.
    """
    handle = _open_private(path)
    try:
        _check_private(os.fstat(handle), path)
        with os.fdopen(handle, "rb", closefd=False) as file:
            content = file.read(MAX_SIZE + 1)
    finally:
        os.close(handle)
    if len(content) > MAX_SIZE:
        raise UnsafeSecrets(f"{path} is larger than {MAX_SIZE} bytes, so it is no secrets file")
    return _as_text(content, path)


def _check_private(status: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise UnsafeSecrets(f"{path} is not a regular file")
    mode = stat.S_IMODE(status.st_mode)
    if mode & _OTHERS:
        raise UnsafeSecrets(
            f"{path} has mode {mode:04o}, so others may use it; "
            f"its mode must be 0600. Mend it with: chmod 600 {path}"
        )


def _open_private(path: Path) -> int:
    try:
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except PermissionError:
        raise UnsafeSecrets(
            f"{path} cannot be read: it must belong to the account that runs this program"
        ) from None


def _as_text(content: bytes, path: Path) -> str:
    # A decoding error holds the content, so nothing is raised inside the except block.
    with suppress(UnicodeDecodeError):
        return content.decode()
    raise UnsafeSecrets(f"{path} is not text in UTF-8")


def create_private(path: Path, text: str) -> None:
    """Write a new secrets file (0600), durable when this returns.

    Raises `UnsafeSecrets` when a file is already there: secrets are never overwritten unasked.
    """
    try:
        _write_new(path, text)
    except FileExistsError:
        raise UnsafeSecrets(
            f"{path} already exists and is left as it is; move it away first if it may go"
        ) from None
    except FileNotFoundError:
        raise UnsafeSecrets(f"{path.parent} does not exist; make that folder first") from None
    _sync_folder(path.parent)


def replace_private(path: Path, text: str) -> None:
    """Replace a secrets file (0600) atomically; after a crash it holds the old or the new text.

    The old bytes are overwritten where they lay. On a copying or journalling file system, or on
    flash memory, the disk may keep them somewhere all the same.
    """
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    _write_new(fresh, text)
    old = _open_for_erasing(path)
    fresh.replace(path)
    _sync_folder(path.parent)
    if old is not None:
        with os.fdopen(old, "r+b") as file:
            file.write(bytes(os.fstat(old).st_size))
            file.flush()
            os.fsync(old)


def _open_for_erasing(path: Path) -> int | None:
    with suppress(FileNotFoundError):
        return os.open(path, os.O_RDWR | os.O_CLOEXEC)
    return None


def _write_new(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _PRIVATE)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            os.fchmod(file.fileno(), _PRIVATE)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    """Make a new or renamed file in this folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

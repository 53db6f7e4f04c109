"""A colleague at the desk who answers some conversations, whatever happens to the server."""

import asyncio
import re
from collections.abc import Mapping
from typing import Final

import httpx

from tests.support.server import Server

_NONCE: Final = re.compile(r'name="nonce" value="([^"]+)"')
_READ: Final = re.compile(r'name="read" value="([^"]+)"')
_ROW: Final = re.compile(r'class="open" href="(/c/[0-9a-f]+)"')
_MARK: Final = re.compile(r"Merk\d{3}x")
_PAUSE: Final = 0.2
_MOVED: Final = frozenset({200, 303, 409})


class Colleague:
    """Sanne: reads the queue and answers whoever hopes for it, once."""

    def __init__(self, server: Server, hoping: Mapping[str, str]) -> None:
        """`hoping`: a mark in the person's words → what to answer."""
        self._sanne = server.colleagues()["sanne"]
        self._left = dict(hoping)
        self._seen: set[str] = set()
        self._http = httpx.AsyncClient(base_url=server.desk, timeout=20)
        self._origin = {"Origin": server.desk, "Sec-Fetch-Site": "same-origin"}

    async def works(self) -> None:
        """Answer until everybody who hopes has an answer."""
        async with self._http:
            await self._log_in()
            while self._left:
                page = number = 1
                while number:
                    page = number
                    number = await self._look(page)
                await asyncio.sleep(_PAUSE)

    async def _look(self, number: int) -> int:
        """One page of the queue; the next one's number, 0 if there is none."""
        queue = await self._get(f"/?page={number}")
        for address in _ROW.findall(queue):
            if address not in self._seen:
                await self._open(address)
        return number + 1 if f"page={number + 1}" in queue else 0

    async def _open(self, address: str) -> None:
        page = await self._get(address)
        mark = next(iter(_MARK.findall(page)), "")
        self._seen.add(address)
        while mark in self._left and self._left[mark] not in page:
            await self._post(f"{address}/reply", page, claim="yes", reply=self._left[mark])
            page = await self._get(address)
        self._left.pop(mark, None)

    async def _log_in(self) -> None:
        page = await self._get("/login")
        sanne = self._sanne
        await self._post("/login", page, login=sanne.login, passphrase=sanne.passphrase)

    async def _get(self, path: str) -> str:
        while True:
            try:
                answer = await self._http.get(path)
            except httpx.TransportError:
                await asyncio.sleep(_PAUSE)
                continue
            if answer.status_code == httpx.codes.OK:
                return answer.text
            assert answer.status_code == httpx.codes.SERVICE_UNAVAILABLE, answer.text
            await asyncio.sleep(_PAUSE)

    async def _post(self, path: str, page: str, **fields: str) -> None:
        """Send a form once; whether it was done the page says."""
        fields["nonce"] = _NONCE.findall(page)[-1]
        if read := _READ.search(page):
            fields["read"] = read[1]
        try:
            answer = await self._http.post(path, data=fields, headers=self._origin)
        except httpx.TransportError:
            await asyncio.sleep(_PAUSE)
        else:
            assert answer.status_code in _MOVED, answer.text

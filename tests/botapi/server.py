"""The HTTP side: one thread with a loop of its own, so that tests may block and bots may die."""

import asyncio
import threading
from concurrent.futures import Future

import msgspec
from aiohttp import web

from tests.botapi.bots import Bot
from tests.botapi.errors import Json, Refused
from tests.botapi.faults import Fault, html_page
from tests.botapi.gateway import Call, Gateway
from tests.botapi.parameters import Form, multipart_form, plain_form, read
from tests.botapi.polling import get_updates
from tests.botapi.postman import Postman

UPLOADABLE = 50 * 1024 * 1024
"""Bytes that a request may have."""


class _Dropped(Exception):
    """The connection is to be closed without an answer."""


class Server:
    """Serves the Bot API on a free port of loopback."""

    def __init__(self, gateway: Gateway, postman: Postman) -> None:
        self._gateway = gateway
        self._world = gateway.world
        self._postman = postman
        self._ready: Future[int] = Future()
        self._stopping = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="botapi", daemon=True)

    def start(self) -> int:
        """Listen; the port."""
        self._thread.start()
        return self._ready.result(timeout=10)

    def stop(self) -> None:
        """End every request at once, and the thread."""
        self._world.wake(self._stopping)
        self._thread.join(timeout=10)

    def watch(self, bot: Bot) -> None:
        """Deliver to a bot's webhook from now on; from any thread."""
        if self._world.loop is not None:
            self._world.loop.call_soon_threadsafe(self._watch, bot)

    def _watch(self, bot: Bot) -> None:
        self._tasks.add(asyncio.create_task(self._postman.serve(bot)))

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()
        server = web.Server(
            self._handle,
            handler_cancellation=True,
            access_log=None,
        )
        listening = await loop.create_server(server, "127.0.0.1", 0, backlog=1024)
        self._world.loop = loop
        self._ready.set_result(listening.sockets[0].getsockname()[1])
        await self._stopping.wait()
        self._world.loop = None
        listening.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await server.shutdown(0.01)  # seconds; 0 would mean for ever

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/file/bot"):
            return self._download(path.removeprefix("/file/bot"))
        token, _, name = path.removeprefix("/bot").partition("/")
        if not path.startswith("/bot") or not name:
            return _json({"ok": False, "error_code": 404, "description": "Not Found"}, 404)
        try:
            return await self._call(request, token, name)
        except _Dropped:
            if request.transport is not None:
                request.transport.close()
            return web.Response()

    async def _call(self, request: web.BaseRequest, token: str, name: str) -> web.StreamResponse:
        refused: Refused | None = None
        try:
            form = await _form(request)
        except Refused as error:
            form, refused = Form(), error
        call, hit = self._gateway.receive(token, name, form)
        if refused is not None:
            self._gateway.note(call.method, refused)
            return self._refuse(call, refused)
        if hit is None:
            return await self._plainly(call, token, form)
        return await self._faulty(request, hit.fault, call, token, form)

    async def _plainly(self, call: Call, token: str, form: Form) -> web.Response:
        try:
            body = await self._result(call, token, form)
        except Refused as refused:
            return self._refuse(call, refused)
        call.status = 200
        return _json(body)

    async def _result(self, call: Call, token: str, form: Form) -> Json:
        if call.method != "getUpdates":
            return self._gateway.carry_out(token, call.method, form)
        bot = self._world.bots.get(token)
        if bot is None:
            raise Refused(401, "Unauthorized")
        try:
            params = read("getUpdates", form)
        except Refused as refused:
            self._gateway.note(call.method, refused)
            raise
        return {"ok": True, "result": await get_updates(self._world, bot, params)}

    async def _faulty(
        self, request: web.BaseRequest, fault: Fault, call: Call, token: str, form: Form
    ) -> web.StreamResponse:
        if fault.refusal is not None:
            return self._refuse(call, fault.refusal)
        if fault.html:
            call.status = fault.html
            page = html_page(fault.html)
            return web.Response(status=fault.html, body=page, content_type="text/html")
        if fault.garbage:
            call.status = 200
            return web.Response(body=b'{"ok":tru', content_type="application/json")
        if fault.drop == "before":
            raise _Dropped
        if fault.hang:
            await asyncio.Event().wait()
        if fault.slow:
            await asyncio.sleep(fault.slow)
        answer = await self._plainly(call, token, form)
        if fault.drop == "after":
            raise _Dropped
        return await _half(request, answer) if fault.cut else answer

    def _refuse(self, call: Call, refused: Refused) -> web.Response:
        call.status = refused.code
        headers = {}
        if refused.code == 429:
            self._gateway.count_429 += 1
            headers["Retry-After"] = str(refused.parameters["retry_after"])
        answer = _json(refused.body(), refused.code)
        answer.headers.update(headers)
        return answer

    def _download(self, path: str) -> web.Response:
        token, _, name = path.partition("/")
        with self._world.lock:
            stored = next((one for one in self._world.files.values() if one.path == name), None)
            if token not in self._world.bots or stored is None:
                return _json({"ok": False, "error_code": 404, "description": "Not Found"}, 404)
        return web.Response(body=stored.content, content_type="application/octet-stream")


async def _form(request: web.BaseRequest) -> Form:
    query = dict(request.query) if request.query_string else {}
    if (request.content_length or 0) > UPLOADABLE:
        raise Refused(413, "Request Entity Too Large")
    if request.content_type.startswith("multipart/"):
        form = await multipart_form(request.headers, request.content)
    elif request.can_read_body:
        form = plain_form(request.content_type, await request.read())
    else:
        form = Form()
    form.values = query | form.values
    return form


def _json(body: Json, status: int = 200) -> web.Response:
    return web.Response(
        status=status, body=msgspec.json.encode(body), content_type="application/json"
    )


async def _half(request: web.BaseRequest, answer: web.Response) -> web.StreamResponse:
    """Promise the whole answer, send half of it."""
    body = answer.body
    assert isinstance(body, bytes)
    half = web.StreamResponse(status=answer.status, headers={"Content-Length": str(len(body))})
    half.content_type = "application/json"
    await half.prepare(request)
    await half.write(body[: len(body) // 2])
    raise _Dropped

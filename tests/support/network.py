"""Keeps tests on this machine: nothing they start in Python may reach or look up another host.

A Python audit hook sees every socket, also those of libraries and of fixtures, and cannot be
gone round by an import made earlier. Libraries in C that open their own sockets (libpq) and child
processes are out of its sight.
"""

import ipaddress
import socket
import sys

_LOCAL_NAMES = frozenset({"", "localhost"})
_SENDING = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_ASKING = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})


class OutsideNetworkError(Exception):
    """A test tried to reach or look up a host outside this machine.

    Not an OSError: code that retries after a lost connection must not swallow it.
    """


def is_loopback(host: str) -> bool:
    """Tell whether `host`, a name or an address, can only mean this machine."""
    if host in _LOCAL_NAMES:
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback


def _refuse_outside(event: str, args: tuple[object, ...]) -> None:
    if event in _SENDING:
        sock, address = args
        if isinstance(sock, socket.socket) and sock.family in (socket.AF_INET, socket.AF_INET6):
            _refuse_unless_local(address[0] if isinstance(address, tuple) else "")
    elif event in _ASKING:
        _refuse_unless_local(args[0])


def _refuse_unless_local(host: object) -> None:
    name = host.decode("idna") if isinstance(host, bytes) else host
    if isinstance(name, str) and not is_loopback(name):
        message = f"Tests stay on this machine, but one tried to reach {name!r}"
        raise OutsideNetworkError(message)


def forbid_outside_network() -> None:
    """Refuse every connection out of this process from now on; Python has no way to undo it."""
    sys.addaudithook(_refuse_outside)

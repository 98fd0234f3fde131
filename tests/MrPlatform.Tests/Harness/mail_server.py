"""A real SMTP server for tests: keeps what it receives in a folder, one file per letter.

Says its port when it is ready. The first RECIPIENTS_TO_PUT_OFF recipients are put off (451); whoever is called "finns-inte" is refused (550).
"""

import asyncio
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP


class Keep:
    def __init__(self, folder, put_off):
        self.folder = folder
        self.put_off = put_off
        self.letters = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.put_off > 0:
            self.put_off -= 1
            return "451 Kom tillbaka senare"
        if address.startswith("finns-inte@"):
            return "550 Ingen sådan mottagare".encode("ascii", "replace").decode()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.letters += 1
        envelopes = "\n".join([envelope.mail_from, *envelope.rcpt_tos])
        name = f"{self.letters:04}"
        (self.folder / f"{name}.to").write_text(envelopes)
        whole = self.folder / f"{name}.part"
        whole.write_bytes(envelope.content)
        whole.rename(self.folder / f"{name}.eml")
        return "250 OK"


async def main(port, folder, put_off):
    keep = Keep(Path(folder), int(put_off))
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(keep, hostname="localhost"), "127.0.0.1", int(port)
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    # Ends with the test that started it, however that ends.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main(*sys.argv[1:]))

"""Serves a site below a sub-path, as hosts of many projects do; whatever is asked outside of it is not there."""

import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from time import sleep

# That of BASE_URL in building.py: the page for addresses that are none leads to where the site is published.
SUB_PATH = "/mine/"


@contextmanager
def served(site, slow=(), delay=lambda: 0):
    """The address of the served site; files with the endings of `slow` come so many seconds late."""

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def __init__(self, *arguments, **more):
            super().__init__(*arguments, directory=site.root, **more)

        def do_GET(self):
            if self.is_inside():
                super().do_GET()

        def do_HEAD(self):
            if self.is_inside():
                super().do_HEAD()

        def is_inside(self):
            """Takes the sub-path off, or answers that there is nothing."""
            if self.path.startswith(SUB_PATH):
                self.path = self.path[len(SUB_PATH) - 1 :]
                if slow and self.path.endswith(slow):
                    sleep(delay())
                return True
            if self.path == "/favicon.ico":  # (browsers ask each host for it by themselves)
                self.send_response(204)
                self.end_headers()
            else:
                self.send_error(404)
            return False

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{SUB_PATH}"
    finally:
        server.shutdown()
        server.server_close()

"""A browser that a measurement drives: Chromium without a window, by the standard's own protocol over HTTP."""

import base64
import json
import re
import shutil
import subprocess
import tempfile
import urllib.request

FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--window-size=1280,900",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps"]
PATIENCE = 60


class Browser:
    """Chromium with a fresh profile; both it and its driver end with the block that opened it."""

    def __enter__(self):
        self.profile = tempfile.mkdtemp(prefix="chancery-browser-")
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = next(found for found in (re.search(r"successfully on port (\d+)", line) for line in self.driver.stdout) if found)[1]
        self.address = f"http://127.0.0.1:{port}/session"
        chrome = {"args": [*FLAGS, f"--user-data-dir={self.profile}"]}
        try:
            made = self.post("", {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": chrome}}})
            self.address += "/" + made["sessionId"]
            self.post("/timeouts", {"script": PATIENCE * 1000})
        except BaseException:
            self.driver.terminate()
            raise
        return self

    def __exit__(self, *fault):
        try:
            urllib.request.urlopen(urllib.request.Request(self.address, method="DELETE"), timeout=PATIENCE)
        finally:
            self.driver.terminate()
            self.driver.wait()
            shutil.rmtree(self.profile, ignore_errors=True)

    def open(self, address):
        """Goes to an address and waits until it is loaded."""
        self.post("/url", {"url": address})

    def run(self, script, *arguments):
        """What a script returns; where that is a promise, what becomes of it."""
        return self.post("/execute/sync", {"script": script, "args": list(arguments)})

    def picture(self):
        """What is to be seen, as a PNG."""
        with urllib.request.urlopen(self.address + "/screenshot", timeout=PATIENCE) as answer:
            return base64.b64decode(json.load(answer)["value"])

    def post(self, path, body):
        request = urllib.request.Request(self.address + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=2 * PATIENCE) as answer:
            return json.load(answer)["value"]

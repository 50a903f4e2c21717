"""One Chromium for all gates, driven through chromedriver and the DevTools protocol."""

import json
import os
import shutil
import sys
from contextlib import contextmanager
from urllib.parse import urlsplit

# Selenium looks for drivers on the network and reports its use, unless it is told not to.
os.environ.setdefault("SE_OFFLINE", "true")
os.environ.setdefault("SE_AVOID_STATS", "true")

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

# Nothing races against a clock: these are for a browser that hangs.
PATIENCE = 300
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-background-networking",
    "--no-first-run",
    "--force-color-profile=srgb",
    # A page that asks for another host is told that there is none; who it asked for is in the log.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
# Takes from long lists and tables what stands there as often before.
SHORTEN = """
for (const list of document.querySelectorAll("ul, ol, dl, tbody"))
  for (const one of [...list.children].slice(24)) one.remove();
"""
OWN_SCHEMES = ("data", "blob", "about", "devtools")


class Browser:
    def __init__(self):
        self.driver = start()
        self.driver.set_page_load_timeout(PATIENCE)
        self.driver.set_script_timeout(PATIENCE)
        self.version = self.driver.capabilities["browserVersion"]
        self.cdp("Network.enable")

    def close(self):
        self.driver.quit()

    def cdp(self, command, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    def view(self, width, height=900, dark=False):
        """The window of a reader: its size, and the room that was asked for; nothing moves of itself."""
        self.cdp(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )
        # (A window of 320 px shows 320 px: bars that scroll lie above the page, as on a telephone.)
        self.cdp("Emulation.setScrollbarsHidden", hidden=True)
        features = {"prefers-color-scheme": "dark" if dark else "light", "prefers-reduced-motion": "reduce"}
        self.cdp("Emulation.setEmulatedMedia", features=[{"name": k, "value": v} for k, v in features.items()])

    def letters(self, size):
        """The size of letters that a reader chose, in per cent of the usual one."""
        self.cdp("Page.setFontSizes", fontSizes={"standard": 16 * size // 100})

    def open(self, address):
        self.driver.get(address)

    def js(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def js_async(self, script, *arguments):
        """Runs the body of an asynchronous function; a failure in it is a failure here."""
        outcome = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            f"(async (...given) => {{ {script} }})(...[...arguments].slice(0, -1))"
            ".then(value => done({value}), error => done({error: String(error && error.stack || error)}));",
            *arguments,
        )
        if "error" in outcome:
            raise RuntimeError(outcome["error"])
        return outcome.get("value")

    def press(self, key, times=1):
        """Presses a key so often, in one request to the driver."""
        ActionChains(self.driver, duration=0).send_keys(key * times).perform()

    @contextmanager
    def without_scripts(self):
        self.cdp("Emulation.setScriptExecutionDisabled", value=True)
        try:
            yield
        finally:
            self.cdp("Emulation.setScriptExecutionDisabled", value=False)

    @contextmanager
    def before_each_page(self, script):
        """Runs a script in each page that is opened, before any of its own."""
        identifier = self.cdp("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"]
        try:
            yield
        finally:
            self.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=identifier)

    def forget(self):
        """Empties the logs."""
        self.driver.get_log("browser")
        self.driver.get_log("performance")

    def console(self):
        """What the browser complained of since the last look."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def traffic(self):
        """What was asked for since the last look, and what came of it: (address, None or what is wrong)."""
        asked, failed = {}, {}
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            told, number = message["params"], message["params"].get("requestId")
            if message["method"] == "Network.requestWillBeSent":
                asked[number] = told["request"]["url"]
            elif message["method"] == "Network.responseReceived" and told["response"]["status"] >= 400:
                failed[number] = f"status {told['response']['status']}"
            elif message["method"] == "Network.loadingFailed" and not told.get("canceled"):
                failed[number] = told.get("blockedReason") or told["errorText"]
        return [
            (address, failed.get(number))
            for number, address in asked.items()
            # (browsers ask each host for its icon by themselves)
            if urlsplit(address).scheme not in OWN_SCHEMES and urlsplit(address).path != "/favicon.ico"
        ]


def start():
    options = Options()
    options.binary_location = found("chromium", "MARQUEE_CHROMIUM")
    for argument in ARGUMENTS:
        options.add_argument(argument)
    # (What runs a script that it should not is seen in the console: no dialogue stops us.)
    options.unhandled_prompt_behavior = "accept"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    options.add_experimental_option("perfLoggingPrefs", {"enableNetwork": True, "enablePage": False})
    for attempt in (1, 2, 3):
        try:
            return webdriver.Chrome(options=options, service=Service(found("chromedriver", "MARQUEE_CHROMEDRIVER")))
        except WebDriverException as error:
            if attempt == 3:
                sys.exit(f"error: Chromium does not start: {error.msg}")


def found(program, variable):
    path = os.environ.get(variable) or shutil.which(program)
    if path is None:
        sys.exit(f"error: there is no {program}; scripts/prepare gates installs it, or {variable} names it")
    return path

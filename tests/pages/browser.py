"""A page in a real browser: what it is after its script has run, and what a script of the test finds out about it."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--virtual-time-budget=20000", "--dump-dom",
)  # fmt: skip
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_OUTCOME = """
<script type="module">
const outcome = await (async () => {{ {script} }})();
document.open();
document.write('<pre id="outcome"></pre>');
document.close();
document.querySelector("pre").textContent = JSON.stringify(outcome);
</script>
"""


def shown(page: str, folder: Path, place: str = "") -> str:
    """Return a page, opened at a place, as it is after its script has run under its own policy."""
    assert CHROMIUM is not None
    file = folder / "page.html"
    file.write_text(page, "utf-8")
    address = file.as_uri() + (f"#{place}" if place else "")
    command = [CHROMIUM, *_OPTIONS, f"--user-data-dir={folder / 'browser'}", address]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


def found_out(page: str, script: str, folder: Path) -> Any:
    """Return what a script returns that runs in the page, which is freed of its policy for it."""
    free = _POLICY.sub("", page).replace("</body>", _OUTCOME.format(script=script) + "</body>")
    outcome = re.search(r'<pre id="outcome">(.*?)</pre>', shown(free, folder), re.DOTALL)
    assert outcome, "the script of the test did not come to its end"
    return json.loads(html.unescape(outcome[1]))

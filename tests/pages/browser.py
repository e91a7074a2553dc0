"""A page in a real browser: what it is after its script has run, and what a script of the test finds out about it."""

import html
import json
import re
import shutil
import subprocess
from importlib.util import find_spec
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

NARROW, WIDE = 360, 1280
# Opens the page in frames of some widths, so that several can be looked at in one run.
FRAMES = """
const page = document.documentElement.outerHTML.replace(/<script type="module">[^]*<\\/script>/, "");
const opened = async (width, language, theme) => {
  const frame = document.createElement("iframe");
  frame.style = `width: ${width}px; height: 900px; border: 0`;
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  frame.srcdoc = page;
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  for (const choice of [`language-${language}`, `theme-${theme}`]) inner.getElementById(choice).click();
  for (const part of inner.querySelectorAll("details")) part.open = true;
  return frame;
};
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


def axe() -> str | None:
    """Return the script of axe as a text of JavaScript, where the package that carries it is installed."""
    spec = find_spec("axe_core_python")
    place = spec.submodule_search_locations[0] if spec and spec.submodule_search_locations else None
    script = (Path(place) / "axe.min.js").read_text("utf-8") if place else None
    return json.dumps(script).replace("</", r"<\/") if script else None


def wider_than_a_phone(page: str, folder: Path) -> list[int]:
    """Return by how many pixels a page is wider than a phone, in Japanese and in English, with everything unfolded."""
    wider: list[int] = found_out(page, FRAMES + f"""
        const wider = [];
        for (const language of ["ja", "en"]) {{
          const root = (await opened({NARROW}, language, "auto")).contentDocument.documentElement;
          wider.push(root.scrollWidth - root.clientWidth);
        }}
        return wider;
    """, folder)  # fmt: skip
    return wider


def found_by_axe(page: str, folder: Path) -> list[dict[str, Any]]:
    """Return what axe finds against a page and how much it finds good: narrow, Japanese and dark; wide, English, light."""
    ways = [[NARROW, "ja", "dark"], [WIDE, "en", "light"]]
    found: list[dict[str, Any]] = found_out(page, FRAMES + f"""
        const found = [];
        for (const [width, language, theme] of {json.dumps(ways)}) {{
          const inner = (await opened(width, language, theme)).contentWindow;
          inner.eval({axe()});
          const {{ violations, passes }} = await inner.axe.run(inner.document);
          found.push({{ passes: passes.length, violations: violations.map((v) => [v.impact, v.id, v.nodes[0].html]) }});
        }}
        return found;
    """, folder)  # fmt: skip
    return found

"""What the measurements share: the place of Chancery, a workspace of their own, and one timed process."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
CHANCERY = str(HOME / "chancery")
BRIEFING = "weekly-roundup"
WEEK = "2022-W02"


def generate(*options):
    """The command line that makes the sample's edition."""
    return [CHANCERY, "generate", *options, "--week", WEEK]


def run(command, **where):
    """Runs a command to its end; gives its seconds on the clock, those of the processors, and its peak memory in MB.

    The peak is that of the largest process, which is the only one that counts for Java, and too little for a
    browser, which has many.
    """
    began = time.perf_counter()
    child = spawn(command, **where)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    if status != 0:
        sys.exit(f"exit {os.waitstatus_to_exitcode(status)}: {' '.join(map(str, command))}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def spawn(command, folder=None, log=os.devnull):
    """Starts a command without a terminal; gives the number of its process."""
    child = os.fork()
    if child == 0:
        try:
            if folder:
                os.chdir(folder)
            for stream, flags in ((0, os.O_RDONLY), (1, os.O_WRONLY | os.O_CREAT | os.O_APPEND), (2, os.O_WRONLY)):
                os.dup2(os.open(os.devnull if stream == 0 else log, flags | (os.O_CREAT if stream else 0), 0o644), stream)
            os.execvp(command[0], [str(word) for word in command])
        finally:
            os._exit(127)
    return child


def workspace(folder):
    """A workspace with the sample's events and no briefing yet; gives its folder of briefings and the sample's text."""
    briefings = Path(folder) / "briefings"
    shutil.copytree(HOME / "briefings", briefings)
    sample = (briefings / f"{BRIEFING}.yaml").read_text(encoding="utf-8")
    for briefing in briefings.glob("*.yaml"):
        briefing.unlink()
    return briefings, sample


def titled(sample, title):
    """The sample briefing under another title."""
    lines = [f"title: {title}" if line.startswith("title:") else line for line in sample.splitlines()]
    return "\n".join(lines) + "\n"


def java_home():
    """The folder of the Java that the launcher takes."""
    said = subprocess.run([CHANCERY, "--version", "--debug"], env={**os.environ, "CHANCERY_JAVA_OPTS": "-XshowSettings:properties"},
                          capture_output=True, text=True, check=True).stderr
    return Path(next(line.split("=", 1)[1].strip() for line in said.splitlines() if line.strip().startswith("java.home =")))


def median(values):
    return statistics.median(values)


def machine():
    """One line that says on what this was measured."""
    model = "unknown processor"
    if Path("/proc/cpuinfo").exists():
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
    return f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} x {model}, {sys.platform}"

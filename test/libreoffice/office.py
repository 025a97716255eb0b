"""A headless LibreOffice with a profile of its own, gone with the script; and what all looks at a file share."""

import contextlib
import os
import shutil
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

START_SECONDS = 60
STOP_SECONDS = 30


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


@contextlib.contextmanager
def running_office():
    """Starts LibreOffice, gives its desktop, and stops it at the end."""
    profile = tempfile.mkdtemp()
    pipe = "phuluc%d" % os.getpid()
    process = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore",
         "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop = connect(pipe, process)
        yield desktop
        with contextlib.suppress(Exception):
            desktop.terminate()
        process.wait(STOP_SECONDS)
    finally:
        process.kill()
        shutil.rmtree(profile, ignore_errors=True)


@contextlib.contextmanager
def document(desktop, path, calculate):
    """Opens a copy of a file, which no lock of another office holds up, hidden and, if asked, calculated afresh."""
    url = uno.systemPathToFileUrl(os.path.abspath(path))
    opened = desktop.loadComponentFromURL(
        url, "_blank", 0, (prop("Hidden", True), prop("AsTemplate", True)))
    try:
        if calculate:
            opened.calculateAll()
        yield opened
    finally:
        opened.close(True)


def connect(pipe, process):
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", here)
    address = "uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe
    # The machine's date may be pretended, its monotonic clock is not.
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start.")


def items(container):
    return [container.getByIndex(index) for index in range(container.Count)]


def area(address):
    """1-based [top, left, bottom, right]."""
    return [address.StartRow + 1, address.StartColumn + 1, address.EndRow + 1, address.EndColumn + 1]


def used_area(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn


def used_range(sheet):
    last_row, last_column = used_area(sheet)
    return sheet.getCellRangeByPosition(0, 0, last_column, last_row)


def formats(sheet):
    """What is formatted alike, rules of entry and locks included, with its cells: far fewer questions than one for each cell."""
    for alike in items(used_range(sheet).getUniqueCellFormatRanges()):
        yield alike, [[row, column] for top, left, bottom, right in map(area, alike.RangeAddresses)
                      for row in range(top, bottom + 1) for column in range(left, right + 1)]

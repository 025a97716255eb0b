"""A headless LibreOffice for one script: started with a profile of its own, gone with the script."""

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


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


@contextlib.contextmanager
def document(path, calculate=True):
    """Opens an .xlsx, hidden and, if asked, calculated afresh; closes it and the office at the end."""
    profile = tempfile.mkdtemp()
    pipe = "phuluc%d" % os.getpid()
    process = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore",
         "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop = connect(pipe, process)
        url = uno.systemPathToFileUrl(os.path.abspath(path))
        opened = desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
        if calculate:
            opened.calculateAll()
        yield opened
        opened.close(True)
        with contextlib.suppress(Exception):
            desktop.terminate()
        process.wait(30)
    finally:
        process.kill()
        shutil.rmtree(profile, ignore_errors=True)


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

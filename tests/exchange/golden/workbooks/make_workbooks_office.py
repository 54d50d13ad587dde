#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Has a LibreOffice that listens write openpyxl.xlsx again, in its own formats and locked by a password; see README.md.

import os
import time

import uno
from com.sun.star.beans import PropertyValue


def options(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def office():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            context = resolver.resolve("uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(1)
    raise SystemExit("no office listens")


desktop = office()
folder = "file://" + os.getcwd() + "/"
book = desktop.loadComponentFromURL(folder + "openpyxl.xlsx", "_blank", 0, options(Hidden=True))
book.storeToURL(folder + "libreoffice.ods", options(FilterName="calc8"))
book.storeToURL(folder + "libreoffice.xlsx", options(FilterName="Calc MS Excel 2007 XML"))
book.storeToURL(folder + "libreoffice.xls", options(FilterName="MS Excel 97"))
book.storeToURL(folder + "libreoffice-locked.ods", options(FilterName="calc8", Password="parvis"))
book.close(True)
desktop.terminate()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opened_addresses.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

const QStringList schemes{u"http"_s, u"https"_s, u"file"_s};

}

OpenedAddresses::OpenedAddresses()
{
    for (const QString& scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "take");
}

OpenedAddresses::~OpenedAddresses()
{
    for (const QString& scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

} // namespace parvis::test

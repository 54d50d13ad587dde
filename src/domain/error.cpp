// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include "domain/translate.h"

namespace parvis {

Error::Error(QString what, QString where, QString advice)
    : what_(std::move(what))
    , where_(std::move(where))
    , advice_(std::move(advice))
    , utf8_(line().toStdString())
{
}

QString withPlace(const QString& place, const QString& text)
{
    return place.isEmpty() ? text : translate("domain", "%1: %2").arg(place, text);
}

QString Error::line() const
{
    QString line = withPlace(where_, what_);
    if (!advice_.isEmpty())
        line += u' ' + advice_;
    return line;
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

using namespace Qt::StringLiterals;

namespace parvis {

Error::Error(QString what, QString where, QString advice)
    : what_(std::move(what))
    , where_(std::move(where))
    , advice_(std::move(advice))
    , utf8_(line().toStdString())
{
}

QString Error::line() const
{
    QString line = where_.isEmpty() ? what_ : where_ + u": "_s + what_;
    if (!advice_.isEmpty())
        line += u' ' + advice_;
    return line;
}

} // namespace parvis

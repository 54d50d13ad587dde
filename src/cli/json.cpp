// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString kindName(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Repaired:
        return u"repaired"_s;
    case Notice::Kind::Refused:
        return u"refused"_s;
    case Notice::Kind::Information:
        break;
    }
    return u"information"_s;
}

} // namespace

QJsonValue toJson(const QVariant& value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toHex());
    return QJsonValue::fromVariant(value);
}

QJsonArray toJson(const Notices& notices)
{
    QJsonArray array;
    for (const Notice& notice : notices)
        array.append(
            QJsonObject{{u"kind"_s, kindName(notice.kind)}, {u"place"_s, notice.place}, {u"text"_s, notice.text}});
    return array;
}

QString noticeLines(const Notices& notices)
{
    QString lines;
    for (const Notice& notice : notices)
        lines += withPlace(notice.place, notice.text) + u'\n';
    return lines;
}

} // namespace parvis::cli

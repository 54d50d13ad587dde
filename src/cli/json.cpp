#include "cli/json.h"

namespace parvis::cli {

namespace {

QString kindName(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Repaired:
        return QStringLiteral("repaired");
    case Notice::Kind::Refused:
        return QStringLiteral("refused");
    case Notice::Kind::Information:
        break;
    }
    return QStringLiteral("information");
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
        array.append(QJsonObject{{QStringLiteral("kind"), kindName(notice.kind)},
                                 {QStringLiteral("place"), notice.place},
                                 {QStringLiteral("text"), notice.text}});
    return array;
}

QString noticeLines(const Notices& notices)
{
    QString lines;
    for (const Notice& notice : notices)
        lines += (notice.place.isEmpty() ? notice.text : notice.place + QStringLiteral(": ") + notice.text) + u'\n';
    return lines;
}

} // namespace parvis::cli

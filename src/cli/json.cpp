// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "domain/translate.h"

#include <algorithm>
#include <map>

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
    constexpr int shown = 10;
    QString lines;
    std::map<Notice::Kind, int> counts;
    for (const Notice& notice : notices) {
        if (++counts[notice.kind] <= shown)
            lines += withPlace(notice.place, notice.text) + u'\n';
    }
    const auto more = [&](Notice::Kind kind) { return std::max(0, counts[kind] - shown); };
    const int refused = more(Notice::Kind::Refused);
    const int repaired = more(Notice::Kind::Repaired);
    const int others = more(Notice::Kind::Information);
    if (refused > 0)
        lines += translate("cli", "%n more of what was refused: --json lists all.", nullptr, refused) + u'\n';
    if (repaired > 0)
        lines += translate("cli", "%n more of what was repaired: --json lists all.", nullptr, repaired) + u'\n';
    if (others > 0)
        lines += translate("cli", "%n more remark(s): --json lists all.", nullptr, others) + u'\n';
    return lines;
}

} // namespace parvis::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/notice_schema.h"

#include "domain/translate.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// In the order of Notice::Kind.
const std::vector<StateMark>& noticeMarks()
{
    static const std::vector<StateMark> marks{
        {u"information"_s, translate("widgets", "Information"), Shape::Ring, Tone::Neutral, 0},
        {u"repaired"_s, translate("widgets", "Repaired"), Shape::Diamond, Tone::Active, 1},
        {u"refused"_s, translate("widgets", "Refused", "line"), Shape::Cross, Tone::Bad, 2}};
    return marks;
}

struct NoticeRow
{
    qint64 place; ///< from 1
    const Notice* notice;
};

} // namespace

TableSchema noticeSchema(const QString& id, const QString& placeTitle, int placeWidth, Notices notices)
{
    const auto shared = std::make_shared<const Notices>(std::move(notices));
    const auto rows = [shared](const Register&) {
        std::vector<NoticeRow> made;
        for (const Notice& notice : *shared)
            made.push_back({qint64(made.size()) + 1, &notice});
        return made;
    };
    return SchemaOf<NoticeRow>(id, {}, rows, [](const NoticeRow& row) { return row.place; })
        .add(markColumn("kind", translate("widgets", "Kind"), 14, noticeMarks()),
             [](const NoticeRow& row) { return &noticeMarks()[std::size_t(row.notice->kind)]; })
        .add(column("place", placeTitle, CellKind::Text, placeWidth),
             [](const NoticeRow& row) -> CellValue { return row.notice->place; })
        .add(column("text", translate("widgets", "Remark"), CellKind::Text, 80),
             [](const NoticeRow& row) -> CellValue { return row.notice->text; })
        .estimate([shared](const Register&) { return shared->size(); })
        .build();
}

} // namespace parvis

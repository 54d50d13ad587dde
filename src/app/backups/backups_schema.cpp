// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/backups_schema.h"

#include "domain/day_text.h"
#include "domain/translate.h"
#include "widgets/tables/table_columns.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct Row
{
    qint64 key = 0;
    BackupState backup;
};

QString clockText(const QDateTime& moment)
{
    return moment.toLocalTime().time().toString(u"HH:mm"_s);
}

} // namespace

std::pair<Shape, Tone> StateLook<BackupState::Kind>::of(BackupState::Kind kind)
{
    switch (kind) {
    case BackupState::Kind::Backup:
        return {Shape::Check, Tone::Good};
    case BackupState::Kind::Replaced:
        return {Shape::Diamond, Tone::Caution};
    case BackupState::Kind::FormerFormat:
        return {Shape::Square, Tone::Neutral};
    }
    return {Shape::Dash, Tone::Muted};
}

QString sinceText(const BackupState& backup)
{
    if (!backup.trouble.isEmpty())
        return backup.trouble;
    if (!backup.since)
        return {};
    QStringList parts;
    if (backup.ownActions > 0)
        parts << translate("app", "%n change(s) that the database no longer has", nullptr, backup.ownActions);
    if (*backup.since > 0)
        parts << translate("app", "%n change(s) made since", nullptr, *backup.since);
    return parts.isEmpty() ? translate("app", "Nothing has changed since") : parts.join(translate("app", "; "));
}

QString momentText(const BackupState& backup)
{
    return momentText(backup.made);
}

TableSchema backupsSchema(std::shared_ptr<const std::vector<BackupState>> backups)
{
    const auto rows = [backups](const Register&) {
        std::vector<Row> numbered;
        for (const BackupState& backup : *backups)
            numbered.push_back({qint64(numbered.size()) + 1, backup});
        return numbered;
    };
    return SchemaOf<Row>(u"backups"_s, {}, rows, [](const Row& row) { return row.key; })
        .add(dateColumn("date", translate("app", "Date")),
             [](const Row& row) { return cellOf(PartialDate::day(row.backup.made.toLocalTime().date())); })
        .add(narrowColumn("time", translate("app", "Time"), 8),
             [](const Row& row) { return cellOf(clockText(row.backup.made)); })
        .add(stateColumn<BackupState::Kind>("kind", translate("app", "Kind"), 24),
             [](const Row& row) { return cellOf(row.backup.kind); })
        .add(column("since", translate("app", "Since then"), CellKind::Text, 44),
             [](const Row& row) { return cellOf(sinceText(row.backup)); })
        .add(narrowColumn("size", translate("app", "Size"), 10),
             [](const Row& row) {
                 return cellOf(QLocale().formattedDataSize(row.backup.bytes, 1, QLocale::DataSizeSIFormat));
             })
        .add(column("file", translate("app", "File"), CellKind::Text, 40),
             [](const Row& row) { return cellOf(QFileInfo(row.backup.path).fileName()); })
        .build();
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "tasks/backup_states.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

template <>
struct EnumNames<BackupState::Kind>
{
    using Kind = BackupState::Kind;
    static constexpr EnumName<Kind> all[] = {
        {Kind::Backup, "backup", QT_TRANSLATE_NOOP("domain", "Backup")},
        {Kind::Replaced, "replaced", QT_TRANSLATE_NOOP("domain", "Kept at a restore")},
        {Kind::FormerFormat, "former_format", QT_TRANSLATE_NOOP("domain", "Kept before a newer format")}};
};

template <>
struct StateLook<BackupState::Kind>
{
    static std::pair<Shape, Tone> of(BackupState::Kind kind);
};

/// "12 changes since", "3 changes that are not in the database any more": what lies between a backup and now.
QString sinceText(const BackupState& backup);
/// "15 June 2026 at 14:00", local time.
QString momentText(const BackupState& backup);

/// One line per file, whose key is its place in the list, from 1.
TableSchema backupsSchema(std::shared_ptr<const std::vector<BackupState>> backups);

} // namespace parvis

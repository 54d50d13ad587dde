// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace parvis::test {

/// A command of parvis-cli that writes, on the files of a Workplace.
struct WritingCommand
{
    enum class Makes {
        Change,   ///< of the database
        Same,     ///< the same database again
        Database, ///< `target`, a further one
        Restored, ///< the database becomes the backup, what was there is kept
        Output    ///< `target`, which no one but its reader knows
    };

    QString command; ///< as the table of commands has it
    QStringList words;
    Makes makes = Makes::Change;
    QString target = {};

    /// With --db, and with full paths for what is called "@/name". @param folder  of the Workplace
    QStringList arguments(const QString& folder) const;
    QString title() const { return words.join(u' '); }
};

/// All that write, each in every form that writes in a way of its own.
const std::vector<WritingCommand>& writingCommands();
/// Those of them that are tried: all, or what PARVIS_CAMPAIGN_COMMANDS names ("report contract,map export").
const std::vector<WritingCommand>& triedCommands();
/// All others.
const QStringList& readingCommands();

} // namespace parvis::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace parvis {

class Register;

/// One thing that a check of the database found.
struct Finding
{
    enum class Severity {
        Information, ///< a fact worth knowing: money without a contract
        Warning,     ///< the work is incomplete or doubtful
        Fault,       ///< what is stored contradicts itself, and answers made of it are wrong
        Damage       ///< the file is not what it should be
    };

    Severity severity = Severity::Information;
    QString code;                        ///< English identifier: "integrity", "checksum", "qpv_without_contract"
    QString text;                        ///< one sentence, translated
    std::vector<RecordRef> records = {}; ///< that it speaks of, to be opened; of very many the first
};

struct CheckReport
{
    std::vector<Finding> findings;

    bool isSound() const;   ///< neither fault nor damage
    bool isDamaged() const; ///< a backup would help
};

/// Verifies the whole file and the figures: SQLite's own check, references, that every record can be read, that
/// contents have their checksum, that the journal ends in the present state, that the search index is complete, and
/// what the register lacks. Any thread. Throws Error when the file cannot be opened at all; Cancelled.
/// @param more  what else there is to find in the records that were read, by means that this room has not
CheckReport checkDatabase(const QString& path, const std::function<void(int percent)>& progress = {},
                          std::stop_token stop = {},
                          const std::function<std::vector<Finding>(const Register&)>& more = {});

} // namespace parvis

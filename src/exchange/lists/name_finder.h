// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace parvis {

/// Finds records by the names that people write: exactly, whatever case, accents and hyphens, or the nearest one.
/// Belongs to one thread.
class NameFinder
{
public:
    void add(const QString& name, std::int64_t key);

    /// Nothing when there is none, or more than one.
    std::optional<std::int64_t> find(const QString& name) const;

    /// The name that is most like it, if one is like it at all; `preferred` keys win over others that are as near.
    std::optional<std::int64_t> nearest(const QString& name, const std::vector<std::int64_t>& preferred = {}) const;

private:
    struct Known
    {
        QString name; ///< folded
        std::int64_t key = 0;
    };

    const std::vector<QStringList>& knownWords() const;

    std::vector<Known> known_;
    /// Of each known name. Cutting them takes longer than all else here, and only a name that is not found needs them.
    mutable std::vector<QStringList> words_;
    QHash<QString, std::int64_t> exact_; ///< 0: several have it
};

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record.h"

#include <QString>

#include <optional>
#include <vector>

namespace parvis {

/// The text of each page of a document, first page first.
using PageTexts = std::vector<QString>;

/// One row before and after an action; absent before an insertion and after a removal.
struct RowChange
{
    RecordRef record;
    std::optional<RowImage> before;
    std::optional<RowImage> after;
    /// Of a document whose content was read anew; else absent.
    std::optional<PageTexts> textBefore = {};
    std::optional<PageTexts> textAfter = {};

    RowChange inverse() const { return {record, after, before, textAfter, textBefore}; }
    bool changesNothing() const { return before == after && textBefore == textAfter; }

    friend bool operator==(const RowChange&, const RowChange&) = default;
};

/// What an action changed: enough to undo it, to patch a register, and to tell every view what to refresh.
struct ChangeSet
{
    qint64 action = 0; ///< its key in the journal
    QString title;
    std::vector<RowChange> changes;

    bool isEmpty() const { return changes.empty(); }
    bool touches(const QString& table) const;
    template <class T>
    bool touches() const
    {
        return touches(recordOf<T>().table);
    }
};

/// The row as the journal keeps it: a CBOR map from column name to value, readable by every later schema.
/// @param text  that goes with the row of a document
QByteArray encodeImage(const QString& table, const RowImage& image, const std::optional<PageTexts>& text = {});
/// Columns that the image does not know get NULL, unless a later migration says otherwise. Throws Error when the bytes
/// are no image of that table: cut short, of a column that it has not, with a value that cannot be in one.
RowImage decodeImage(const QString& table, const QByteArray& bytes);
/// The text that goes with the row; absent when it was not changed with it.
std::optional<PageTexts> decodePageTexts(const QByteArray& bytes);

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <QHash>
#include <QRectF>

#include <span>
#include <vector>

namespace parvis {

// Where the values of the register are proved: which page of which document says so, for any field of any record.

/// A place in a stored document.
struct ProvingPlace
{
    Id<Document> document;
    int page = 1;                   ///< from 1
    std::vector<QRectF> boxes = {}; ///< one a line, points from the top left of the page
    QString text = {};              ///< as printed there
};

/// How boxes stand in Evidence::rectangle, and back; what is no number there gives no box.
QString rectangleText(const std::vector<QRectF>& boxes);
std::vector<QRectF> boxesOf(const QString& rectangle);

/// Everything that proves a value of this record, in the order of its keys.
std::vector<const Evidence*> allEvidenceOf(const Register& records, const RecordRef& record);

/// That this place proves this field of the record. A document proves a field once: what it said of it before is
/// replaced. Throws Error for a page that the document does not have.
void proveField(Transaction& tx, const Register& records, const RecordRef& record, const QString& field,
                const ProvingPlace& place);

/// The same for many records at once: one page proves many rows. Names the action.
void proveRecords(Transaction& tx, const Register& records, std::span<const RecordRef> proved, const QString& field,
                  const ProvingPlace& place);

/// Throws Error when the document has no such page; one whose pages are not counted is taken at its word.
void requirePage(const Document& document, int page);

/// Where the values of a record come from.
enum class Origin { Unknown, Source, Document };

template <>
struct EnumNames<Origin>
{
    static constexpr EnumName<Origin> all[] = {
        {Origin::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "Without source")},
        {Origin::Source, "source", QT_TRANSLATE_NOOP("domain", "Source stated")},
        {Origin::Document, "document", QT_TRANSLATE_NOOP("domain", "Proved by a document")}};
};

/// The records of one table that a document proves, found once for a whole list. Any thread.
class ProvedRecords
{
public:
    ProvedRecords(const Register& records, const QString& table);

    /// @param hasSource    a source is stated in the record itself
    /// @param hasDocument  it names a document itself
    Origin originOf(qint64 id, bool hasSource, bool hasDocument = false) const;

private:
    QHash<qint64, int> proved_;
};

} // namespace parvis

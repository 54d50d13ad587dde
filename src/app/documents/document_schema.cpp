// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_schema.h"

#include "domain/names.h"
#include "domain/typed_date.h"
#include "tasks/documents/document_edits.h"
#include "widgets/controls/checked_line.h"
#include "widgets/tables/table_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct DocumentTable
{
    Q_DECLARE_TR_FUNCTIONS(parvis::DocumentTable)
};

struct DocumentRow
{
    const Document* document;
    QString contract; ///< known by its EPCI
};

std::vector<DocumentRow> rowsOf(const Register& records)
{
    std::vector<DocumentRow> rows;
    for (const Document& document : records.all<Document>())
        rows.push_back({&document, contractName(records, document.contract)});
    return rows;
}

} // namespace

TableSchema documentSchema(Workspace& workspace)
{
    const auto edit = [&workspace](auto verb) {
        return [&workspace, verb](qint64 id, const QString& typed) {
            workspace.editOrThrow(
                [&](Transaction& tx, const Register& records) { verb(tx, records, Id<Document>{id}, typed); });
        };
    };
    const auto setDate = [&workspace](Transaction& tx, const Register& records, Id<Document> id, const QString& typed) {
        setDocumentDate(tx, records, id, readDate(typed), workspace.today());
    };
    return SchemaOf<DocumentRow>(u"documents"_s, u"document"_s, rowsOf,
                                 [](const DocumentRow& row) { return row.document->id.value; })
        .add(withEdit(column("title", DocumentTable::tr("Title"), CellKind::Text, 38), edit(setDocumentTitle)),
             [](const DocumentRow& row) { return cellOf(row.document->title); })
        .add(withEdit(column("kind", DocumentTable::tr("Kind"), CellKind::Text, 15), edit(setDocumentKind)),
             [](const DocumentRow& row) { return cellOf(row.document->kind); })
        .add(column("contract", DocumentTable::tr("Contract"), CellKind::Text, 24),
             [](const DocumentRow& row) { return cellOf(row.contract); })
        .add(withEdit(column("date", DocumentTable::tr("Date"), CellKind::Date, 14), edit(setDate), &dateProblem),
             [](const DocumentRow& row) { return cellOf(row.document->date); })
        .add(column("pages", DocumentTable::tr("Pages"), CellKind::Integer, 6),
             [](const DocumentRow& row) { return cellOf(row.document->pages); })
        .add(column("size", DocumentTable::tr("Size (kB)"), CellKind::Integer, 8),
             [](const DocumentRow& row) { return cellOf(qint64((row.document->bytes + 999) / 1000)); })
        .add(column("file", DocumentTable::tr("File"), CellKind::Text, 24, false),
             [](const DocumentRow& row) { return cellOf(row.document->fileName); })
        .add(withEdit(column("note", DocumentTable::tr("Note"), CellKind::Text, 24, false), edit(setDocumentNote)),
             [](const DocumentRow& row) { return cellOf(row.document->note); })
        .places([](const DocumentRow& row, auto& places) {
            if (row.document->contract)
                places.push_back({.contract = *row.document->contract});
        })
        .build();
}

} // namespace parvis

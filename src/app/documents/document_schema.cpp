// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_schema.h"

#include "domain/names.h"
#include "tasks/document_edits.h"
#include "widgets/controls/checked_line.h"

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
    return SchemaOf<DocumentRow>(u"documents"_s, u"document"_s, rowsOf,
                                 [](const DocumentRow& row) { return row.document->id.value; })
        .add({.id = u"title"_s, .title = DocumentTable::tr("Title"), .width = 38, .edit = edit(setDocumentTitle)},
             [](const DocumentRow& row) { return cellOf(row.document->title); })
        .add({.id = u"kind"_s, .title = DocumentTable::tr("Kind"), .width = 15, .edit = edit(setDocumentKind)},
             [](const DocumentRow& row) { return cellOf(row.document->kind); })
        .add({.id = u"contract"_s, .title = DocumentTable::tr("Contract"), .width = 24},
             [](const DocumentRow& row) { return cellOf(row.contract); })
        .add({.id = u"date"_s,
              .title = DocumentTable::tr("Date"),
              .kind = CellKind::Date,
              .width = 14,
              .edit = edit(setDocumentDate),
              .problem = &dateProblem},
             [](const DocumentRow& row) { return cellOf(row.document->date); })
        .add({.id = u"pages"_s, .title = DocumentTable::tr("Pages"), .kind = CellKind::Integer, .width = 6},
             [](const DocumentRow& row) { return cellOf(row.document->pages); })
        .add({.id = u"size"_s, .title = DocumentTable::tr("Size (kB)"), .kind = CellKind::Integer, .width = 8},
             [](const DocumentRow& row) { return cellOf(qint64((row.document->bytes + 999) / 1000)); })
        .add({.id = u"file"_s, .title = DocumentTable::tr("File"), .width = 24, .visible = false},
             [](const DocumentRow& row) { return cellOf(row.document->fileName); })
        .add({.id = u"note"_s,
              .title = DocumentTable::tr("Note"),
              .width = 24,
              .visible = false,
              .edit = edit(setDocumentNote)},
             [](const DocumentRow& row) { return cellOf(row.document->note); })
        .places([](const DocumentRow& row, auto& places) {
            if (row.document->contract)
                places.push_back({.contract = *row.document->contract});
        })
        .build();
}

} // namespace parvis

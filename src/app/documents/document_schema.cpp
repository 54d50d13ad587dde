// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_schema.h"

#include "domain/names.h"
#include "domain/typed_date.h"
#include "tasks/documents/document_edits.h"
#include "widgets/controls/checked_line.h"
#include "widgets/tables/table_columns.h"

#include <QCoreApplication>
#include <QSet>

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
    std::optional<DocumentText> text;
    DocumentUse use = DocumentUse::Unread;
    int proofs = 0; ///< values that it proves
};

std::vector<DocumentRow> rowsOf(const Register& records, const TableSubject& subject)
{
    const auto texts = subject.as<KnownTexts>();
    QHash<qint64, int> proofs;
    QSet<qint64> refused;
    for (const Evidence& evidence : records.all<Evidence>())
        ++proofs[evidence.document.value];
    for (const RefusedFact& fact : records.all<RefusedFact>())
        refused.insert(fact.document.value);
    std::vector<DocumentRow> rows;
    for (const Document& document : records.all<Document>()) {
        DocumentRow row{&document, contractName(records, document.contract)};
        if (texts && texts->contains(document.sha256))
            row.text = texts->value(document.sha256);
        row.proofs = proofs.value(document.id.value);
        if (row.proofs > 0 || refused.contains(document.id.value))
            row.use = DocumentUse::Recognised;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

std::pair<Shape, Tone> StateLook<DocumentUse>::of(DocumentUse use)
{
    return use == DocumentUse::Recognised ? std::pair(Shape::Check, Tone::Good) : std::pair(Shape::Ring, Tone::Muted);
}

std::pair<Shape, Tone> StateLook<DocumentText>::of(DocumentText text)
{
    switch (text) {
    case DocumentText::None:
        return {Shape::Dash, Tone::Caution};
    case DocumentText::Scanned:
        return {Shape::HalfCircle, Tone::Neutral};
    case DocumentText::Own:
        return {Shape::Circle, Tone::Good};
    }
    return {Shape::Dash, Tone::Muted};
}

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
    return SchemaOf<DocumentRow>(u"documents"_s, u"document"_s, &rowsOf,
                                 [](const DocumentRow& row) { return row.document->id.value; })
        .add(withEdit(column("title", DocumentTable::tr("Title"), CellKind::Text, 38), edit(setDocumentTitle)),
             [](const DocumentRow& row) { return cellOf(row.document->title); })
        .add(withEdit(column("kind", DocumentTable::tr("Kind"), CellKind::Text, 15), edit(setDocumentKind)),
             [](const DocumentRow& row) { return cellOf(row.document->kind); })
        .add(column("contract", DocumentTable::tr("Contract"), CellKind::Text, 24),
             [](const DocumentRow& row) { return cellOf(row.contract); })
        .add(withEdit(column("date", DocumentTable::tr("Date"), CellKind::Date, 14), edit(setDate), &dateProblem),
             [](const DocumentRow& row) { return cellOf(row.document->date); })
        .add(withTip(stateColumn<DocumentUse>("use", DocumentTable::tr("Facts"), 18),
                     DocumentTable::tr("Whether somebody has accepted or refused a fact that was recognised in it")),
             [](const DocumentRow& row) { return cellOf(row.use); })
        .add(withTip(stateColumn<DocumentText>("text", DocumentTable::tr("Text"), 16),
                     DocumentTable::tr("Whether its words can be searched and selected")),
             [](const DocumentRow& row) { return cellOf(row.text); })
        .add(withTip(column("proofs", DocumentTable::tr("Proofs"), CellKind::Integer, 7, false),
                     DocumentTable::tr("How many values of the register it proves")),
             [](const DocumentRow& row) { return cellOf(row.proofs); })
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_proofs.h"

#include "store/record_label.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_columns.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A record that a document is linked to.
struct LinkedRecord
{
    RecordRef record;
    QString field; ///< that it proves; empty: the record names the document
    int page = 0;  ///< 0: none is named
    QString text;
};

/// Those that name the document, then what it proves, in the order of its pages.
std::vector<LinkedRecord> linksOf(const Register& records, Id<Document> id)
{
    std::vector<LinkedRecord> links;
    const auto addNaming = [&](const auto& rows) {
        for (const auto& row : rows) {
            if (row.document == id)
                links.push_back({refOf(row.id), {}, 0, {}});
        }
    };
    addNaming(records.all<Signatory>());
    addNaming(records.all<Amendment>());
    addNaming(records.all<ContractPriority>());
    std::vector<const Evidence*> proofs;
    for (const Evidence& evidence : records.all<Evidence>()) {
        if (evidence.document == id)
            proofs.push_back(&evidence);
    }
    std::ranges::stable_sort(proofs, {}, &Evidence::page);
    for (const Evidence* evidence : proofs) {
        const TableInfo& info = tableInfo(evidence->recordTable);
        const qsizetype field = info.columns.indexOf(evidence->field);
        links.push_back({{evidence->recordTable, evidence->recordId},
                         field < 0 ? evidence->field : info.labels[field],
                         evidence->page,
                         evidence->text});
    }
    return links;
}

struct LinkRow
{
    qint64 number = 0; ///< from 1, its place among the links
    QString record;
    LinkedRecord link;
};

TableSchema linkSchema()
{
    const auto rows = [](const Register& records, const TableSubject& subject) {
        std::vector<LinkRow> made;
        for (const LinkedRecord& link : linksOf(records, subject.as<Id<Document>>()))
            made.push_back({qint64(made.size()) + 1, recordLabel(records, link.record), link});
        return made;
    };
    return SchemaOf<LinkRow>(u"document_links"_s, {}, rows, [](const LinkRow& row) { return row.number; })
        .add(column("record", DocumentProofs::tr("Record"), CellKind::Text, 34),
             [](const LinkRow& row) { return cellOf(row.record); })
        .add(column("field", DocumentProofs::tr("Proves"), CellKind::Text, 16),
             [](const LinkRow& row) { return cellOf(row.link.field); })
        .add(column("page", DocumentProofs::tr("Page"), CellKind::Integer, 6),
             [](const LinkRow& row) { return row.link.page > 0 ? cellOf(row.link.page) : CellValue(); })
        .add(column("printed", DocumentProofs::tr("As printed"), CellKind::Text, 24),
             [](const LinkRow& row) { return cellOf(row.link.text); })
        .build();
}

} // namespace

DocumentProofs::DocumentProofs(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , table_(new RecordTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::unit());
    auto* title = new QLabel(tr("Linked records"), this);
    title->setBuddy(table_);
    column->addWidget(title);
    column->addWidget(table_);
    table_->setAccessibleName(tr("Linked records"));
    table_->setRecordModel(new RecordTableModel(linkSchema()));
    table_->setCompact(true);
    connect(table_, &RecordTableView::activatedId, this, &DocumentProofs::open);
}

void DocumentProofs::showDocument(Id<Document> id)
{
    id_ = id;
    table_->recordModel()->setSubject(TableSubject(id));
    table_->recordModel()->refresh(workspace_.records());
    setVisible(!linksOf(workspace_.records(), id).empty());
}

void DocumentProofs::open(qint64 row)
{
    const std::vector<LinkedRecord> links = linksOf(workspace_.records(), id_);
    if (row >= 1 && row <= qint64(links.size()))
        workspace_.requests().openRecord(links[std::size_t(row) - 1].record);
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/value_origins.h"

#include "app/documents/proof_dialog.h"

#include "domain/translate.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QCursor>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto originId = u"origin"_s; // of the column

} // namespace

std::pair<Shape, Tone> StateLook<Origin>::of(Origin origin)
{
    switch (origin) {
    case Origin::Unknown:
        return {Shape::Dash, Tone::Caution};
    case Origin::Source:
        return {Shape::Circle, Tone::Neutral};
    case Origin::Document:
        return {Shape::Check, Tone::Good};
    }
    return {Shape::Dash, Tone::Muted};
}

QString proofText(const Register& records, const Evidence& evidence)
{
    const TableInfo& info = tableInfo(evidence.recordTable);
    const qsizetype field = info.columns.indexOf(evidence.field);
    const Document* document = records.find(evidence.document);
    return translate("app", "%1: %2, page %3")
        .arg(field < 0 ? evidence.field : info.labels[field], document ? document->title : QString(),
             QLocale().toString(evidence.page));
}

TableColumn originColumn(const QString& recordTable)
{
    TableColumn made = stateColumn<Origin>("origin", translate("app", "Origin"), 16, false);
    made.tip = translate("app", "Whether a document proves a value of the line, or a source is stated");
    made.cellTip = [recordTable](const Register& records, qint64 id) {
        QStringList lines;
        for (const Evidence* evidence : allEvidenceOf(records, {recordTable, id}))
            lines << proofText(records, *evidence);
        return lines.join(u'\n');
    };
    return made;
}

ValueOrigins::ValueOrigins(Workspace& workspace, RecordTableView& table)
    : QObject(&table)
    , workspace_(workspace)
    , table_(table)
    , ask_(new QAction(Look::icon(u"documents"_s), tr("Where does this value come from?"), &table))
    , prove_(new QAction(tr("A page proves these lines…"), &table))
    , filter_(new QAction(Look::icon(u"filter"_s), tr("Only values without a source"), &table))
{
    ask_->setToolTip(tr("Opens the document at the place that proves the values of the line"));
    filter_->setCheckable(true);
    prove_->setToolTip(tr("One page of a document proves a value of all selected lines; can be undone"));
    table_.addActions({ask_, prove_, filter_});
    connect(ask_, &QAction::triggered, this, &ValueOrigins::ask);
    connect(prove_, &QAction::triggered, this, &ValueOrigins::prove);
    connect(filter_, &QAction::triggered, this, &ValueOrigins::filter);
    // Of the selection itself: the table says nothing of a row that the program made current.
    connect(table_.selectionModel(), &QItemSelectionModel::currentChanged, this, &ValueOrigins::update);
    connect(table_.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ValueOrigins::update);
    connect(table_.recordModel(), &RecordTableModel::arranged, this, &ValueOrigins::update);
    connect(table_.recordModel(), &RecordTableModel::filtersChanged, this, &ValueOrigins::update);
    connect(&workspace_, &Workspace::recordsChanged, this, &ValueOrigins::update);
    update();
}

std::vector<const Evidence*> ValueOrigins::proofs() const
{
    return allEvidenceOf(workspace_.records(), {table_.recordModel()->schema().table, table_.currentId()});
}

void ValueOrigins::update()
{
    setObstacle(ask_, firstOf({selectionObstacle(table_.currentId()),
                               unless(!proofs().empty(), tr("No document proves a value of this line yet."))}));
    setObstacle(prove_, firstOf({writeObstacle(workspace_), selectionObstacle(qint64(table_.selectedIds().size()))}));
    const Filters& filters = table_.recordModel()->filters();
    const auto it = filters.find(originId);
    filter_->setChecked(it != filters.end() && it->second == identifier(Origin::Unknown));
}

void ValueOrigins::ask()
{
    const auto open = [&workspace = workspace_](Id<Evidence> id) { workspace.requests().openRecord(refOf(id)); };
    const std::vector<const Evidence*> found = proofs();
    if (found.size() == 1)
        open(found.front()->id);
    if (found.size() < 2)
        return;
    auto* menu = new QMenu(&table_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Evidence* evidence : found)
        menu->addAction(proofText(workspace_.records(), *evidence), this, [open, id = evidence->id] { open(id); });
    menu->popup(QCursor::pos());
}

void ValueOrigins::prove()
{
    std::vector<RecordRef> proved;
    for (const qint64 id : table_.selectedIds())
        proved.push_back({table_.recordModel()->schema().table, id});
    if (proved.empty())
        return;
    auto* dialog = new ProofDialog(workspace_, std::move(proved), table_.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ValueOrigins::filter(bool isOn)
{
    table_.recordModel()->setFilter(originId, isOn ? identifier(Origin::Unknown) : QString());
}

} // namespace parvis

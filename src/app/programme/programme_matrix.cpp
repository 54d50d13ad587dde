// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_matrix.h"

#include "app/documents/value_origins.h"
#include "domain/names.h"
#include "domain/programme/priority_tree.h"
#include "domain/translate.h"
#include "tasks/evidence.h"
#include "tasks/priority_edits.h"
#include "tasks/programme/programme_edits.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The page that proves an answer: of its evidence, or that it names itself.
QString pageText(const Register& records, const ContractPriority& answer)
{
    for (const Evidence* proof : allEvidenceOf(records, refOf(answer.id)))
        return translate("app", "yes, p. %1").arg(proof->page);
    return answer.document && answer.page ? translate("app", "yes, p. %1").arg(*answer.page) : translate("app", "yes");
}

/// What is printed there, between quotation marks, and where.
QString sentenceText(const Register& records, const ContractPriority& answer)
{
    QStringList lines;
    for (const Evidence* proof : allEvidenceOf(records, refOf(answer.id))) {
        if (!proof->text.isEmpty())
            lines << translate("app", "“%1”").arg(proof->text.simplified());
        lines << proofText(records, *proof);
    }
    const Document* document = records.find(answer.document);
    if (lines.isEmpty() && document)
        lines << translate("app", "%1, page %2").arg(document->title).arg(answer.page.value_or(1));
    if (!answer.note.isEmpty())
        lines << answer.note;
    return lines.isEmpty() ? translate("app", "No document proves this answer yet.") : lines.join(u'\n');
}

TableColumn answerColumn(const Priority& priority)
{
    const QString title = priority.code.isEmpty() ? priority.title.left(24) : priority.code;
    TableColumn made = withTip(column(u"p%1"_s.arg(priority.id.value), title, CellKind::Text, 11), priority.title);
    made.unknown = QString(QChar(0x2013));
    made.narrow = true;
    return withCellTip(made, [id = priority.id](const Register& records, qint64 contract) {
        const ContractPriority* answer = answerTo(records, {contract}, id);
        return answer ? sentenceText(records, *answer) : translate("app", "Nothing is recorded.");
    });
}

TableSchema answerSchema(const std::vector<const Priority*>& priorities)
{
    struct Row
    {
        const Register* records;
        Id<Contract> contract;
        QString name;
    };
    const auto rows = [](const Register& records) {
        std::vector<Row> made;
        for (const auto& [name, contract] : contractsByName(records))
            made.push_back({&records, contract, name});
        return made;
    };
    SchemaOf<Row> schema(u"answers"_s, recordOf<Contract>().table, rows,
                         [](const Row& row) { return row.contract.value; });
    schema.add(column("contract", translate("app", "Contract"), CellKind::Text, 28),
               [](const Row& row) { return cellOf(row.name); });
    for (const Priority* priority : priorities) {
        schema.add(answerColumn(*priority), [id = priority->id](const Row& row) {
            const ContractPriority* answer = answerTo(*row.records, row.contract, id);
            return answer ? cellOf(pageText(*row.records, *answer)) : CellValue();
        });
    }
    return schema.build();
}

} // namespace

ProgrammeMatrix::ProgrammeMatrix(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , family_(new QComboBox(this))
    , column_(new QVBoxLayout(this))
    , sentence_(new NoteLabel(this))
    , openAction_(new QAction(Look::icon(u"open"_s), tr("Open the page that proves it"), this))
    , toggleAction_(new QAction(Look::icon(u"check"_s), tr("The contract answers it, or not"), this))
{
    family_->setAccessibleName(tr("Priorities of the columns"));
    family_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    family_->setMinimumContentsLength(32);
    sentence_->setLines(3);
    sentence_->setObjectName(u"sentence"_s);
    toggleAction_->setShortcut(Qt::Key_Space);
    for (QAction* action : {openAction_, toggleAction_})
        action->setShortcutContext(Qt::WidgetShortcut);
    auto* row = new QHBoxLayout;
    row->addWidget(family_);
    row->addStretch(1);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->addLayout(row);
    column_->addWidget(sentence_);
    Look::follow(this, [this, row] {
        const int unit = Look::unit();
        row->setContentsMargins(unit * 2, unit, unit * 2, unit);
        sentence_->setContentsMargins(unit * 2, unit, unit * 2, unit);
    });
    connect(family_, &QComboBox::activated, this, &ProgrammeMatrix::makeTable);
    connect(openAction_, &QAction::triggered, this, &ProgrammeMatrix::open);
    connect(toggleAction_, &QAction::triggered, this, &ProgrammeMatrix::toggle);
}

/// The families of what all contracts share: the axes of one are answered by that one alone.
void ProgrammeMatrix::showMatrix(const Register& records)
{
    records_ = records;
    QStringList families;
    for (const Priority* root : rootsOf(records, std::nullopt)) {
        if (!families.contains(root->family))
            families << root->family;
    }
    const QString chosen = family_->currentText();
    family_->clear();
    family_->addItems(families);
    family_->setCurrentIndex(std::max(0, family_->findText(chosen)));
    makeTable();
}

std::vector<const Priority*> ProgrammeMatrix::columns() const
{
    std::vector<const Priority*> columns;
    for (const Priority* root : rootsOf(records_, std::nullopt)) {
        if (root->family != family_->currentText())
            continue;
        for (const Id<Priority> id : subtreeOf(records_, root->id))
            columns.push_back(records_.find(id));
    }
    return columns;
}

/// A table has the columns that it was made with.
void ProgrammeMatrix::makeTable()
{
    const auto wanted = columns();
    std::vector<Id<Priority>> ids;
    for (const Priority* priority : wanted)
        ids.push_back(priority->id);
    if (!table_ || ids != shown_) {
        delete table_;
        shown_ = ids;
        table_ = new RecordTableView(this);
        table_->setRecordModel(new RecordTableModel(answerSchema(wanted)));
        table_->setAccessibleName(tr("Contracts by priorities"));
        table_->setSelectionBehavior(QAbstractItemView::SelectItems);
        table_->addActions({openAction_, toggleAction_});
        column_->insertWidget(1, table_, 1);
        table_->show(); // at once, so that it can take the keyboard
        connect(table_, &RecordTableView::activatedId, this, &ProgrammeMatrix::open, Qt::QueuedConnection);
        connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgrammeMatrix::showSentence);
    }
    table_->recordModel()->refresh(records_);
    showSentence();
}

ProgrammeMatrix::Cell ProgrammeMatrix::currentCell() const
{
    const int place = table_ ? table_->currentIndex().column() - 1 : -1;
    if (place < 0 || place >= int(shown_.size()))
        return {};
    return {{table_->currentId()}, shown_[std::size_t(place)]};
}

void ProgrammeMatrix::showSentence()
{
    const Cell cell = currentCell();
    const Priority* priority = records_.find(cell.priority);
    const bool isCell = priority && cell.contract.isValid();
    const ContractPriority* answer = isCell ? answerTo(records_, cell.contract, cell.priority) : nullptr;
    if (!isCell)
        sentence_->setText(tr("Choose a cell to read the sentence that proves it."));
    else
        sentence_->setText(contractName(records_, std::optional(cell.contract)) + u" – "_s + priority->title + u'\n' +
                           (answer ? sentenceText(records_, *answer) : tr("Nothing is recorded.")));
    setObstacle(openAction_, unless(answer, tr("Nothing is recorded.")));
    setObstacle(toggleAction_, firstOf({writeObstacle(workspace_), unless(isCell, tr("Choose a cell first."))}));
}

void ProgrammeMatrix::open()
{
    const Cell cell = currentCell();
    const ContractPriority* answer = answerTo(records_, cell.contract, cell.priority);
    if (!answer)
        return;
    const auto proofs = allEvidenceOf(records_, refOf(answer->id));
    if (!proofs.empty())
        workspace_.requests().openRecord(refOf(proofs.front()->id));
    else if (answer->document)
        workspace_.requests().openDocument(*answer->document, answer->page.value_or(1), {});
}

void ProgrammeMatrix::toggle()
{
    const Cell cell = currentCell();
    if (!cell.contract.isValid() || !workspace_.isWritable())
        return;
    const auto change = [&](Transaction& tx, const Register& records) {
        if (const ContractPriority* answer = answerTo(records, cell.contract, cell.priority))
            removeAnswer(tx, records, answer->id);
        else
            recordAnswer(tx, records, cell.contract, cell.priority);
    };
    if (!workspace_.edit(change))
        return;
    informUndoable(workspace_, answerTo(workspace_.records(), cell.contract, cell.priority)
                                   ? tr("The answer was recorded.")
                                   : tr("The answer was taken away, with its proofs."));
}

} // namespace parvis

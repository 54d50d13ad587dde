// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_page.h"

#include "app/programme/programme_edits.h"
#include "app/programme/programme_filter.h"
#include "app/programme/programme_matrix.h"
#include "app/programme/programme_model.h"
#include "app/programme/programme_sheet.h"
#include "app/programme/programme_tree.h"
#include "domain/confined_register.h"
#include "domain/names.h"
#include "tasks/evidence.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/touched_records.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto wordsKey = u"words"_s; // of the search, among the filters
const auto originKey = u"origin"_s;

/// Rows as high as those of the tables.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(Look::unit(), Look::unit());
    }
};

} // namespace

ProgrammePage::ProgrammePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"programme"_s, parent)
    , model_(new ProgrammeModel(this))
    , shown_(new ProgrammeFilter(this))
    , tree_(new ProgrammeTree(this))
    , search_(new QLineEdit(this))
    , nothing_(new QLabel(tr("Nothing answers these filters."), this))
    , matrix_(new ProgrammeMatrix(workspace, this))
    , sheet_(new ProgrammeSheet(workspace, this))
    , treeAction_(new QAction(Look::icon(u"programme"_s), tr("Tree"), this))
    , matrixAction_(new QAction(Look::icon(u"classes"_s), tr("Matrix"), this))
{
    setTitle(tr("Programme"));
    buildTree();
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->addWidget(search_, 1);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(nothing_);
    column->addWidget(tree_);
    nothing_->setObjectName(u"hint"_s);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->hide();
    Look::follow(this, [this, line] {
        const int unit = Look::unit();
        line->setContentsMargins(unit * 2, unit, unit * 2, unit);
        nothing_->setContentsMargins(0, unit * 3, 0, unit * 3);
        search_->setMaximumWidth(unit * 50);
        tree_->header()->setMinimumHeight(fontMetrics().height() + unit);
    });
    tree_->setObjectName(u"tree"_s);
    listed_ = list;
    setList(list);
    setList(matrix_);
    setSheet(sheet_);
    showView();
    followHome();
}

ProgrammePage::~ProgrammePage() = default;

void ProgrammePage::buildTree()
{
    search_->setPlaceholderText(tr("Search the programme"));
    search_->setAccessibleName(tr("Search the programme"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &ProgrammePage::filter);
    shown_->setSourceModel(model_);
    tree_->setModel(shown_);
    tree_->setAccessibleName(tr("Priorities and devices"));
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setItemDelegate(new RoomyDelegate(tree_));
    tree_->setAlternatingRowColors(true);
    tree_->setAllColumnsShowFocus(true);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(ProgrammeModel::TitleColumn, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(ProgrammeModel::CodeColumn, QHeaderView::ResizeToContents);
    tree_->header()->setSectionResizeMode(ProgrammeModel::ContractsColumn, QHeaderView::ResizeToContents);
    tree_->installEventFilter(this);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgrammePage::showCurrent);
    auto* copy = new QAction(Look::icon(u"copy"_s), tr("Copy"), tree_);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ProgrammePage::copySelection);
    tree_->addAction(copy);
    addViews({treeAction_, matrixAction_}, [this] { showView(); });
    matrixAction_->setToolTip(tr("Which contract answers which priority, and the page that proves it"));
    edits_ = new ProgrammeEdits(workspace(), *tree_, [this] { return shownRecord(); });
    connect(edits_, &ProgrammeEdits::added, this, [this](Id<Priority> id) { showRecord(refOf(id)); });
    addHeaderAction(edits_->addAction());
    unproved_ = new QAction(Look::icon(u"filter"_s), tr("Only values without a source"), this);
    unproved_->setCheckable(true);
    connect(unproved_, &QAction::toggled, this, &ProgrammePage::filter);
    tree_->addAction(unproved_);
    addHeaderAction(unproved_);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool ProgrammePage::isMatrix() const
{
    return matrixAction_->isChecked();
}

void ProgrammePage::showView()
{
    if (!listed_)
        return;
    listed_->setVisible(!isMatrix());
    matrix_->setVisible(isMatrix());
    if (isMatrix())
        matrix_->showMatrix(shownRecords_);
}

void ProgrammePage::refresh(const ChangeSet* changes)
{
    edits_->update();
    const auto within = home();
    shownRecords_ = within ? confinedTo(workspace().records(), *within) : workspace().records();
    if (!touchesList<Priority, Device, ContractPriority, Contract, FundingLine, Document, Evidence, Source>(changes))
        return;
    const auto current = shownRecord();
    model_->refresh(shownRecords_);
    if (isMatrix())
        matrix_->showMatrix(shownRecords_);
    tree_->expandAll();
    const int count = model_->recordCount();
    const int priorities = int(shownRecords_.all<Priority>().size());
    const int devices = int(shownRecords_.all<Device>().size());
    setFigures(
        {{priorities, tr("%n priority(ies)", nullptr, priorities)}, {devices, tr("%n device(s)", nullptr, devices)}});
    showEmptyState(count > 0 ? QString() : tr("The programme is empty"),
                   tr("Priorities and devices come with the embedded dataset."));
    showWhetherAny();
    if (current && shown_->mapFromSource(model_->indexOf(*current)).isValid()) // a filter stays that hides it now
        select(*current);
    else
        showCurrent();
}

void ProgrammePage::filter()
{
    shown_->setText(search_->text());
    shown_->setUnprovedOnly(unproved_->isChecked());
    tree_->expandAll();
    showWhetherAny();
}

void ProgrammePage::showWhetherAny()
{
    nothing_->setVisible(shown_->rowCount() == 0 && model_->recordCount() > 0);
}

void ProgrammePage::showRecord(const RecordRef& record)
{
    treeAction_->setChecked(true);
    if (!model_->indexOf(record).isValid() && home())
        workspace().territory().clear(TerritoryFilter::home); // it lies outside
    const QModelIndex index = model_->indexOf(record);
    if (!index.isValid())
        return;
    if (!shown_->mapFromSource(index).isValid())
        clearChips();
    select(record);
}

void ProgrammePage::select(const RecordRef& record)
{
    tree_->selectionModel()->setCurrentIndex(shown_->mapFromSource(model_->indexOf(record)),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    tree_->scrollTo(tree_->currentIndex());
}

std::optional<RecordRef> ProgrammePage::shownRecord() const
{
    return model_->recordAt(shown_->mapToSource(tree_->currentIndex()));
}

void ProgrammePage::applyFilters(const Filters& filters)
{
    const auto words = filters.find(wordsKey);
    search_->setText(words == filters.end() ? QString() : words->second);
    unproved_->setChecked(filters.contains(originKey));
}

Filters ProgrammePage::filters() const
{
    Filters filters;
    if (!search_->text().isEmpty())
        filters.insert({wordsKey, search_->text()});
    if (unproved_->isChecked())
        filters.insert({originKey, identifier(Origin::Unknown)});
    return filters;
}

void ProgrammePage::clearChips()
{
    search_->clear();
    unproved_->setChecked(false);
}

QWidget* ProgrammePage::mainWidget() const
{
    return isMatrix() && matrix_->table() ? static_cast<QWidget*>(matrix_->table()) : tree_;
}

void ProgrammePage::showCurrent()
{
    edits_->update();
    sheet_->showRecord(shownRecords_, shownRecord());
}

void ProgrammePage::copySelection() const
{
    QModelIndexList rows = tree_->selectionModel()->selectedRows();
    std::ranges::sort(rows, [&](const QModelIndex& a, const QModelIndex& b) {
        return tree_->visualRect(a).top() < tree_->visualRect(b).top();
    });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < ProgrammeModel::ColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

/// Ctrl+F leads to the search line; Down and Enter lead back to the tree, Escape clears.
bool ProgrammePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == tree_ && key->matches(QKeySequence::Find)) {
            search_->setFocus(Qt::ShortcutFocusReason);
            search_->selectAll();
            return true;
        }
        if (watched == search_ && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
            tree_->setFocus();
            return true;
        }
        if (watched == search_ && key->key() == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace parvis

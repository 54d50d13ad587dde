// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/page.h"

#include "ui_page_frame.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/header_layout.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/tables/filter_chips.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/sheet_share.h"
#include "widgets/workspace/territory_link.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int leastLetters = 24; ///< that a list is wide, whatever stands beside it
constexpr auto followedKey = "followed"_L1;

} // namespace

Page::Page(Workspace& workspace, QString id, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , id_(std::move(id))
    , ui_(std::make_unique<Ui::PageFrame>())
{
    ui_->setupUi(this);
    setFigures({});
    head_ = new HeaderLayout(ui_->head);
    for (QWidget* part : std::initializer_list<QWidget*>{ui_->title, ui_->aside, ui_->count})
        head_->addWidget(part);
    head_->follow(*this);
    connect(head_, &HeaderLayout::lowChanged, this, [this] { updateLook(); });
    ui_->emptyAction->hide();
    ui_->count->hide();
    Look::follow(this, [this] { updateLook(); });
    connect(ui_->chips, &ChipBar::removed, this, [this](const QString& key) {
        if (key == followedKey)
            leaveFollowed();
        else if (!workspace_.territory().remove(key))
            removeChip(key);
    });
    connect(ui_->chips, &ChipBar::cleared, this, &Page::clearAllFilters);
    connect(ui_->splitter, &QSplitter::splitterMoved, this, &Page::keepSheetShare);
}

/// A table that dies with its page must not tell it so.
Page::~Page()
{
    if (table_) {
        table_->disconnect();
        table_->recordModel()->disconnect();
    }
}

void Page::updateLook()
{
    const int unit = Look::unit();
    ui_->title->setFont(Look::titleFont());
    ui_->emptyTitle->setFont(Look::sectionFont());
    const int above = head_->isLow() ? unit / 2 : unit + unit / 2;
    ui_->headerLayout->setContentsMargins(unit * 2, above, unit * 2, above);
    ui_->headerLayout->setSpacing(unit);
    head_->setGap(unit * 2);
    ui_->emptyLayout->setSpacing(unit);
    ui_->listHost->setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
}

void Page::showRecord(const RecordRef& record)
{
    if (table_ && record.table == table_->recordModel()->schema().table)
        table_->showId(record.id);
}

void Page::applyFilters(const Filters& filters)
{
    if (table_)
        table_->recordModel()->setFilters(filters);
}

std::optional<RecordRef> Page::shownRecord() const
{
    if (!table_ || table_->currentId() == 0)
        return std::nullopt;
    return RecordRef{table_->recordModel()->schema().table, table_->currentId()};
}

Filters Page::filters() const
{
    return table_ ? table_->recordModel()->filters() : Filters();
}

QWidget* Page::mainWidget() const
{
    return table_ ? table_ : ui_->stack->currentWidget();
}

void Page::setTitle(const QString& title)
{
    ui_->title->setText(title);
    setAccessibleName(title);
}

QString Page::title() const
{
    return ui_->title->text();
}

void Page::setFigures(const QString& text)
{
    ui_->figures->setText(text);
    ui_->figures->setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::StrongFocus); // to be read and copied
}

QToolButton* Page::addHeaderAction(QAction* action)
{
    QToolButton* button = actionButton(action, this);
    QLayoutItem* count = head_->takeAt(head_->count() - 1); // it stays at the end
    head_->addWidget(button);
    head_->addItem(count);
    return button;
}

void Page::addHeaderRow(QWidget* row)
{
    ui_->headerLayout->addWidget(row);
}

void Page::setList(QWidget* list)
{
    ui_->listLayout->addWidget(list);
}

void Page::setTable(RecordTableView* table, Sharing sharing)
{
    table_ = table;
    setList(table);
    ui_->count->show();
    connect(table->recordModel(), &RecordTableModel::filtersChanged, this, &Page::showChips);
    connect(table, &RecordTableView::countsChanged, this, &Page::showCounts);
    connect(table, &RecordTableView::countsChanged, this, &Page::showFollowed);
    connect(table, &RecordTableView::selectedIdsChanged, this, &Page::showFollowed);
    connect(table->recordModel(), &RecordTableModel::editFailed, &workspace_, &Workspace::report);
    connect(table, &RecordTableView::hiddenElsewhere, this, &Page::clearBounds);
    if (sharing == Sharing::WithPages && table->recordModel()->schema().hasPlaces) {
        new TerritoryLink(
            workspace_, id_, [this] { return title(); }, *table, this);
        followTerritory();
    }
    showChips();
    showCounts();
}

void Page::setSheet(QWidget* sheet, int listShare, int sheetShare)
{
    sheet_ = sheet;
    sheetShare_ = sheetShareSetting(id_).value();
    if (sheetShare_ <= 0 || sheetShare_ >= 1)
        sheetShare_ = double(sheetShare) / (listShare + sheetShare);
    ui_->splitter->addWidget(sheet);
    ui_->splitter->setChildrenCollapsible(false);
    ui_->splitter->setStretchFactor(0, 3);
    ui_->splitter->setStretchFactor(1, 2);
    if (auto* record = qobject_cast<RecordSheet*>(sheet)) {
        foldSheet(record->isEmpty());
        connect(record, &RecordSheet::emptied, this, &Page::foldSheet);
    }
    placeSheet();
}

void Page::keepSheetOpen(bool isKept)
{
    auto* record = qobject_cast<RecordSheet*>(sheet_);
    record->disconnect(this);
    if (!isKept)
        connect(record, &RecordSheet::emptied, this, &Page::foldSheet);
    foldSheet(!isKept && record->isEmpty());
}

void Page::placeSheet()
{
    constexpr int whole = 10000;
    const int share = qRound(whole * sheetShare_);
    ui_->splitter->setSizes({whole - share, share});
}

void Page::keepSheetShare()
{
    const QList<int> sizes = ui_->splitter->sizes();
    if (!sheet_ || isFolded(*sheet_) || sizes.size() != 2 || sizes[0] + sizes[1] <= 0)
        return;
    sheetShare_ = double(sizes[1]) / (sizes[0] + sizes[1]);
    sheetShareSetting(id_).keep(sheetShare_);
}

bool Page::isUnderSheet(const QPoint& global) const
{
    const QPoint at = ui_->splitter->mapFromGlobal(global);
    return ui_->splitter->rect().contains(at) && at.x() > ui_->splitter->width() * (1 - sheetShare_);
}

/// It comes at once, unless the mouse is on the place that it takes: then the second click of a double click still
/// meets what the first one met. It goes once all is done that the moment asks for: it may be wanted again.
void Page::foldSheet(bool folded)
{
    isFoldWanted_ = folded;
    if (isFolded(*sheet_) == folded)
        return;
    if (isVisible() && (folded || isUnderSheet(QCursor::pos())))
        QTimer::singleShot(folded ? 0 : QApplication::doubleClickInterval(), this, &Page::takeFold);
    else
        takeFold();
}

void Page::takeFold()
{
    if (isFolded(*sheet_) == isFoldWanted_)
        return;
    sheet_->setVisible(!isFoldWanted_);
    if (!isFoldWanted_)
        placeSheet();
    sheetFolded(isFoldWanted_);
}

void Page::showEmptyState(const QString& title, const QString& advice, QAction* action)
{
    ui_->emptyTitle->setText(title);
    ui_->emptyAdvice->setText(advice);
    ui_->emptyAction->setVisible(action != nullptr);
    if (action)
        ui_->emptyAction->setDefaultAction(action);
    ui_->stack->setCurrentWidget(title.isEmpty() ? ui_->contentPage : ui_->emptyPage);
}

QWidget* Page::listArea() const
{
    return ui_->stack->currentWidget() == ui_->contentPage ? ui_->listHost : nullptr;
}

std::vector<Chip> Page::shownChips() const
{
    std::vector<Chip> filters = ui_->chips->chips();
    std::erase_if(filters, [](const Chip& chip) { return chip.key == followedKey; });
    return filters;
}

std::vector<Printout> Page::printouts() const
{
    return {};
}

std::vector<Chip> Page::ownChips() const
{
    return table_ ? filterChips(*table_->recordModel()) : std::vector<Chip>();
}

void Page::removeChip(const QString& key)
{
    if (table_)
        table_->recordModel()->setFilter(key, {});
}

void Page::clearChips()
{
    if (table_)
        table_->recordModel()->setFilters({});
}

void Page::clearAllFilters()
{
    clearChips();
    clearBounds();
    leaveFollowed();
}

/// A command on the selection would take these, too: the user sees how many there are, and why.
void Page::showFollowed()
{
    const QString page = table_->chosenOn();
    const int count = int(table_->selectedIds().size());
    std::optional<Chip> followed;
    if (!page.isEmpty() && count > 1)
        followed = Chip{followedKey, tr("%n line(s) selected with “%1”", nullptr, count).arg(page),
                        tr("Another page selected these lines; a click leaves the current one alone selected")};
    if (followed == followed_)
        return;
    followed_ = followed;
    showChips();
}

void Page::leaveFollowed()
{
    if (followed_)
        table_->showId(table_->currentId());
}

void Page::clearBounds()
{
    if (bounds_ == Bounds::Pages)
        workspace_.territory().clearBeside(id_);
    else if (bounds_ == Bounds::Home)
        workspace_.territory().clear(TerritoryFilter::home);
}

void Page::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !(ui_->chips->chips().empty() && filters().empty()))
        clearAllFilters();
    else
        QWidget::keyPressEvent(event);
}

void Page::followTerritory()
{
    setBounds(Bounds::Pages);
}

void Page::followHome()
{
    setBounds(Bounds::Home);
}

std::shared_ptr<const TerritorySet> Page::home() const
{
    return workspace_.territory().of(TerritoryFilter::home);
}

void Page::setBounds(Bounds bounds)
{
    bounds_ = bounds;
    connect(&workspace_.territory(), &TerritoryFilter::changed, this, [this](const QString& page) {
        if (page != id_)
            showChips();
    });
    showChips();
}

void Page::showChips()
{
    std::vector<Chip> chips = ownChips();
    if (bounds_ != Bounds::None)
        std::ranges::move(bounds_ == Bounds::Home ? workspace_.territory().chipsOf(TerritoryFilter::home)
                                                  : workspace_.territory().chipsBeside(id_),
                          std::back_inserter(chips));
    if (followed_)
        chips.push_back(*followed_);
    ui_->chips->setChips(chips);
    ui_->aside->setCurrentWidget(chips.empty() ? static_cast<QWidget*>(ui_->figures) : ui_->chips);
}

void Page::showCounts()
{
    const RecordTableModel& model = *table_->recordModel();
    const QLocale locale;
    const QString all = locale.toString(model.totalCount());
    const auto room = [this](const QString& text) { return ui_->count->fontMetrics().size(0, text).width() + 2; };
    // as wide with filters as without them, so that the buttons beside it stay
    ui_->count->setMinimumWidth(std::max(room(tr("%1 of %2").arg(all, all)), room(tr("%1 in all").arg(all))));
    if (model.isArranging() && model.totalCount() == 0)
        ui_->count->setText(tr("Reading…"));
    else if (model.rowCount() == model.totalCount())
        ui_->count->setText(tr("%1 in all").arg(all));
    else
        ui_->count->setText(tr("%1 of %2").arg(locale.toString(model.rowCount()), all));
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/page.h"

#include "ui_page_frame.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/header_layout.h"
#include "widgets/look/look.h"
#include "widgets/tables/filter_chips.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/list_notes.h"
#include "widgets/workspace/sheet_place.h"
#include "widgets/workspace/territory_link.h"

#include <QAction>
#include <QKeyEvent>
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
    setFigures(QString());
    sheetPlace_ = new SheetPlace(*ui_->splitter, id_, this);
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
    connect(sheetPlace_, &SheetPlace::foldChanged, this, &Page::sheetFolded);
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

void Page::setFigures(const std::vector<Figure>& figures)
{
    QStringList parts;
    for (const Figure& figure : figures) {
        if (figure.count != 0)
            parts << figure.text;
    }
    setFigures(parts.join(u" · "_s));
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
    connect(table, &RecordTableView::countsChanged, this, [this] { showCount(*ui_->count, *table_->recordModel()); });
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
    showCount(*ui_->count, *table->recordModel());
}

void Page::setSheet(QWidget* sheet, int listShare, int sheetShare)
{
    sheetPlace_->setSheet(sheet, listShare, sheetShare);
}

void Page::foldSheet(bool folded)
{
    sheetPlace_->fold(folded);
}

void Page::keepSheetOpen(bool isKept)
{
    sheetPlace_->keepOpen(isKept);
}

QWidget* Page::sheetArea() const
{
    return sheetPlace_->sheet();
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

void Page::showFollowed()
{
    const std::optional<Chip> followed = followedChip(*table_, followedKey);
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

} // namespace parvis

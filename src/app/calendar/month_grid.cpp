// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/month_grid.h"

#include "app/calendar/calendar_schema.h"
#include "app/calendar/month_delegate.h"
#include "widgets/look/look.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QIcon markIcon(const StateMark& mark, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(painter, QRectF(0, 0, side, side), mark.shape, Look::tone(mark.tone));
    return pixmap;
}

} // namespace

MonthGrid::MonthGrid(MonthModel* model, QWidget* parent)
    : QTableView(parent)
    , model_(model)
    , delegate_(new MonthDelegate(this))
{
    setModel(model);
    setItemDelegate(delegate_);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setProperty("plain", true);
    setAccessibleName(tr("Month, by weeks"));
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &MonthGrid::fitRows);
    fitRows();
}

void MonthGrid::fitRows()
{
    const QFontMetrics metrics = fontMetrics();
    clearSpans();
    horizontalHeader()->setMinimumSectionSize(metrics.averageCharWidth() * 4);
    verticalHeader()->setMinimumSectionSize(MonthDelegate::rowHeight(metrics, 1));
    for (int row = 0; row < model_->rowCount(); ++row) {
        const bool loose = row >= model_->weeks();
        verticalHeader()->setSectionResizeMode(row, loose ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (loose) {
            setSpan(row, 0, 1, MonthModel::daysOfWeek);
            const bool many = model_->entriesAt(model_->index(row, 0)).size() > 3;
            verticalHeader()->resizeSection(row, MonthDelegate::rowHeight(metrics, many ? 2 : 1));
        }
    }
}

QDate MonthGrid::currentDay() const
{
    return model_->dayAt(currentIndex());
}

void MonthGrid::goTo(QDate day)
{
    if (!day.isValid())
        return;
    const bool moves = day.year() != model_->month().year() || day.month() != model_->month().month();
    if (moves)
        model_->setMonth(day);
    setCurrentIndex(model_->indexOf(day));
    if (moves)
        Q_EMIT monthChanged();
}

void MonthGrid::setEntries(std::vector<CalendarEntry> entries)
{
    const QModelIndex before = currentIndex();
    const int row = before.isValid() ? before.row() : -1;
    const int column = before.column();
    model_->setEntries(std::move(entries));
    if (row >= 0)
        setCurrentIndex(model_->index(std::min(row, model_->rowCount() - 1), column));
}

void MonthGrid::setSelected(qint64 id)
{
    selected_ = id;
    delegate_->setSelected(id);
    viewport()->update();
}

QRect MonthGrid::chipRect(qint64 id) const
{
    for (int row = 0; row < model_->rowCount(); ++row) {
        for (int column = 0; column < MonthModel::daysOfWeek; ++column) {
            const QModelIndex index = model_->index(row, column);
            const auto& entries = model_->entriesAt(index);
            const MonthCell cell =
                MonthDelegate::layOut(visualRect(index), fontMetrics(), int(entries.size()), model_->isLoose(index));
            for (std::size_t i = 0; i < cell.chips.size(); ++i) {
                if (calendarId(*entries[i]) == id)
                    return cell.chips[i];
            }
        }
    }
    return {};
}

MonthGrid::Hit MonthGrid::hitAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    const auto& entries = model_->entriesAt(index);
    const MonthCell cell =
        MonthDelegate::layOut(visualRect(index), fontMetrics(), int(entries.size()), model_->isLoose(index));
    for (std::size_t i = 0; i < cell.chips.size(); ++i) {
        if (cell.chips[i].contains(position))
            return {entries[i], false};
    }
    return {nullptr, cell.more.contains(position)};
}

void MonthGrid::step(int days)
{
    const QDate from = currentDay();
    goTo(from.isValid() ? from.addDays(days) : model_->month().addMonths(1).addDays(-1));
    Q_EMIT cellChosen();
}

/// Under the last week lies what has no day, then the next month.
void MonthGrid::stepDown()
{
    const QDate from = currentDay();
    const bool hasLoose = model_->rowCount() > model_->weeks();
    if (!from.isValid()) {
        goTo(model_->month().addMonths(1));
    } else if (hasLoose && currentIndex().row() == model_->weeks() - 1) {
        setCurrentIndex(model_->index(model_->weeks(), 0));
    } else {
        goTo(from.addDays(MonthModel::daysOfWeek));
    }
    Q_EMIT cellChosen();
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const QDate day = currentDay().isValid() ? currentDay() : model_->month();
    const auto choose = [this](QDate chosen) {
        goTo(chosen);
        Q_EMIT cellChosen();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(-MonthModel::daysOfWeek);
    case Qt::Key_Down:
        return stepDown();
    case Qt::Key_PageUp:
        return choose(day.addMonths(-1));
    case Qt::Key_PageDown:
        return choose(day.addMonths(1));
    case Qt::Key_Home:
        return choose(model_->today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCell(currentIndex());
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void MonthGrid::openCell(const QModelIndex& index)
{
    const auto& entries = model_->entriesAt(index);
    if (entries.size() == 1)
        Q_EMIT entryOpened(calendarId(*entries.front()));
    else if (!entries.empty())
        showDayMenu(index);
    else if (const QDate day = model_->dayAt(index); day.isValid())
        Q_EMIT dayOpened(day);
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(index);
    const Hit hit = hitAt(event->pos());
    if (hit.entry)
        Q_EMIT entryChosen(calendarId(*hit.entry));
    else
        Q_EMIT cellChosen();
    if (hit.more)
        showDayMenu(index);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const Hit hit = hitAt(event->pos());
    if (hit.entry)
        Q_EMIT entryOpened(calendarId(*hit.entry));
    else if (const QDate day = model_->dayAt(index); day.isValid() && !hit.more)
        Q_EMIT dayOpened(day);
}

void MonthGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    showDayMenu(index);
}

/// Every entry of the day, then what can be done there.
void MonthGrid::showDayMenu(const QModelIndex& index)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"dayMenu"_s);
    constexpr int longest = 80;
    for (const CalendarEntry* entry : model_->entriesAt(index)) {
        QString text = entryLine(*entry);
        if (text.size() > longest)
            text = text.left(longest - 1) + u'…';
        text.replace(u'&', u"&&"_s);
        menu->addAction(markIcon(*markOf(entry->when), fontMetrics().ascent()), text, this,
                        [this, id = calendarId(*entry)] { Q_EMIT entryChosen(id); });
    }
    if (const QDate day = model_->dayAt(index); day.isValid()) {
        if (!menu->isEmpty())
            menu->addSeparator();
        Q_EMIT dayMenuRequested(menu, day);
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(viewport()->mapToGlobal(visualRect(index).center()));
}

/// The tip of a chip speaks of its entry only.
bool MonthGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const Hit hit = hitAt(help->pos()); hit.entry) {
            QToolTip::showText(help->globalPos(), entryLine(*hit.entry), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void MonthGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

} // namespace parvis

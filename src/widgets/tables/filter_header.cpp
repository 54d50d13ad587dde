// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/filter_header.h"

#include "domain/translate.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_model.h"
#include "widgets/tables/state_filter_button.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Typing filters after a short rest, so that each key does not sort anew.
constexpr int typingPause = 120; // milliseconds

QString filterHint(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Decimal:
    case CellKind::Money:
    case CellKind::Share:
        return translate("widgets", "100, >100, <100 or 10..20; ? for the unknown ones");
    case CellKind::Date:
        return translate("widgets", "2024, April 2024, >2024-04 or 2024..2025; ? for the unknown ones");
    default:
        return translate("widgets", "Words to find; ? for the unknown ones");
    }
}

} // namespace

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeFields);
}

void FilterHeader::setRecordModel(RecordTableModel* model)
{
    model_ = model;
    qDeleteAll(fields_);
    fields_.clear();
    for (int column = 0; column < model->columnCount(); ++column)
        fields_.push_back(makeField(column));
    connect(model, &RecordTableModel::filtersChanged, this, &FilterHeader::showFilters);
    if (auto* view = qobject_cast<QTableView*>(parentWidget()))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
            placeFields();
            viewport()->update(); // the pinned title does not move with the others, nor do texts at the edges
        });
    showFilters();
    updateGeometries();
}

void FilterHeader::setFiltersVisible(bool visible)
{
    filtersVisible_ = visible;
    updateGeometries();
    updateGeometry();
}

QWidget* FilterHeader::makeField(int column)
{
    const TableColumn& description = model_->column(column);
    const QString name = tr("Filter on %1").arg(description.title);
    if (description.kind == CellKind::State) {
        auto* button = new StateFilterButton(this);
        button->setAccessibleName(name);
        button->setToolTip(tr("Choose the states to show"));
        auto* menu = new QMenu(button);
        for (const StateMark* mark : description.marks) {
            QAction* action = menu->addAction(mark->word);
            action->setCheckable(true);
            action->setData(mark->id);
            connect(action, &QAction::triggered, this, [this, menu, column] {
                QStringList ids;
                for (const QAction* choice : menu->actions()) {
                    if (choice->isChecked())
                        ids << choice->data().toString();
                }
                model_->setFilter(model_->column(column).id, ids.join(u'|'));
            });
        }
        button->setMenu(menu);
        button->installEventFilter(this);
        return button;
    }
    auto* line = new QLineEdit(this);
    line->setClearButtonEnabled(true);
    line->setPlaceholderText(tr("Filter"));
    line->setAccessibleName(name);
    line->setToolTip(filterHint(description.kind));
    auto* pause = new QTimer(line);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(line, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this, line, column] {
        const TableColumn& filtered = model_->column(column);
        const bool good = line->text().trimmed().isEmpty() || CellFilter::parse(filtered, line->text());
        line->setProperty("invalid", !good);
        line->style()->polish(line);
        if (good)
            model_->setFilter(filtered.id, line->text());
    });
    connect(line, &QLineEdit::returnPressed, pause, [pause] { pause->start(0); });
    line->installEventFilter(this);
    return line;
}

void FilterHeader::showFilters()
{
    for (int column = 0; column < int(fields_.size()); ++column) {
        const auto it = model_->filters().find(model_->column(column).id);
        const QString text = it == model_->filters().end() ? QString() : it->second;
        if (auto* line = qobject_cast<QLineEdit*>(fields_[std::size_t(column)])) {
            if (line->text().trimmed() != text.trimmed())
                line->setText(text);
            continue;
        }
        auto* button = qobject_cast<QPushButton*>(fields_[std::size_t(column)]);
        const QStringList ids = text.split(u'|', Qt::SkipEmptyParts);
        QStringList words;
        for (QAction* action : button->menu()->actions()) {
            action->setChecked(ids.contains(action->data().toString()));
            if (action->isChecked())
                words << action->text();
        }
        button->setText(words.isEmpty() ? tr("All") : words.join(u", "_s));
    }
}

QWidget* FilterHeader::filterField(int column) const
{
    return column >= 0 && column < int(fields_.size()) ? fields_[std::size_t(column)] : nullptr;
}

void FilterHeader::focusFilter(int column)
{
    QWidget* field = filterField(column);
    if (!field || !filtersVisible_)
        return;
    scrollTo(column);
    field->setFocus(Qt::ShortcutFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->selectAll();
    else if (auto* button = qobject_cast<QPushButton*>(field))
        button->showMenu();
}

/// So that the whole column is seen, or as much of it as there is room.
void FilterHeader::scrollTo(int column)
{
    auto* view = qobject_cast<QTableView*>(parentWidget());
    if (!view || column == pinned().column())
        return;
    QScrollBar* bar = view->horizontalScrollBar();
    const int mostLeft = sectionPosition(column) + sectionSize(column) - viewport()->width();
    const int mostRight = sectionPosition(column) - pinned().width();
    bar->setValue(std::min(std::max(bar->value(), mostLeft), mostRight));
}

int FilterHeader::fieldHeight() const
{
    return filtersVisible_ ? fontMetrics().height() + Look::unit() + 4 : 0;
}

QSize FilterHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + Look::unit() + fieldHeight()};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, fieldHeight());
    QHeaderView::updateGeometries();
    placeFields();
}

PinnedColumn FilterHeader::pinned() const
{
    const auto* view = qobject_cast<QTableView*>(parentWidget());
    return view ? PinnedColumn(*view) : PinnedColumn(); // while the view goes, it is a widget only
}

/// Each below its title, as far as that is seen. The others wait outside: the keyboard goes through them, too, and
/// scrolls to the one that it comes to.
void FilterHeader::placeFields()
{
    const int height = fieldHeight();
    const PinnedColumn pinned = this->pinned();
    for (int column = 0; column < int(fields_.size()); ++column) {
        QWidget* field = fields_[std::size_t(column)];
        const QRect section(sectionViewportPosition(column), 0, sectionSize(column), this->height());
        QRect seen = section;
        if (column == pinned.column() || section.left() < pinned.width())
            seen = pinned.seenPart(section, column);
        field->setVisible(filtersVisible_ && !isSectionHidden(column));
        if (seen.width() > Look::unit())
            field->setGeometry(seen.left() + 2, this->height() - height + 1, seen.width() - 4, height - 4);
        else
            field->move(-field->width(), 0);
    }
}

void FilterHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const PinnedColumn pinned = this->pinned();
    if (pinned.column() < 0)
        return;
    QPainter painter(viewport());
    paintSection(&painter, QRect(0, 0, pinned.width(), viewport()->height()), pinned.column());
}

/// A click on the pinned title is one on its section, which stands further to the left.
template <class Handle>
void FilterHeader::handleMouse(QMouseEvent* event, Handle handle)
{
    const bool hovers = event->type() == QEvent::MouseMove && event->buttons() == Qt::NoButton;
    if (event->type() == QEvent::MouseButtonPress || hovers)
        onPinned_ = pinned().holds(event->pos());
    if (!onPinned_) {
        handle(event);
        return;
    }
    const QPointF moved = event->position() - QPointF(offset(), 0);
    QMouseEvent onSection(event->type(), moved, event->scenePosition(), event->globalPosition(), event->button(),
                          event->buttons(), event->modifiers(), event->pointingDevice());
    handle(&onSection);
}

void FilterHeader::mousePressEvent(QMouseEvent* event)
{
    handleMouse(event, [this](QMouseEvent* each) { QHeaderView::mousePressEvent(each); });
}

void FilterHeader::mouseMoveEvent(QMouseEvent* event)
{
    handleMouse(event, [this](QMouseEvent* each) { QHeaderView::mouseMoveEvent(each); });
}

void FilterHeader::mouseReleaseEvent(QMouseEvent* event)
{
    handleMouse(event, [this](QMouseEvent* each) { QHeaderView::mouseReleaseEvent(each); });
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->fillRect(rect, Look::ink(Look::Ink::Raised));
    painter->setPen(Look::ink(Look::Ink::Line));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (!filtersVisible_)
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (!model_)
        return;
    const int gap = Look::unit() - 1;
    QRect area = pinned().seenPart(rect, logicalIndex).adjusted(gap, 0, -gap, 0);
    std::vector<SortKey> keys = model_->sortKeys();
    std::erase_if(keys, [this](const SortKey& each) { return isSectionHidden(each.column); }); // a group's, mostly
    const auto key = std::ranges::find(keys, logicalIndex, &SortKey::column);
    if (key != keys.end()) {
        const int side = fontMetrics().xHeight();
        const QRectF mark(area.right() - side, area.center().y() - side / 2.0, side, side);
        const bool up = key->order == Qt::AscendingOrder;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Look::ink(Look::Ink::Accent));
        painter->drawPolygon(QPolygonF{QPointF(mark.left(), up ? mark.bottom() : mark.top()),
                                       QPointF(mark.right(), up ? mark.bottom() : mark.top()),
                                       QPointF(mark.center().x(), up ? mark.top() : mark.bottom())});
        area.setRight(area.right() - side - gap / 2);
        if (keys.size() > 1) {
            const QString place = QString::number(key - keys.begin() + 1);
            painter->setPen(Look::ink(Look::Ink::Accent));
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, place);
            area.setRight(area.right() - fontMetrics().horizontalAdvance(place) - 2);
        }
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::Text));
    const TableColumn& column = model_->column(logicalIndex);
    painter->drawText(area, (alignsRight(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(column.title, Qt::ElideRight, area.width()));
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    // Whoever clicks sees the field: it stays below the mouse.
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason) {
        const auto field = std::ranges::find(fields_, watched);
        scrollTo(int(field - fields_.begin()));
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* line = qobject_cast<QLineEdit*>(watched);
        const bool enters = line && (key == Qt::Key_Return || key == Qt::Key_Enter);
        if (enters) // a field passes the key on to the list, which would open its current row
            Q_EMIT line->returnPressed();
        if (enters || key == Qt::Key_Escape || (line && key == Qt::Key_Down)) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace parvis

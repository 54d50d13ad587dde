// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/box_texts.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLayout>
#include <QListView>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QStylePainter>
#include <QToolTip>

namespace parvis {

namespace {

constexpr int slack = 2;   // pixels that the toolkit leaves beside the text
constexpr int widest = 90; // units: about a hundred letters

void initialise(QStyleOptionComboBox& option, const QComboBox& box)
{
    class Opened : public QComboBox // what it says of itself is protected
    {
    public:
        using QComboBox::initStyleOption;
    };
    (box.*&Opened::initStyleOption)(&option);
}

void paint(QComboBox& box)
{
    QStylePainter painter(&box);
    QStyleOptionComboBox option;
    initialise(option, box);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText(box);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

/// Of the entry under the mouse, where it is cut. False: it has a tip of its own.
bool showEntry(QListView& list, const QHelpEvent& event)
{
    const QModelIndex entry = list.indexAt(event.pos());
    if (!entry.data(Qt::ToolTipRole).toString().isEmpty())
        return false;
    const bool isCut = entry.isValid() && list.sizeHintForIndex(entry).width() > list.viewport()->width();
    QToolTip::showText(event.globalPos(), isCut ? entry.data().toString() : QString(), &list);
    return true;
}

/// One that nobody has made anything else of.
bool isPlain(const QListView& list)
{
    return list.metaObject() == &QListWidget::staticMetaObject && list.viewMode() == QListView::ListMode &&
           !list.wordWrap();
}

} // namespace

QString shownText(const QComboBox& box)
{
    QStyleOptionComboBox option;
    initialise(option, box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    return box.fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - icon + slack);
}

int listWidth(const QWidget& box, int entries, int unit)
{
    return std::min(std::max(entries, box.width()), unit * widest);
}

BoxTexts::BoxTexts(int unit, QObject* parent)
    : QObject(parent)
    , unit_(unit)
{
}

void BoxTexts::follow(QWidget* widget)
{
    if (qobject_cast<QComboBox*>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        widget->installEventFilter(this);
    else if (auto* list = qobject_cast<QListView*>(widget); list && isPlain(*list))
        keepEntries(*list);
}

void BoxTexts::keepEntries(QListView& list)
{
    list.setTextElideMode(Qt::ElideRight);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setResizeMode(QListView::Adjust);
    list.viewport()->removeEventFilter(this);
    list.viewport()->installEventFilter(this);
}

bool BoxTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* box = qobject_cast<QComboBox*>(watched))
        return filterBox(*box, *event);
    if (auto* list = qobject_cast<QListView*>(watched->parent()); list && event->type() == QEvent::ToolTip)
        return showEntry(*list, static_cast<QHelpEvent&>(*event));
    if (event->type() == QEvent::Show && watched->isWidgetType() && watched->inherits("QComboBoxPrivateContainer"))
        fitList(static_cast<QWidget&>(*watched));
    return false;
}

bool BoxTexts::filterBox(QComboBox& box, QEvent& event)
{
    if (box.isEditable())
        return false;
    if (event.type() == QEvent::Paint) {
        paint(box);
        return true;
    }
    if (event.type() != QEvent::ToolTip || shownText(box) == box.currentText())
        return false;
    const QString own = box.toolTip().isEmpty() ? QString() : QLatin1Char('\n') + box.toolTip();
    QToolTip::showText(static_cast<QHelpEvent&>(event).globalPos(), box.currentText() + own, &box);
    return true;
}

/// The toolkit makes it as wide as the box, and too low for rows that an icon makes higher.
void BoxTexts::fitList(QWidget& frame)
{
    const auto* box = qobject_cast<QComboBox*>(frame.parentWidget());
    auto* list = frame.findChild<QListView*>();
    if (!box || !list)
        return;
    list->setTextElideMode(Qt::ElideRight);
    list->viewport()->removeEventFilter(this);
    list->viewport()->installEventFilter(this);
    frame.ensurePolished();
    frame.layout()->activate();
    const int beside = frame.width() - list->viewport()->width();
    const QRect screen = box->screen()->availableGeometry();
    const int width = std::min(listWidth(*box, list->sizeHintForColumn(0) + beside, unit_), screen.width());
    const int above = frame.height() - list->viewport()->height();
    const int rows = box->count() * list->sizeHintForRow(0) + std::max(above, beside);
    const int height = std::min(std::max(frame.height(), rows), screen.height());
    const int left = std::max(screen.left(), std::min(frame.x(), screen.right() + 1 - width));
    const int top = std::max(screen.top(), std::min(frame.y(), screen.bottom() + 1 - height));
    frame.setGeometry(left, top, width, height);
}

} // namespace parvis

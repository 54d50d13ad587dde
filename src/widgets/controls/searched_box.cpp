// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/searched_box.h"

#include "widgets/controls/choice_popup.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStylePainter>
#include <QToolTip>

namespace parvis {

namespace {

constexpr int letters = 24; // that the closed box has room for at least

} // namespace

SearchedBox::SearchedBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
}

SearchedBox::~SearchedBox() = default;

void SearchedBox::showPopup()
{
    if (count() == 0)
        return;
    if (!popup_) {
        popup_ = new ChoicePopup(model(), this);
        connect(popup_, &ChoicePopup::chosen, this, &SearchedBox::choose);
    }
    popup_->open(currentIndex(), {});
}

void SearchedBox::hidePopup()
{
    if (popup_)
        popup_->hide();
}

void SearchedBox::choose(int index)
{
    setCurrentIndex(index);
    Q_EMIT activated(index);
    Q_EMIT textActivated(itemText(index));
}

/// A letter opens the list and is the first one typed there; a space stays what opens a box.
void SearchedBox::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (plain && !text.isEmpty() && text[0].isPrint() && !text[0].isSpace() && count() > 0) {
        showPopup();
        popup_->open(currentIndex(), text);
    } else {
        QComboBox::keyPressEvent(event);
    }
}

QString SearchedBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width() - icon - 2);
}

void SearchedBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool SearchedBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != currentText()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), currentText(), this);
        return true;
    }
    return QComboBox::event(event);
}

} // namespace parvis

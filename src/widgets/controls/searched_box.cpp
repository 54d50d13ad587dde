// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/searched_box.h"

#include "widgets/controls/choice_popup.h"

#include <QKeyEvent>

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

} // namespace parvis

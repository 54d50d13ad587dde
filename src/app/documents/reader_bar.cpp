// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader_bar.h"

#include "widgets/look/look.h"

#include <QLabel>
#include <QToolButton>

namespace parvis {

namespace {

void dress(QToolButton* button)
{
    const int side = button->parentWidget()->fontMetrics().height();
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(!button->isCheckable());
    button->setIconSize(QSize(side, side));
    if (!button->toolTip().isEmpty())
        button->setAccessibleName(button->toolTip());
}

} // namespace

void dressReaderBar(QBoxLayout* bar)
{
    const int unit = Look::unit();
    bar->setContentsMargins(unit, unit / 2, unit, unit / 2);
    bar->setSpacing(unit / 2);
    for (int place = 0; place < bar->count(); ++place) {
        QWidget* widget = bar->itemAt(place)->widget();
        if (auto* button = qobject_cast<QToolButton*>(widget))
            dress(button);
        if (auto* label = qobject_cast<QLabel*>(widget)) {
            QPalette faint = bar->parentWidget()->palette();
            faint.setColor(QPalette::WindowText, Look::ink(Look::Ink::Faint));
            label->setPalette(faint);
        }
        for (auto* inner : widget ? widget->findChildren<QToolButton*>() : QList<QToolButton*>())
            dress(inner); // the cross that empties a line
    }
}

} // namespace parvis

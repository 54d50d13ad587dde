// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/state_filter_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace parvis {

StateFilterButton::StateFilterButton(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(u"stateFilter"_s);
    setFocusPolicy(Qt::StrongFocus);
}

/// The toolkit gives the text of a button with a menu no margin where it is not in the middle.
void StateFilterButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString text = std::exchange(option.text, QString());
    painter.drawControl(QStyle::CE_PushButton, option);
    const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    option.features.setFlag(QStyleOptionButton::HasMenu, false); // with one it knows of no margins
    QRect area = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    area.setRight(area.right() - arrow);
    painter.drawItemText(area, Qt::AlignLeft | Qt::AlignVCenter, option.palette, isEnabled(),
                         fontMetrics().elidedText(text, Qt::ElideRight, area.width()), QPalette::ButtonText);
}

} // namespace parvis

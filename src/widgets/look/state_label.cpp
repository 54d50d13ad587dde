// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/state_label.h"

#include "widgets/look/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace parvis {

StateLabel::StateLabel(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateLabel::setMark(const StateMark& mark, const QString& detail)
{
    mark_ = mark;
    detail_ = detail;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString StateLabel::text() const
{
    return detail_.isEmpty() ? mark_.word : u"%1 · %2"_s.arg(mark_.word, detail_);
}

QSize StateLabel::sizeHint() const
{
    const int side = fontMetrics().ascent();
    return {fontMetrics().horizontalAdvance(text()) + side + Look::unit(), fontMetrics().height()};
}

void StateLabel::setOneLine(bool oneLine)
{
    oneLine_ = oneLine;
    updateGeometry();
}

QString StateLabel::shownText() const
{
    const int room = width() - fontMetrics().ascent() - Look::unit();
    return oneLine_ ? fontMetrics().elidedText(text(), Qt::ElideRight, room) : text();
}

int StateLabel::heightForWidth(int width) const
{
    if (oneLine_)
        return fontMetrics().height();
    const int indent = fontMetrics().ascent() + Look::unit();
    return fontMetrics()
        .boundingRect(QRect(0, 0, std::max(1, width - indent), 10000), Qt::TextWordWrap, text())
        .height();
}

void StateLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = fontMetrics().ascent();
    const QColor colour = Look::tone(mark_.tone);
    paintShape(painter, QRectF(0, (fontMetrics().height() - side) / 2.0, side, side), mark_.shape, colour);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(side + Look::unit(), 0, 0, 0), Qt::TextWordWrap, shownText());
}

bool StateLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shownText() != text()) {
        const QString own = toolTip().isEmpty() ? QString() : u'\n' + toolTip();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text() + own, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/wrapped_text.h"

#include "widgets/look/look.h"

namespace parvis {

WrappedText::WrappedText(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
}

/// QLabel breaks a text at five widths to find one that looks well; here the width is given, and the height follows it.
QSize WrappedText::sizeHint() const
{
    if (isRich())
        return {Look::unit() * 30, fontMetrics().height()};
    return fontMetrics().size(0, text());
}

QSize WrappedText::minimumSizeHint() const
{
    if (isRich())
        return {Look::unit() * 20, fontMetrics().height()};
    const QRect narrow(0, 0, 1, QWIDGETSIZE_MAX);
    return {fontMetrics().boundingRect(narrow, Qt::TextWordWrap, text()).width(), fontMetrics().height()};
}

bool WrappedText::isRich() const
{
    return Qt::mightBeRichText(text());
}

int WrappedText::heightForWidth(int width) const
{
    return heights_.at(width, text(), font(), [&] { return QLabel::heightForWidth(width); });
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/page_box.h"

#include <algorithm>

namespace parvis {

/// 0: the text is a number of a page, or no label.
int PageBox::pageLabelled(const QString& text) const
{
    const QString typed = text.trimmed();
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (typed.isEmpty() || (isNumber && number >= minimum() && number <= maximum()))
        return 0;
    const auto label = std::ranges::find_if(
        labels_, [&](const QString& each) { return each.compare(typed, Qt::CaseInsensitive) == 0; });
    return label == labels_.end() ? 0 : std::min(int(label - labels_.begin()) + 1, maximum());
}

QValidator::State PageBox::validate(QString& text, int& place) const
{
    if (pageLabelled(text) > 0)
        return QValidator::Acceptable;
    const QValidator::State asNumber = QSpinBox::validate(text, place);
    const bool isBegun = std::ranges::any_of(
        labels_, [&](const QString& label) { return label.startsWith(text.trimmed(), Qt::CaseInsensitive); });
    return asNumber == QValidator::Invalid && isBegun ? QValidator::Intermediate : asNumber;
}

int PageBox::valueFromText(const QString& text) const
{
    const int page = pageLabelled(text);
    return page > 0 ? page : QSpinBox::valueFromText(text);
}

} // namespace parvis

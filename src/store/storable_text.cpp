// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storable_text.h"

#include <algorithm>

namespace parvis {

namespace {

bool isDoubtful(QChar sign)
{
    return sign.isNull() || sign.isSurrogate() || sign == QChar::ByteOrderMark || sign.unicode() >= 0xFFFE;
}

} // namespace

QString storableText(const QString& text)
{
    if (std::ranges::none_of(text, isDoubtful))
        return text.isNull() ? QStringLiteral("") : text;
    QString storable;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign.isNull() || (sign == QChar::ByteOrderMark && storable.isEmpty()))
            continue;
        const bool isPair = sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            storable += QStringView(text).mid(i++, 2);
        else
            storable += sign.isSurrogate() || sign.unicode() >= 0xFFFE ? QChar(QChar::ReplacementCharacter) : sign;
    }
    return storable.isNull() ? QStringLiteral("") : storable;
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace parvis {

/// Whether each sign has one byte in UTF-8, as in most texts of a register.
inline bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// @param text  whose signs have one byte each: written where the bytes have room, without a copy beside it
inline void appendAscii(QByteArray& bytes, const QString& text)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + text.size());
    std::transform(text.cbegin(), text.cend(), bytes.begin() + before, [](QChar c) { return char(c.unicode()); });
}

inline void appendUtf8(QByteArray& bytes, const QString& text)
{
    if (isAscii(text))
        appendAscii(bytes, text);
    else
        bytes += text.toUtf8();
}

} // namespace parvis

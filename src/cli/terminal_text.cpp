// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal_text.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

constexpr char16_t firstPicture = 0x2400; ///< of a control character: ␀, ␁ … ␛
constexpr char16_t deletePicture = 0x2421;

/// Embeddings, overrides and isolates, and the marks that turn the direction of what stands beside them.
bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

QChar sign(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return QChar(char16_t(firstPicture + code));
    return code == 0x7F ? QChar(deletePicture) : QChar(QChar::ReplacementCharacter);
}

} // namespace

QString terminalText(const QString& text)
{
    QString shown = text;
    for (QChar& c : shown) {
        if (isControl(c) || turnsDirection(c))
            c = sign(c);
    }
    return shown;
}

QString terminalJson(const QString& json)
{
    QString shown;
    shown.reserve(json.size());
    for (const QChar c : json) {
        if (isControl(c) || turnsDirection(c))
            shown += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown;
}

} // namespace parvis::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/flow_text.h"

#include "pdf/break_marks.h"

#include <QPainter>
#include <QTextCharFormat>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double leading = 1.22;
constexpr double endless = 1e7; ///< device units: wider than any text

/// What can be painted: no control characters, no marks that turn the direction of what follows or say where a line may
/// end, no half characters.
QString printable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\n') {
            clean += QChar(QChar::LineSeparator);
        } else if (c == u'\t') {
            clean += u' ';
        } else if (c.category() != QChar::Other_Control && !(u >= 0x202A && u <= 0x202E) &&
                   !(u >= 0x2066 && u <= 0x2069) && c != QChar(QChar::ObjectReplacementCharacter) && !isBreakMark(c)) {
            clean += c;
        }
    }
    return clean;
}

QTextCharFormat formatOf(const Span& span, const QStringList& fonts)
{
    QTextCharFormat format;
    format.setFont(pageFont(span.look, fonts));
    format.setForeground(span.look.colour);
    if (!span.link.isEmpty()) {
        format.setAnchor(true);
        // QPdfWriter writes the address byte by byte: only an encoded one survives.
        format.setAnchorHref(span.link.startsWith(u'#') ? span.link : QString::fromLatin1(QUrl(span.link).toEncoded()));
    }
    return format;
}

} // namespace

QFont pageFont(const TextLook& look, const QStringList& families)
{
    QFont font(families);
    font.setPointSizeF(look.size);
    font.setBold(look.bold);
    font.setItalic(look.italic);
    font.setStrikeOut(look.strikeOut);
    font.setStyleHint(QFont::SansSerif);
    // Letters that stand a hair apart are not shaped into ligatures, which a search in the PDF would not find.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    return font;
}

void TextBlock::paint(QPainter& painter, QPointF at, int first, int last) const
{
    const QPointF origin(at.x(), at.y() - top(first));
    for (int line = first; line <= last; ++line)
        layout->lineAt(line).draw(&painter, origin);
}

TextSetter::Text TextSetter::composed(const Spans& spans, bool marked) const
{
    Text text;
    for (const Span& span : spans) {
        const QString shown = printable(span.text);
        const QString run = marked ? withBreakMarks(shown, span.breaks, language_) : shown;
        text.formats.append({int(text.string.size()), int(run.size()), formatOf(span, fonts_)});
        text.string += run;
    }
    text.font = pageFont(spans.empty() ? TextLook{} : spans.front().look, fonts_);
    return text;
}

TextBlock TextSetter::laidOut(const Text& text, double width, QTextOption option) const
{
    TextBlock block;
    block.layout = std::make_shared<QTextLayout>(text.string, text.font, device_);
    block.layout->setTextOption(option);
    block.layout->setFormats(text.formats);
    block.layout->beginLayout();
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, block.height});
        block.height += std::ceil(line.height() * leading);
    }
    block.layout->endLayout();
    return block;
}

/// The lines of that block as a text of their own: each ends as it was broken, a divided word with its hyphen, and no
/// mark is left.
TextSetter::Text TextSetter::withoutMarks(const Text& text, const TextBlock& block)
{
    Text result;
    result.font = text.font;
    std::vector<int> places(std::size_t(text.string.size()) + 1); // where each sign went
    for (int line = 0; line < block.lines(); ++line) {
        const QTextLine laid = block.layout->lineAt(line);
        const int end = laid.textStart() + laid.textLength();
        for (int i = laid.textStart(); i < end; ++i) {
            places[std::size_t(i)] = int(result.string.size());
            if (!isBreakMark(text.string.at(i)))
                result.string += text.string.at(i);
        }
        if (line + 1 == block.lines())
            break;
        if (end > 0 && text.string.at(end - 1) == QChar(QChar::SoftHyphen))
            result.string += u'-';
        if (!result.string.endsWith(QChar(QChar::LineSeparator)))
            result.string += QChar(QChar::LineSeparator);
    }
    places.back() = int(result.string.size());
    for (QTextLayout::FormatRange range : text.formats) {
        const int start = places[std::size_t(range.start)];
        range.length = places[std::size_t(range.start + range.length)] - start;
        range.start = start;
        result.formats.append(range);
    }
    return result;
}

TextBlock TextSetter::block(const Spans& spans, double width, Qt::Alignment alignment) const
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const Text text = composed(spans, true);
    const bool isMarked = hasBreakMarks(text.string);
    const bool flows = std::ranges::any_of(spans, [](const Span& span) { return span.breaks == Breaks::Syllables; });
    // Most addresses and numbers stand on one line: marks make no difference then.
    if (isMarked && !flows) {
        const TextBlock plain = laidOut(composed(spans, false), width, option);
        if (plain.lines() == 1)
            return plain;
    }
    const TextBlock block = laidOut(text, width, option);
    if (!isMarked)
        return block;
    option.setWrapMode(QTextOption::ManualWrap);
    return laidOut(withoutMarks(text, block), width, option);
}

TextNeed TextSetter::need(const Spans& spans) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    const TextBlock block = laidOut(composed(spans, true), endless, option);
    TextNeed need;
    for (int line = 0; line < block.lines(); ++line)
        need.natural = std::max(need.natural, block.layout->lineAt(line).naturalTextWidth());
    need.minimum = std::min(need.natural, block.layout->minimumWidth());
    return need;
}

} // namespace parvis

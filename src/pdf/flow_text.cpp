// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/flow_text.h"

#include "pdf/break_marks.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextCharFormat>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

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
        format.setAnchorHref(span.link);
    }
    return format;
}

/// What a line holds of a span.
struct SpanPart
{
    int start = 0;
    int length = 0;
};

SpanPart partOf(const QString& text, const QTextLine& line, const QTextLayout::FormatRange& span)
{
    const int start = std::max(span.start, line.textStart());
    int end = std::min(span.start + span.length, line.textStart() + line.textLength());
    while (end > start && text.at(end - 1) == QChar(QChar::LineSeparator))
        --end;
    return {start, end - start};
}

/// Scripts whose signs are joined or stand in another order than they are read, and signs beyond 16 bits: the glyphs of
/// the page do not say them.
bool hidesItsText(QStringView text)
{
    static constexpr std::array plain{QChar::Script_Common,   QChar::Script_Inherited, QChar::Script_Latin,
                                      QChar::Script_Greek,    QChar::Script_Cyrillic,  QChar::Script_Armenian,
                                      QChar::Script_Georgian, QChar::Script_Han,       QChar::Script_Hiragana,
                                      QChar::Script_Katakana, QChar::Script_Hangul};
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x300 && (c.isSurrogate() || std::ranges::find(plain, c.script()) == plain.end());
    });
}

struct PaintedPart
{
    const TextBlock& block;
    QTextLine line;
    QTextCharFormat format;
    qsizetype span;
    SpanPart part;
};

void paintPart(TaggedCanvas& canvas, QPointF origin, const PaintedPart& painted, int element)
{
    const auto& [block, line, format, span, part] = painted;
    const QString text = block.layout->text().mid(part.start, part.length);
    const bool isLink = element >= 0 && format.isAnchor();
    const int owner = isLink ? canvas.linkOf(element, block.layout.get(), span) : element;
    canvas.run(
        owner,
        [&] {
            canvas.painter().setPen(format.foreground().color());
            for (const QGlyphRun& glyphs : line.glyphRuns(part.start, part.length))
                canvas.painter().drawGlyphRun(origin, glyphs);
        },
        hidesItsText(text) ? text : QString());
    if (!isLink)
        return;
    const double from = line.cursorToX(part.start);
    const double to = line.cursorToX(part.start + part.length);
    const QRectF box(std::min(from, to), line.y(), std::abs(to - from), line.height());
    canvas.addArea(owner, box.translated(origin), format.anchorHref(), text.simplified());
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

void TextBlock::paint(TaggedCanvas& canvas, QPointF at, int first, int last, int element) const
{
    const QPointF origin(at.x(), at.y() - top(first));
    const QList<QTextLayout::FormatRange> spans = layout->formats();
    for (int i = first; i <= last; ++i) {
        const QTextLine line = layout->lineAt(i);
        for (qsizetype span = 0; span < spans.size(); ++span) {
            if (const SpanPart part = partOf(layout->text(), line, spans.at(span)); part.length > 0)
                paintPart(canvas, origin, {*this, line, spans.at(span).format, span, part}, element);
        }
    }
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

TextBlock TextSetter::laidOut(const Text& text, double width, const QTextOption& option, double leading) const
{
    TextBlock block;
    block.layout = std::make_shared<QTextLayout>(text.string, text.font, device_);
    block.layout->setTextOption(option);
    block.layout->setFormats(text.formats);
    block.layout->setCacheEnabled(true); // the glyphs are painted
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

TextBlock TextSetter::block(const Spans& spans, double width, Qt::Alignment alignment, double leading) const
{
    const Wanted wanted{spans, width, alignment, leading};
    if (const auto known = known_.constFind(wanted); known != known_.cend())
        return *known;
    return *known_.insert(wanted, broken(wanted));
}

TextBlock TextSetter::broken(const Wanted& wanted) const
{
    const auto& [spans, width, alignment, leading] = wanted;
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const Text text = composed(spans, true);
    const bool isMarked = hasBreakMarks(text.string);
    const bool flows = std::ranges::any_of(spans, [](const Span& span) { return span.breaks == Breaks::Syllables; });
    // Most addresses and numbers stand on one line: marks make no difference then.
    if (isMarked && !flows) {
        const TextBlock plain = laidOut(composed(spans, false), width, option, leading);
        if (plain.lines() == 1)
            return plain;
    }
    const TextBlock block = laidOut(text, width, option, leading);
    if (!isMarked)
        return block;
    option.setWrapMode(QTextOption::ManualWrap);
    return laidOut(withoutMarks(text, block), width, option, leading);
}

TextNeed TextSetter::need(const Spans& spans) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    const TextBlock block = laidOut(composed(spans, true), endless, option, Spacing().leading);
    TextNeed need;
    for (int line = 0; line < block.lines(); ++line)
        need.natural = std::max(need.natural, block.layout->lineAt(line).naturalTextWidth());
    need.minimum = std::min(need.natural, block.layout->minimumWidth());
    return need;
}

} // namespace parvis

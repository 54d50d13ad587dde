// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/flow_layout.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double leaderSpace = 34 * unitsPerPoint;
constexpr double leaderGap = 4 * unitsPerPoint;
constexpr double boxPadding = 9 * unitsPerPoint;
constexpr double barWidth = 2.5 * unitsPerPoint;
const QColor hairline(0xd0, 0xd5, 0xda);

/// One line of a paragraph, with what decorates it. Lengths are device units.
struct ParagraphLine
{
    Paragraph style;
    TextBlock text;
    TextBlock number; ///< of the page that the leader leads to
    double width = 0;
    double left = 0; ///< of the text
    double top = 0;  ///< of the line in its strip
    double height = 0;
    int line = 0;
    int element = -1;

    void operator()(TaggedCanvas& canvas, QPointF at) const
    {
        QPainter& painter = canvas.painter();
        if (style.background.isValid())
            painter.fillRect(QRectF(at, QSizeF(width, height)), style.background);
        if (style.bar.isValid())
            painter.fillRect(QRectF(at, QSizeF(barWidth, height)), style.bar);
        text.paint(canvas, at + QPointF(left, top), line, line, element);
        if (line != text.lines() - 1)
            return;
        if (style.ruleBelow.isValid()) {
            painter.setPen(QPen(style.ruleBelow, 0.6 * unitsPerPoint));
            painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
        }
        if (number.layout)
            paintLeader(canvas, at);
    }

    void paintLeader(TaggedCanvas& canvas, QPointF at) const
    {
        const QTextLine last = text.layout->lineAt(line);
        const double y = at.y() + top + last.ascent();
        const double end = width - number.layout->lineAt(0).naturalTextWidth();
        canvas.painter().setPen(QPen(hairline, 0.8 * unitsPerPoint, Qt::DotLine));
        canvas.painter().drawLine(QPointF(at.x() + left + last.naturalTextWidth() + leaderGap, y),
                                  QPointF(at.x() + end - leaderGap, y));
        number.paint(canvas, at + QPointF(width - leaderSpace, top), 0, 0, element);
    }
};

} // namespace

StripMaker::StripMaker(const TextSetter& setter, double width, const QHash<QString, PdfPlace>& known)
    : setter_(setter)
    , width_(width)
    , known_(known)
{
}

Spans StripMaker::resolved(const Spans& spans) const
{
    Spans result;
    for (const Span& span : spans) {
        if (span.pagesOf.isEmpty()) {
            result.push_back(span);
            continue;
        }
        int last = 0;
        for (const QString& anchor : span.pagesOf) {
            const auto place = known_.constFind(anchor);
            if (place != known_.cend() && place->page == last)
                continue;
            if (last != 0)
                result.push_back({u", "_s, span.look, {}, {}});
            last = place == known_.cend() ? -1 : place->page;
            const QString number = last < 0 ? u"00"_s : QString::number(last);
            result.push_back({number, span.look, u'#' + anchor, {}});
        }
    }
    return result;
}

TextBlock StripMaker::textBlock(const Spans& spans, double width, Qt::Alignment alignment) const
{
    return setter_.block(resolved(spans), width, alignment, spacing_.leading);
}

int StripMaker::elementOf(const Paragraph& p)
{
    if (!p.leader.isEmpty()) {
        if (contents_ < 0)
            contents_ = structure_.add(0, {.role = PdfRole::Contents});
        const int entry = structure_.add(contents_, {.role = PdfRole::ContentsEntry});
        return structure_.add(entry, {.role = PdfRole::Reference});
    }
    contents_ = -1;
    if (p.headingLevel == 0)
        return structure_.add(0, {.role = PdfRole::Paragraph});
    lastHeading_ = std::min({p.headingLevel, lastHeading_ + 1, 6});
    return structure_.add(0, {.role = PdfRole::Heading, .level = lastHeading_});
}

void StripMaker::operator()(const Paragraph& p)
{
    const double padding = p.background.isValid() ? boxPadding : 0;
    ParagraphLine painted{p, {}, {}, width_, p.indent * unitsPerPoint + padding};
    const double textWidth = width_ - painted.left - padding - (p.leader.isEmpty() ? 0 : leaderSpace);
    painted.text = textBlock(p.spans, textWidth, p.alignment);
    if (!p.leader.isEmpty()) {
        const TextLook look = p.spans.empty() ? TextLook{} : p.spans.front().look;
        painted.number = textBlock({{{}, look, {}, {p.leader}}}, leaderSpace, Qt::AlignRight);
    }
    painted.style.spans.clear();
    painted.element = elementOf(p);
    const int lines = painted.text.lines();
    for (int line = 0; line < lines; ++line) {
        const bool first = line == 0;
        const bool last = line == lines - 1;
        painted.line = line;
        painted.top = first ? padding : 0;
        painted.height = painted.top + painted.text.bottom(line) - painted.text.top(line) + (last ? padding : 0);
        Strip strip;
        strip.height = painted.height;
        if (first) {
            strip.before = gap(p.before);
            strip.anchor = p.anchor;
            strip.outlineTitle = p.outlineTitle;
            strip.outlineLevel = p.outlineLevel;
            strip.breakPage = std::exchange(breakNext_, false);
        }
        if (last)
            strip.after = gap(p.after);
        // No first line alone at the foot of a page, no last line alone at the top of one.
        strip.glued = last ? p.keepWithNext : p.keepTogether || first || line == lines - 2;
        strip.paint = painted;
        strips_.push_back(std::move(strip));
    }
}

void StripMaker::operator()(const FlowPicture& picture)
{
    Strip strip;
    strip.before = gap(picture.before);
    strip.height = picture.height * unitsPerPoint;
    strip.after = gap(picture.after);
    strip.breakPage = std::exchange(breakNext_, false);
    contents_ = -1;
    const int figure = picture.alternative.isEmpty()
                           ? -1
                           : structure_.add(0, {.role = PdfRole::Figure, .alternative = picture.alternative});
    strip.paint = [paint = picture.paint, size = QSizeF(width_, strip.height), figure](TaggedCanvas& canvas,
                                                                                       QPointF at) {
        const QRectF box(at, size);
        if (figure >= 0)
            canvas.placeFigure(figure, box);
        canvas.run(figure, [&] {
            canvas.painter().save();
            paint(canvas.painter(), box);
            canvas.painter().restore();
        });
    };
    strips_.push_back(std::move(strip));
}

void StripMaker::operator()(const PageBreak&)
{
    breakNext_ = true;
}

std::vector<Strip> StripMaker::take()
{
    return std::move(strips_);
}

} // namespace parvis

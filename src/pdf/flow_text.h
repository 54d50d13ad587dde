// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: how runs of text become lines.

#include "pdf/flow_document.h"
#include "pdf/tagging/tagged_canvas.h"

#include <QFont>
#include <QHash>
#include <QTextLayout>

#include <memory>

class QPaintDevice;

namespace parvis {

/// Device units per point of the pages (the device has 720 dots per inch).
inline constexpr double unitsPerPoint = 10.0;

/// How close the lines, the rows and the parts of a text stand.
struct Spacing
{
    double leading = 1.22;                 ///< of the height of the letters, from line to line
    double gaps = 1;                       ///< of the room that is asked for around paragraphs, tables and pictures
    double rowPadding = 3 * unitsPerPoint; ///< above and below the text of a row, device units
};

/// A text laid out in lines. Lengths are device units.
struct TextBlock
{
    std::shared_ptr<QTextLayout> layout;
    double height = 0;
    int lines() const { return layout->lineCount(); }
    bool isEmpty() const { return layout->text().isEmpty(); }
    double top(int line) const { return layout->lineAt(line).y(); }
    double bottom(int line) const { return line + 1 < lines() ? top(line + 1) : height; }
    /// Those lines as content of that element of the structure, their links within it; −1: of none.
    void paint(TaggedCanvas& canvas, QPointF at, int first, int last, int element) const;
};

/// How wide a text wants to be, in device units.
struct TextNeed
{
    double natural = 0; ///< no line is broken
    double minimum = 0; ///< no word is broken
};

QFont pageFont(const TextLook& look, const QStringList& families);

/// Breaks the text of one document into lines. A text that comes again, as most do when a document is laid out again,
/// is the same block. Of one thread, as its fonts are.
class TextSetter
{
public:
    TextSetter(QPaintDevice* device, const QStringList& fonts, const QString& language)
        : device_(device)
        , fonts_(fonts)
        , language_(language)
    {
    }

    /// @param leading  see Spacing
    TextBlock block(const Spans& spans, double width, Qt::Alignment alignment,
                    double leading = Spacing().leading) const;
    TextNeed need(const Spans& spans) const;

private:
    /// What was asked for.
    struct Wanted
    {
        Spans spans;
        double width = 0;
        Qt::Alignment alignment;
        double leading = 1;

        friend bool operator==(const Wanted&, const Wanted&) = default;
        friend std::size_t qHash(const Wanted& wanted, std::size_t seed)
        {
            for (const Span& span : wanted.spans)
                seed = ::qHash(span.text, seed);
            return ::qHash(wanted.width, seed);
        }
    };
    struct Text
    {
        QString string;
        QList<QTextLayout::FormatRange> formats;
        QFont font;
    };
    Text composed(const Spans& spans, bool marked) const;
    TextBlock broken(const Wanted& wanted) const;
    TextBlock laidOut(const Text& text, double width, const QTextOption& option, double leading) const;
    static Text withoutMarks(const Text& text, const TextBlock& block);

    QPaintDevice* device_;
    const QStringList& fonts_;
    const QString& language_;
    mutable QHash<Wanted, TextBlock> known_;
};

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/view_paper.h"

#include "domain/translate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// Lengths are points.
constexpr QSizeF a4(595.28, 841.89);
constexpr QSizeF a3(841.89, 1190.55);
constexpr double narrowMargin = 36;
constexpr double perCharacter = 4.4; ///< of the text in a cell
constexpr double perColumn = 8;      ///< left and right of it
constexpr double highestPicture = 560;

double roomFor(const ViewTable& table)
{
    double room = 0;
    for (const ViewColumn& column : table.columns)
        room += column.characters * perCharacter + perColumn;
    return room;
}

double textWidth(const FlowPaper& paper)
{
    return paper.size.width() - 2 * paper.sideMargin;
}

/// Sets the parts of a view one under the other.
class ViewPages
{
public:
    ViewPages(const ViewPaper& view, const FlowPaper& paper, const ReportSetting& setting)
        : view_(view)
        , paper_(paper)
        , setting_(setting)
    {
    }

    FlowDocument compose()
    {
        addTitle();
        for (const ViewPart& part : view_.parts)
            std::visit([this](const auto& one) { add(one); }, part);
        addNotes();
        FlowDocument document = reportDocument(std::move(items_), view_.title, view_.subtitle, setting_);
        document.paper = paper_;
        return document;
    }

private:
    void addTitle()
    {
        items_.emplace_back(
            paragraph({span(translate("report", "City contracts “Engagements Quartiers 2030”"), look::kicker)}, 6));
        items_.emplace_back(titleHeading(view_.title, look::sheetTitle));
        Paragraph line = paragraph({span(view_.subtitle, look::subtitle)}, 10);
        line.ruleBelow = look::accent;
        items_.emplace_back(std::move(line));
        if (!view_.filters.isEmpty())
            items_.emplace_back(paragraph({span(translate("report", "Narrowed to:") + u' ', look::strong),
                                           span(view_.filters.join(u" · "_s), look::body)},
                                          8));
    }

    void add(const ViewHeading& heading) { items_.emplace_back(partHeading(heading.text, {})); }

    void add(const ViewText& text)
    {
        Spans spans;
        for (const ViewRun& run : text.runs) {
            TextLook runLook = run.strong ? look::strong : look::body;
            runLook.strikeOut = run.struck;
            Span made = flowing(run.text, runLook);
            made.link = run.link;
            spans.push_back(std::move(made));
        }
        items_.emplace_back(paragraph(std::move(spans), 4));
    }

    void add(const ViewFacts& facts)
    {
        FlowTable table;
        table.columns = {{{}, 1.45, Qt::AlignLeft}, {{}, 3, Qt::AlignLeft}};
        table.after = 8;
        table.alike = u"facts"_s;
        for (const ViewFact& fact : facts.facts) {
            Spans value = cell(std::optional(fact.value));
            if (!fact.origin.isEmpty())
                value.push_back(span(u'\n' + fact.origin, look::meta));
            table.rows.push_back({{span(fact.label, look::meta)}, std::move(value)});
        }
        items_.emplace_back(std::move(table));
    }

    void add(const ViewTable& table)
    {
        FlowTable made;
        for (const ViewColumn& column : table.columns)
            made.columns.push_back(
                {column.title, double(column.characters), column.alignsRight ? Qt::AlignRight : Qt::AlignLeft});
        made.after = 8;
        made.boxed = table.ruled;
        made.rowHeight = table.rowHeight;
        made.headColumn = table.ruled ? -1 : 0;
        const std::size_t shown = std::min(table.rows.size(), viewPaperRows);
        for (const QStringList& row : std::span(table.rows).first(shown)) {
            std::vector<Spans> cells;
            for (const QString& text : row)
                cells.push_back({flowing(text, look::cell)});
            made.rows.push_back(std::move(cells));
        }
        items_.emplace_back(std::move(made));
        if (const int left = int(table.rows.size() - shown); left > 0)
            items_.emplace_back(
                paragraph({span(QCoreApplication::translate(
                                    "report", "%n more line(s) are not printed: narrow the list, then print it again.",
                                    nullptr, left),
                                look::strong)},
                          6));
    }

    /// As wide as the text, unless it would be too high.
    void add(const ViewPicture& picture)
    {
        FlowPicture made;
        made.height = std::min(highestPicture, textWidth(paper_) * picture.ratio);
        made.before = 4;
        made.after = 8;
        made.paint = [picture](QPainter& painter, const QRectF& room) {
            QRectF place = room;
            place.setWidth(std::min(room.width(), room.height() / picture.ratio));
            picture.paint(painter, place);
        };
        made.alternative = picture.alternative;
        items_.emplace_back(std::move(made));
    }

    void addNotes()
    {
        if (view_.notes.isEmpty())
            return;
        items_.emplace_back(subheading(translate("report", "Sources and notes")));
        for (const QString& note : view_.notes)
            items_.emplace_back(paragraph({flowing(note, look::meta)}, 3));
    }

    const ViewPaper& view_;
    const FlowPaper& paper_;
    const ReportSetting& setting_;
    std::vector<FlowItem> items_;
};

} // namespace

FlowPaper paperFor(const ViewPaper& view)
{
    double room = 0;
    for (const ViewPart& part : view.parts) {
        if (const auto* table = std::get_if<ViewTable>(&part))
            room = std::max(room, roomFor(*table));
    }
    const FlowPaper upright;
    const FlowPaper across{a4.transposed(), narrowMargin};
    if (room <= textWidth(upright))
        return upright;
    return room <= textWidth(across) ? across : FlowPaper{a3.transposed(), narrowMargin};
}

QByteArray composeViewPaper(const ViewPaper& view, const ReportSetting& setting, std::stop_token stop)
{
    const FlowPaper paper = paperFor(view);
    return paintReport(ViewPages(view, paper, setting).compose(), setting, stop);
}

} // namespace parvis

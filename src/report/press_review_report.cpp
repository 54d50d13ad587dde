// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/press_review_report.h"

#include "domain/error.h"
#include "domain/web_link.h"
#include "report/press_review_index.h"
#include "report/report_map.h"
#include "report/territory_names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto sourcesAnchor = u"sources"_s;
constexpr double coverMapHeight = 250; ///< points
constexpr std::size_t longIssue = 12;  ///< articles from which a cover stands alone

QString rubricAnchor(int rubric)
{
    return u"rubric-%1"_s.arg(rubric);
}

/// Builds the pages of one issue from top to bottom.
class PressReviewPages
{
public:
    PressReviewPages(const Register& records, const PressReviewContent& content, const ReportSetting& setting)
        : records_(records)
        , content_(content)
        , setting_(setting)
        , sources_(records)
        , index_(records, content, setting.locale, sources_)
    {
    }

    FlowDocument compose()
    {
        addTitle();
        bool isCover = content_.entries.size() >= longIssue;
        const std::size_t titleEnd = items_.size();
        for (const PaperSection section : setting_.reviewSections) {
            if (isCover && section != PaperSection::Map && section != PaperSection::Contents) {
                if (items_.size() > titleEnd) // a title alone is no cover
                    items_.emplace_back(PageBreak{});
                isCover = false;
            }
            add(section);
        }
        FlowDocument document;
        document.info = info();
        document.furniture = furniture(numberedTitle(), setting_);
        document.items = std::move(items_);
        return document;
    }

private:
    void add(PaperSection section)
    {
        switch (section) {
        case PaperSection::Map:
            return addMap();
        case PaperSection::Contents:
            return addContents();
        case PaperSection::Editorial:
            return addEdito();
        case PaperSection::Articles:
            return addRubrics();
        case PaperSection::Territories:
        case PaperSection::Years:
            return index_.addTo(items_, section);
        case PaperSection::Legal:
            return addMentions();
        default: // of other papers
            return;
        }
    }

    QString issueTitle() const
    {
        const QString title = typeset(content_.title, setting_.locale);
        return title.isEmpty() ? QCoreApplication::translate("report", "Press review") : title;
    }

    QString numberedTitle() const
    {
        if (!content_.number)
            return issueTitle();
        return QCoreApplication::translate("report", "%1 no. %2").arg(issueTitle(), QString::number(*content_.number));
    }

    QString period() const
    {
        const QLocale& locale = setting_.locale;
        const auto& from = content_.from;
        const auto& to = content_.to;
        if (from && to && *from != *to)
            return u"%1 – %2"_s.arg(from->text(locale), to->text(locale));
        if (from && !to)
            return QCoreApplication::translate("report", "since %1").arg(from->text(locale));
        if (to && !from)
            return QCoreApplication::translate("report", "until %1").arg(to->text(locale));
        return from ? from->text(locale) : QString();
    }

    PdfInfo info() const
    {
        PdfInfo info;
        info.title = numberedTitle();
        info.subject = period();
        info.keywords = {QCoreApplication::translate("report", "Press review"),
                         QCoreApplication::translate("report", "City contracts")};
        if (content_.issuedOn)
            info.date = content_.issuedOn->lastDay();
        return info;
    }

    void addTitle()
    {
        const QString programme = QCoreApplication::translate("report", "City contracts “Engagements Quartiers 2030”");
        const QString publisher = setting_.publisher.isEmpty() ? programme : setting_.publisher;
        items_.emplace_back(paragraph({span(publisher, look::kicker)}, 6));
        Paragraph title = titleHeading(issueTitle(), look::title);
        title.outlineTitle = numberedTitle();
        items_.emplace_back(title);
        if (content_.number) {
            const QString number = QCoreApplication::translate("report", "No. %1").arg(*content_.number);
            items_.emplace_back(paragraph({span(number, look::subtitle)}, 4));
        }
        QStringList facts;
        if (const QString text = period(); !text.isEmpty())
            facts << QCoreApplication::translate("report", "Period: %1").arg(text);
        if (content_.issuedOn) {
            facts
                << QCoreApplication::translate("report", "issued on: %1").arg(content_.issuedOn->text(setting_.locale));
        }
        facts << articleCount(int(content_.entries.size()));
        Paragraph line = paragraph({span(facts.join(u" · "_s), look::meta)}, 14);
        line.ruleBelow = look::accent;
        items_.emplace_back(line);
    }

    /// Where the articles lead to.
    void addMap()
    {
        const ReportMap map = territoryMap(records_, districtsOf(records_, content_), setting_.locale);
        if (!map.paint)
            return;
        const QString title = QCoreApplication::translate("report", "The neighbourhoods that this issue speaks of");
        items_.emplace_back(subheading(title));
        items_.emplace_back(FlowPicture{coverMapHeight, map.paint, 0, 6, title + u". "_s + map.alternative});
    }

    static QString articleCount(int count)
    {
        return QCoreApplication::translate("report", "%n article(s)", nullptr, count);
    }

    void addEdito()
    {
        std::vector<Paragraph> lines = paragraphsOf(content_.edito, look::body, setting_.locale);
        if (lines.empty())
            return;
        items_.emplace_back(subheading(QCoreApplication::translate("report", "Editorial")));
        for (Paragraph& line : lines) {
            line.indent = 10;
            line.bar = look::accent;
            line.after = 0;
        }
        // One bar runs along the whole text: blank space belongs to the paragraphs, not between them.
        for (std::size_t i = 0; i + 1 < lines.size(); ++i)
            lines[i].spans.push_back(span(u"\n"_s, look::body));
        lines.back().after = 6;
        append(items_, std::move(lines));
    }

    void addContentsLine(const QString& title, const QString& note, const QString& anchor)
    {
        Paragraph line = paragraph({span(title, look::body, u'#' + anchor)}, 3);
        if (!note.isEmpty())
            line.spans.push_back(span(u"  "_s + note, look::meta));
        line.leader = anchor;
        items_.emplace_back(line);
    }

    void addContents()
    {
        Paragraph heading = partHeading(QCoreApplication::translate("report", "Contents"), {});
        heading.outlineTitle.clear();
        items_.emplace_back(heading);
        for (const PaperSection section : setting_.reviewSections) {
            if (section == PaperSection::Articles)
                addRubricLines();
            else if (section == PaperSection::Legal)
                addContentsLine(mentionsTitle(), {}, sourcesAnchor);
            else if (const auto part = index_.part(section))
                addContentsLine(part->first, {}, part->second);
        }
    }

    void addRubricLines()
    {
        int rubric = 0;
        for (std::size_t i = 0; i < content_.entries.size();) {
            const std::size_t end = endOfRubric(i);
            addContentsLine(rubricTitle(i), articleCount(int(end - i)), rubricAnchor(rubric++));
            i = end;
        }
    }

    std::size_t endOfRubric(std::size_t entry) const
    {
        std::size_t end = entry;
        while (end < content_.entries.size() && content_.entries[end].rubric == content_.entries[entry].rubric)
            ++end;
        return end;
    }

    QString rubricTitle(std::size_t entry) const
    {
        const QString& rubric = content_.entries[entry].rubric;
        return rubric.isEmpty() ? QCoreApplication::translate("report", "Other articles") : rubric;
    }

    void addRubrics()
    {
        int rubric = 0;
        for (std::size_t i = 0; i < content_.entries.size();) {
            const std::size_t end = endOfRubric(i);
            items_.emplace_back(partHeading(rubricTitle(i), rubricAnchor(rubric++)));
            for (; i < end; ++i)
                addEntry(i);
        }
    }

    void addEntry(std::size_t index)
    {
        const PressReviewEntry& entry = content_.entries[index];
        const Article* article = records_.find(entry.article);
        if (!article)
            return;
        const QString title = typeset(article->title, setting_.locale);
        Paragraph heading =
            paragraph({span(title.isEmpty() ? QCoreApplication::translate("report", "Untitled article") : title,
                            look::link, webLink(article->url))},
                      1);
        heading.before = 4;
        heading.headingLevel = 3;
        heading.keepWithNext = true;
        heading.keepTogether = true;
        heading.anchor = entryAnchor(index);
        items_.emplace_back(heading);
        addEntryDetails(entry, *article);
    }

    void addEntryDetails(const PressReviewEntry& entry, const Article& article)
    {
        const QString publisher = typeset(article.publisher, setting_.locale);
        const QString unnamed = QCoreApplication::translate("report", "publisher to be filled in");
        const QString undated = QCoreApplication::translate("report", "date to be filled in");
        std::vector<Paragraph> lines;
        lines.push_back(
            paragraph({span(publisher.isEmpty() ? unnamed : publisher, look::meta), span(u" · "_s, look::meta),
                       article.publishedOn ? span(article.publishedOn->text(setting_.locale), look::meta)
                                           : span(undated, look::unknown)},
                      3));
        if (const Span where = address(article.url, look::meta); !where.text.isEmpty()) {
            lines.back().keepWithNext = true;
            lines.back().after = 1;
            lines.push_back(paragraph({where}, 3));
        }
        for (Paragraph& line : paragraphsOf(entry.summary, look::body, setting_.locale))
            lines.push_back(std::move(line));
        QStringList territories;
        for (const TerritoryName& territory : territoriesOf(records_, article.id))
            territories << territory.name;
        if (!territories.isEmpty()) {
            lines.back().keepWithNext = true;
            const QString text = territories.size() == 1 ? QCoreApplication::translate("report", "Territory: %1")
                                                         : QCoreApplication::translate("report", "Territories: %1");
            lines.push_back(paragraph({span(text.arg(territories.join(u", "_s)), look::meta)}, 2));
        }
        lines.front().keepWithNext = lines.size() > 1;
        lines.back().after = 9;
        append(items_, std::move(lines));
    }

    static QString mentionsTitle() { return QCoreApplication::translate("report", "Sources and notices"); }

    void addMentions()
    {
        items_.emplace_back(partHeading(mentionsTitle(), sourcesAnchor));
        const QString rule = QCoreApplication::translate(
            "report", "This review quotes the title, the publisher, the date and the address of each article; the "
                      "summaries are its editors’ own. The articles belong to their publishers and are read there.");
        items_.emplace_back(paragraph({flowing(rule, look::meta)}, 4));
        if (const int undated = undatedCount(); undated > 0) {
            const QString text = QCoreApplication::translate("report", "The date of %n article(s) is not yet recorded.",
                                                             nullptr, undated);
            items_.emplace_back(paragraph({span(text, look::meta)}, 4));
        }
        std::vector<FlowItem> sources = sources_.items();
        if (!sources.empty())
            items_.emplace_back(subheading(QCoreApplication::translate("report", "Names and codes of territories")));
        std::ranges::move(sources, std::back_inserter(items_));
    }

    int undatedCount() const
    {
        return int(std::ranges::count_if(content_.entries, [&](const PressReviewEntry& entry) {
            const Article* article = records_.find(entry.article);
            return article && !article->publishedOn;
        }));
    }

    const Register& records_;
    const PressReviewContent& content_;
    const ReportSetting& setting_;
    SourceList sources_;
    PressReviewIndex index_;
    std::vector<FlowItem> items_;
};

} // namespace

FlowDocument pressReviewDocument(const Register& records, const PressReviewContent& content,
                                 const ReportSetting& setting)
{
    if (content.entries.empty()) {
        throw Error(QCoreApplication::translate("report", "The press review holds no article."), {},
                    QCoreApplication::translate("report", "Add articles to it first."));
    }
    return finishedReport(PressReviewPages(records, content, setting).compose(), setting);
}

QByteArray composePressReview(const Register& records, const PressReviewContent& content, const ReportSetting& setting,
                              std::stop_token stop)
{
    return paintFlow(pressReviewDocument(records, content, setting), std::move(stop));
}

FlowPage composePressReviewPage(const Register& records, const PressReviewContent& content,
                                const ReportSetting& setting, int page, std::stop_token stop)
{
    return paintFlowPage(pressReviewDocument(records, content, setting), page, std::move(stop));
}

} // namespace parvis

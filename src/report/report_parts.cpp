// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_parts.h"

#include "domain/names.h"
#include "domain/web_link.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Makes the texts of a document as they are printed.
class Polisher
{
public:
    explicit Polisher(const QLocale& locale)
        : locale_(locale)
    {
    }

    void polish(FlowDocument& document) const
    {
        polish(document.info.title);
        polish(document.info.author);
        polish(document.info.subject);
        polish(document.furniture.runningTitle);
        polish(document.furniture.attribution);
        for (FlowItem& item : document.items)
            std::visit([this](auto& part) { polish(part); }, item);
    }

private:
    void polish(QString& text) const { text = polished(withWrittenDates(text, locale_), locale_); }
    void polish(Spans& spans) const
    {
        for (Span& one : spans) {
            if (one.breaks != Breaks::Address)
                polish(one.text);
        }
    }
    void polish(Paragraph& paragraph) const
    {
        polish(paragraph.spans);
        polish(paragraph.outlineTitle);
    }
    void polish(FlowTable& table) const
    {
        for (FlowColumn& column : table.columns)
            polish(column.title);
        for (auto& row : table.rows) {
            for (Spans& cell : row)
                polish(cell);
        }
    }
    void polish(FlowPicture& picture) const { polish(picture.alternative); }
    void polish(PageBreak&) const {}

    const QLocale& locale_;
};

} // namespace

Span span(const QString& text, const TextLook& look, const QString& link)
{
    return {.text = text, .look = look, .link = link};
}

Span flowing(const QString& text, const TextLook& look)
{
    return {.text = text, .look = look, .breaks = Breaks::Syllables};
}

Span address(const QString& url, const TextLook& look)
{
    return {.text = readableAddress(url), .look = look, .link = webLink(url), .breaks = Breaks::Address};
}

Paragraph paragraph(Spans spans, double after)
{
    Paragraph p;
    p.spans = std::move(spans);
    p.after = after;
    return p;
}

Paragraph titleHeading(const QString& text, const TextLook& look)
{
    Paragraph p = paragraph({span(text, look)}, 3);
    p.headingLevel = 1;
    p.keepWithNext = true;
    p.keepTogether = true;
    return p;
}

Paragraph partHeading(const QString& text, const QString& anchor, int outlineLevel)
{
    Paragraph p = paragraph({span(text, look::heading)}, 8);
    p.headingLevel = 2 + outlineLevel;
    p.before = 20;
    p.keepWithNext = true;
    p.keepTogether = true;
    p.ruleBelow = look::rule;
    p.anchor = anchor;
    p.outlineTitle = text;
    p.outlineLevel = outlineLevel;
    return p;
}

Paragraph subheading(const QString& text)
{
    Paragraph p = paragraph({span(text, look::subheading)}, 4);
    p.headingLevel = 3;
    p.before = 8;
    p.keepWithNext = true;
    p.keepTogether = true;
    return p;
}

std::vector<Paragraph> paragraphsOf(const QString& text, const TextLook& look, const QLocale& locale)
{
    std::vector<Paragraph> paragraphs;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString clean = typeset(line, locale); !clean.isEmpty())
            paragraphs.push_back(paragraph({flowing(clean, look)}, 3));
    }
    return paragraphs;
}

Spans cell(const QString& text)
{
    return {span(text, look::cell)};
}

Spans cell(const std::optional<QString>& text)
{
    return text && !text->isEmpty() ? cell(*text) : Spans{span(unknownText(), look::unknown)};
}

Spans cell(const std::optional<PartialDate>& date, const QLocale& locale)
{
    return cell(date ? std::optional(date->text(locale)) : std::nullopt);
}

QString sourceText(const Source& source)
{
    QStringList details;
    for (const QString& detail : {source.producer, source.vintage, source.licence}) {
        if (const QString clean = detail.simplified(); !clean.isEmpty())
            details << clean;
    }
    const QString title = source.title.simplified();
    return details.isEmpty() ? title : u"%1 (%2)"_s.arg(title, details.join(u", "_s));
}

void SourceList::add(std::optional<Id<Source>> source)
{
    const Source* found = records_.find(source);
    if (found && std::ranges::find(sources_, found) == sources_.end())
        sources_.push_back(found);
}

std::vector<FlowItem> SourceList::items() const
{
    std::vector<FlowItem> items;
    for (const Source* source : sources_)
        items.emplace_back(paragraph({span(sourceText(*source), look::meta, webLink(source->url))}, 3));
    return items;
}

PageFurniture furniture(const QString& runningTitle, const ReportSetting& setting)
{
    const QString made = QCoreApplication::translate("report", "Composed with Parvis");
    return {
        runningTitle, setting.publisher.isEmpty() ? made : setting.publisher + u" · "_s + made,
        [](int page, int count) { return QCoreApplication::translate("report", "page %1 / %2").arg(page).arg(count); }};
}

QString languageTag(const QLocale& locale)
{
    return locale.name().replace(u'_', u'-');
}

FlowDocument reportDocument(std::vector<FlowItem> items, const QString& title, const QString& subject,
                            const ReportSetting& setting)
{
    FlowDocument document;
    document.info.title = title;
    document.info.subject = subject;
    document.info.date = setting.date.value_or(QDate());
    document.furniture = furniture(subject.isEmpty() ? title : title + u" · "_s + subject, setting);
    document.items = std::move(items);
    return document;
}

FlowDocument finishedReport(FlowDocument document, const ReportSetting& setting)
{
    document.info.author = setting.publisher;
    document.info.language = languageTag(setting.locale);
    document.info.isArchive = setting.isArchive;
    document.fonts = setting.fonts;
    Polisher(setting.locale).polish(document);
    return document;
}

QByteArray paintReport(FlowDocument document, const ReportSetting& setting, std::stop_token stop)
{
    return paintFlow(finishedReport(std::move(document), setting), std::move(stop));
}

void append(std::vector<FlowItem>& items, std::vector<Paragraph> paragraphs)
{
    for (Paragraph& p : paragraphs)
        items.emplace_back(std::move(p));
}

} // namespace parvis

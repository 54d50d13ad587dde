// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_parts.h"

#include "domain/names.h"
#include "domain/web_link.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double logoHeight = 46; // points

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

/// Gives the parts of a document the colours of a template.
struct Recolouring
{
    QColor accent;
    QColor quiet;

    void apply(FlowDocument& document) const
    {
        for (FlowItem& item : document.items) {
            if (auto* paragraph = std::get_if<Paragraph>(&item))
                apply(*paragraph);
            else if (auto* table = std::get_if<FlowTable>(&item))
                apply(*table);
        }
    }

private:
    void apply(QColor& colour) const
    {
        if (colour == look::accent)
            colour = accent;
        else if (colour == look::muted)
            colour = quiet;
    }
    void apply(Spans& spans) const
    {
        for (Span& one : spans)
            apply(one.look.colour);
    }
    void apply(Paragraph& paragraph) const
    {
        apply(paragraph.spans);
        apply(paragraph.bar);
        apply(paragraph.ruleBelow);
    }
    void apply(FlowTable& table) const
    {
        for (auto& row : table.rows) {
            for (Spans& cell : row)
                apply(cell);
        }
    }
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

FlowPicture logoPicture(const ReportSetting& setting)
{
    const auto paint = [logo = setting.logo](QPainter& painter, const QRectF& place) {
        const QSizeF size = QSizeF(logo.size()).scaled(place.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(place.topLeft(), size), logo);
    };
    const QString alternative = setting.publisher.isEmpty()
                                    ? QCoreApplication::translate("report", "Logo")
                                    : QCoreApplication::translate("report", "Logo: %1").arg(setting.publisher);
    return {logoHeight, paint, 0, 10, alternative};
}

PageFurniture furniture(const QString& runningTitle, const ReportSetting& setting)
{
    const QString made = QCoreApplication::translate("report", "Composed with Parvis");
    const QString& footer = setting.footer.isEmpty() ? setting.publisher : setting.footer;
    return {setting.header.isEmpty() ? runningTitle : setting.header + u" · "_s + runningTitle,
            footer.isEmpty() ? made : footer + u" · "_s + made, [](int page, int count) {
                return QCoreApplication::translate("report", "page %1 / %2").arg(page).arg(count);
            }};
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
    document.accent = setting.accent;
    document.quiet = setting.quiet;
    if (!setting.logo.isNull())
        document.items.insert(document.items.begin(), logoPicture(setting));
    Polisher(setting.locale).polish(document);
    if (setting.accent != look::accent || setting.quiet != look::muted)
        Recolouring{setting.accent, setting.quiet}.apply(document);
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

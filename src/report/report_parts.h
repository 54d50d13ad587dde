// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts that all reports are made of: looks, headings, dates, sources. Reports share one calm look of their own.

#include "domain/papers/paper_templates.h"
#include "domain/register.h"
#include "domain/typography.h"
#include "pdf/page_flow.h"

#include <QImage>
#include <QLocale>

#include <optional>

namespace parvis {

namespace look {
inline const QColor accent(0x1c, 0x55, 0x74);
inline const QColor muted(0x55, 0x5f, 0x69);
} // namespace look

/// What every report takes beside its content. Nothing is read from the system: neither its language nor its clock.
/// The template of a database gives the rest (report/paper_setting.h).
struct ReportSetting
{
    QLocale locale = QLocale(QLocale::French, QLocale::France);
    QString publisher;                      ///< the body that issues the report, as printed; may be empty
    QStringList fonts = pageFontFamilies(); ///< families, best first
    std::optional<QDate> date;              ///< the day that the report speaks of; none: not printed
    QImage logo = {};                       ///< of the publisher, above the title; may be null
    bool isArchive = false;                 ///< the PDF can be kept for decades (PDF/A-2a), too
    QString header = {};                    ///< at the head of pages, before their title
    QString footer = {};                    ///< at their foot; empty: the publisher
    QColor accent = look::accent;           ///< of titles, headings and links
    QColor quiet = look::muted;             ///< of sources and notes
    PaperSections reviewSections = usualSections(PaperKind::PressReview); ///< in their order
    PaperSections contractSections = usualSections(PaperKind::Contract);
    PaperSections qpvSections = usualSections(PaperKind::Qpv);
};

/// The looks of the parts as they are composed; finishedReport gives them the colours of the setting.
namespace look {
inline const QColor rule(0xc4, 0xcb, 0xd2);
inline const QColor panel(0xf1, 0xf5, 0xf8);
inline const TextLook kicker{8.5, true, false, muted};
inline const TextLook title{25, true, false, accent};
inline const TextLook sheetTitle{20, true, false, accent};
inline const TextLook subtitle{12.5, true, false, QColor(0x1d, 0x1d, 0x1f)};
inline const TextLook heading{13.5, true, false, accent};
inline const TextLook subheading{10, true, false, QColor(0x1d, 0x1d, 0x1f)};
inline const TextLook link{10.5, true, false, accent};
inline const TextLook body{9.5, false, false, QColor(0x1d, 0x1d, 0x1f)};
inline const TextLook strong{9.5, true, false, QColor(0x1d, 0x1d, 0x1f)};
inline const TextLook meta{8.5, false, false, muted};
inline const TextLook cell{8.5, false, false, QColor(0x1d, 0x1d, 0x1f)};
inline const TextLook cellStrong{8.5, true, false, QColor(0x1d, 0x1d, 0x1f)};
inline const TextLook unknown{8.5, false, true, muted};
} // namespace look

Span span(const QString& text, const TextLook& look, const QString& link = {});
/// A text that runs on: long words may be divided.
Span flowing(const QString& text, const TextLook& look);
/// An address that is read as it stands and leads there.
Span address(const QString& url, const TextLook& look);
Paragraph paragraph(Spans spans, double after);

/// The heading of the whole document.
Paragraph titleHeading(const QString& text, const TextLook& look);
/// A heading that begins a part: a bookmark, an anchor, a line below.
Paragraph partHeading(const QString& text, const QString& anchor, int outlineLevel = 0);
Paragraph subheading(const QString& text);

/// The paragraphs of a text that a user wrote: one per line that is not blank. Long words may be divided.
std::vector<Paragraph> paragraphsOf(const QString& text, const TextLook& look, const QLocale& locale);

/// A table cell, unknown values set apart.
Spans cell(const QString& text);
Spans cell(const std::optional<QString>& text);
Spans cell(const std::optional<PartialDate>& date, const QLocale& locale);

/// "Title (producer, vintage, licence)".
QString sourceText(const Source& source);

/// The sources that a report draws on, each once, in the order of first use.
class SourceList
{
public:
    explicit SourceList(const Register& records)
        : records_(records)
    {
    }
    void add(std::optional<Id<Source>> source);
    std::vector<FlowItem> items() const; ///< one paragraph each, its address a link

private:
    const Register& records_;
    std::vector<const Source*> sources_;
};

/// The logo of the setting, told in words. It has to have one.
FlowPicture logoPicture(const ReportSetting& setting);

/// Running title, attribution and "page 3 / 12".
PageFurniture furniture(const QString& runningTitle, const ReportSetting& setting);

/// "fr-FR".
QString languageTag(const QLocale& locale);

/// The whole report: "title · subject" runs at the head of its pages. @param subject  may be empty
FlowDocument reportDocument(std::vector<FlowItem> items, const QString& title, const QString& subject,
                            const ReportSetting& setting);

/// The report as it is printed, its language, fonts, colours, logo and author those of the setting. All its texts are
/// polished here and nowhere else (domain/typography.h), dates written out; addresses stay as they are.
FlowDocument finishedReport(FlowDocument document, const ReportSetting& setting);

/// The PDF of the finished report. Throws Cancelled.
QByteArray paintReport(FlowDocument document, const ReportSetting& setting, std::stop_token stop);

void append(std::vector<FlowItem>& items, std::vector<Paragraph> paragraphs);

} // namespace parvis

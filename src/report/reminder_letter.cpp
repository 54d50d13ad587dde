// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reminder_letter.h"

#include "domain/translate.h"
#include "report/flow_odt.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double betweenParagraphs = 10; // points

void addLetter(std::vector<FlowItem>& items, const ReminderMessage& message, const ReportSetting& setting)
{
    if (!items.empty()) {
        items.emplace_back(PageBreak{});
        if (!setting.logo.isNull()) // that of the first comes with the paper
            items.emplace_back(logoPicture(setting));
    }
    items.emplace_back(titleHeading(message.name, look::sheetTitle));
    if (setting.date)
        items.emplace_back(
            paragraph({span(PartialDate::day(*setting.date)->text(setting.locale), look::meta)}, betweenParagraphs));
    items.emplace_back(paragraph({span(message.subject, look::strong)}, betweenParagraphs));
    for (const QString& text : paragraphsOf(message))
        items.emplace_back(paragraph({flowing(text, look::body)}, betweenParagraphs));
    if (!setting.publisher.isEmpty())
        items.emplace_back(paragraph({span(setting.publisher, look::body)}, betweenParagraphs));
}

} // namespace

QByteArray composeReminderLetters(const std::vector<ReminderMessage>& messages, LetterFormat format,
                                  const ReportSetting& setting, std::stop_token stop)
{
    std::vector<FlowItem> items;
    for (const ReminderMessage& message : messages)
        addLetter(items, message, setting);
    const QString title = messages.size() == 1 ? messages.front().subject : translate("report", "Letters of reminder");
    FlowDocument document = reportDocument(std::move(items), title, {}, setting);
    return format == LetterFormat::Odt ? odtOf(finishedReport(std::move(document), setting), std::move(stop))
                                       : paintReport(std::move(document), setting, std::move(stop));
}

} // namespace parvis

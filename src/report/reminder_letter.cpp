// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reminder_letter.h"

#include "domain/translate.h"
#include "report/flow_odt.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double betweenParagraphs = 10; // points
constexpr double betweenBlocks = 24;
constexpr double rightHalf = 250; ///< where the addressee and the signature stand

/// Lines that belong together, the first one apart from what stands before.
void addBlock(std::vector<FlowItem>& items, const QStringList& lines, double indent)
{
    for (const QString& line : lines) {
        Paragraph p = paragraph({span(line, look::body)}, 2);
        p.indent = indent;
        p.before = line == lines.front() ? betweenBlocks : 0;
        p.keepWithNext = line != lines.back();
        items.emplace_back(std::move(p));
    }
}

QStringList withoutEmpty(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

void addLetter(std::vector<FlowItem>& items, const ReminderMessage& message, const ReportSetting& setting)
{
    if (!items.empty()) {
        items.emplace_back(PageBreak{});
        if (!setting.logo.isNull()) // that of the first comes with the paper
            items.emplace_back(logoPicture(setting));
    }
    const QStringList sender = message.sender.isEmpty() ? withoutEmpty({setting.publisher}) : message.sender;
    addBlock(items, sender, 0);
    addBlock(items, withoutEmpty({message.name, attentionLine(message)}), rightHalf);
    if (setting.date)
        addBlock(items, {PartialDate::day(*setting.date)->text(setting.locale)}, rightHalf);
    Paragraph subject = titleHeading(translate("report", "Subject: %1").arg(message.subject), look::subtitle);
    subject.before = betweenBlocks;
    subject.after = betweenParagraphs;
    items.emplace_back(std::move(subject));
    for (const QString& text : paragraphsOf(message))
        items.emplace_back(paragraph({flowing(text, look::body)}, betweenParagraphs));
    addBlock(items, sender, rightHalf);
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
    document.furniture.runningTitle = setting.header; // a letter goes out alone: nothing on it is of the whole file
    if (messages.size() > 1)
        document.furniture.pageLabel = [](int, int) { return QString(); };
    return format == LetterFormat::Odt
               ? odtOf(finishedReport(std::move(document), setting), std::move(stop), OdtBreaks::Kept)
               : paintReport(std::move(document), setting, std::move(stop));
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/reminder_message.h"

#include "domain/contacts/contact_rules.h"
#include "domain/deadlines.h"
#include "domain/names.h"
#include "domain/translate.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Reminder* lastReminder(const Register& records, Id<Signatory> signatory)
{
    const Reminder* last = nullptr;
    for (const Reminder& reminder : records.all<Reminder>().of(signatory)) {
        if (!last || last->on.lastDay() <= reminder.on.lastDay())
            last = &reminder;
    }
    return last;
}

QString lackingText(const Signatory& signatory)
{
    return signatory.status == SignatoryStatus::Deliberated
               ? translate("domain", "your signature")
               : translate("domain", "your deliberation and your signature");
}

/// "Contrat de ville de Lens (CN06202I) : votre signature, attendue pour le 31 mars 2024, depuis 338 jours ; …"
QString askedText(const Register& records, const Signatory& signatory, QDate today)
{
    const QLocale locale;
    const Contract* contract = records.find(signatory.contract);
    QString text = translate("domain", "Contract of %1: %2")
                       .arg(contract ? withCode(contractName(records, *contract), contract->code.text()) : QString(),
                            lackingText(signatory));
    if (const auto due = signatureDue(records, signatory))
        text += translate("domain", ", expected by %1").arg(due->text(locale));
    if (const auto late = daysLate(records, signatory, today); late && *late > 0)
        text += translate("domain", ", %n day(s) ago", nullptr, *late);
    if (const Reminder* last = lastReminder(records, signatory.id))
        text += translate("domain", "; last asked on %1").arg(last->on.text(locale));
    return text;
}

} // namespace

std::vector<ReminderMessage> reminderMessages(const Register& records, std::span<const Id<Signatory>> signatories,
                                              QDate today)
{
    std::vector<ReminderMessage> messages;
    for (const Id<Signatory> id : signatories) {
        const Signatory* signatory = records.find(id);
        if (!signatory || !isAwaited(*signatory))
            continue;
        auto message = std::ranges::find(messages, signatory->organisation, &ReminderMessage::organisation);
        if (message == messages.end())
            message = messages.insert(messages.end(), {.organisation = signatory->organisation,
                                                       .name = nameOf(records, signatory->organisation),
                                                       .address = addressOf(records, signatory->organisation)});
        if (message->function.isEmpty())
            message->function = signatory->representative.simplified();
        message->what << askedText(records, *signatory, today);
    }
    for (ReminderMessage& message : messages)
        message.subject = translate("domain", "City contract: what we are waiting for from %1").arg(message.name);
    return messages;
}

QStringList paragraphsOf(const ReminderMessage& message)
{
    QStringList texts{message.function.isEmpty()
                          ? translate("domain", "To whom it may concern,")
                          : translate("domain", "For the attention of: %1").arg(message.function),
                      translate("domain", "The city contract “Engagements Quartiers 2030” commits your body. To our "
                                          "knowledge these are still missing:")};
    for (const QString& line : message.what)
        texts << u"– "_s + line;
    texts << translate("domain",
                       "We thank you for letting us know when it can be done, and whom to ask in your services.");
    return texts;
}

QString mailAddress(const ReminderMessage& message)
{
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"%1?subject=%2&body=%3"_s.arg(mailLink(message.address), encoded(message.subject),
                                          encoded(paragraphsOf(message).join(u"\r\n\r\n"_s)));
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/reminder_message.h"

#include "domain/contacts/contact_rules.h"
#include "domain/contacts/name_in_sentence.h"
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

/// What is lacking, and by when it is expected.
QString lackingText(const Signatory& signatory, const std::optional<PartialDate>& due)
{
    const bool isDeliberated = signatory.status == SignatoryStatus::Deliberated;
    if (!due)
        return isDeliberated ? translate("domain", "your signature")
                             : translate("domain", "your deliberation and your signature");
    const bool isDay = due->precision() == PartialDate::Precision::Day;
    QString text;
    if (isDeliberated)
        text = isDay ? translate("domain", "your signature, expected by %1")
                     : translate("domain", "your signature, expected in %1");
    else
        text = isDay ? translate("domain", "your deliberation and your signature, expected by %1")
                     : translate("domain", "your deliberation and your signature, expected in %1");
    return text.arg(due->text(QLocale()));
}

QString lastAskedText(const PartialDate& on)
{
    const QString text = on.precision() == PartialDate::Precision::Day ? translate("domain", "; last asked on %1")
                                                                       : translate("domain", "; last asked in %1");
    return text.arg(on.text(QLocale()));
}

/// "Contrat de ville de la CA de Lens (CN06202I) : votre signature, attendue pour le 31 mars 2024, il y a 338 jours ;
/// …"
QString askedText(const Register& records, const Signatory& signatory, QDate today)
{
    const Contract* contract = records.find(signatory.contract);
    const QString whose =
        contract ? withCode(ofBody(nameOf(records, contract->epci)), contract->code.text()) : QString();
    QString text = translate("domain", "City contract %1: %2")
                       .arg(whose, lackingText(signatory, signatureDue(records, signatory)));
    if (const auto late = daysLate(records, signatory, today); late && *late > 0)
        text += translate("domain", ", %n day(s) ago", nullptr, *late);
    if (const Reminder* last = lastReminder(records, signatory.id))
        text += lastAskedText(last->on);
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
        message.subject = translate("domain", "City contract: awaited signature %1").arg(ofBody(message.name));
    return messages;
}

QString attentionLine(const ReminderMessage& message)
{
    return message.function.isEmpty() ? QString()
                                      : translate("domain", "For the attention of: %1").arg(message.function);
}

QStringList paragraphsOf(const ReminderMessage& message)
{
    QStringList texts{translate("domain", "Dear Sir or Madam,"),
                      translate("domain", "The city contract “Engagements Quartiers 2030” commits your body. To our "
                                          "knowledge these are still missing:")};
    for (const QString& line : message.what)
        texts << u"– "_s + line;
    texts << translate("domain",
                       "We thank you for letting us know when it can be done, and whom to ask in your services.")
          << translate("domain", "Yours faithfully,");
    return texts;
}

QString mailAddress(const ReminderMessage& message)
{
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QStringList texts{attentionLine(message)};
    texts << paragraphsOf(message) << message.sender.join(u"\r\n"_s);
    texts.removeAll(QString());
    return u"%1?subject=%2&body=%3"_s.arg(mailLink(message.address), encoded(message.subject),
                                          encoded(texts.join(u"\r\n\r\n"_s)));
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/reminder_message.h"

#include "tests/catch.h"

#include <QUrl>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

Register twoBodies()
{
    Contract first;
    first.id = {1};
    first.code = *ContractCode::parse(u"CN05905M");
    first.epci = {1};
    Contract second = first;
    second.id = {2};
    second.code = *ContractCode::parse(u"CN06209I");
    Organisation region;
    region.id = {1};
    region.name = u"Région d’essai"_s;
    region.email = u"accueil@exemple.fr"_s;
    Organisation town = region;
    town.id = {2};
    town.name = u"Ville d’essai"_s;
    town.email.clear();
    const auto signatory = [](qint64 id, qint64 contract, qint64 body, SignatoryStatus status) {
        Signatory made;
        made.id = {id};
        made.contract = {contract};
        made.organisation = {body};
        made.signatoryClass = SignatoryClass::Concluding;
        made.status = status;
        return made;
    };
    Signatory asked = signatory(1, 1, 1, SignatoryStatus::Deliberated);
    asked.representative = u"le président"_s;
    return Register()
        .with(Table<Contract>({first, second}))
        .with(Table<Organisation>({region, town}))
        .with(Table<Signatory>({asked, signatory(2, 2, 1, SignatoryStatus::Expected),
                                signatory(3, 1, 2, SignatoryStatus::Signed),
                                signatory(4, 2, 2, SignatoryStatus::Invited)}))
        .with(Table<Reminder>({{.id = {1}, .signatory = {1}, .on = *PartialDate::parse(u"2025-01-10")}}));
}

} // namespace

TEST_CASE("each body gets one message with what it lacks, for which contract and since when")
{
    const std::vector<Id<Signatory>> all{{1}, {2}, {3}, {4}, {99}};
    const auto messages = reminderMessages(twoBodies(), all, QDate(2025, 3, 3));
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].name == u"Région d’essai");
    CHECK(messages[0].function == u"le président");
    REQUIRE(messages[0].what.size() == 2);
    CHECK(messages[0].what[0].contains(u"CN05905M"));
    CHECK(messages[0].what[0].contains(u"337"));  // days since 31 March 2024
    CHECK(messages[0].what[0].contains(u"2025")); // when it was asked last
    CHECK(messages[1].what.size() == 1);          // what it has signed is not asked for
    CHECK(messages[1].address.isEmpty());
}

TEST_CASE("a letter names what is expected, and ends as letters do")
{
    Register records = twoBodies();
    Signatory approximate = *records.find(Id<Signatory>{2});
    approximate.targetDate = PartialDate::parse(u"2025-02");
    approximate.organisation = {2};
    records = records.with(Table<Signatory>({*records.find(Id<Signatory>{1}), approximate}));
    const std::vector<Id<Signatory>> all{{1}, {2}};
    const auto messages = reminderMessages(records, all, QDate(2025, 3, 3));
    CHECK(messages[0].subject == u"City contract: awaited signature of Région d’essai");
    CHECK(messages[0].what[0].contains(u"your signature, expected by "_s)); // it has deliberated
    CHECK(messages[1].what[0].contains(u"your deliberation and your signature, expected in February 2025"_s));
    CHECK(attentionLine(messages[0]).contains(u"le président"));
    CHECK(attentionLine(messages[1]).isEmpty());
    for (const ReminderMessage& message : messages) {
        CHECK(paragraphsOf(message).first() == u"Dear Sir or Madam,");
        CHECK(paragraphsOf(message).last() == u"Yours faithfully,");
    }
}

TEST_CASE("the draft of an e-mail holds address, subject and text, and no line that breaks out of them")
{
    const std::vector<Id<Signatory>> one{{1}};
    auto messages = reminderMessages(twoBodies(), one, QDate(2025, 3, 3));
    messages[0].what << u"A & B? 50 % #1"_s;
    messages[0].sender = {u"Service habitat"_s, u"Ville d’essai"_s};
    const QString mail = mailAddress(messages[0]);
    CHECK(mail.startsWith(u"mailto:accueil@exemple.fr?subject="));
    CHECK(mail.count(u'&') == 1);
    CHECK(mail.count(u'?') == 1);
    CHECK_FALSE(mail.contains(u' '));
    CHECK(QUrl::fromPercentEncoding(mail.toUtf8())
              .endsWith(u"Yours faithfully,\r\n\r\nService habitat\r\nVille d’essai"_s));
}

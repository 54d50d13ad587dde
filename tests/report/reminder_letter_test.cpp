// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reminder_letter.h"

#include "exchange/tables/zip_archive.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/default_locale.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

std::vector<ReminderMessage> twoLetters()
{
    Contract contract;
    contract.id = {1};
    contract.code = *ContractCode::parse(u"CN06202I");
    contract.epci = {1};
    const auto body = [](qint64 id, const QString& name) {
        Organisation made;
        made.id = {id};
        made.name = name;
        return made;
    };
    const auto signatory = [](qint64 id, SignatoryStatus status) {
        Signatory made;
        made.id = {id};
        made.contract = {1};
        made.organisation = {id};
        made.status = status;
        made.targetDate = PartialDate::parse(u"2024-03-31");
        return made;
    };
    Signatory mayor = signatory(1, SignatoryStatus::Invited);
    mayor.representative = u"le maire"_s;
    const Register records =
        Register()
            .with(Table<Epci>({{.id = {1}, .name = u"CA de Lens"_s}}))
            .with(Table<Contract>({contract}))
            .with(Table<Organisation>({body(1, u"Commune d’Avion"_s), body(2, u"Département du Pas-de-Calais"_s)}))
            .with(Table<Signatory>({mayor, signatory(2, SignatoryStatus::Deliberated)}));
    auto messages = reminderMessages(records, std::vector<Id<Signatory>>{{1}, {2}}, QDate(2024, 6, 1));
    for (ReminderMessage& message : messages)
        message.sender = {u"Service habitat"_s, u"Ville d’essai"_s};
    return messages;
}

QString odtPart(const QByteArray& odt, const QString& name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lettre.odt"_s);
    test::writeFile(path, odt);
    constexpr qint64 mostBytes = 10'000'000;
    return QString::fromUtf8(ZipReader(path, mostBytes, {}).open(name)->readAll());
}

} // namespace

TEST_CASE("a letter of reminder is correct French, from whom it comes to its closing formula")
{
    const test::French french;
    const test::FrenchLocale locale;
    const QByteArray pdf = composeReminderLetters(twoLetters(), LetterFormat::Pdf, test::onTheFirstOfJune());
    test::keepForTheEye(u"relances.pdf"_s, pdf);
    const QString text = test::textOf(pdf).simplified().replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
    for (
        const QString& phrase :
        {u"Service habitat Ville d’essai Commune d’Avion À l’attention de : le maire 1er juin 2024"_s,
         u"Objet : Contrat de ville – signature attendue de la commune d’Avion Madame, Monsieur,"_s,
         u"Contrat de ville de la CA de Lens (CN06202I) : votre délibération et votre signature, attendues pour le 31 mars 2024, il y a 62 jours"_s,
         u"signature attendue du Département du Pas-de-Calais"_s, u": votre signature, attendue pour le 31 mars 2024"_s,
         u"l’expression de notre considération distinguée. Service habitat Ville d’essai"_s}) {
        INFO(phrase.toStdString());
        CHECK(text.contains(phrase));
    }
    CHECK_FALSE(text.contains(u"Lettres de relance"_s)); // each goes out alone
    CHECK_FALSE(text.contains(u"/ 2"_s));
}

TEST_CASE("letters to be worked on begin a page each and have the same words")
{
    const test::French french;
    const test::FrenchLocale locale;
    const QByteArray odt = composeReminderLetters(twoLetters(), LetterFormat::Odt, test::onTheFirstOfJune());
    test::keepForTheEye(u"relances.odt"_s, odt);
    const QString content = odtPart(odt, u"content.xml"_s);
    CHECK(content.count(u"fo:break-before=\"page\""_s) == 1);
    CHECK(content.contains(u"de la commune d’Avion"_s));
    CHECK(content.contains(u"considération distinguée"_s));
    CHECK(content.count(u"Ville d’essai"_s) == 4);
    CHECK_FALSE(odtPart(odt, u"styles.xml"_s).contains(u"text:page-count"_s));
}

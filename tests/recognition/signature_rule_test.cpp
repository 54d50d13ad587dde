// SPDX-License-Identifier: GPL-3.0-or-later
// When and where a document was signed, and by whom already; what its sentences give.
#include "tests/catch.h"
#include "tests/recognition/typed_lines.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using test::factsOf;

namespace {

QString dayOf(const QStringList& lines)
{
    const RecognisedFacts facts = factsOf(lines);
    return facts.signatureDate ? facts.signatureDate->value.iso() : QString();
}

/// The amounts that the sentences of a document give, in euros.
QStringList amountsOf(const QString& sentence)
{
    QStringList amounts;
    for (const auto& amount : factsOf({u"Contrat de ville 2024-2030"_s, sentence}).amounts)
        amounts << QString::number(amount.value.amount.cents() / 100);
    return amounts;
}

SignatureMark markOf(const RecognisedFacts& facts, const QString& body)
{
    const auto found = std::ranges::find_if(
        facts.signatories, [&](const auto& signatory) { return signatory.value.organisation.contains(body); });
    REQUIRE(found != facts.signatories.end());
    return found->value.signature;
}

} // namespace

TEST_CASE("a day of signature may be known to the month alone")
{
    CHECK(dayOf({u"Fait à Ville-Exemple, en mars 2024"_s}) == u"2024-03");
    CHECK(dayOf({u"Fait à Ville-Exemple, le ____ mars 2024"_s}) == u"2024-03");
    CHECK(dayOf({u"Fait à Ville-Exemple, le __/03/2024"_s}) == u"2024-03");
    CHECK(dayOf({u"Le contrat de ville a été signé en mars 2024."_s}) == u"2024-03");
    CHECK(dayOf({u"Signature du contrat n° 03/2024"_s}).isEmpty());
    for (const QString& line : {u"Fait à Ville-Exemple mars 2024"_s, u"Fait à Ville-Exemple le mars 2024"_s,
                                u"Fait à Ville-Exemple – mars 2024"_s}) {
        INFO(line.toStdString());
        const RecognisedFacts facts = factsOf({line});
        REQUIRE(facts.signatureDate);
        CHECK(facts.signatureDate->value.iso() == u"2024-03");
        REQUIRE(facts.signaturePlace);
        CHECK(facts.signaturePlace->value == u"Ville-Exemple");
    }
}

TEST_CASE("a document may say when it was made in other words than Fait à")
{
    for (const QString& line :
         {u"À Ville-en-Exemple, le 28 mars 2024"_s, u"Fait le 28 mars 2024 à Ville-en-Exemple"_s,
          u"Convention établie en deux originaux à Ville-en-Exemple, le 28 mars 2024"_s,
          u"Ville-en-Exemple, le 28 mars 2024"_s, u"À Ville-en-Exemple, le 28/03/2024, en autant d'exemplaires"_s,
          u"Approuvé à Ville-en-Exemple, le 28 mars 2024, par les partenaires"_s}) {
        CAPTURE(line);
        const RecognisedFacts facts = factsOf({line});
        REQUIRE(facts.signatureDate);
        CHECK(facts.signatureDate->value.iso() == u"2024-03-28");
        REQUIRE(facts.signaturePlace);
        CHECK(facts.signaturePlace->value == u"Ville-en-Exemple");
    }
    CHECK(dayOf({u"À Ville-en-Exemple, le 28 mars 2024 la réunion a retenu trois enjeux."_s}).isEmpty());
    CHECK(dayOf({u"Approuvé à l'unanimité, le 28 mars 2024"_s}).isEmpty());
}

TEST_CASE("where a document was made may stand without a day, which stands beside those who sign")
{
    const QString signedOn = u"Le contrat de ville a été signé le 28 mars 2024."_s;
    const auto placeOf = [&](const QString& line) {
        const QString between = u"Les habitants sont associés aux actions. "_s.repeated(5);
        const auto place = factsOf({line, between, signedOn}).signaturePlace;
        return place ? place->value : QString();
    };
    CHECK(placeOf(u"Convention établie à Ville-en-Exemple en deux originaux."_s) == u"Ville-en-Exemple");
    CHECK(placeOf(u"Fait à Ville-en-Exemple"_s) == u"Ville-en-Exemple");
    CHECK(placeOf(u"Ce qui est fait à Ville-en-Exemple en deux ans est rappelé ici."_s).isEmpty());
    CHECK(placeOf(u"Les statuts de la société ont été établis à Ville-en-Exemple en deux actes."_s).isEmpty());
    CHECK_FALSE(factsOf({u"Convention établie à Ville-en-Exemple en deux originaux."_s}).signaturePlace);
    const auto open = factsOf({u"Document ouvert à la signature à Ville-en-Exemple, le 28 mars 2024"_s});
    REQUIRE(open.signaturePlace);
    CHECK(open.signaturePlace->value == u"Ville-en-Exemple");
}

TEST_CASE("two days on which a document says that it was made are a doubt")
{
    const RecognisedFacts facts =
        factsOf({u"Fait à Ville-Exemple, le 28 mars 2024"_s, u"Fait à Ville-Exemple, le 3 avril 2024"_s});
    REQUIRE(facts.signatureDate);
    CHECK(facts.signatureDate->confidence < certainFact);
}

TEST_CASE("a month speaks for each of its days and not against them")
{
    const QStringList months{u"La signature est prévue en mars 2024."_s, u"Le contrat sera signé en mars 2024."_s,
                             u"Signature : mars 2024"_s};
    CHECK(dayOf(months + QStringList{u"Fait à Ville-Exemple, le 28 mars 2024"_s}) == u"2024-03-28");
    CHECK(dayOf(months) == u"2024-03");
}

TEST_CASE("three digits behind a point are thousands of euros, and decimals of millions")
{
    const auto amountIn = [](const QString& amount) {
        return amountsOf(u"En 2024, l'État apporte "_s + amount + u" au titre du contrat de ville."_s);
    };
    CHECK(amountIn(u"12.500 €"_s) == QStringList{u"12500"_s});
    CHECK(amountIn(u"12.500,00 €"_s) == QStringList{u"12500"_s});
    CHECK(amountIn(u"1.250 M€"_s) == QStringList{u"1250000"_s});
    CHECK(amountIn(u"12,50 €"_s) == QStringList{u"12"_s});
}

TEST_CASE("what a sentence takes away is no credit")
{
    CHECK(amountsOf(u"En 2024, l'État apporte 12 000 € au titre du contrat de ville."_s) == QStringList{u"12000"_s});
    for (const QString& sentence : {u"En 2024, l'État apporte un solde de -12 000 € au contrat."_s,
                                    u"En 2024, l'État apporte −12 000 € au contrat."_s,
                                    u"En 2024, la part de l'État est de – 12 000 € au contrat."_s,
                                    u"En 2024, la part de l'État est en diminution de 12 000 € au contrat."_s,
                                    u"En 2024, la part de l'État est réduite de 12 000 € au contrat."_s}) {
        INFO(sentence.toStdString());
        CHECK(amountsOf(sentence).isEmpty());
    }
    // A dash before an item, or between a name and what it gives, takes nothing away.
    CHECK(amountsOf(u"En 2024, l'État – 12 000 € – et la Région participent."_s).contains(u"12000"_s));
}

TEST_CASE("a field for an electronic signature says whether its signatory has signed")
{
    const QStringList lines{u"Pour la Commune de Ville-Exemple,"_s, u"Le Maire de Ville-Exemple"_s, u"Suite"_s,
                            u"Pour la Région Exemple,"_s, u"Le Président de la Région Exemple"_s};
    const SignatureField ofTown{1, QRectF(40, 102, 120, 14), true};
    const SignatureField ofRegion{1, QRectF(40, 192, 120, 40), false};
    const RecognisedFacts facts = factsOf(lines, {ofTown, ofRegion});
    CHECK(markOf(facts, u"Commune"_s) == SignatureMark::Present);
    CHECK(markOf(facts, u"Région"_s) == SignatureMark::Empty);
    // On another page, far away, or where everybody signs on paper: it tells nothing.
    CHECK(markOf(factsOf(lines, {{2, ofTown.box, true}}), u"Commune"_s) == SignatureMark::Unknown);
    CHECK(markOf(factsOf(lines, {{1, QRectF(40, 700, 120, 40), true}}), u"Région"_s) == SignatureMark::Unknown);
    CHECK(markOf(factsOf(lines, {ofRegion}), u"Région"_s) == SignatureMark::Unknown);
}

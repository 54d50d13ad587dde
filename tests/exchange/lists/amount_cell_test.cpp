// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/amount_cell.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// In cents; "?" for an unknown amount, "!" for no amount.
QString cents(const QString& text, AmountScale scale = AmountScale::Euros, bool isNumber = false)
{
    const AmountCell cell = amountCell(text, scale, isNumber);
    return !cell.problem.isEmpty() ? u"!"_s : cell.amount ? QString::number(cell.amount->cents()) : u"?"_s;
}

} // namespace

TEST_CASE("an amount is read as people and spreadsheets write it")
{
    for (const QString& text : {u"1 234,56 €"_s, u"1\u00A0234,56\u00A0€"_s, u"1\u202F234,56"_s, u"1234.56"_s,
                                u"1.234,56"_s, u"1,234.56"_s, u"€ 1,234.56"_s, u"1 234,56 EUR"_s, u"1'234,56"_s}) {
        CAPTURE(text);
        CHECK(cents(text) == u"123456");
    }
    CHECK(cents(u"1.234.567"_s) == u"123456700");
    CHECK(cents(u"0,125"_s) == u"13");
    CHECK(cents(u"16666.6666667"_s) == u"1666667");
    CHECK(cents(u"16.667"_s, AmountScale::Euros, true) == u"1667");
    CHECK(cents(u"0"_s) == u"0");
}

TEST_CASE("an amount is negative with a sign before or behind it, or in brackets")
{
    for (const QString& text :
         {u"-110,70"_s, u"−110,70 €"_s, u"110,70-"_s, u"(110,70)"_s, u"(110,70 €)"_s, u"- 110,70"_s}) {
        CAPTURE(text);
        CHECK(cents(text) == u"-11070");
    }
    CHECK(cents(u"(-5)"_s) == u"!");
    CHECK(cents(u"(5"_s) == u"!");
}

TEST_CASE("thousands and millions of euros are named by the cell or by its title")
{
    CHECK(cents(u"12 k€"_s) == u"1200000");
    CHECK(cents(u"1,25 M€"_s) == u"125000000");
    CHECK(cents(u"12,5"_s, AmountScale::Thousands) == u"1250000");
    CHECK(cents(u"12,5 €"_s, AmountScale::Thousands) == u"1250");
    CHECK(cents(u"9937530"_s, AmountScale::Cents) == u"9937530");
    CHECK(scaleIn(u"Montant prévu (k€)"_s) == AmountScale::Thousands);
    CHECK(scaleIn(u"en milliers d’euros"_s) == AmountScale::Thousands);
    CHECK(scaleIn(u"Crédits M€"_s) == AmountScale::Millions);
    CHECK(scaleIn(u"planned_cents"_s) == AmountScale::Cents);
    CHECK(!scaleIn(u"Montant (€)"_s));
}

TEST_CASE("what says nothing of an amount is unknown, and what is none is told")
{
    for (const QString& text : {QString(), u"-"_s, u"n.c."_s, u"NC"_s, u"à renseigner"_s}) {
        CAPTURE(text);
        CHECK(cents(text) == u"?");
    }
    for (const QString& text : {u"douze"_s, u"#REF!"_s, u"12 34"_s, u"1,2,3"_s, u"12 %"_s, u"1,234"_s, u"1.234"_s,
                                u"99999999999999999999"_s, u"100000000000000"_s}) {
        CAPTURE(text);
        CHECK(cents(text) == u"!");
    }
    CHECK(cents(u"9999999999999"_s) == u"999999999999900");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/district_rule.h"

#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// Two quarters of one contract that are called alike, and a commune of each.
struct Homonyms
{
    Qpv one;
    Qpv other;
    QString communeOfOne;
    QString communeOfOther;
    Id<Epci> epci;
};

QString communeOf(const Register& records, const Qpv& qpv)
{
    return records.find(records.all<QpvCommune>().of(qpv.id).front().commune)->name;
}

Homonyms homonymsOf(const Register& records)
{
    for (const Qpv& one : records.all<Qpv>()) {
        for (const Qpv& other : records.all<Qpv>()) {
            if (one.id.value < other.id.value && one.name == other.name && one.contract == other.contract)
                return {one, other, communeOf(records, one), communeOf(records, other),
                        records.find(*one.contract)->epci};
        }
    }
    FAIL("the register has no homonyms");
    return {};
}

std::vector<Recognised<Id<Qpv>>> districtsIn(const Register& records, Id<Epci> epci, const QString& line)
{
    std::vector<PdfWord> words;
    double x = 40;
    for (const QString& text : line.split(u' ')) {
        words.push_back({text, QRectF(x, 40, 5.0 * double(text.size()), 10)});
        x = words.back().box.right() + 3;
    }
    return recogniseDistricts(DocumentReading(records, {words}), epci);
}

} // namespace

TEST_CASE("of quarters that are called alike the one is meant whose commune is named beside it")
{
    const Register records = readEmbeddedDataset().toRegister();
    const Homonyms alike = homonymsOf(records);
    for (const QString& form : {u"le quartier « %1 » à %2"_s, u"%2 : quartier « %1 »"_s, u"quartier %1 ( %2 )"_s}) {
        CAPTURE(form);
        const auto one = districtsIn(records, alike.epci, form.arg(alike.one.name, alike.communeOfOne));
        REQUIRE(one.size() == 1);
        CHECK(one.front().value == alike.one.id);
        CHECK(one.front().confidence > 0.8);
        const auto other = districtsIn(records, alike.epci, form.arg(alike.one.name, alike.communeOfOther));
        REQUIRE(other.size() == 1);
        CHECK(other.front().value == alike.other.id);
    }
}

TEST_CASE("where no commune tells quarters apart that are called alike, each is proposed as a doubtful one")
{
    const Register records = readEmbeddedDataset().toRegister();
    const Homonyms alike = homonymsOf(records);
    const auto found = districtsIn(records, alike.epci, u"le quartier « %1 » est concerné"_s.arg(alike.one.name));
    REQUIRE(found.size() == 2);
    CHECK(found.front().confidence <= 0.5);
    CHECK(found.back().confidence <= 0.5);
}

TEST_CASE("a name that stands alone between quotation marks may be that of the quarter, one of several words likely")
{
    const Register records = readEmbeddedDataset().toRegister();
    const auto& all = records.all<Qpv>().rows();
    const auto isCommune = [&](const QString& name) {
        return std::ranges::any_of(records.all<Commune>(), [&](const Commune& each) { return each.name == name; });
    };
    for (const int words : {1, 2}) {
        const auto qpv = std::ranges::find_if(all, [&](const Qpv& each) {
            return each.contract && tokensOf(each.name).size() == words && !isCommune(each.name) &&
                   std::ranges::count(all, each.name, &Qpv::name) == 1;
        });
        REQUIRE(qpv != all.end());
        const Id<Epci> epci = records.find(*qpv->contract)->epci;
        const auto found = districtsIn(records, epci, u"il couvre « %1 » dans la commune"_s.arg(qpv->name));
        REQUIRE(found.size() == 1);
        CHECK(found.front().value == qpv->id);
        CHECK(found.front().confidence < (words == 1 ? 0.6 : certainFact));
        CHECK(districtsIn(records, epci, u"le square « %1 des Lilas » est ouvert"_s.arg(qpv->name)).empty());
    }
}

TEST_CASE("the name of a quarter in a cell that the end of the page has cut is read with its rest overleaf")
{
    const Register records = readEmbeddedDataset().toRegister();
    const auto isLong = [](const Qpv& qpv) { return qpv.name.count(u' ') > 2 && !qpv.name.contains(u'-'); };
    const auto qpvs = records.all<Qpv>().rows();
    const auto qpv = std::ranges::find_if(qpvs, isLong);
    REQUIRE(qpv != qpvs.end());
    const qsizetype cut = qpv->name.indexOf(u' ', qpv->name.indexOf(u' ') + 1);
    const auto rowAt = [](double y, const QString& name, const QString& figure) {
        std::vector<PdfWord> words;
        double x = 40;
        for (const QString& text : name.split(u' ')) {
            words.push_back({text, QRectF(x, y, 5.0 * double(text.size()), 10)});
            x = words.back().box.right() + 3;
        }
        words.push_back({figure, QRectF(400, y, 30, 10)});
        return words;
    };
    const std::vector<PdfWord> first = rowAt(780, qpv->name.left(cut), u"2 100"_s);
    const auto found = [&](const QString& rest) {
        return recogniseDistricts(DocumentReading(records, {first, rowAt(60, rest, u"habitants"_s)}),
                                  records.find(*qpv->contract)->epci);
    };
    const auto whole = found(qpv->name.mid(cut + 1));
    REQUIRE(whole.size() == 1);
    CHECK(whole.front().value == qpv->id);
    CHECK(found(u"Autre périmètre retenu"_s).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset/embedded_dataset.h"

#include "domain/contacts/name_in_sentence.h"
#include "domain/contract_state.h"
#include "domain/error.h"
#include "exchange/tables/delimited_text.h"
#include "tests/catch.h"
#include "tests/support/default_locale.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

const Dataset& embedded()
{
    static const Dataset data = readEmbeddedDataset();
    return data;
}

const Register& registerOf()
{
    static const Register records = embedded().toRegister();
    return records;
}

template <class T>
std::size_t count()
{
    return embedded().rows<T>().size();
}

/// A copy of the tables in which one text of one table is replaced.
class ChangedDataset
{
public:
    ChangedDataset(const QString& file, const QByteArray& before, const QByteArray& after)
    {
        const QDir source(test::sourceFolder() + u"/data"_s);
        for (const QString& name : source.entryList({u"*.csv"_s}))
            REQUIRE(QFile::copy(source.filePath(name), folder_.filePath(name)));
        QFile changed(folder_.filePath(file));
        changed.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        REQUIRE(changed.open(QIODevice::ReadWrite));
        QByteArray bytes = changed.readAll();
        const qsizetype at = bytes.indexOf(before);
        REQUIRE(at >= 0);
        bytes.replace(at, before.size(), after);
        changed.resize(0);
        changed.seek(0);
        changed.write(bytes);
    }

    /// The message of the error that reading gives; empty when it gives none.
    QString error() const
    {
        try {
            readDataset(folder_.path());
        } catch (const Error& error) {
            return error.line();
        }
        return {};
    }

private:
    QTemporaryDir folder_;
};

} // namespace

TEST_CASE("the embedded dataset holds the whole region")
{
    CHECK(count<Departement>() == 5);
    CHECK(count<Epci>() == 39);
    CHECK(count<Commune>() == 161);
    CHECK(count<Qpv>() == 204);
    CHECK(count<Contract>() == 39);
    CHECK(count<FundingLine>() == 325);
    CHECK(count<Article>() == 135);
    CHECK(count<Event>() == 42);
    CHECK(count<Organisation>() == 28 + 39 + 161 + 1);
    CHECK(count<Priority>() == 14 + 30);
    CHECK(count<Device>() == 13);
    CHECK(count<Funder>() == 8);
    CHECK(count<CycleStep>() == 9);
}

TEST_CASE("the embedded dataset and the tables of the source folder are the same")
{
    const Dataset read = readDataset(test::sourceFolder() + u"/data"_s);
    forEachRecordType([&]<class T>() { CHECK(read.rows<T>() == embedded().rows<T>()); });
}

TEST_CASE("the inhabitants of the 204 quarters add up to 753 115")
{
    int sum = 0;
    for (const Qpv& qpv : embedded().rows<Qpv>())
        sum += qpv.population.value();
    CHECK(sum == 753'115);
}

TEST_CASE("each quarter belongs to one contract and lies in a known commune")
{
    for (const Qpv& qpv : registerOf().all<Qpv>()) {
        CAPTURE(qpv.code.text());
        CHECK(registerOf().find(qpv.contract));
        CHECK_FALSE(registerOf().communesOf(qpv.id).empty());
        CHECK(registerOf().find(qpv.departement)->code == qpv.code.departement());
        CHECK(qpv.ellipse());
        CHECK(qpv.longitude);
        CHECK(qpv.latitude);
    }
}

TEST_CASE("the area of each ellipse is that of its quarter")
{
    constexpr double pi = 3.141592653589793;
    for (const Qpv& qpv : embedded().rows<Qpv>()) {
        CAPTURE(qpv.code.text());
        const Ellipse ellipse = qpv.ellipse().value();
        CHECK(pi * ellipse.semiMajor * ellipse.semiMinor / 10'000 == Approx(qpv.areaHa.value()).epsilon(0.02));
    }
}

TEST_CASE("eight quarters touch two EPCI")
{
    int touching = 0;
    for (const Qpv& qpv : registerOf().all<Qpv>()) {
        const auto epcis = registerOf().epciOf(qpv.id);
        touching += epcis.size() == 2;
        CHECK(epcis.size() <= 2);
    }
    CHECK(touching == 8);
}

TEST_CASE("sixteen contracts are declared signed, fourteen with a date, and each says by whom")
{
    int declared = 0;
    int dated = 0;
    for (const Contract& contract : registerOf().all<Contract>()) {
        CAPTURE(contract.code.text());
        CHECK(registerOf().contractOf(contract.epci) == &contract);
        CHECK(registerOf().populationOf(contract.id));
        if (contract.declaredState != DeclaredState::Signed) {
            CHECK_FALSE(contract.declaredOn);
            continue;
        }
        ++declared;
        dated += contract.declaredOn.has_value();
        CHECK(contract.declaredSource);
        CHECK(contract.declaredConfidence != Confidence::Unknown);
    }
    CHECK(declared == 16);
    CHECK(dated == 14);
}

TEST_CASE("signatories are those that a source names; their own day of signature is not guessed")
{
    const Register& records = registerOf();
    CHECK(records.all<Signatory>().size() == 45);
    QSet<qint64> contracts;
    for (const Signatory& signatory : records.all<Signatory>()) {
        const Contract* contract = records.find(signatory.contract);
        const Organisation* organisation = records.find(signatory.organisation);
        CAPTURE(contract->code.text(), organisation->name);
        contracts.insert(contract->id.value);
        CHECK(contract->declaredState == DeclaredState::Signed);
        CHECK(signatory.status == SignatoryStatus::Signed);
        CHECK(signatory.signatoryClass == organisation->signatoryClass);
        CHECK_FALSE(signatory.signedOn);
        CHECK(signatory.source);
    }
    CHECK(contracts.size() == 16);
}

TEST_CASE("signatories that the source does not name are kept in the note of the contract")
{
    int notes = 0;
    for (const Contract& contract : embedded().rows<Contract>())
        notes += contract.note.startsWith(u"Signataires que la source ne nomme pas");
    CHECK(notes == 2); // Lens-Liévin: the communes; Amiens: public bodies, banks and landlords
    CHECK(registerOf().contract(*ContractCode::parse(u"CN06202I"))->note.contains(u"19 communes"));
}

TEST_CASE("the known signatories complete two contracts, and leave those without any unknown")
{
    QStringList complete;
    int unknown = 0;
    for (const ContractSummary& summary : summariseContracts(registerOf())) {
        CHECK(summary.qpvCount > 0);
        if (summary.state == ContractState::Signed)
            complete << registerOf().find(summary.contract)->code.text();
        unknown += summary.state == ContractState::Unknown;
    }
    CHECK(complete == QStringList{u"CN06209I"_s, u"CN08001I"_s}); // Arras, Amiens
    CHECK(unknown == 39 - 16);
}

TEST_CASE("the law names prefecture, EPCI, communes, Région and Département for each contract")
{
    const Register& records = registerOf();
    for (const Contract& contract : records.all<Contract>()) {
        CAPTURE(contract.code.text());
        QStringList kinds;
        for (const Id<Organisation> body : expectedSignatories(records, contract))
            kinds << records.find(body)->kind;
        for (const QString& kind : {u"État"_s, u"EPCI"_s, u"Commune"_s, u"Région"_s, u"Département"_s})
            CHECK(kinds.contains(kind));
    }
}

TEST_CASE("communes are named with the article that French asks for")
{
    for (const QString& name : {u"Commune d'Arras"_s, u"Commune du Portel"_s, u"Commune de La Fère"_s,
                                u"Commune d'Étaples"_s, u"Commune de Laon"_s, u"Commune de Harnes"_s})
        CHECK(registerOf().organisation(name));
}

TEST_CASE("every funding line is theoretical money of programme 147, and eight posts carry no contract")
{
    int postsWithoutContract = 0;
    Money sum;
    for (const FundingLine& line : embedded().rows<FundingLine>()) {
        CHECK(line.theoretical);
        CHECK_FALSE(line.paid);
        CHECK(line.creditKind == CreditKind::Specific);
        CHECK(line.source);
        sum += line.theoretical.value();
        if (!line.contract)
            postsWithoutContract += line.posts.value();
    }
    CHECK(postsWithoutContract == 8);
    CHECK(sum.cents() == 8'234'608'656);
}

TEST_CASE("regional figures that disagree stand side by side, each with its source")
{
    QList<int> population;
    for (const IndicatorValue& value : embedded().rows<IndicatorValue>()) {
        const Indicator* indicator = registerOf().find(value.indicator);
        CHECK(registerOf().find(value.source));
        CHECK(value.qpv.has_value() == !indicator->code.startsWith(u"region_"));
        if (indicator->code == u"region_qpv_population")
            population << int(value.value);
    }
    CHECK(population == QList<int>{699'000, 753'100, 753'115});
}

TEST_CASE("a figure that nobody published is absent, not zero")
{
    const auto figuresOf = [](QStringView code) {
        QStringList figures;
        for (const IndicatorValue& value :
             registerOf().all<IndicatorValue>().of(registerOf().qpv(*QpvCode::parse(code))->id))
            figures << registerOf().find(value.indicator)->code;
        return figures;
    };
    CHECK(figuresOf(u"QN05901M").contains(u"poverty_rate_60"));
    CHECK_FALSE(figuresOf(u"QN00202M").isEmpty());
    CHECK_FALSE(figuresOf(u"QN00202M").contains(u"poverty_rate_60"));
}

TEST_CASE("levers stand under their regional priority")
{
    int levers = 0;
    for (const Priority& priority : embedded().rows<Priority>()) {
        levers += priority.family == u"levier";
        CHECK(priority.parent.has_value() == (priority.family == u"levier"));
    }
    CHECK(levers == 7);
}

TEST_CASE("a value that does not parse is an error with file, line and column")
{
    const QString error = ChangedDataset(u"qpv.csv"_s, ";5822;", ";many;").error();
    CHECK(error.contains(u"qpv.csv, line 2"));
    CHECK(error.contains(u"population"));
    CHECK(error.contains(u"many"));
}

TEST_CASE("a reference that leads nowhere is an error")
{
    CHECK(ChangedDataset(u"qpv_communes.csv"_s, ";02691", ";99999").error().contains(u"qpv_communes.csv, line"));
    CHECK(ChangedDataset(u"contracts.csv"_s, ";200033579;", ";200033570;").error().contains(u"contracts.csv, line"));
    CHECK(ChangedDataset(u"epci.csv"_s, ";cog-2026", ";cog-1999").error().contains(u"epci.csv, line 2"));
}

TEST_CASE("a key that stands twice is an error")
{
    CHECK(ChangedDataset(u"departements.csv"_s, "59;Nord", "02;Nord").error().contains(u"departements.csv, line 3"));
}

TEST_CASE("a ragged row, a missing column and a missing table of the dataset are errors")
{
    CHECK(ChangedDataset(u"departements.csv"_s, "59;Nord", "59;Nord;more").error().contains(u"line 3"));
    CHECK(ChangedDataset(u"departements.csv"_s, "code;name", "code;nom").error().contains(u"name"));
    QTemporaryDir empty;
    CHECK_THROWS_AS(readDataset(empty.path()), Error);
}

TEST_CASE("the provenance page states the rows of every table")
{
    QFile page(test::sourceFolder() + u"/data/PROVENANCE.md"_s);
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QDir folder(test::sourceFolder() + u"/data"_s);
    const QStringList names = folder.entryList({u"*.csv"_s});
    CHECK(names.size() > 15);
    for (const QString& name : names) {
        CAPTURE(name);
        const std::size_t rows = readDelimited(folder.filePath(name)).rows.size();
        const QRegularExpression line(u"\\| `%1` \\| ([0-9 ]+) \\|"_s.arg(QRegularExpression::escape(name)));
        CHECK(line.match(text).captured(1).remove(u' ').toULongLong() == rows);
    }
}

TEST_CASE("no table holds an address or number of a person")
{
    static const QRegularExpression mail(u"[A-Za-z0-9._-]+@"_s);
    static const QRegularExpression phone(u"\\b0[1-9]([ .]?[0-9]{2}){4}\\b"_s);
    const QDir folder(test::sourceFolder() + u"/data"_s);
    const QStringList names = folder.entryList({u"*.csv"_s});
    CHECK(names.size() > 15);
    for (const QString& name : names) {
        for (const TextRow& row : readDelimited(folder.filePath(name)).rows) {
            for (const QString& cell : row.cells) {
                CHECK_FALSE(phone.match(cell).hasMatch());
                CHECK((cell == u"contact@irev.fr" || !mail.match(cell).hasMatch()));
            }
        }
    }
}

TEST_CASE("every body and every contract of the register has its article in a French sentence")
{
    const test::FrenchLocale french;
    QStringList bare; // names that are not known by their first word
    for (const Organisation& body : registerOf().all<Organisation>()) {
        const QString phrase = ofBody(body.name);
        if (!phrase.startsWith(u"de la "_s) && !phrase.startsWith(u"du "_s) && !phrase.startsWith(u"de l’"_s))
            bare << phrase;
        if (body.commune)
            CHECK(phrase == u"de la c"_s + body.name.mid(1));
    }
    CHECK(bare == QStringList{u"de France Travail Hauts-de-France"_s});
    for (const Epci& epci : registerOf().all<Epci>())
        CHECK(ofBody(epci.name) == u"de la "_s + epci.name);
}

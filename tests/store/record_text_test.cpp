// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_text.h"

#include "domain/milestone_kinds.h"
#include "domain/papers/paper_templates.h"
#include "store/change_text.h"
#include "store/record_label.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QLocale french(QLocale::French, QLocale::France);

QString text(const char* table, const char* column, const QVariant& value)
{
    return valueText(dataset(), QLatin1StringView(table), QLatin1StringView(column), value, french);
}

} // namespace

TEST_CASE("a record is called by its name, a contract by its EPCI, a link by what it links")
{
    const Register& records = dataset();
    const Contract& contract = *records.contract(*ContractCode::parse(u"CN06202I"));
    CHECK(recordCode(records, refOf(contract.id)) == u"CN06202I"_s);
    CHECK(recordTitle(records, refOf(contract.id)) == u"CA de Lens - Liévin"_s);
    const Signatory& signatory = *records.all<Signatory>().of(contract.id).begin();
    CHECK(recordTitle(records, refOf(signatory.id)) == u"CN06202I · "_s + records.find(signatory.organisation)->name);
    CHECK(recordTitle(records, refOf(Id<Contract>{9999})).isEmpty());
}

TEST_CASE("what has no title is called by its kind, in lists and in the history")
{
    const Milestone committee{.id = {7}, .contract = Id<Contract>{1}, .kind = u"steering_committee"_s, .title = {}};
    const CycleStep step{.id = {8}, .kind = u"visite"_s};
    const Register records = dataset().with(Table<Milestone>({committee})).with(Table<CycleStep>({step}));
    const QString kind = milestoneKindText(committee.kind);
    CHECK(recordTitle(records, refOf(committee.id)) == kind);
    CHECK(recordLabel(records, refOf(committee.id)).endsWith(kind));
    CHECK(changeTitle(records, {refOf(committee.id), toImage(committee), std::nullopt}) == kind);
    CHECK(recordTitle(records, refOf(step.id)) == u"visite"_s);
}

TEST_CASE("a removed record keeps its name in what is said of its removal")
{
    const Register& records = dataset();
    const Qpv& qpv = records.all<Qpv>()[0];
    const RowChange removal{refOf(qpv.id), toImage(qpv), std::nullopt};
    CHECK(changeTitle(Register(), removal) == qpv.code.text() + u' ' + qpv.name);
}

TEST_CASE("values read as people write them")
{
    CHECK(text("signatory", "signed_on", u"2024-04-01"_s) == u"1er avril 2024"_s);
    CHECK(text("signatory", "status", u"signed"_s) == label(SignatoryStatus::Signed));
    CHECK(text("funding_line", "paid_cents", 123456).startsWith(u"1\u202F234,56"_s));
    CHECK(text("qpv", "contract_id", 1) == recordTitle(dataset(), {u"contract"_s, 1}));
    CHECK(text("qpv", "population_vintage", u"2020"_s) == u"2020"_s);
    CHECK(text("signatory", "signed_on", {}).isEmpty());
}

TEST_CASE("of a template of papers, sections are named and a logo is told by its size")
{
    CHECK(text("paper_template", "review_sections", u"articles,notices,x"_s) ==
          label(PaperSection::Articles) + u", "_s + label(PaperSection::Legal) + u", x"_s);
    CHECK(text("paper_template", "logo", QString(4000, u'A')).contains(u"Kio"_s));
    CHECK(text("paper_template", "logo", QString()).isEmpty());
}

TEST_CASE("a proof names the record and the field that it proves, not their table, key and column")
{
    const Signatory& signatory = *dataset().all<Signatory>().begin();
    const Evidence proof{.id = {1},
                         .recordTable = recordOf<Signatory>().table,
                         .recordId = signatory.id.value,
                         .field = u"signed_on"_s,
                         .document = {9001},
                         .page = 7777,
                         .rectangle = u"1 2 3 4"_s,
                         .text = u"le 17 mai 2024"_s};
    const auto texts = fieldTexts(dataset(), {refOf(proof.id), std::nullopt, toImage(proof)}, french);
    QStringList shown;
    for (const FieldText& text : texts)
        shown << text.after;
    CHECK(shown.contains(recordLabel(dataset(), refOf(signatory.id))));
    const TableInfo& info = tableInfo(recordOf<Signatory>().table);
    CHECK(shown.contains(info.labels[info.columns.indexOf(u"signed_on"_s)]));
    for (const QString& raw : {u"signatory"_s, u"signed_on"_s, u"1 2 3 4"_s, QString::number(signatory.id.value)})
        CHECK_FALSE(shown.contains(raw));
}

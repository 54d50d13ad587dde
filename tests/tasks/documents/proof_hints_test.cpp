// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/proof_hints.h"

#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct Hints : VerbFixture
{
    const Contract& contract(const char* code) const
    {
        return *records().contract(*ContractCode::parse(QString::fromLatin1(code)));
    }
    const Organisation& body(const QString& name) const
    {
        for (const Organisation& each : records().all<Organisation>()) {
            if (each.name == name)
                return each;
        }
        FAIL("no such body");
        return records().all<Organisation>()[0];
    }

    const Contract& arras = contract("CN06209I");
    const Contract& lens = contract("CN06202I");
};

} // namespace

TEST_CASE_METHOD(Hints, "a document that belongs to another contract is said, with the name of that contract")
{
    Document document;
    CHECK(foreignDocument(records(), document, std::vector{arras.id}).isEmpty()); // of no contract
    document.contract = lens.id;
    CHECK(foreignDocument(records(), document, std::vector{lens.id}).isEmpty());
    CHECK(foreignDocument(records(), document, std::vector{arras.id, lens.id}).isEmpty());
    CHECK(foreignDocument(records(), document, std::vector{arras.id}).contains(u"CN06202I"));
}

TEST_CASE_METHOD(Hints, "the text of a document says which contract it is about, even where it is filed with another")
{
    const std::vector<QString> texts{u"Contrat de ville\nde la communauté d’agglomération de Lens - Liévin"_s,
                                     u"La CA de Lens - Liévin et ses communes"_s};
    const ProofHints hints = proofHints(records(), texts, nullptr);
    CHECK(hints.contract == lens.id);
    Document document;
    document.contract = arras.id;
    CHECK(foreignDocument(records(), document, std::vector{arras.id}, hints).contains(u"CN06202I"));
    CHECK(foreignDocument(records(), document, std::vector{lens.id, arras.id}, hints).isEmpty());
    const std::vector<QString> both{u"CU d’Arras, CA de Lens - Liévin"_s};
    CHECK_FALSE(proofHints(records(), both, nullptr).contract); // a paper about several is nobody's
    CHECK_FALSE(proofHints(records(), {}, nullptr).contract);
}

TEST_CASE_METHOD(Hints, "the pages that name the body are found, however it is called there")
{
    const std::vector<QString> texts{u"Signataires"_s, u"Pour la ville de Lens,\nle maire"_s,
                                     u"Pour la commune\nde Liévin"_s, QString(), u"VILLE DE LENS"_s};
    const ProofHints lensHints = proofHints(records(), texts, &body(u"Commune de Lens"_s));
    CHECK(lensHints.pages == std::vector{2, 5});
    CHECK(lensHints.onlyPage() == 0);
    const ProofHints lievin = proofHints(records(), texts, &body(u"Commune de Liévin"_s));
    CHECK(lievin.onlyPage() == 3); // over the end of a line
    CHECK(proofHints(records(), texts, &body(u"CU d’Arras"_s)).pages.empty());
    CHECK(proofHints(records(), texts, nullptr).pages.empty());
}

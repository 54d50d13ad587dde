// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/proof_place.h"

#include "app/documents/document_choice.h"
#include "app/documents/proof_dialog.h"
#include "app/signatories/bulk_edit_dialog.h"
#include "app/signatories/signatory_dialog.h"
#include "store/documents.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/user_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct ProofFixture : WorkspacePageFixture
{
    /// A document of three pages; the second names the town.
    Id<Document> add(const char* contractCode, const QStringList& pages)
    {
        Document document;
        const QByteArray pdf = samplePdf(pages);
        document.sha256 = checksum(pdf);
        document.title = pages.front();
        document.pages = int(pages.size());
        if (contractCode)
            document.contract = contract(contractCode).id;
        REQUIRE(workspace.edit(u"Add"_s, [&](Transaction& tx) {
            tx.attach({document.sha256, pdf, std::vector<QString>(pages.begin(), pages.end())});
            tx.insert(document);
        }));
        return records().documentWith(document.sha256)->id;
    }
    Id<Signatory> signatory(const QString& body)
    {
        for (const Organisation& each : records().all<Organisation>()) {
            if (each.name != body)
                continue;
            for (const Signatory& signatory : records().all<Signatory>().of(contract("CN06202I").id)) {
                if (signatory.organisation == each.id)
                    return signatory.id;
            }
            Signatory made;
            made.contract = contract("CN06202I").id;
            made.organisation = each.id;
            made.signatoryClass = each.signatoryClass;
            REQUIRE(workspace.edit(u"Add"_s, [&](Transaction& tx) { tx.insert(made); }));
            return signatory(body);
        }
        FAIL("no such body");
        return {};
    }
    static QString noteOf(const QWidget& dialog)
    {
        const auto* note = dialog.findChild<QLabel*>(u"proofNote"_s);
        return note->isVisibleTo(&dialog) ? note->text() : QString();
    }
};

} // namespace

TEST_CASE_METHOD(ProofFixture, "a document of another contract is said in the dialog, and may be taken all the same")
{
    const Id<Document> foreign = add("CN06209I", {u"Contrat signé"_s, u"Signatures"_s});
    const Id<Document> own = add("CN06202I", {u"Contrat"_s, u"Signature"_s});
    const Id<Signatory> id = signatory(u"Commune de Lens"_s);
    SignatoryDialog dialog(workspace, id, nullptr);
    dialog.show();
    auto* choice = dialog.findChild<DocumentChoice*>();
    choice->setDocument(own);
    settle();
    CHECK_FALSE(noteOf(dialog).contains(u"CN"));
    choice->setDocument(foreign);
    CHECK(noteOf(dialog).contains(u"CN06209I")); // at once
    settle();
    CHECK(noteOf(dialog).contains(u"CN06209I"));
    CHECK(okOf(dialog)->isEnabled());
    choice->setDocument(std::nullopt);
    CHECK(noteOf(dialog).isEmpty());

    BulkEditDialog bulk(workspace, {id}, {}, nullptr);
    bulk.show();
    bulk.findChild<DocumentChoice*>()->setDocument(foreign);
    CHECK(noteOf(bulk).contains(u"CN06209I"));
}

TEST_CASE_METHOD(ProofFixture, "a document whose text speaks of another contract is said, whatever it is filed with")
{
    const Id<Document> foreign = add("CN06202I", {u"Contrat de ville de la CU d'Arras"_s, u"La CU d'Arras signe"_s});
    SignatoryDialog dialog(workspace, signatory(u"Commune de Lens"_s), nullptr);
    dialog.show();
    dialog.findChild<DocumentChoice*>()->setDocument(foreign);
    REQUIRE(waitFor([&] { return noteOf(dialog).contains(u"CN06209I"); }));
    CHECK(okOf(dialog)->isEnabled());
}

TEST_CASE_METHOD(ProofFixture, "no page is preset but the one that alone names the body, which is said")
{
    const Id<Document> named = add("CN06202I", {u"Contrat"_s, u"Pour la ville de Lens, le maire"_s, u"Annexe"_s});
    const Id<Document> silent = add("CN06202I", {u"Convention"_s, u"Annexe"_s});
    const Id<Signatory> id = signatory(u"Commune de Lens"_s);
    SignatoryDialog dialog(workspace, id, nullptr);
    dialog.show();
    auto* choice = dialog.findChild<DocumentChoice*>();
    auto* page = dialog.findChild<QSpinBox*>(u"page"_s);
    choice->setDocument(silent);
    settle();
    CHECK(page->value() == 0);
    CHECK(noteOf(dialog).isEmpty());
    choice->setDocument(named);
    REQUIRE(waitFor([&] { return page->value() == 2; }));
    CHECK(noteOf(dialog).contains(u"Commune de Lens"));
    page->setValue(3); // now it is the person's
    CHECK(noteOf(dialog).isEmpty());
    page->setValue(4);
    CHECK_FALSE(okOf(dialog)->isEnabled()); // it has three
    page->setValue(3);
    CHECK(okOf(dialog)->isEnabled());

    BulkEditDialog bulk(workspace, {id}, {}, nullptr);
    bulk.findChild<DocumentChoice*>()->setDocument(silent);
    settle();
    CHECK(bulk.findChild<QSpinBox*>(u"page"_s)->value() == 0);
    CHECK_FALSE(okOf(bulk)->isEnabled());
    bulk.findChild<QSpinBox*>(u"page"_s)->setValue(2);
    CHECK(okOf(bulk)->isEnabled());
}

TEST_CASE_METHOD(ProofFixture, "a page that is stated stays as the dialog opens, and one that is not is not filled in")
{
    const Id<Document> named = add("CN06202I", {u"Contrat"_s, u"Pour la ville de Lens, le maire"_s});
    const Id<Signatory> id = signatory(u"Commune de Lens"_s);
    Signatory proved = *records().find(id);
    proved.document = named;
    REQUIRE(workspace.edit(u"Prove"_s, [&](Transaction& tx) { tx.update(proved); }));
    SignatoryDialog dialog(workspace, id, nullptr);
    dialog.show();
    settle();
    CHECK(dialog.findChild<QSpinBox*>(u"page"_s)->value() == 0);
    CHECK(dialog.edit().isEmpty());
}

TEST_CASE_METHOD(ProofFixture, "the source of several values begins without a page, and a foreign document is said")
{
    const Id<Document> foreign = add("CN06209I", {u"Contrat signé"_s, u"Signatures"_s});
    const Id<Document> own = add("CN06202I", {u"Contrat"_s, u"Pour la ville de Lens, le maire"_s});
    const Id<Signatory> id = signatory(u"Commune de Lens"_s);
    for (const RecordRef& record : {refOf(contract("CN06202I").id), refOf(id)}) {
        ProofDialog dialog(workspace, {record}, nullptr);
        dialog.show();
        auto* choice = dialog.findChild<DocumentChoice*>();
        auto* page = dialog.findChild<QSpinBox*>(u"page"_s);
        CHECK(page->value() == 0);
        choice->setDocument(foreign);
        settle();
        CHECK(page->value() == 0);
        CHECK(noteOf(dialog).contains(u"CN06209I"));
        CHECK_FALSE(okOf(dialog)->isEnabled());
        page->setValue(2);
        CHECK(okOf(dialog)->isEnabled());
        choice->setDocument(own); // its page is another one
        CHECK(page->value() == 0);
        settle();
        CHECK(page->value() == (record.table == refOf(id).table ? 2 : 0));
        CHECK_FALSE(noteOf(dialog).contains(u"CN06209I"));
    }
}

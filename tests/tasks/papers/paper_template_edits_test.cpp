// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/papers/paper_template_edits.h"

#include "domain/papers/paper_templates.h"
#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(VerbFixture, "a database has one template, which is undone like any edit")
{
    PaperTemplate paper;
    paper.publisher = u"Le premier"_s;
    run([&](auto& tx, auto& all) { setPaperTemplate(tx, all, paper); });
    paper.publisher = u"Le second"_s;
    run([&](auto& tx, auto& all) { setPaperTemplate(tx, all, paper); });
    CHECK(records().all<PaperTemplate>().size() == 1);
    CHECK(paperTemplateOf(records()).publisher == u"Le second");
    database->undo();
    CHECK(paperTemplateOf(records()).publisher == u"Le premier");
    run([&](auto& tx, auto& all) { resetPaperTemplate(tx, all); });
    CHECK(records().all<PaperTemplate>().empty());
    run([&](auto& tx, auto& all) { setPaperTemplate(tx, all, PaperTemplate()); });
    CHECK(records().all<PaperTemplate>().empty());
    Transaction tx(*database);
    paper.accent = u"#ffff00"_s;
    CHECK_THROWS_AS(setPaperTemplate(tx, records(), paper), Error);
    CHECK(tx.isEmpty());
}

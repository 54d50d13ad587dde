// SPDX-License-Identifier: GPL-3.0-or-later
// What documents, their evidence, the press and the template of papers are in the database.
#include "store/records/description.h"

namespace parvis {

using namespace record_columns;

// clang-format off
PARVIS_RECORD(Document, "document", QT_TRANSLATE_NOOP("record", "Document"),
    column("sha256", &R::sha256, QT_TRANSLATE_NOOP("record", "Checksum (SHA-256)")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    searched(column("file_name", &R::fileName, QT_TRANSLATE_NOOP("record", "File"))),
    searched(column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind"))),
    within(0, mostPages, column("pages", &R::pages, QT_TRANSLATE_NOOP("record", "Pages"))),
    within(0, 1e12, column("bytes", &R::bytes, QT_TRANSLATE_NOOP("record", "Size (bytes)"))),
    column("date", &R::date, QT_TRANSLATE_NOOP("record", "Date")),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    searched(column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note"))))

PARVIS_RECORD(Article, "article", QT_TRANSLATE_NOOP("record", "Article"),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    searched(column("publisher", &R::publisher, QT_TRANSLATE_NOOP("record", "Publisher"))),
    column("published_on", &R::publishedOn, QT_TRANSLATE_NOOP("record", "Published on")),
    column("url", &R::url, QT_TRANSLATE_NOOP("record", "Address")),
    column("rubric", &R::rubric, QT_TRANSLATE_NOOP("record", "Rubric")),
    searched(column("summary", &R::summary, QT_TRANSLATE_NOOP("record", "Summary"))),
    searched(column("private_note", &R::privateNote, QT_TRANSLATE_NOOP("record", "Private note"))),
    column("state", &R::state, QT_TRANSLATE_NOOP("record", "State")),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")))

PARVIS_RECORD(ArticleTerritory, "article_territory", QT_TRANSLATE_NOOP("record", "Territory of an article"),
    column("article_id", &R::article, QT_TRANSLATE_NOOP("record", "Article")),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("epci_id", &R::epci, QT_TRANSLATE_NOOP("record", "EPCI")),
    column("commune_id", &R::commune, QT_TRANSLATE_NOOP("record", "Commune")),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")),
    column("departement_id", &R::departement, QT_TRANSLATE_NOOP("record", "Département")),
    column("region", &R::region, QT_TRANSLATE_NOOP("record", "Region")))

PARVIS_RECORD(PressReview, "press_review", QT_TRANSLATE_NOOP("record", "Press review"),
    within(1, 1e6, column("number", &R::number, QT_TRANSLATE_NOOP("record", "Number"))),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("period_from", &R::from, QT_TRANSLATE_NOOP("record", "From")),
    column("period_to", &R::to, QT_TRANSLATE_NOOP("record", "To")),
    column("issued_on", &R::issuedOn, QT_TRANSLATE_NOOP("record", "Issued on")),
    searched(column("edito", &R::edito, QT_TRANSLATE_NOOP("record", "Editorial"))))

PARVIS_RECORD(PressReviewItem, "press_review_item", QT_TRANSLATE_NOOP("record", "Article of a press review"),
    column("press_review_id", &R::review, QT_TRANSLATE_NOOP("record", "Press review")),
    column("article_id", &R::article, QT_TRANSLATE_NOOP("record", "Article")),
    column("rubric", &R::rubric, QT_TRANSLATE_NOOP("record", "Rubric")),
    column("position", &R::position, QT_TRANSLATE_NOOP("record", "Position")),
    column("summary", &R::summary, QT_TRANSLATE_NOOP("record", "Summary")))

PARVIS_RECORD(Evidence, "evidence", QT_TRANSLATE_NOOP("record", "Evidence"),
    column("record_table", &R::recordTable, QT_TRANSLATE_NOOP("record", "Record")),
    column("record_id", &R::recordId, QT_TRANSLATE_NOOP("record", "Key of the record")),
    column("field", &R::field, QT_TRANSLATE_NOOP("record", "Field")),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")),
    within(1, mostPages, column("page", &R::page, QT_TRANSLATE_NOOP("record", "Page"))),
    column("rectangle", &R::rectangle, QT_TRANSLATE_NOOP("record", "Rectangle")),
    column("text", &R::text, QT_TRANSLATE_NOOP("record", "Text")))

PARVIS_RECORD(RefusedFact, "refused_fact", QT_TRANSLATE_NOOP("record", "Refused fact"),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")),
    column("fact", &R::fact, QT_TRANSLATE_NOOP("record", "Fact")),
    column("value", &R::value, QT_TRANSLATE_NOOP("record", "Refused value")))

PARVIS_RECORD(PaperTemplate, "paper_template", QT_TRANSLATE_NOOP("record", "Template of papers"),
    column("publisher", &R::publisher, QT_TRANSLATE_NOOP("record", "Publisher of papers")),
    column("header", &R::header, QT_TRANSLATE_NOOP("record", "Head of pages")),
    column("footer", &R::footer, QT_TRANSLATE_NOOP("record", "Foot of pages")),
    column("accent", &R::accent, QT_TRANSLATE_NOOP("record", "Colour of headings")),
    column("quiet", &R::quiet, QT_TRANSLATE_NOOP("record", "Colour of notes")),
    column("typeface", &R::typeface, QT_TRANSLATE_NOOP("record", "Typeface")),
    column("review_sections", &R::reviewSections, QT_TRANSLATE_NOOP("record", "Sections of the press review")),
    column("contract_sections", &R::contractSections, QT_TRANSLATE_NOOP("record", "Sections of contract sheets")),
    column("qpv_sections", &R::qpvSections, QT_TRANSLATE_NOOP("record", "Sections of neighbourhood sheets")),
    column("logo", &R::logo, QT_TRANSLATE_NOOP("record", "Logo")))
// clang-format on

} // namespace parvis

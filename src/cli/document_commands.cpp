// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "store/transaction.h"
#include "tasks/document_import.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QJsonObject json(const Register& records, const Document& document)
{
    const Contract* contract = records.find(document.contract);
    return {{u"id"_s, qint64(document.id.value)},
            {u"title"_s, document.title},
            {u"file"_s, document.fileName},
            {u"sha256"_s, document.sha256},
            {u"pages"_s, document.pages},
            {u"bytes"_s, document.bytes},
            {u"contract"_s, contract ? toJson(contract->code) : QJsonValue()}};
}

/// All files or none: the first that cannot be read is the error.
DocumentBatch readAll(Session& session, const Arguments& arguments, const Register& records)
{
    std::vector<DocumentFile> files;
    for (const QString& path : arguments.operands)
        files.push_back({path, arguments.value("--password")});
    DocumentBatch batch = readDocuments({}, files, records, {}, session.stop());
    for (const ReadDocument& file : batch.files) {
        if (file.problem)
            throw Error(*file.problem);
    }
    return batch;
}

Answer add(Session& session, const Arguments& arguments)
{
    const auto database = session.open(Access::ReadWrite);
    const Register records = database->records();
    std::optional<Id<Contract>> contract;
    if (arguments.has("--contract"))
        contract = contractCalled(records, arguments.value("--contract")).id;
    const DocumentBatch batch = readAll(session, arguments, records);
    Transaction tx(*database);
    addDocuments(tx, records, batch, contract);
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
    QJsonArray rows;
    QString text;
    for (const ReadDocument& file : batch.files) {
        const Document document = *database->records().documentWith(file.sha256);
        const bool isNew = file.fate == ReadDocument::Fate::New;
        QJsonObject row = json(database->records(), document);
        row.insert(u"added"_s, isNew);
        rows.append(row);
        text += (isNew ? translate("cli", "Added as no. %1: %2 (%3 pages)")
                       : translate("cli", "Already in the library as no. %1: %2 (%3 pages)"))
                    .arg(document.id.value)
                    .arg(document.title)
                    .arg(document.pages) +
                u'\n';
    }
    return {rows, text};
}

Answer pageTexts(Session& session, const Arguments& arguments)
{
    const QString key = arguments.operands.first();
    const Register records = session.readRegister();
    const Document* document = records.find(Id<Document>{key.toLongLong()});
    if (!document)
        throw Error(translate("cli", "The library has no document no. %1.").arg(key), {},
                    translate("cli", "“parvis-cli search” finds documents by their words."));
    const std::vector<QString> pages = DocumentReader(session.databasePath()).pages(document->sha256);
    QJsonArray rows;
    QString text;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        rows.append(QJsonObject{{u"page"_s, int(i) + 1}, {u"text"_s, pages[i]}});
        text += translate("cli", "--- page %1 ---").arg(i + 1) + u'\n' + pages[i] + u'\n';
    }
    QJsonObject sheet = json(records, *document);
    sheet.insert(u"page_count"_s, document->pages);
    sheet.insert(u"pages"_s, rows);
    return {sheet, text};
}

} // namespace

std::vector<Command> documentCommands()
{
    return {
        {.path = "document add",
         .operands = QT_TRANSLATE_NOOP("cli", "FILE…"),
         .minOperands = 1,
         .maxOperands = -1,
         .summary = QT_TRANSLATE_NOOP("cli", "takes PDF files into the library, with their text; all of them or none"),
         .options = {{"--contract", QT_TRANSLATE_NOOP("cli", "CODE"),
                      QT_TRANSLATE_NOOP("cli", "the contract that they belong to")},
                     {"--password", QT_TRANSLATE_NOOP("cli", "PASSWORD"),
                      QT_TRANSLATE_NOOP("cli", "opens the PDF that ask for one; the stored originals still do")}},
         .run = add},
        {.path = "document text",
         .operands = QT_TRANSLATE_NOOP("cli", "NUMBER"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "the text of a document, page by page"),
         .options = {},
         .run = pageTexts}};
}

} // namespace parvis::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/documents/document_lookup.h"
#include "cli/lookup.h"
#include "cli/output_file.h"
#include "cli/page_output.h"
#include "cli/password.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "store/transaction.h"
#include "tasks/documents/document_import.h"
#include "tasks/documents/document_reread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// Why a file was left out; what can be done is said in terms of the command line.
Error refusalOf(const ReadDocument& file)
{
    const Error& problem = *file.problem;
    if (file.fate != ReadDocument::Fate::Locked)
        return problem;
    return Error(problem.message(), problem.where(), passwordAdvice());
}

DocumentBatch readAll(Session& session, const Arguments& arguments, const QString& password, const Register& records)
{
    std::vector<DocumentFile> files;
    for (const QString& path : arguments.operands)
        files.push_back({path, password});
    DocumentBatch batch = readDocuments({}, files, records, {}, session.stop());
    if (batch.files.size() == 1 && batch.files.front().problem)
        throw Error(refusalOf(batch.files.front()));
    return batch;
}

/// What became of the files, once they are stored.
class AddingAnswer
{
public:
    AddingAnswer(const Register& records, const DocumentBatch& batch, std::optional<Id<Contract>> contract,
                 const std::vector<Document>& linked)
        : records_(records)
        , batch_(batch)
        , contract_(contract)
        , linked_(linked)
    {
        for (const ReadDocument& file : batch.files) {
            if (file.problem)
                addRefused(file);
            else
                addStored(file, *records.documentWith(file.sha256));
        }
    }

    Answer answer() const { return {rows_, text_, !problems_.isEmpty(), problems_}; }

private:
    void addRefused(const ReadDocument& file)
    {
        const QString problem = refusalOf(file).line();
        rows_.append(QJsonObject{{u"file"_s, file.file.name()}, {u"added"_s, false}, {u"problem"_s, problem}});
        problems_ << problem;
    }

    void addStored(const ReadDocument& file, const Document& document)
    {
        const bool isNew = file.fate == ReadDocument::Fate::New;
        const bool isLinked = std::ranges::find(linked_, document.id, &Document::id) != linked_.end();
        QJsonObject row = toJson(records_, document);
        row.insert(u"added"_s, isNew);
        row.insert(u"linked"_s, isLinked);
        QString remark;
        if (const ImportedDocument* read = batch_.find(file.sha256); read && isNew) {
            row.insert(u"text"_s, read->hasText);
            row.insert(u"remarks"_s, toJson(read->remarks));
            if (!read->hasText)
                remark = translate("cli", "; it holds no text, only pictures: its words cannot be searched");
            if (!read->remarks.empty())
                remark += translate("cli", "; beware: %1").arg(inWords(read->remarks));
        } else if (isLinked) {
            remark = translate("cli", "; it belongs to the contract now");
        } else if (contract_ && document.contract != contract_) {
            if (const Contract* other = records_.find(document.contract))
                remark = translate("cli", "; it stays with the contract %1").arg(other->code.text());
        }
        rows_.append(row);
        text_ +=
            (isNew ? translate("cli", "Added as no. %1: %2 (%n page(s))", nullptr, document.pages)
                   : translate("cli", "Already in the library as no. %1: %2 (%n page(s))", nullptr, document.pages))
                .arg(document.id.value)
                .arg(document.title) +
            remark + u'\n';
    }

    const Register& records_;
    const DocumentBatch& batch_;
    std::optional<Id<Contract>> contract_;
    const std::vector<Document>& linked_;
    QJsonArray rows_;
    QString text_;
    QStringList problems_;
};

Answer add(Session& session, const Arguments& arguments)
{
    const QString password = passwordOf(arguments, session.stop());
    const auto database = session.open(Access::ReadWrite);
    const Register records = database->records();
    std::optional<Id<Contract>> contract;
    if (arguments.has("--contract"))
        contract = contractCalled(records, arguments.value("--contract")).id;
    const DocumentBatch batch = readAll(session, arguments, password, records);
    Transaction tx(*database);
    addDocuments(tx, records, batch, contract);
    const std::vector<Document> linked =
        contract ? linkKnownDocuments(tx, records, batch, *contract) : std::vector<Document>();
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
    return AddingAnswer(database->records(), batch, contract, linked).answer();
}

Answer rereadAnswer(const Register& records, const std::vector<RereadDocument>& read)
{
    QJsonArray rows;
    QString text;
    QStringList problems;
    for (const RereadDocument& each : read) {
        const Document& document = *records.find(each.id);
        QJsonObject row = toJson(records, document);
        row.insert(u"changed_pages"_s, each.changedPages);
        row.insert(u"remarks"_s, toJson(each.remarks));
        if (each.problem) {
            const QString problem = problemOf(document, *each.problem, each.fate == RereadDocument::Fate::Locked);
            row.insert(u"problem"_s, problem);
            problems << problem;
        } else {
            text +=
                (each.changedPages > 0 ? translate("cli", "No. %1: %2 (%n page(s) changed)", nullptr, each.changedPages)
                                       : translate("cli", "No. %1: %2 (as before)"))
                    .arg(document.id.value)
                    .arg(document.title) +
                (each.remarks.empty() ? QString() : translate("cli", "; beware: %1").arg(inWords(each.remarks))) +
                u'\n';
        }
        rows.append(row);
    }
    return {rows, text, !problems.isEmpty(), problems};
}

Answer reread(Session& session, const Arguments& arguments)
{
    const QString password = passwordOf(arguments, session.stop());
    const auto database = session.open(Access::ReadWrite);
    const Register records = database->records();
    const std::vector<Document> documents = documentsCalled(records, arguments.operands);
    const std::vector<RereadDocument> read =
        rereadDocuments(session.databasePath(), documents, passwordsOf(documents, password), {}, session.stop());
    Transaction tx(*database);
    storeRereading(tx, records, read);
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
    return rereadAnswer(database->records(), read);
}

Answer pageTexts(Session& session, const Arguments& arguments)
{
    const std::optional<int> wanted = numberOption(arguments, "--page");
    const Register records = session.readRegister();
    const Document& document = documentCalled(records, arguments.operands.first());
    DocumentReader library(session.databasePath());
    const std::vector<QString> pages = library.pages(document.sha256);
    if (wanted && *wanted > int(pages.size()))
        throw Error(translate("cli", "The document no. %1 has %n page(s) only.", nullptr, int(pages.size()))
                        .arg(document.id.value));
    const std::vector<ScanMark> scans = library.scannedPages(document.sha256);
    QJsonArray rows;
    QString text;
    for (int page = wanted.value_or(1); page <= wanted.value_or(int(pages.size())); ++page) {
        const QString& written = pages[std::size_t(page) - 1];
        const auto found = std::ranges::find(scans, page, &ScanMark::page);
        const ShownPage shown{page, written, found == scans.end() ? std::nullopt : std::optional(found->confidence)};
        rows.append(toJson(shown));
        text += inWords(session, shown);
    }
    QJsonObject sheet = toJson(records, document);
    sheet.insert(u"page_count"_s, document.pages);
    sheet.insert(u"pages"_s, rows);
    return {sheet, text};
}

/// The original, byte by byte.
Answer exportOriginal(Session& session, const Arguments& arguments)
{
    const QString out = outputFile(arguments, {u"pdf"_s});
    const Register records = session.readRegister();
    const Document& document = documentCalled(records, arguments.operands.first());
    writeWholeFile(out, DocumentReader(session.databasePath()).content(document.sha256));
    QJsonObject sheet = toJson(records, document);
    sheet.insert(u"out"_s, out);
    return {sheet, translate("cli", "Written: %1").arg(out)};
}

} // namespace

std::vector<Command> documentCommands()
{
    return {
        {.path = "document add",
         .operands = QT_TRANSLATE_NOOP("cli", "PATH…"),
         .minOperands = 1,
         .maxOperands = -1,
         .summary = QT_TRANSLATE_NOOP(
             "cli",
             "takes PDF files, and all those below folders, into the library, with their text; those that cannot be "
             "read are left out"),
         .options = {{"--contract", QT_TRANSLATE_NOOP("cli", "CODE"),
                      QT_TRANSLATE_NOOP("cli", "the contract that they belong to, also those that the library has")},
                     passwordOption,
                     passwordStdinOption},
         .run = add},
        {.path = "document reread",
         .operands = QT_TRANSLATE_NOOP("cli", "[NUMBER…]"),
         .minOperands = 0,
         .maxOperands = -1,
         .summary = QT_TRANSLATE_NOOP(
             "cli",
             "reads stored documents anew, as this version does, and keeps the text of those that read differently; "
             "without a number, all"),
         .options = {passwordOption, passwordStdinOption},
         .run = reread},
        {.path = "document text",
         .operands = QT_TRANSLATE_NOOP("cli", "NUMBER"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "the text of a document, page by page"),
         .options = {{"--page", QT_TRANSLATE_NOOP("cli", "NUMBER"), QT_TRANSLATE_NOOP("cli", "only this page")}},
         .run = pageTexts},
        {.path = "document export",
         .operands = QT_TRANSLATE_NOOP("cli", "NUMBER"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "writes the original of a document, as it was taken in"),
         .options = {{"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the PDF to write"), true}},
         .run = exportOriginal}};
}

} // namespace parvis::cli

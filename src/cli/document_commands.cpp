// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/password.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "store/transaction.h"
#include "tasks/document_import.h"
#include "tasks/document_reread.h"

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

QJsonArray json(const PdfRemarks& remarks)
{
    QJsonArray rows;
    for (const PdfRemark& remark : remarks)
        rows.append(QJsonObject{{u"kind"_s, remark.kind}, {u"count"_s, remark.count}, {u"text"_s, remark.text}});
    return rows;
}

QString passwordAdvice()
{
    return translate("cli", "Give it with --password-stdin, or ask for a copy without one.");
}

Error unknownDocument(const QString& number)
{
    return Error(translate("cli", "The library has no document no. %1.").arg(number), {},
                 translate("cli", "“parvis-cli search” finds documents by their words."));
}

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
        QJsonObject row = json(records_, document);
        row.insert(u"added"_s, isNew);
        row.insert(u"linked"_s, isLinked);
        QString remark;
        if (const ImportedDocument* read = batch_.find(file.sha256); read && isNew) {
            row.insert(u"text"_s, read->hasText());
            row.insert(u"remarks"_s, json(read->remarks));
            if (!read->hasText())
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

/// The documents of these numbers; none given: all.
std::vector<Document> documentsCalled(const Register& records, const QStringList& numbers)
{
    std::vector<Document> documents;
    for (const QString& number : numbers) {
        const Document* document = records.find(Id<Document>{number.toLongLong()});
        if (!document)
            throw unknownDocument(number);
        if (std::ranges::find(documents, document->id, &Document::id) == documents.end())
            documents.push_back(*document);
    }
    if (numbers.isEmpty())
        documents.assign(records.all<Document>().begin(), records.all<Document>().end());
    return documents;
}

Answer rereadAnswer(const Register& records, const std::vector<RereadDocument>& read)
{
    QJsonArray rows;
    QString text;
    QStringList problems;
    for (const RereadDocument& each : read) {
        const Document& document = *records.find(each.id);
        QJsonObject row = json(records, document);
        row.insert(u"changed_pages"_s, each.changedPages);
        row.insert(u"remarks"_s, json(each.remarks));
        if (each.problem) {
            const QString problem = each.fate == RereadDocument::Fate::Locked
                                        ? Error(each.problem->message(), document.title, passwordAdvice()).line()
                                        : each.problem->line();
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
    QHash<QString, QString> passwords;
    for (const Document& document : documents)
        passwords.insert(document.sha256, password);
    const std::vector<RereadDocument> read =
        rereadDocuments(session.databasePath(), documents, passwords, {}, session.stop());
    Transaction tx(*database);
    storeRereading(tx, records, read);
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
    return rereadAnswer(database->records(), read);
}

Answer pageTexts(Session& session, const Arguments& arguments)
{
    const QString key = arguments.operands.first();
    const Register records = session.readRegister();
    const Document* document = records.find(Id<Document>{key.toLongLong()});
    if (!document)
        throw unknownDocument(key);
    const std::vector<QString> pages = DocumentReader(session.databasePath()).pages(document->sha256);
    QJsonArray rows;
    QString text;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        rows.append(QJsonObject{{u"page"_s, int(i) + 1}, {u"text"_s, pages[i]}});
        text += translate("cli", "--- page %1 ---").arg(i + 1) + u'\n' +
                (pages[i].trimmed().isEmpty() ? translate("cli", "(no text: a picture, or empty)") : pages[i]) + u'\n';
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
         .summary = QT_TRANSLATE_NOOP(
             "cli", "takes PDF files into the library, with their text; those that cannot be read are left out"),
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
         .options = {},
         .run = pageTexts}};
}

} // namespace parvis::cli

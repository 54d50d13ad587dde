// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/document_lookup.h"
#include "cli/password.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "store/documents.h"
#include "tasks/documents/document_import.h"
#include "tasks/documents/document_scans.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// Documents by their numbers, or by files that the library has; none given: all.
std::vector<Document> wantedDocuments(const Register& records, const QStringList& typed)
{
    QStringList numbers;
    for (const QString& each : typed) {
        if (isDocumentNumber(each)) {
            numbers << each;
            continue;
        }
        const Document* document = records.documentWith(checksum(documentBytes(each)));
        if (!document)
            throw Error(translate("cli", "The library does not have this file."), each,
                        translate("cli", "Add it first with “parvis-cli document add”."));
        numbers << QString::number(document->id.value);
    }
    return documentsCalled(records, numbers);
}

QString outcomeText(const Session& session, const ScannedDocument& scanned)
{
    QString text = scanned.fate == ScannedDocument::Fate::Read
                       ? translate("cli", "%n page(s) read from pictures, %1 sure", nullptr, int(scanned.pages.size()))
                             .arg(shareText(session.locale(), scanned.confidence))
                       : translate("cli", "no page to read");
    if (!scanned.lost.empty())
        text += translate("cli", "; %n page(s) could not be read", nullptr, int(scanned.lost.size()));
    return text;
}

Answer answerOf(const Session& session, const Register& records, const std::vector<ScannedDocument>& read)
{
    QJsonArray rows;
    QString text;
    QStringList problems;
    for (const ScannedDocument& each : read) {
        const Document& document = *records.find(each.id);
        QJsonObject row = toJson(records, document);
        QJsonArray pages;
        for (const int page : each.pages)
            pages.append(page);
        QJsonArray lost;
        for (const int page : each.lost)
            lost.append(page);
        row.insert(u"ocr_pages"_s, pages);
        row.insert(u"lost_pages"_s, lost);
        row.insert(u"ocr_confidence"_s, each.pages.empty() ? QJsonValue() : QJsonValue(each.confidence));
        if (each.problem) {
            const QString problem = problemOf(document, *each.problem, each.fate == ScannedDocument::Fate::Locked);
            row.insert(u"problem"_s, problem);
            problems << problem;
        } else {
            text += translate("cli", "No. %1: %2 (%3)")
                        .arg(document.id.value)
                        .arg(document.title, outcomeText(session, each)) +
                    u'\n';
        }
        rows.append(row);
    }
    return {rows, text, !problems.isEmpty(), problems};
}

Answer readPictures(Session& session, const Arguments& arguments)
{
    const QString password = passwordOf(arguments, session.stop());
    const auto database = session.open(Access::ReadWrite);
    const Register records = database->records();
    const std::vector<Document> documents = wantedDocuments(records, arguments.operands);
    const std::vector<ScannedDocument> read =
        readScans(session.databasePath(), documents, passwordsOf(documents, password), {}, session.stop());
    Transaction tx(*database);
    storeScans(tx, records, read);
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
    return answerOf(session, database->records(), read);
}

} // namespace

std::vector<Command> scanCommands()
{
    return {{.path = "document ocr",
             .operands = QT_TRANSLATE_NOOP("cli", "[NUMBER|FILE…]"),
             .minOperands = 0,
             .maxOperands = -1,
             .summary = QT_TRANSLATE_NOOP("cli", "reads the pages of stored documents that are pictures, as scans are, "
                                                 "so that their words are searched; without a number, of all"),
             .options = {passwordOption, passwordStdinOption},
             .run = readPictures}};
}

} // namespace parvis::cli

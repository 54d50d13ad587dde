// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/documents/document_lookup.h"
#include "cli/page_output.h"
#include "cli/password.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "store/documents.h"
#include "tasks/documents/document_import.h"
#include "tasks/documents/document_scans.h"
#include "tasks/documents/file_text.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// Documents of the library, by their numbers or by files that it has; and files that it does not have.
struct WantedScans
{
    std::vector<Document> documents;
    QStringList files;
    QStringList problems; ///< of the others
};

/// Null: a file that the library does not have. Throws Error when there is no such document or file.
const Document* documentMeant(const Register& records, const QString& typed)
{
    return isDocumentNumber(typed) ? &documentCalled(records, typed)
                                   : records.documentWith(checksum(documentBytes(typed)));
}

/// None typed: all documents. One that does not exist stops none of the others.
WantedScans wantedScans(const Register& records, const QStringList& typed)
{
    WantedScans wanted;
    if (typed.isEmpty())
        wanted.documents = documentsCalled(records, {});
    for (const QString& each : typed) {
        try {
            const Document* known = documentMeant(records, each);
            if (!known)
                wanted.files << each;
            else if (std::ranges::find(wanted.documents, known->id, &Document::id) == wanted.documents.end())
                wanted.documents.push_back(*known);
        } catch (const Error& problem) {
            if (typed.size() == 1)
                throw;
            wanted.problems << problem.line();
        }
    }
    return wanted;
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
        row.insert(u"ocr_pages"_s, numbers(each.pages));
        row.insert(u"lost_pages"_s, numbers(each.lost));
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

Answer readStored(Session& session, const std::vector<Document>& documents, const QString& password)
{
    const auto database = session.open(Access::ReadWrite);
    const std::vector<ScannedDocument> read =
        readScans(session.databasePath(), documents, passwordsOf(documents, password), {}, session.stop());
    Transaction tx(*database);
    storeScans(tx, database->records(), read);
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
    return answerOf(session, database->records(), read);
}

/// The text of a file that the library does not have, as that of a document is shown; nothing of it is kept.
std::pair<QJsonObject, QString> shownFile(const Session& session, const QString& path, const FileText& file)
{
    QJsonArray pages;
    QString text = translate("cli", "%1 (not in the library: nothing is kept)").arg(path) + u'\n';
    for (std::size_t i = 0; i < file.pages.size(); ++i) {
        const ShownPage shown{int(i) + 1, file.pages[i].text, file.pages[i].confidence};
        pages.append(toJson(shown));
        text += inWords(session, shown);
    }
    if (!file.remarks.empty())
        text += inWords(file.remarks) + u'\n';
    return {{{u"id"_s, QJsonValue()},
             {u"file"_s, QFileInfo(path).fileName()},
             {u"sha256"_s, file.sha256},
             {u"page_count"_s, int(file.pages.size())},
             {u"pages"_s, pages},
             {u"lost_pages"_s, numbers(file.lost)},
             {u"remarks"_s, toJson(file.remarks)}},
            text};
}

Answer readPictures(Session& session, const Arguments& arguments)
{
    const QString password = passwordOf(arguments, session.stop());
    const WantedScans wanted = wantedScans(session.readRegister(), arguments.operands);
    Answer answer{QJsonArray(), {}};
    try {
        if (!wanted.documents.empty())
            answer = readStored(session, wanted.documents, password);
    } catch (const PdfUnread& problem) {
        answer.problems << problem.line();
    }
    answer.problems = wanted.problems + answer.problems;
    QJsonArray rows = answer.json.toArray();
    for (const QString& path : wanted.files) {
        try {
            const FileText file = readFileText(path, password, session.stop());
            const auto [row, text] = shownFile(session, path, file);
            rows.append(row);
            answer.text += text;
            if (file.unread)
                answer.problems << file.unread->line();
        } catch (const PdfLocked& problem) {
            answer.problems << Error(problem.message(), path, passwordAdvice()).line();
        } catch (const Error& problem) {
            answer.problems << problem.line();
        }
    }
    answer.json = rows;
    answer.failed = !answer.problems.isEmpty();
    return answer;
}

} // namespace

std::vector<Command> scanCommands()
{
    return {{.path = "document ocr",
             .operands = QT_TRANSLATE_NOOP("cli", "[NUMBER|FILE…]"),
             .minOperands = 0,
             .maxOperands = -1,
             .summary = QT_TRANSLATE_NOOP("cli", "reads the pages of stored documents that are pictures, as scans are, "
                                                 "so that their words are searched; without a number, of all; of a "
                                                 "file that the library does not have, prints what they say"),
             .options = {passwordOption, passwordStdinOption},
             .run = readPictures}};
}

} // namespace parvis::cli

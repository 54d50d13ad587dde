// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/document_lookup.h"

#include "domain/translate.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis::cli {

QJsonObject toJson(const Register& records, const Document& document)
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

QJsonArray toJson(const PdfRemarks& remarks)
{
    QJsonArray rows;
    for (const PdfRemark& remark : remarks)
        rows.append(QJsonObject{{u"kind"_s, remark.kind}, {u"count"_s, remark.count}, {u"text"_s, remark.text}});
    return rows;
}

QJsonArray numbers(const std::vector<int>& pages)
{
    QJsonArray array;
    for (const int page : pages)
        array.append(page);
    return array;
}

QString passwordAdvice()
{
    return translate("cli", "Give it with --password-stdin, or ask for a copy without one.");
}

QString shareText(const QLocale& locale, double share)
{
    return translate("cli", "%1 %").arg(locale.toString(std::lround(share * 100)));
}

const Document& documentCalled(const Register& records, const QString& number)
{
    if (const Document* document = records.find(Id<Document>{number.toLongLong()}))
        return *document;
    throw Error(translate("cli", "The library has no document no. %1.").arg(number), {},
                translate("cli", "“parvis-cli search” finds documents by their words."));
}

std::vector<Document> documentsCalled(const Register& records, const QStringList& numbers)
{
    std::vector<Document> documents;
    for (const QString& number : numbers) {
        const Document& document = documentCalled(records, number);
        if (std::ranges::find(documents, document.id, &Document::id) == documents.end())
            documents.push_back(document);
    }
    if (numbers.isEmpty())
        documents.assign(records.all<Document>().begin(), records.all<Document>().end());
    return documents;
}

bool isDocumentNumber(const QString& typed)
{
    bool isNumber = false;
    typed.toLongLong(&isNumber);
    return isNumber && !QFileInfo::exists(typed);
}

QHash<QString, QString> passwordsOf(const std::vector<Document>& documents, const QString& password)
{
    QHash<QString, QString> passwords;
    for (const Document& document : documents)
        passwords.insert(document.sha256, password);
    return passwords;
}

QString problemOf(const Document& document, const Error& problem, bool isLocked)
{
    return isLocked ? Error(problem.message(), document.title, passwordAdvice()).line() : problem.line();
}

} // namespace parvis::cli

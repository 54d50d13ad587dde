// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json.h"
#include "domain/register.h"
#include "tasks/documents/document_import.h"

#include <QHash>

namespace parvis::cli {

/// A document of the library as the answers of its commands begin.
QJsonObject toJson(const Register& records, const Document& document);
QJsonArray toJson(const PdfRemarks& remarks);
QJsonArray numbers(const std::vector<int>& pages);

/// What to do about a protected PDF.
QString passwordAdvice();
/// "86 %". @param share  0 to 1
QString shareText(const QLocale& locale, double share);

// From what is typed to what is meant. Each throws Error when the library has no such document.

/// By its number.
const Document& documentCalled(const Register& records, const QString& number);
/// By their numbers, each once; none given: all.
std::vector<Document> documentsCalled(const Register& records, const QStringList& numbers);

/// What is typed is the number of a document, and no file is called so.
bool isDocumentNumber(const QString& typed);

/// The password that was given, for each of the documents, by their content.
QHash<QString, QString> passwordsOf(const std::vector<Document>& documents, const QString& password);

/// What is wrong with a document that cannot be read; of a locked one, how its password is given.
QString problemOf(const Document& document, const Error& problem, bool isLocked);

} // namespace parvis::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/documents/document_lookup.h"
#include "cli/documents/recognition_json.h"
#include "cli/password.h"
#include "cli/session.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "tasks/documents/document_properties.h"
#include "tasks/documents/document_recognition.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString line(const QString& name, const QString& value)
{
    return translate("cli", "%1: %2").arg(name, value) + u'\n';
}

template <class T>
QString withPage(const QString& value, const Recognised<T>& fact)
{
    return fact.places.empty() ? value : translate("cli", "%1 (p. %2)").arg(value).arg(fact.places.front().page);
}

QString signatoryLine(const Session& session, const Recognised<RecognisedSignatory>& fact)
{
    const RecognisedSignatory& signatory = fact.value;
    const QString on = signatory.signedOn
                           ? translate("cli", "signed on %1").arg(signatory.signedOn->text(session.locale()))
                           : translate("cli", "no date of signature");
    return u"  "_s + withPage(QStringList{signatory.organisation, signatory.function, on}.join(u" · "_s), fact) + u'\n';
}

QString amountLine(const Session& session, const Recognised<RecognisedAmount>& fact)
{
    const RecognisedAmount& amount = fact.value;
    const QString year = amount.year ? QString::number(*amount.year) : translate("cli", "no year");
    const QStringList parts{year, amount.funder, label(amount.creditKind), amount.amount.text(session.locale())};
    return u"  "_s + withPage(parts.join(u" · "_s), fact) + u'\n';
}

/// The facts for people to read.
QString inWords(const Session& session, const Register& records, const RecognisedDocument& document)
{
    const RecognisedFacts& facts = document.facts;
    const QString none = translate("cli", "not found");
    QString text;
    text += line(translate("cli", "Kind"), facts.kind ? withPage(facts.kind->value, *facts.kind) : none);
    text +=
        line(translate("cli", "EPCI"), facts.epci ? withPage(nameOf(records, facts.epci->value), *facts.epci) : none);
    text += line(translate("cli", "Title"), facts.title ? withPage(facts.title->value, *facts.title) : none);
    text += line(translate("cli", "Date of signature"),
                 facts.signatureDate ? withPage(facts.signatureDate->value.text(session.locale()), *facts.signatureDate)
                                     : none);
    text += line(translate("cli", "Place of signature"),
                 facts.signaturePlace ? withPage(facts.signaturePlace->value, *facts.signaturePlace) : none);
    text += translate("cli", "%n QPV named", nullptr, int(facts.districts.size())) + u'\n';
    for (const auto& district : facts.districts) {
        const Qpv& qpv = *records.find(district.value);
        text += u"  "_s + withPage(withCode(qpv.name, qpv.code.text()), district) + u'\n';
    }
    text += translate("cli", "%n regional priority(ies)", nullptr, int(facts.priorities.size())) + u'\n';
    for (const auto& priority : facts.priorities)
        text += u"  "_s + withPage(records.find(priority.value)->title, priority) + u'\n';
    text += translate("cli", "%n axis(es) of the contract itself", nullptr, int(facts.axes.size())) + u'\n';
    for (const auto& axis : facts.axes)
        text += u"  "_s + withPage(translate("cli", "%1: %2").arg(axis.value.name, axis.value.title), axis) + u'\n';
    text += translate("cli", "%n signatory(ies)", nullptr, int(facts.signatories.size())) + u'\n';
    for (const auto& signatory : facts.signatories)
        text += signatoryLine(session, signatory);
    text += translate("cli", "%n amount(s)", nullptr, int(facts.amounts.size())) + u'\n';
    for (const auto& amount : facts.amounts)
        text += amountLine(session, amount);
    for (const QString& seal : sealsInWords(document.properties.seals))
        text += line(translate("cli", "Electronic signature"), seal);
    if (!document.scannedPages.empty())
        text += translate("cli", "%n page(s) read from pictures: look at what is doubtful.", nullptr,
                          int(document.scannedPages.size())) +
                u'\n';
    if (!document.remarks.empty())
        text += parvis::inWords(document.remarks) + u'\n';
    if (document.unread)
        text += document.unread->line() + u'\n';
    if (!document.pagesWithoutText.empty())
        text += translate("cli", "%n page(s) without text: what they say is not among these facts.", nullptr,
                          int(document.pagesWithoutText.size())) +
                u'\n';
    if (!document.lost.empty())
        text += translate("cli", "%n page(s) could not be read: what they say is not among these facts.", nullptr,
                          int(document.lost.size())) +
                u'\n';
    return text;
}

/// Why nothing was recognised, on one line; empty: there were words.
QString withoutWords(const RecognisedDocument& document, const QString& name)
{
    if (int(document.pagesWithoutText.size() + document.lost.size()) < document.pages)
        return {};
    QStringList why{
        Error(translate("cli", "No word of this document could be read: nothing is recognised."), name).line()};
    if (!document.remarks.empty())
        why << parvis::inWords(document.remarks);
    if (document.unread)
        why << document.unread->line();
    return why.join(u' ');
}

QJsonObject sheetOf(const Register& records, const RecognisedDocument& document)
{
    QJsonObject sheet = toJson(records, document.facts);
    sheet.insert(u"remarks"_s, toJson(document.remarks));
    sheet.insert(u"electronic_signatures"_s, toJson(document.properties.seals));
    sheet.insert(u"pages"_s, document.pages);
    const std::size_t without = document.pagesWithoutText.size() + document.scannedPages.size() + document.lost.size();
    sheet.insert(u"has_text"_s, int(without) < document.pages);
    sheet.insert(u"pages_without_text"_s, numbers(document.pagesWithoutText));
    sheet.insert(u"scanned_pages"_s, numbers(document.scannedPages));
    sheet.insert(u"unread"_s, document.unread ? toJson(document.unread->line()) : QJsonValue());
    sheet.insert(u"lost_pages"_s, numbers(document.lost));
    return sheet;
}

/// What is said of one of the documents.
struct Recognition
{
    QJsonObject json;
    QString text;    ///< empty: no word of it could be read
    QString problem; ///< then, why
};

/// @param wanted  a file, or the number of a document
/// @throws Error  it cannot be read
Recognition recognition(Session& session, const Register& records, const QString& wanted, const QString& password)
{
    const Document* stored = isDocumentNumber(wanted) ? &documentCalled(records, wanted) : nullptr;
    const QString name = stored ? stored->title : wanted;
    try {
        const RecognisedDocument document =
            stored ? recogniseStoredDocument(records, session.databasePath(), *stored, password, {}, session.stop())
                   : recogniseDocumentFile(records, wanted, password, {}, session.stop());
        Recognition found{sheetOf(records, document), {}, withoutWords(document, name)};
        found.json.insert(u"id"_s, stored ? QJsonValue(qint64(stored->id.value)) : QJsonValue());
        found.json.insert(u"file"_s, stored ? stored->fileName : QFileInfo(wanted).fileName());
        if (found.problem.isEmpty())
            found.text = inWords(session, records, document);
        return found;
    } catch (const PdfLocked& locked) {
        throw Error(locked.message(), name, passwordAdvice());
    }
}

/// Of several documents, a bad one takes none of the others with it.
Answer answerFor(Session& session, const Register& records, const QStringList& wanted, const QString& password)
{
    QJsonArray rows;
    QStringList texts;
    QStringList problems;
    for (const QString& each : wanted) {
        Recognition found{{{u"file"_s, QFileInfo(each).fileName()}}, {}, {}};
        try {
            found = recognition(session, records, each, password);
        } catch (const Error& problem) {
            found.problem = problem.line();
        }
        if (!found.problem.isEmpty()) {
            found.json.insert(u"problem"_s, found.problem);
            problems << found.problem;
        } else {
            texts << each + u'\n' + found.text;
        }
        rows.append(found.json);
    }
    return {rows, texts.join(u'\n'), !problems.isEmpty(), problems};
}

Answer recogniseThese(Session& session, const Arguments& arguments)
{
    const QString password = passwordOf(arguments, session.stop());
    const Register records = session.readRegister();
    if (arguments.operands.size() > 1)
        return answerFor(session, records, arguments.operands, password);
    const Recognition found = recognition(session, records, arguments.operands.first(), password);
    if (!found.problem.isEmpty())
        return {found.json, {}, true, {found.problem}};
    return {found.json, found.text};
}

} // namespace

std::vector<Command> recognitionCommands()
{
    return {{.path = "document recognise",
             .operands = QT_TRANSLATE_NOOP("cli", "FILE|NUMBER…"),
             .minOperands = 1,
             .maxOperands = -1,
             .summary = QT_TRANSLATE_NOOP("cli", "proposes the facts of contracts in PDF, or of documents of the "
                                                 "library, each with its page and place; of several, those that "
                                                 "cannot be read are left out; changes nothing"),
             .options = {passwordOption, passwordStdinOption},
             .run = recogniseThese}};
}

} // namespace parvis::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_reread.h"

#include "domain/translate.h"
#include "pdf/french_words.h"
#include "pdf/pdf_document.h"
#include "store/documents.h"
#include "tasks/documents/scanned_words.h"

#include <algorithm>

namespace parvis {

namespace {

int differingPages(const PageTexts& before, const PageTexts& after)
{
    int count = 0;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
        count += i >= before.size() || i >= after.size() || before[i] != after[i];
    return count;
}

std::vector<PdfWord> keptWords(DocumentReader& library, const QString& sha256, int page)
{
    try {
        return asPdfWords(library.words(sha256, page));
    } catch (const Error&) {
        return {}; // damaged: the page keeps its text
    }
}

/// The text of a page that is a picture was read from it: it is made anew of the words that are kept.
void takeScans(PdfTexts& texts, const PageTexts& before, DocumentReader& library, const QString& sha256)
{
    std::vector<QString>& after = texts.pages;
    std::vector<std::vector<PdfWord>> words(after.size());
    for (const ScanMark& mark : library.scannedPages(sha256)) {
        const std::size_t at = std::size_t(mark.page) - 1;
        const bool isStamped = std::ranges::find(texts.stamped, mark.page) != texts.stamped.end();
        if (at >= after.size() || at >= before.size() || (!after[at].trimmed().isEmpty() && !isStamped))
            continue;
        if (before[at] == after[at]) // only the stamps: what was read of it is undone
            continue;
        after[at] = before[at];
        words[at] = keptWords(library, sha256, mark.page);
    }
    for (const auto& [page, text] : textsOfScans(std::move(words)))
        after[std::size_t(page) - 1] = text;
}

RereadDocument reread(const QString& database, DocumentReader& reader, const Document& document,
                      const QString& password, const std::function<void(int, int)>& progress,
                      const std::stop_token& stop)
{
    RereadDocument read{document.id};
    try {
        read.before = reader.pages(document.sha256);
        const PdfDocument pdf(reader.content(document.sha256), document.title, password, stop);
        PdfTexts texts = pdf.allTexts(progress, stop);
        noteStampedPages(database, document.sha256, texts.stamped);
        for (const int lost : texts.lost) {
            if (std::size_t(lost) <= read.before.size())
                texts.pages[std::size_t(lost) - 1] = read.before[std::size_t(lost) - 1];
        }
        takeScans(texts, read.before, reader, document.sha256);
        for (const QString& page : texts.pages)
            read.after.push_back(column_value::write(page).toString()); // as it would be stored
        read.remarks = std::move(texts.remarks);
        read.changedPages = differingPages(read.before, read.after);
        read.fate = read.changedPages > 0 ? RereadDocument::Fate::Changed : RereadDocument::Fate::Same;
    } catch (const PdfLocked& problem) {
        read.fate = RereadDocument::Fate::Locked;
        read.problem = problem;
    } catch (const Error& problem) {
        read.fate = RereadDocument::Fate::Refused;
        read.problem = problem;
    }
    return read;
}

} // namespace

std::vector<RereadDocument> rereadDocuments(const QString& database, const std::vector<Document>& documents,
                                            const QHash<QString, QString>& passwords,
                                            const std::function<void(double share)>& progress, std::stop_token stop)
{
    if (!FrenchWords::shared().areThere())
        throw Error(translate("tasks", "The dictionary of French is not installed: read again without it, words that "
                                       "are cut at the end of a line would be joined wrongly."),
                    {}, translate("tasks", "Install the package hunspell-fr first."));
    DocumentReader reader(database);
    std::vector<RereadDocument> read;
    for (const Document& document : documents) {
        if (stop.stop_requested())
            throw Cancelled();
        const auto pageDone = [&](int done, int total) {
            if (progress)
                progress((double(read.size()) + double(done) / std::max(1, total)) / double(documents.size()));
        };
        read.push_back(reread(database, reader, document, passwords.value(document.sha256), pageDone, stop));
        if (read.back().fate != RereadDocument::Fate::Changed) { // a large library is not held in memory twice
            read.back().before.clear();
            read.back().after.clear();
        }
    }
    return read;
}

int storeRereading(Transaction& tx, const Register& records, const std::vector<RereadDocument>& read)
{
    int stored = 0;
    for (const RereadDocument& each : read) {
        const Document* document = records.find(each.id);
        if (!document || each.fate != RereadDocument::Fate::Changed)
            continue;
        Document changed = *document;
        changed.pages = int(each.after.size());
        tx.update(changed);
        tx.replaceText(each.id, each.before, each.after);
        ++stored;
    }
    if (stored > 0)
        tx.setTitle(translate("tasks", "Read %n document(s) again", nullptr, stored));
    return stored;
}

} // namespace parvis

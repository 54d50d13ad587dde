// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_scans.h"

#include "domain/translate.h"
#include "pdf/picture_reading.h"
#include "store/pages/read_pages.h"
#include "tasks/documents/scanned_words.h"

#include <algorithm>

namespace parvis {

namespace {

/// What was read of a page by the present reader; nothing when that is damaged: then it is read again.
std::optional<ScannedPage> knownPage(DocumentReader& library, const QString& sha256, int page)
{
    try {
        return library.scannedPage(sha256, page, false);
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// Whether a page was read, but what was read is damaged, or not in its text.
bool hasLostWords(DocumentReader& library, const QString& sha256, int page, const QString& text)
{
    try {
        const std::optional<ScannedPage> read = library.scannedPage(sha256, page);
        return read && holdsStampsAlone(*read, text);
    } catch (const Error&) {
        return true;
    }
}

/// Without a text but stamps, or with one that was read and has lost its words.
std::vector<int> pagesWithoutWords(DocumentReader& library, const QString& sha256, const PageTexts& texts,
                                   const std::stop_token& stop)
{
    std::vector<int> pages;
    const std::vector<int> stamped = library.unreadStampedPages(sha256);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (stop.stop_requested())
            throw Cancelled();
        const int page = int(i) + 1;
        if (texts[i].trimmed().isEmpty() || std::ranges::find(stamped, page) != stamped.end() ||
            hasLostWords(library, sha256, page, texts[i]))
            pages.push_back(page);
    }
    return pages;
}

/// One run over all documents.
class ScanReading
{
public:
    ScanReading(const QString& database, const std::vector<Document>& documents,
                const std::function<void(double)>& progress, const std::stop_token& stop)
        : database_(database)
        , library_(database)
        , progress_(progress)
    {
        for (const Document& document : documents) {
            if (stop.stop_requested())
                throw Cancelled();
            wanted_.push_back(pagesWithoutWords(library_, document.sha256, library_.pages(document.sha256), stop));
            total_ += wanted_.back().size();
        }
    }

    ScannedDocument read(std::size_t index, const Document& document, const QString& password,
                         const std::stop_token& stop)
    {
        ScannedDocument scanned{document.id};
        scanned.before = library_.pages(document.sha256);
        scanned.after = scanned.before;
        const std::vector<int>& wanted = wanted_[index];
        const std::size_t doneAtEnd = done_ + wanted.size();
        try {
            readPages(scanned, document, wanted, password, stop);
            scanned.fate = scanned.pages.empty() ? ScannedDocument::Fate::Same : ScannedDocument::Fate::Read;
        } catch (const PdfUnread&) {
            throw;
        } catch (const PdfLocked& problem) {
            scanned.fate = ScannedDocument::Fate::Locked;
            scanned.problem = problem;
        } catch (const Error& problem) {
            scanned.fate = ScannedDocument::Fate::Refused;
            scanned.problem = problem;
        }
        done_ = doneAtEnd;
        if (scanned.fate != ScannedDocument::Fate::Read) { // nothing is written of it
            scanned.before.clear();
            scanned.after.clear();
        }
        return scanned;
    }

private:
    void readPages(ScannedDocument& scanned, const Document& document, const std::vector<int>& wanted,
                   const QString& password, const std::stop_token& stop)
    {
        std::vector<int> unread;
        std::vector<std::vector<PdfWord>> pages(scanned.before.size());
        double sum = 0;
        std::size_t words = 0;
        const auto take = [&](const ScannedPage& page) {
            pages[std::size_t(page.page) - 1] = asPdfWords(page.words);
            sum += page.confidence() * double(page.words.size());
            words += page.words.size();
            pageDone();
        };
        for (const int page : wanted) {
            if (const auto known = knownPage(library_, document.sha256, page))
                take(*known);
            else
                unread.push_back(page);
        }
        const std::vector<int> stamped = library_.unreadStampedPages(document.sha256);
        const auto nothingIn = [&](int page, const std::vector<PdfWord>& read) { // but the stamps
            return !wereRead(read) && std::ranges::find(stamped, page) != stamped.end();
        };
        const auto keep = [&](int page, const std::vector<PdfWord>& read) {
            const ScannedPage kept{page, nothingIn(page, read) ? std::vector<ScannedWord>() : asScannedWords(read)};
            keepScannedPage(database_, document.sha256, kept);
            take(kept);
        };
        if (!unread.empty()) {
            const ReadPictures read =
                readPictures(library_.content(document.sha256), document.title, password, unread, keep, stop);
            if (read.unread)
                throw PdfUnread(*read.unread);
            scanned.lost = read.lost;
        }
        takeTexts(scanned, std::move(pages));
        scanned.confidence = words > 0 ? sum / double(words) : 0;
    }

    /// The texts of the pages whose words were read.
    static void takeTexts(ScannedDocument& scanned, std::vector<std::vector<PdfWord>> pages)
    {
        for (const auto& [page, text] : textsOfScans(std::move(pages))) {
            scanned.after[std::size_t(page) - 1] = column_value::write(text).toString(); // as it is stored
            scanned.pages.push_back(page);
        }
    }

    void pageDone()
    {
        ++done_;
        if (progress_)
            progress_(double(done_) / double(std::max<std::size_t>(1, total_)));
    }

    QString database_;
    DocumentReader library_;
    const std::function<void(double)>& progress_;
    std::vector<std::vector<int>> wanted_; ///< pages to read of each
    std::size_t total_ = 0;                ///< pages to read
    std::size_t done_ = 0;
};

} // namespace

std::vector<ScannedDocument> readScans(const QString& database, const std::vector<Document>& documents,
                                       const QHash<QString, QString>& passwords,
                                       const std::function<void(double share)>& progress, std::stop_token stop)
{
    ScanReading reading(database, documents, progress, stop);
    std::vector<ScannedDocument> read;
    for (const Document& document : documents) {
        if (stop.stop_requested())
            throw Cancelled();
        read.push_back(reading.read(read.size(), document, passwords.value(document.sha256), stop));
    }
    return read;
}

int storeScans(Transaction& tx, const Register& records, const std::vector<ScannedDocument>& read)
{
    int stored = 0;
    for (const ScannedDocument& each : read) {
        if (!records.find(each.id) || each.fate != ScannedDocument::Fate::Read)
            continue;
        tx.replaceText(each.id, each.before, each.after);
        ++stored;
    }
    if (stored > 0)
        tx.setTitle(translate("tasks", "Read the scanned pages of %n document(s)", nullptr, stored));
    return stored;
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace parvis {

class Connection;

/// A word that was read from the picture of a page.
struct ScannedWord
{
    QString text;
    QRectF box; ///< points from the top left of the page as shown; kept to a twentieth of a point
    bool endsLine = false;
    bool spaceAfter = true;
    QString whole = {};    ///< of a word that is cut at the end of its line: with its rest
    int rest = -1;         ///< of such a word: which word of the page is its rest
    double confidence = 1; ///< 0 to 1; kept to a hundredth

    friend bool operator==(const ScannedWord&, const ScannedWord&) = default;
};

/// What was read from the picture of one page.
struct ScannedPage
{
    int page = 0; ///< from 1
    std::vector<ScannedWord> words;

    double confidence() const; ///< the mean of its words; 0 without any
};

/// How the words of pages were read. Raised whenever they would come out otherwise: older ones are read again then.
inline constexpr int scanReaderVersion = 2;

/// The words as they are stored: CBOR, compressed.
QByteArray encodeWords(const std::vector<ScannedWord>& words);
/// Throws Error when the bytes are no such words.
std::vector<ScannedWord> decodeWords(const QByteArray& bytes);

/// Notes of pages of a stored content that they are pictures, although stamped words stand on them as text: they are to
/// be read. What was read of them stays. No action of the user, as below. Part of the caller's transaction.
void noteStampedPages(Connection& connection, const QString& sha256, const std::vector<int>& pages);
/// The same in a transaction of its own. Any thread. Throws Error.
void noteStampedPages(const QString& database, const QString& sha256, const std::vector<int>& pages);

/// Keeps what was read of a page of a stored content, in the place of what was read before. This is no action of the
/// user and has no entry in the journal: it is made from the content alone, and page by page, so that work which is
/// stopped need not be done twice. Any thread. Throws Error.
void keepScannedPage(const QString& database, const QString& sha256, const ScannedPage& page);

} // namespace parvis

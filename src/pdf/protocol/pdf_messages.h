// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/bad_message.h"
#include "pdf/protocol/pdf_parts.h"

#include <QByteArray>
#include <QList>

namespace parvis {

// What the program and the helper that reads PDF files say to each other. A message is one frame of the channel: for a
// question its number and kind, for an answer the number of the question and the outcome, then what belongs to it.
// Every reader checks all that it reads and throws BadMessage: the other side may be out of its senses.

enum class PdfQuestion : quint8 {
    Open = 1,   ///< OpenQuestion → PdfFacts; the document of before is closed
    Page,       ///< page → PdfPageFacts
    Words,      ///< page → PageContents
    Picture,    ///< page, resolution → PictureFacts, with the file of the pixels (page_pixels.h)
    Outline,    ///< → bookmarks
    Links,      ///< page → links
    Read,       ///< page, resolution → PageContents, the words read from its picture
    Properties, ///< → PdfProperties
    Close,      ///< no answer
    Stop        ///< the question of this number is to be answered at once; no answer of its own
};

enum class PdfOutcome : quint8 {
    Done = 1,
    Damaged, ///< no readable PDF, or a page that cannot be drawn
    Locked,  ///< none of the passwords opens it
    NoPage,
    Stopped,
    TooLarge, ///< the answer would be larger than a message may be
    NoReader  ///< what reads pictures is not installed
};

/// Program and helper must have the same; it changes with every message.
inline constexpr const char* protocolVersion = "8";

inline constexpr quint32 largestQuestion = 600u << 20; ///< bytes; the largest document is 500 MB
inline constexpr quint32 largestAnswer = 256u << 20;
inline constexpr int readingSeconds = 90;  ///< of processor time that the helper may take to read one picture
inline constexpr double mostPixels = 50e6; ///< of a picture
inline constexpr int mostPages = 200'000;
inline constexpr int mostBookmarks = 10'000;
inline constexpr int mostFonts = 10'000;
inline constexpr int mostSeals = 1'000;
inline constexpr qsizetype answerHeadSize = 5 + 4 * pdfFaults; ///< bytes in front of what an answer brings

struct OpenQuestion
{
    QByteArray document;
    QList<QByteArray> passwords; ///< tried in this order; none: it opens without
    qint64 memory = 0;           ///< bytes that the helper may take, the document included
    int processorSeconds = 0;    ///< for each question
};

struct QuestionHead
{
    quint32 number = 0;
    PdfQuestion question = PdfQuestion::Close;
};

struct AnswerHead
{
    quint32 number = 0;
    PdfOutcome outcome = PdfOutcome::Damaged;
    PdfFaultCounts faults{}; ///< that were found since the answer of before
};

QByteArray openMessage(quint32 number, const OpenQuestion& open);
/// @param page  from 1; 0 where no page is asked about
/// @param dpi   of a picture
QByteArray questionMessage(quint32 number, PdfQuestion question, int page = 0, double dpi = 0);
QByteArray answerMessage(const AnswerHead& head, const QByteArray& body = {});

QuestionHead questionHead(const QByteArray& message);
/// Its document is a view of the message, which must live as long.
OpenQuestion openQuestion(const QByteArray& message);
struct PageQuestion
{
    int page = 0;
    double dpi = 0;
};
PageQuestion pageQuestion(const QByteArray& message);
AnswerHead answerHead(const QByteArray& message);

QByteArray written(const PdfFacts& facts);
QByteArray written(const PdfPageFacts& facts);
QByteArray written(const PageContents& contents);
QByteArray written(const std::vector<PdfBookmark>& bookmarks);
QByteArray written(const std::vector<PdfLink>& links);
QByteArray written(const PdfProperties& properties);

// What an answer brings. A message that holds more than that is bad, too.
PdfFacts factsIn(const QByteArray& message);
PdfPageFacts pageFactsIn(const QByteArray& message);
PageContents pageContentsIn(const QByteArray& message);
/// @param pages  how many the document has
std::vector<PdfBookmark> bookmarksIn(const QByteArray& message, int pages);
std::vector<PdfLink> linksIn(const QByteArray& message, int pages);
PdfProperties propertiesIn(const QByteArray& message);

} // namespace parvis

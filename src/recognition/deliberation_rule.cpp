// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/deliberation_rule.h"

#include "recognition/printed_dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t head = 120; ///< words of a deliberation, among which its number stands

bool isNearVu(const PrintedText& text, std::size_t token)
{
    static const QStringList words{u"vu"_s, u"vus"_s, u"par"_s};
    const std::size_t first = std::max(text.sentenceBegin(token), token - std::min<std::size_t>(token, 4));
    for (std::size_t i = first; i < token; ++i) {
        if (words.contains(text[i].folded))
            return true;
    }
    return false;
}

struct Reference
{
    QString text; ///< as printed
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Behind "n°", or a word that is built as a number.
std::optional<Reference> referenceAt(const PrintedText& text, std::size_t at, std::size_t end)
{
    static const QStringList signs{u"n"_s, u"no"_s, u"numero"_s};
    static const QRegularExpression sign(u"^[nN](o|um[ée]ro)?\\s*[°º]?\\s*(?=\\S*\\d)"_s);
    static const QRegularExpression ending(u"[,;:.]+$"_s);
    // "Délibération 2024-031", "DEL_2024_031": a word that is built as a number of a decision.
    static const QRegularExpression bare(u"^[A-Z]{0,6}[-_/. ]?(\\d{2,4}[-_/.])+[A-Z]{0,4}\\d{1,5}[A-Z]?(?![\\d/])"_s);
    if (at < end && !signs.contains(text[at].folded) && bare.match(text.printed(at)).hasMatch() &&
        datesIn(std::span(text.tokens()).subspan(at, 1)).empty()) {
        Reference reference{text.place(at, at).text.remove(ending), at, at};
        while (reference.last + 1 < end && text[reference.last + 1].word == text[at].word &&
               text[reference.last + 1].page == text[at].page)
            ++reference.last;
        return reference;
    }
    if (at + 1 >= end || !signs.contains(text[at].folded))
        return std::nullopt;
    Reference reference{{}, at + 1, at + 1};
    while (reference.last + 1 < end && text[reference.last + 1].word == text[at + 1].word &&
           text[reference.last + 1].page == text[at + 1].page)
        ++reference.last;
    reference.text = text.place(reference.first, reference.last).text.remove(ending);
    if (text[at].word == text[at + 1].word)
        reference.text.remove(sign);
    return reference.text.contains(QRegularExpression(u"\\d"_s)) ? std::optional(reference) : std::nullopt;
}

/// The number behind "Délibération", or alone in a line at the head of the document.
std::optional<Reference> ownReference(const PrintedText& text)
{
    bool isDecision = false; // "DÉLIBÉRATION DU CONSEIL", "registre des délibérations"
    std::optional<Reference> alone;
    for (std::size_t i = 0; i + 1 < text.size() && text[i].page <= 2; ++i) {
        if (text[i].folded == u"deliberation" && !isNearVu(text, i)) {
            if (const auto reference = referenceAt(text, i + 1, text.size()))
                return reference;
        }
        isDecision |= text[i].folded.startsWith(u"deliberation") && i < head;
        if (isDecision && !alone && i < head && text[i].beginsLine)
            alone = referenceAt(text, i, text.size());
    }
    return alone;
}

struct Session
{
    PrintedDate date; ///< its tokens count from the beginning of the text
    int weight = 0;   ///< how surely it is that of the session
};

bool isOneLine(const PrintedText& text, std::size_t first, std::size_t last)
{
    for (std::size_t i = first + 1; i <= last; ++i) {
        if (text[i].beginsLine || text[i - 1].endsSentence)
            return false;
    }
    return true;
}

/// What the words from this token on say of the day of the session.
std::optional<Session> sessionAt(const PrintedText& text, std::size_t i)
{
    constexpr std::size_t reach = 16; // words
    constexpr std::size_t nameOfAssembly = 6;
    const bool isAct = text[i].folded == u"l" && i + 1 < text.size() && text[i + 1].folded == u"an";
    // "Conseil municipal du 4 avril 2024", a line of its own
    const bool isAssembly = text[i].folded == u"conseil" && text[i].beginsLine && text.printed(i).front().isUpper();
    const bool isSession = text[i].folded == u"seance" || text[i].folded == u"reunion" || isAssembly;
    if (!isAct && !isSession)
        return std::nullopt;
    const auto dates = datesIn(std::span(text.tokens()).subspan(i, std::min(reach, text.size() - i)));
    if (dates.empty() || dates.front().date.precision() != PartialDate::Precision::Day)
        return std::nullopt;
    PrintedDate date = dates.front();
    date.first += i;
    date.last += i;
    if (isAssembly && (date.first - i > nameOfAssembly || !isOneLine(text, i, date.last)))
        return std::nullopt;
    const bool isTitle = text[i].beginsLine && text.printed(i).front().isUpper();
    return Session{date, isAct ? 3 : isTitle ? 2 : 1};
}

} // namespace

std::optional<Recognised<RecognisedDeliberation>> recogniseDeliberation(const DocumentReading& reading)
{
    const PrintedText& text = reading.text;
    std::optional<Session> session;
    for (std::size_t i = 0; i < text.size() && text[i].page <= 2; ++i) {
        const auto found = sessionAt(text, i);
        if (found && (!session || found->weight > session->weight))
            session = found;
    }
    const std::optional<Reference> reference = ownReference(text);
    if (!session && !reference)
        return std::nullopt;
    Recognised<RecognisedDeliberation> found{{}, 0.6, u"session"_s, {}};
    if (session) {
        found.value.date = session->date.date;
        found.places.push_back(text.place(session->date.first, session->date.last));
        found.confidence = session->weight > 1 ? 0.85 : 0.6;
    }
    if (reference) {
        found.value.reference = reference->text;
        found.places.push_back(text.place(reference->first, reference->last));
    }
    return found;
}

std::vector<Recognised<RecognisedDeliberation>> recogniseCitedDeliberations(const DocumentReading& reading)
{
    const PrintedText& text = reading.text;
    std::vector<Recognised<RecognisedDeliberation>> all;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i].folded != u"deliberation" || !isNearVu(text, i))
            continue;
        const std::size_t end = std::min(text.sentenceEnd(i), i + 30);
        Recognised<RecognisedDeliberation> found{{}, 0.85, u"cited-deliberation"_s, {}};
        const auto reference = referenceAt(text, i + 1, end);
        if (reference)
            found.value.reference = reference->text;
        const auto dates = datesIn(std::span(text.tokens()).subspan(i, end - i));
        if (!dates.empty())
            found.value.date = dates.front().date;
        if (dates.empty() && !reference)
            continue;
        if (dates.empty() || !reference)
            found.confidence = 0.6;
        found.places.push_back(text.place(i, dates.empty() ? reference->last : i + dates.front().last));
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace parvis

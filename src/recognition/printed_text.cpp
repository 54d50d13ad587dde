// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/printed_text.h"

#include "domain/fold.h"
#include "recognition/reading_order.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

bool isSignOfToken(QChar c)
{
    return c.isLetterOrNumber() || c == u'€';
}

/// A sign between two digits that belongs to a number or a date.
bool joinsDigits(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    if (i == 0 || i + 1 >= text.size() || !text[i - 1].isDigit() || !text[i + 1].isDigit())
        return false;
    if (c == u',' || c == u'.' || c == u'/')
        return true;
    // A hyphen joins the parts of "2024-04-19", not those of "2024-2030".
    static const QRegularExpression iso(u"\\d{4}-\\d{2}-\\d{2}"_s);
    return c == u'-' && iso.match(text.mid(std::max<qsizetype>(0, i - 7), 13)).hasMatch();
}

/// "350k€" is a number and its unit.
QStringList withUnitApart(const QString& token)
{
    static const QRegularExpression amount(u"^([\\d.,]+)([km]?€)$"_s);
    const auto match = amount.match(token);
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{token};
}

/// What follows the last letter or digit of a word.
QString endingOf(const QString& text)
{
    qsizetype end = text.size();
    while (end > 0 && !isSignOfToken(text[end - 1]))
        --end;
    return text.mid(end);
}

bool endsWithStop(const QString& ending, const QString& lastToken)
{
    if (ending.contains(u'!') || ending.contains(u'?') || ending.contains(u'…'))
        return true;
    // "M.", "n.", "art." are no ends of sentences.
    const bool isLetter = lastToken.size() == 1 && lastToken[0].isLetter();
    // Nor is the number of a heading: "16. Moyens".
    const bool isNumber = lastToken.size() <= 2 && lastToken[0].isDigit();
    return ending.contains(u'.') && !isLetter && !isNumber && lastToken != u"art" && lastToken != u"mme";
}

} // namespace

bool isOneOf(const QString& token, std::initializer_list<const char16_t*> words)
{
    return std::ranges::any_of(words, [&](const char16_t* word) { return token == QStringView(word); });
}

QStringList tokensOf(const QString& text)
{
    const QString folded = fold(text);
    QStringList tokens;
    QString token;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        if (i < folded.size() && (isSignOfToken(folded[i]) || joinsDigits(folded, i))) {
            token += folded[i];
        } else if (!token.isEmpty()) {
            tokens << withUnitApart(token);
            token.clear();
        }
    }
    return tokens;
}

PrintedText::PrintedText(const std::vector<PrintedPage>& pages)
    : pages_(pages)
{
    for (const PrintedPage& page : pages)
        add(page);
    if (!tokens_.empty())
        tokens_.back().endsClause = tokens_.back().endsSentence = true;
    findSentences();
}

void PrintedText::add(const PrintedPage& page)
{
    std::vector<bool> isRest(page.words().size(), false);
    for (const PdfWord& word : page.words()) {
        if (word.rest >= 0)
            isRest[std::size_t(word.rest)] = true;
    }
    QRectF before;
    for (const PrintedPiece* piece : piecesInReadingOrder(page.rows())) {
        if (before.isValid())
            endAtNewPlace(piece->box, before);
        before = piece->box;
        for (const int word : piece->words) {
            if (!isRest[std::size_t(word)])
                add(page, word, word == piece->words.front());
        }
    }
}

/// A heading, an item or a cell ends where type or place change.
void PrintedText::endAtNewPlace(const QRectF& box, const QRectF& before)
{
    const double height = before.height();
    const bool isElsewhere =
        std::abs(box.height() - height) > 0.25 * height || box.top() - before.bottom() > 0.9 * height ||
        (std::abs(box.center().y() - before.center().y()) < height / 2 && box.left() > before.right());
    if (isElsewhere && !tokens_.empty())
        tokens_.back().endsClause = tokens_.back().endsSentence = true;
}

void PrintedText::add(const PrintedPage& page, int index, bool beginsLine)
{
    const PdfWord& word = page.words()[std::size_t(index)];
    static const QStringList marks{u"•"_s, u"-"_s, u"–"_s, u"—"_s, u"▪"_s, u"●"_s, u"o"_s, u"➢"_s, u"✓"_s};
    const bool isMark = marks.contains(word.text);
    if (isMark && !tokens_.empty()) {
        if (beginsLine)
            tokens_.back().endsClause = tokens_.back().endsSentence = true;
        else
            tokens_.back().beforeDash = true;
    }
    QStringList tokens = tokensOf(word.whole.isEmpty() ? word.text : word.whole);
    if (beginsLine && !open_.isEmpty() && tokens.size() == 1 && open_.endsWith(tokens.first()))
        tokens.clear(); // the rest of a word that the page before has whole
    if (beginsLine)
        open_.clear();
    for (const QString& token : tokens)
        tokens_.push_back({token, page.number(), index, false, false, beginsLine && &token == &tokens.front()});
    if (!word.whole.isEmpty() && word.rest < 0)
        open_ = tokens.value(tokens.size() - 1);
    if (tokens_.empty())
        return;
    const QString ending = endingOf(word.whole.isEmpty() ? word.text : word.whole);
    tokens_.back().endsSentence |= endsWithStop(ending, tokens_.back().folded);
    tokens_.back().endsClause |= tokens_.back().endsSentence || ending.contains(u';') || ending.contains(u':');
}

void PrintedText::findSentences()
{
    begins_.resize(tokens_.size());
    ends_.resize(tokens_.size());
    for (std::size_t i = 0; i < tokens_.size(); ++i)
        begins_[i] = i == 0 || tokens_[i - 1].endsSentence ? i : begins_[i - 1];
    for (std::size_t i = tokens_.size(); i > 0; --i)
        ends_[i - 1] = i == tokens_.size() || tokens_[i - 1].endsSentence ? i : ends_[i];
}

PrintedPlace PrintedText::place(std::size_t first, std::size_t last) const
{
    const int page = tokens_[first].page;
    std::vector<int> words;
    for (std::size_t i = first; i <= last && tokens_[i].page == page; ++i) {
        const int word = tokens_[i].word;
        if (!words.empty() && words.back() == word)
            continue;
        // A dash or a sign that stands alone between two words belongs to what they say.
        if (!words.empty() && word == words.back() + 2 && tokensOf(printedWord(page, word - 1)).isEmpty())
            words.push_back(word - 1);
        words.push_back(word);
    }
    static const QRegularExpression outside(u"^[\\s(\\[•–—-]+|[\\s,;:.)\\]]+$"_s);
    PrintedPlace place = pages_[std::size_t(page) - 1].place(words);
    place.text.remove(outside);
    return place;
}

const QString& PrintedText::printed(std::size_t i) const
{
    return printedWord(tokens_[i].page, tokens_[i].word);
}

const QString& PrintedText::printedWord(int page, int word) const
{
    return pages_[std::size_t(page) - 1].words()[std::size_t(word)].text;
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_words.h"

#include "pdf/hyphenation.h"
#include "pdf/reading_direction.h"
#include "pdf/rows/table_rows.h"
#include "pdf/text_cleanup.h"

#include <algorithm>

namespace parvis {

namespace {

constexpr QChar softHyphen(0x00AD);
constexpr std::size_t mostHeads = 12; ///< of blocks, in which a rest is looked for
constexpr auto mostMarks = 400;       ///< hyphens that stand alone on a page: more than any has lines

/// The word at whose end this box stands; -1: none.
int wordBefore(const std::vector<PrintedWord>& words, std::size_t mark)
{
    const QRectF box = uprighted(words[mark].box, words[mark].turn);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QRectF before = uprighted(words[i].box, words[i].turn);
        const bool isThere = i != mark && words[i].turn == words[mark].turn &&
                             std::abs(before.right() - box.left()) < 0.3 * before.height() &&
                             std::abs(before.center().y() - box.center().y()) < 0.5 * before.height();
        if (isThere && !words[i].text.endsWith(softHyphen))
            return int(i);
    }
    return -1;
}

/// Some programs set the hyphen of a cut word apart, and Poppler finds it as a word of its own: it goes back to the
/// word that it divides. Each is looked for among all words: a page that is made of hyphens stays as it is.
void bringHyphensBack(std::vector<PrintedWord>& words)
{
    if (std::ranges::count(words, QString(softHyphen), &PrintedWord::text) > mostMarks)
        return;
    for (std::size_t i = 0; i < words.size();) {
        const int cut = words[i].text == softHyphen ? wordBefore(words, i) : -1;
        if (cut < 0) {
            ++i;
            continue;
        }
        PrintedWord& word = words[std::size_t(cut)];
        word.text += softHyphen;
        word.endsLine = true;
        if (words[i].endsLine && i > 0)
            words[i - 1].endsLine = true;
        words.erase(words.begin() + std::ptrdiff_t(i));
    }
}

void setInOrder(std::vector<PrintedWord>& words)
{
    bringHyphensBack(words);
    bringRowsTogether(words);
    orderForReading(words);
}

bool haveOneSize(double a, double b)
{
    return a > 0 && b > 0 && a / b < 1.15 && b / a < 1.15;
}

} // namespace

PageWords::PageWords(std::vector<PrintedWord> printed)
    : printed_(std::move(printed))
{
    setInOrder(printed_);
    for (const PrintedWord& word : printed_)
        words_.push_back({.text = cleanText(word.text),
                          .box = word.box,
                          .endsLine = word.endsLine,
                          .spaceAfter = word.spaceAfter,
                          .confidence = word.confidence / 100.0});
    lines_ = linesOf(printed_);
    // From the end: the rest of a word may be cut itself.
    for (std::size_t i = lines_.size(); i-- > 0;) {
        const std::size_t last = lines_[i].last;
        const QString& text = printed_[last].text;
        const bool isCut = text.size() > 1 && (text.endsWith(softHyphen) || words_[last].text.endsWith(u'-')) &&
                           text.at(text.size() - 2).isLetterOrNumber();
        if (isCut && !joinBelow(i, true) && !joinAhead(i) && !joinBelow(i, false))
            open_.push_back(i);
    }
}

/// @param onlyKnown  only into a word that the dictionary has
bool PageWords::joinBelow(std::size_t line, bool onlyKnown)
{
    if (line + 1 >= lines_.size() || lines_[line + 1].beginsBlock)
        return false;
    const std::size_t cut = lines_[line].last;
    const std::size_t rest = lines_[line + 1].first;
    const PdfWord& next = words_[rest];
    const QString& after = next.whole.isEmpty() ? next.text : next.whole;
    const bool isSoft = printed_[cut].text.endsWith(softHyphen);
    if (after.isEmpty() || !after.front().isLetterOrNumber())
        return false;
    const QString before = isSoft ? words_[cut].text : words_[cut].text.chopped(1);
    const Joint joint = isSoft ? Joint{.isKnown = true, .isWhole = true} : jointOf(before, after);
    if (onlyKnown && !joint.isKnown)
        return false;
    join(cut, before + (joint.keepsHyphen ? QStringLiteral("-") : QString()) + after, int(rest));
    return true;
}

namespace {

/// What the parts make that stand in two blocks; empty: nothing that the dictionary has. There a compound must be an
/// entry of its own: any two words stand somewhere.
QString joinedApart(const QString& cut, bool isSoft, const QString& after)
{
    if (after.isEmpty() || !after.front().isLetter())
        return {};
    const QString before = isSoft || !cut.endsWith(u'-') ? cut : cut.chopped(1);
    const Joint joint = jointOf(before, after);
    return joint.isWhole ? before + (joint.keepsHyphen ? QStringLiteral("-") : QString()) + after : QString();
}

} // namespace

bool PageWords::joinAhead(std::size_t line)
{
    const std::size_t cut = lines_[line].last;
    std::size_t heads = 0;
    for (std::size_t i = line + 1; i < lines_.size() && heads < mostHeads; ++i) {
        if (!lines_[i].beginsBlock)
            continue;
        ++heads;
        const PdfWord& head = words_[lines_[i].first];
        if (!haveOneSize(lines_[line].size, lines_[i].headSize))
            continue;
        const QString whole = joinedApart(words_[cut].text, printed_[cut].text.endsWith(softHyphen),
                                          head.whole.isEmpty() ? head.text : head.whole);
        if (whole.isEmpty())
            continue;
        join(cut, whole, int(lines_[i].first));
        return true;
    }
    return false;
}

void PageWords::joinWith(std::vector<PrintedWord> next)
{
    setInOrder(next);
    const std::vector<PrintedLine> lines = linesOf(next);
    std::erase_if(open_, [&](std::size_t open) {
        const std::size_t cut = lines_[open].last;
        std::size_t heads = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const PrintedLine& line = lines[i];
            // Close below a running head in other type begins the text, too.
            const bool begins = line.beginsBlock || !haveOneSize(lines[i - 1].size, line.headSize);
            if (!begins || !haveOneSize(lines_[open].size, line.headSize))
                continue;
            if (++heads > mostHeads)
                return false;
            const QString whole = joinedApart(words_[cut].text, printed_[cut].text.endsWith(softHyphen),
                                              cleanText(next[line.first].text));
            if (!whole.isEmpty()) {
                join(cut, whole, -1);
                return true;
            }
        }
        return false;
    });
}

void PageWords::join(std::size_t word, const QString& whole, int rest)
{
    words_[word].whole = whole;
    words_[word].rest = rest;
}

QString textOfWords(const std::vector<PdfWord>& words)
{
    std::vector<bool> isRest(words.size(), false);
    for (const PdfWord& word : words) {
        if (word.rest >= 0)
            isRest[std::size_t(word.rest)] = true;
    }
    QString text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const PdfWord& word = words[i];
        if (!isRest[i] && !word.isFurniture)
            text += word.whole.isEmpty() ? word.text : word.whole;
        // The line goes on behind a rest that follows directly; a line of which nothing is left is none.
        if (word.rest == int(i) + 1 || text.isEmpty())
            continue;
        if (word.endsLine && !text.endsWith(u'\n'))
            text += u'\n';
        else if (!word.endsLine && word.spaceAfter && !word.isFurniture && !text.endsWith(u'\n'))
            text += u' ';
    }
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace parvis

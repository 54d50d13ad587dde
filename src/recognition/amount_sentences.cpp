// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/amount_forms.h"
#include "recognition/printed_amounts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t longestSentence = 400;

class SentenceAmounts
{
public:
    SentenceAmounts(const DocumentReading& reading, const FundersInText& funders,
                    const std::vector<std::vector<bool>>& taken)
        : reading_(reading)
        , text_(reading.text)
        , funders_(funders)
        , taken_(taken)
    {
    }

    std::vector<FoundAmount> all()
    {
        for (std::size_t first = 0; first < text_.size();) {
            reading_.goOn();
            // What goes on without a stop is no sentence: it is read in parts.
            const std::size_t end = std::min(text_.sentenceEnd(first), first + longestSentence);
            read(first, end);
            first = end;
        }
        return std::move(found_);
    }

private:
    std::span<const Token> tokens(std::size_t first, std::size_t end) const
    {
        return std::span<const Token>(text_.tokens()).subspan(first, end - first);
    }

    QString words(std::size_t first, std::size_t end) const
    {
        QString words;
        for (std::size_t i = first; i < end; ++i) {
            // "2024-2030" is a period, and neither of its years.
            const bool isOneWord =
                i > first && text_[i].word == text_[i - 1].word && text_[i].page == text_[i - 1].page;
            if (i > first)
                words +=
                    isOneWord && text_[i].folded[0].isDigit() && text_[i - 1].folded.back().isDigit() ? u'-' : u' ';
            words += text_[i].folded;
        }
        return words;
    }

    /// What is said of one amount: its funder, and the words that belong to it alone.
    struct Part
    {
        PrintedAmount amount;
        QString funder;
        std::size_t from = 0; ///< tokens of the text
        std::size_t to = 0;
    };

    void read(std::size_t first, std::size_t end)
    {
        const std::span<const Token> sentence = tokens(first, end);
        const QString text = words(first, end);
        if (const auto year = yearIn(text))
            year_ = year;
        const std::vector<PrintedAmount> amounts = standing(first, amountsIn(sentence));
        if (amounts.empty()) {
            if (text.size() > 200)
                creditKind_ = CreditKind::Unknown;
            return;
        }
        for (const Part& part : partsOf(first, end, amounts)) {
            const std::size_t at = first + part.amount.first;
            if (!part.funder.isEmpty() && !isTaken(at) &&
                !isSum(words(std::max(first, at - std::min(at, std::size_t(4))), at)))
                add(first, end, part);
        }
    }

    /// Without those that the sentence replaces by others, or takes away.
    std::vector<PrintedAmount> standing(std::size_t first, const std::vector<PrintedAmount>& amounts) const
    {
        std::vector<PrintedAmount> left;
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            if (!isReplaced(first, amounts[i], i + 1 < amounts.size() ? &amounts[i + 1] : nullptr) &&
                !isTakenAway(first, amounts[i]))
                left.push_back(amounts[i]);
        }
        return left;
    }

    /// "un solde de -12 000 €", "soit − 12 000 €", "en diminution de 12 000 €": no credit that somebody gives. A dash
    /// that stands alone is one of an item or of an insertion, unless the sentence cannot go on but with a number.
    bool isTakenAway(std::size_t first, const PrintedAmount& amount) const
    {
        static const QRegularExpression minus(u"^[-−–]\\d"_s);
        const std::size_t from = first + amount.first;
        if (minus.match(text_.printed(from)).hasMatch())
            return true;
        const QString before = words(from - std::min<std::size_t>(amount.first, 5), from);
        static const QRegularExpression openForNumber(u"\\b(de|d|soit|egal a|montant)$"_s);
        if (from > 0 && text_[from - 1].beforeDash && openForNumber.match(before).hasMatch())
            return true;
        static const QRegularExpression less(
            u"\\b(diminu\\w*|baiss\\w*|reduit\\w*|reduction|deduction|deduit\\w*|retranch\\w*|"
            "ampute\\w*)( de| d| un| une| montant)*$"_s);
        return less.match(before).hasMatch();
    }

    /// A sentence names its funders before the amounts or behind them, as it begins.
    std::vector<Part> partsOf(std::size_t first, std::size_t end, const std::vector<PrintedAmount>& amounts) const
    {
        const auto mentions = fundersIn(first, end);
        const bool isBehind = !mentions.empty() && mentions.front().first > amounts.front().last;
        std::vector<Part> parts;
        std::size_t from = first;
        QString funder;
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const std::size_t next = i + 1 < amounts.size() ? amounts[i + 1].first : end - first;
            std::size_t to = first + next;
            for (const KnownBodies::Mention& mention : mentions) {
                if (isBehind ? mention.first > amounts[i].last && mention.first < next
                             : mention.last < amounts[i].first)
                    funder = funderCode(mention.kind);
                if (!isBehind && mention.first > amounts[i].last && mention.first < next) {
                    to = clauseBefore(first + amounts[i].last + 1, first + mention.first);
                    break;
                }
                if (isBehind && funder.size() > 0 && mention.first > amounts[i].last)
                    break;
            }
            parts.push_back({amounts[i], funder, from, to});
            from = isBehind ? first + next : to;
        }
        return parts;
    }

    std::vector<KnownBodies::Mention> fundersIn(std::size_t first, std::size_t end) const
    {
        std::vector<KnownBodies::Mention> mentions = funders_.bodies.in(tokens(first, end));
        std::erase_if(mentions, [](const KnownBodies::Mention& each) { return funderCode(each.kind).isEmpty(); });
        const auto isRecipient = [&](const KnownBodies::Mention& each) { return isGivenTo(first, first + each.first); };
        if (!std::ranges::all_of(mentions, isRecipient))
            std::erase_if(mentions, isRecipient);
        return mentions;
    }

    /// "l'État attribue à votre commune …": the body that begins with this token receives.
    bool isGivenTo(std::size_t first, std::size_t body) const
    {
        while (body > first && isOneOf(text_[body - 1].folded, {u"la", u"l", u"votre", u"notre", u"cette"}))
            --body;
        return body > first && isOneOf(text_[body - 1].folded, {u"a", u"au"});
    }

    /// Where the clause begins that names the next funder: behind the last comma or "et" of [from, mention).
    std::size_t clauseBefore(std::size_t from, std::size_t mention) const
    {
        for (std::size_t i = mention; i > from; --i) {
            if (text_[i - 1].folded == u"et" || text_[i - 1].endsClause || text_.printed(i - 1).endsWith(u','))
                return i;
        }
        // "… 10 000 €, la Région …": the comma stands at the amount itself.
        return text_.printed(from - 1).endsWith(u',') || text_[from - 1].endsClause ? from : mention;
    }

    void add(std::size_t first, std::size_t end, const Part& part)
    {
        CreditKind kind = creditKindIn(words(part.from, part.to));
        double confidence = 0.8;
        if (kind == CreditKind::Unknown && speaksOfSame(part.from, part.to))
            kind = creditKind_;
        if (kind == CreditKind::Unknown) {
            kind = usualCreditKind(part.funder);
            confidence = 0.6;
        }
        creditKind_ = kind;
        FoundAmount found{{headingOf(first), yearOf(first, part), part.funder, kind, part.amount.amount},
                          confidence,
                          u"funding-sentence"_s,
                          {text_.place(first + part.amount.first, first + part.amount.last)}};
        if (!found.value.year) {
            found.value.year = yearIn(words(first, end)) ? yearIn(words(first, end)) : year_;
            if (!yearIn(words(first, end)))
                found.confidence = std::min(found.confidence, 0.55); // the year of another sentence, or none
        }
        found_.push_back(std::move(found));
    }

    /// The year that stands with an amount: in its clause, else in all that belongs to it.
    std::optional<int> yearOf(std::size_t first, const Part& part) const
    {
        const std::size_t amount = first + part.amount.first;
        std::size_t clause = amount;
        while (clause > part.from && !text_[clause - 1].endsClause)
            --clause;
        const auto year = yearIn(words(clause, std::max(part.to, amount)));
        return year ? year : yearIn(words(part.from, part.to));
    }

    bool isTaken(std::size_t token) const
    {
        return taken_[std::size_t(text_[token].page) - 1][std::size_t(text_[token].word)];
    }

    /// "au lieu de 100 000 €", "porté de 100 000 € à 120 000 €", "initialement fixé à 100 000 €".
    bool isReplaced(std::size_t first, const PrintedAmount& amount, const PrintedAmount* next) const
    {
        const std::size_t from = first + amount.first;
        const QString before = words(from - std::min<std::size_t>(amount.first, 6), from);
        static const QRegularExpression instead(
            u"\\b(au lieu de|en lieu et place de|initialement( \\w+){0,3}|precedemment( \\w+){0,3}|anciennement( \\w+){0,3}|contre|remplace)( l)?( les)?$"_s);
        if (instead.match(before).hasMatch())
            return true;
        const std::size_t behind = from + (amount.last - amount.first) + 1;
        const QString after = words(behind, std::min(text_.size(), behind + 4));
        static const QRegularExpression byOther(u"^(est|sont|etant|et|ete)? ?(ainsi )?remplacee?s? par\\b"_s);
        if (next && byOther.match(after).hasMatch())
            return true;
        const bool isFrom = before.endsWith(u" de") || before == u"de";
        return isFrom && next && next->first == amount.last + 2 && text_[first + amount.last + 1].folded == u"a";
    }

    bool speaksOfSame(std::size_t from, std::size_t to) const
    {
        static const QRegularExpression same(u"\\b(meme enveloppe|memes? credits?|meme titre|au meme|y ajoute)\\b"_s);
        return same.match(words(from, to)).hasMatch() || from > 0;
    }

    /// The text of the sentence's own heading: the last short sentence before it.
    QString headingOf(std::size_t first) const
    {
        std::size_t begin = first;
        for (int back = 0; begin > 0 && back < 12; ++back) {
            const std::size_t end = begin;
            begin = text_.sentenceBegin(begin - 1);
            const bool isHeading =
                end - begin <= 8 && text_[begin].page == text_[end - 1].page && !text_.printed(end - 1).endsWith(u'.');
            if (isHeading && amountsIn(tokens(begin, end)).empty())
                return text_.place(begin, end - 1).text;
        }
        return {};
    }

    const DocumentReading& reading_;
    const PrintedText& text_;
    const FundersInText& funders_;
    const std::vector<std::vector<bool>>& taken_;
    std::optional<int> year_;                     ///< that the text spoke of last
    CreditKind creditKind_ = CreditKind::Unknown; ///< likewise
    std::vector<FoundAmount> found_;
};

} // namespace

std::vector<FoundAmount> amountsInSentences(const DocumentReading& reading, const FundersInText& funders,
                                            const std::vector<std::vector<bool>>& taken)
{
    return SentenceAmounts(reading, funders, taken).all();
}

} // namespace parvis

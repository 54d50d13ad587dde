// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/amount_forms.h"
#include "recognition/printed_amounts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

class SentenceAmounts
{
public:
    SentenceAmounts(const DocumentReading& reading, const FundersInText& funders,
                    const std::vector<std::vector<bool>>& taken)
        : text_(reading.text)
        , funders_(funders)
        , taken_(taken)
    {
    }

    std::vector<FoundAmount> all()
    {
        for (std::size_t first = 0; first < text_.size();) {
            const std::size_t end = text_.sentenceEnd(first);
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
        QStringList words;
        for (std::size_t i = first; i < end; ++i)
            words << text_[i].folded;
        return words.join(u' ');
    }

    void read(std::size_t first, std::size_t end)
    {
        const std::span<const Token> sentence = tokens(first, end);
        const auto amounts = amountsIn(sentence);
        const QString text = words(first, end);
        const auto mentions = funders_.bodies.in(sentence);
        if (const auto year = yearIn(text))
            year_ = year;
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const PrintedAmount& amount = amounts[i];
            if (isTaken(first + amount.first) ||
                isReplaced(first, amount, i + 1 < amounts.size() ? &amounts[i + 1] : nullptr))
                continue;
            const QString funder = funderOf(mentions, amount);
            if (funder.isEmpty() ||
                isSum(words(std::max(first, first + amount.first - std::min<std::size_t>(amount.first, 4)),
                            first + amount.first)))
                continue;
            add(first, end, amounts, i, funder);
        }
        if (amounts.empty() && text.size() > 200)
            creditKind_ = CreditKind::Unknown;
    }

    void add(std::size_t first, std::size_t end, const std::vector<PrintedAmount>& amounts, std::size_t i,
             const QString& funder)
    {
        const PrintedAmount& amount = amounts[i];
        // What belongs to this amount alone stands between the one before and the one behind.
        const std::size_t from = i == 0 ? first : first + amounts[i - 1].last + 1;
        const std::size_t to = i + 1 < amounts.size() ? first + amounts[i + 1].first : end;
        CreditKind kind = creditKindIn(words(from, to));
        double confidence = 0.8;
        if (kind == CreditKind::Unknown && speaksOfSame(from, to))
            kind = creditKind_;
        if (kind == CreditKind::Unknown) {
            kind = usualCreditKind(funder);
            confidence = 0.6;
        }
        creditKind_ = kind;
        FoundAmount found{{headingOf(first), yearNear(from, to), funder, kind, amount.amount},
                          confidence,
                          u"funding-sentence"_s,
                          {text_.place(first + amount.first, first + amount.last)}};
        if (!found.value.year)
            found.value.year = yearIn(words(first, end)) ? yearIn(words(first, end)) : year_;
        found_.push_back(std::move(found));
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
        const bool isFrom = before.endsWith(u" de") || before == u"de";
        return isFrom && next && next->first == amount.last + 2 && text_[first + amount.last + 1].folded == u"a";
    }

    /// The funder named last before the amount, or else first behind it.
    QString funderOf(const std::vector<KnownBodies::Mention>& mentions, const PrintedAmount& amount) const
    {
        QString funder;
        for (const KnownBodies::Mention& mention : mentions) {
            const QString code = funderCode(mention.kind);
            if (code.isEmpty())
                continue;
            if (mention.first > amount.last)
                return funder.isEmpty() ? code : funder;
            funder = code;
        }
        return funder;
    }

    bool speaksOfSame(std::size_t from, std::size_t to) const
    {
        static const QRegularExpression same(u"\\b(meme enveloppe|memes? credits?|meme titre|au meme|y ajoute)\\b"_s);
        return same.match(words(from, to)).hasMatch() || from > 0;
    }

    std::optional<int> yearNear(std::size_t from, std::size_t to) const { return yearIn(words(from, to)); }

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

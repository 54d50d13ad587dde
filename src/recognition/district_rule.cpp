// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/district_rule.h"

#include "domain/fold.h"
#include "recognition/name_index.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double ambiguous = 0.5; ///< confidence where several quarters, or other things, are called alike

const Contract* contractOf(const Register& records, Id<Epci> epci)
{
    for (const Contract& contract : records.all<Contract>()) {
        if (contract.epci == epci)
            return &contract;
    }
    return nullptr;
}

/// The quarters of a contract as they are called.
class DistrictMentions
{
public:
    DistrictMentions(const DocumentReading& reading, Id<Contract> contract)
        : reading_(reading)
    {
        for (const Commune& commune : reading.records.all<Commune>())
            communes_ << tokensOf(commune.name).join(u' ');
        for (const Qpv& qpv : reading.records.all<Qpv>().of(contract)) {
            QStringList tokens = tokensOf(qpv.name);
            names_.add(tokens.join(u' '), int(qpv.id.value));
            if (tokens.size() > 2 && tokens.first() == u"quartier")
                names_.add(tokens.mid(1).join(u' '), int(qpv.id.value));
        }
    }

    void find()
    {
        const std::vector<NameIndex::Hit> hits = names_.in(reading_.text.tokens());
        for (auto first = hits.begin(); first != hits.end();) {
            const auto end =
                std::find_if(first, hits.end(), [&](const auto& hit) { return hit.first != first->first; });
            read({first, end});
            first = end;
        }
    }

    /// Names that run over the lines of a cell, between which the text goes on in the cells beside it.
    void findInCells()
    {
        for (const PrintedPage& page : reading_.pages) {
            reading_.goOn();
            std::vector<double> columns; // where those begin that are titled as of quarters
            for (std::size_t row = 0; row < page.rows().size(); ++row) {
                const auto& pieces = page.rows()[row];
                for (const PrintedPiece& piece : pieces) {
                    if (pieces.size() > 1 && isTitleOfQuarters(piece.text))
                        columns.push_back(piece.box.left());
                    else if (pieces.size() > 1)
                        readCell(page, row, piece, std::ranges::any_of(columns, [&](double left) {
                                     return std::abs(left - piece.box.left()) < sameLeft;
                                 }));
                }
            }
        }
    }

    void add(Id<Qpv> qpv, std::size_t first, std::size_t last, double confidence, const QString& rule)
    {
        add(qpv, reading_.text.place(first, last), confidence, rule);
    }

    void add(Id<Qpv> qpv, PrintedPlace place, double confidence, const QString& rule)
    {
        const auto known =
            std::ranges::find(found_, qpv, [](const Recognised<Id<Qpv>>& district) { return district.value; });
        Recognised<Id<Qpv>>& district = known != found_.end() ? *known : found_.emplace_back();
        district.value = qpv;
        if (confidence > district.confidence) {
            district.confidence = confidence;
            district.rule = rule;
        }
        if (district.places.size() < mostPlaces)
            district.places.push_back(std::move(place));
    }

    std::vector<Recognised<Id<Qpv>>> take() { return std::move(found_); }

private:
    static constexpr double sameLeft = 3; ///< points

    static bool isTitleOfQuarters(const QString& title)
    {
        static const QRegularExpression quarters(u"^\\W*(noms? d[ue]s? )?(quartiers?|qpv)\\b"_s);
        return title.size() < 40 && quarters.match(fold(title)).hasMatch();
    }

    /// @param isOfQuarters  its column is titled so: there even the name of a commune may be a quarter's
    void readCell(const PrintedPage& page, std::size_t row, const PrintedPiece& piece, bool isOfQuarters)
    {
        constexpr std::size_t mostLines = 4;
        std::vector<Token> tokens = DocumentReading::tokensOfPiece(page, piece);
        std::vector<int> words = piece.words;
        if (isOfQuarters && !tokens.empty()) {
            const std::vector<NameIndex::Hit> named = names_.at(tokens, 0);
            if (named.size() == 1 && named.front().last + 1 == tokens.size())
                add(Id<Qpv>{named.front().value}, page.place(words), 0.6, u"district-name"_s);
        }
        QRectF above = piece.box;
        for (std::size_t line = 1; line < mostLines && row + line < page.rows().size(); ++line) {
            const auto& below = page.rows()[row + line];
            const auto next = std::ranges::find_if(below, [&](const PrintedPiece& each) {
                return std::abs(each.box.left() - piece.box.left()) < sameLeft &&
                       each.box.top() - above.bottom() < 0.7 * above.height();
            });
            if (next == below.end())
                return;
            const std::vector<Token> more = DocumentReading::tokensOfPiece(page, *next);
            tokens.insert(tokens.end(), more.begin(), more.end());
            words.insert(words.end(), next->words.begin(), next->words.end());
            above = next->box;
            if (const auto qpv = wholeName(tokens))
                return add(*qpv, page.place(words), 0.85, u"district-name"_s);
        }
        if (row + mostLines > page.rows().size())
            readOverleaf(page, std::move(tokens), page.place(words), piece.box.left());
    }

    /// The rest of a cell that reaches the end of its page stands at the head of the next one.
    void readOverleaf(const PrintedPage& page, std::vector<Token> tokens, const PrintedPlace& begun, double left)
    {
        constexpr std::size_t mostLines = 3;
        if (std::size_t(page.number()) >= reading_.pages.size())
            return;
        const PrintedPage& next = reading_.pages[std::size_t(page.number())];
        for (std::size_t row = 0; row < std::min(mostLines, next.rows().size()); ++row) {
            const auto rest = std::ranges::find_if(next.rows()[row], [&](const PrintedPiece& each) {
                return std::abs(each.box.left() - left) < sameLeft;
            });
            if (rest == next.rows()[row].end())
                return;
            const std::vector<Token> more = DocumentReading::tokensOfPiece(next, *rest);
            tokens.insert(tokens.end(), more.begin(), more.end());
            if (const auto qpv = wholeName(tokens))
                return add(*qpv, begun, 0.85, u"district-name"_s);
        }
    }

    /// The quarter that is called by all of these words, if they are several.
    std::optional<Id<Qpv>> wholeName(const std::vector<Token>& tokens) const
    {
        const std::vector<NameIndex::Hit> hits = names_.at(tokens, 0);
        if (tokens.size() > 2 && hits.size() == 1 && hits.front().last + 1 == tokens.size())
            return Id<Qpv>{hits.front().value};
        return std::nullopt;
    }

    /// Quarters that are called alike at one place: the one of the commune that is named beside it, else each may be
    /// it.
    void read(const std::vector<NameIndex::Hit>& alike)
    {
        const double confidence = confidenceOf(alike.front());
        if (confidence == 0)
            return;
        listed_ = alike.front().last;
        std::vector<std::size_t> distances;
        for (const NameIndex::Hit& hit : alike)
            distances.push_back(alike.size() > 1 ? distanceOfCommune(hit) : 0);
        const std::size_t least = std::ranges::min(distances);
        const bool isTold = std::ranges::count(distances, least) == 1;
        for (std::size_t i = 0; i < alike.size(); ++i) {
            if (!isTold || distances[i] == least)
                add(Id<Qpv>{alike[i].value}, alike[i].first, alike[i].last,
                    isTold ? confidence : std::min(confidence, ambiguous), u"district-name"_s);
        }
    }

    /// Words between a quarter and the nearest name of a commune in which it lies; as many as can be where none is
    /// near.
    std::size_t distanceOfCommune(const NameIndex::Hit& hit) const
    {
        constexpr std::size_t reach = 8;
        const std::size_t from = hit.first - std::min(hit.first, reach);
        const std::size_t end = std::min(reading_.text.size(), hit.last + 1 + reach);
        NameIndex communes;
        for (const QpvCommune& link : reading_.records.all<QpvCommune>().of(Id<Qpv>{hit.value}))
            communes.add(reading_.records.find(link.commune)->name, 0);
        std::size_t least = std::numeric_limits<std::size_t>::max();
        for (const NameIndex::Hit& named : communes.in(std::span(reading_.text.tokens()).subspan(from, end - from))) {
            const std::size_t first = from + named.first;
            least = std::min(least,
                             first > hit.last ? first - hit.last : hit.first - std::min(hit.first, from + named.last));
        }
        return least;
    }

    QString name(const NameIndex::Hit& hit) const
    {
        QStringList tokens;
        for (std::size_t i = hit.first; i <= hit.last; ++i)
            tokens << reading_.text[i].folded;
        return tokens.join(u' ');
    }

    /// 0: the words are no name of a quarter here. Low where they may be the commune or a common word.
    double confidenceOf(const NameIndex::Hit& hit) const
    {
        const bool isCommune = communes_.contains(name(hit));
        if (isEnough(hit))
            return 0.9;
        if (isQuoted(hit) && (followsQuartier(hit) || goesOnList(hit)))
            return 0.85;
        if (isQuoted(hit) && speaksOfQuarters(hit))
            return isCommune ? 0.6 : 0.85;
        if (followsQuartier(hit) || goesOnList(hit))
            return isCommune ? 0.5 : 0.85;
        if (isWholeQuote(hit) && !isCommune)
            return hit.last > hit.first ? 0.7 : ambiguous;
        if (!standsAlone(hit))
            return 0;
        // A commune alone in a cell is the commune, but for one behind a quarter in a list of them.
        const bool isListed = listed_ && hit.first == *listed_ + 1;
        return !isCommune ? 0.85 : isListed ? 0.55 : 0;
    }

    bool isQuoted(const NameIndex::Hit& hit) const
    {
        static const QRegularExpression opening(u"^[«“\"]"_s);
        const PdfWord* before = wordBefore(hit.first);
        return opening.match(reading_.text.printed(hit.first)).hasMatch() ||
               (before && opening.match(before->text).hasMatch());
    }

    /// Whether the name fills its quotation marks: a school or a square may be called like the quarter.
    bool isWholeQuote(const NameIndex::Hit& hit) const
    {
        static const QRegularExpression closing(u"[»”\"]\\W*$"_s);
        const Token& last = reading_.text[hit.last];
        const std::vector<PdfWord>& words = reading_.pages[std::size_t(last.page) - 1].words();
        const auto next = std::size_t(last.word) + 1;
        return isQuoted(hit) && (closing.match(words[std::size_t(last.word)].text).hasMatch() ||
                                 (next < words.size() && closing.match(words[next].text).hasMatch() &&
                                  tokensOf(words[next].text).isEmpty()));
    }

    /// The printed word before this token's, which may hold no token: "«".
    const PdfWord* wordBefore(std::size_t token) const
    {
        const Token& there = reading_.text[token];
        return there.word > 0 ? &reading_.pages[std::size_t(there.page) - 1].words()[std::size_t(there.word) - 1]
                              : nullptr;
    }

    /// "« Centre », « Ouest », quartiers prioritaires": near it the kind is named.
    bool speaksOfQuarters(const NameIndex::Hit& hit) const
    {
        constexpr std::size_t reach = 20; // words
        const std::size_t from = hit.first - std::min(hit.first, reach);
        const std::size_t end = std::min(reading_.text.size(), hit.last + 1 + reach);
        for (std::size_t i = from; i < end; ++i) {
            const QString& token = reading_.text[i].folded;
            if ((i < hit.first || i > hit.last) && (token == u"quartier" || token == u"quartiers" || token == u"qpv"))
                return true;
        }
        return false;
    }

    /// Behind another quarter in the same enumeration.
    bool goesOnList(const NameIndex::Hit& hit) const
    {
        static const QStringList between{u"et"_s, u"de"_s, u"du"_s, u"des"_s, u"d"_s,
                                         u"la"_s, u"le"_s, u"l"_s,  u"les"_s};
        if (!listed_ || hit.first <= *listed_ || hit.first - *listed_ > 4 || reading_.text[*listed_].endsSentence)
            return false;
        for (std::size_t i = *listed_ + 1; i < hit.first; ++i) {
            if (!between.contains(reading_.text[i].folded))
                return false;
        }
        return true;
    }

    /// A name of several words that no commune bears.
    bool isEnough(const NameIndex::Hit& hit) const
    {
        return hit.last > hit.first + 1 && !communes_.contains(name(hit));
    }

    /// "quartier de …", "les quartiers prioritaires suivants : …"
    bool followsQuartier(const NameIndex::Hit& hit) const
    {
        static const QStringList between{u"de"_s,       u"du"_s,          u"des"_s,          u"d"_s,   u"la"_s,
                                         u"le"_s,       u"l"_s,           u"les"_s,          u"qpv"_s, u"suivant"_s,
                                         u"suivants"_s, u"prioritaire"_s, u"prioritaires"_s, u"dit"_s, u"denomme"_s};
        for (std::size_t i = hit.first; i > 0 && hit.first - i < 4; --i) {
            const QString& token = reading_.text[i - 1].folded;
            if (token == u"quartier" || token == u"quartiers" || token == u"qpv")
                return true;
            if (!between.contains(token))
                return false;
        }
        return false;
    }

    /// An item, a cell, or the rest of one behind "Commune :".
    bool standsAlone(const NameIndex::Hit& hit) const
    {
        const bool begins =
            hit.first == 0 || reading_.text[hit.first - 1].endsClause || reading_.text[hit.first].beginsLine;
        // The last item of a list of quarters may have a line of text close below it.
        const bool endsLine = hit.last + 1 >= reading_.text.size() || reading_.text[hit.last + 1].beginsLine;
        const bool ends = reading_.text[hit.last].endsClause || (endsLine && listed_ && hit.first == *listed_ + 1);
        return begins && ends;
    }

    const DocumentReading& reading_;
    QStringList communes_;
    NameIndex names_;
    std::vector<Recognised<Id<Qpv>>> found_;
    std::optional<std::size_t> listed_; ///< last token of the quarter found last
};

} // namespace

namespace {

/// "QN05930M", also where a scan reads O for 0 and I for 1.
QString asCode(const QString& token)
{
    static const QRegularExpression code(u"^q[nm0o][0-9oil]{5}[a-z0-9]$"_s);
    if (token.size() != 8 || !code.match(token).hasMatch())
        return {};
    QString digits = token.mid(2, 5);
    digits.replace(u'o', u'0').replace(u'i', u'1').replace(u'l', u'1');
    return u"QN"_s + digits + token[7].toUpper();
}

} // namespace

const Qpv* districtWithCode(const Register& records, const QString& token)
{
    const auto code = QpvCode::parse(asCode(token));
    if (!code)
        return nullptr;
    const auto& all = records.all<Qpv>().rows();
    const auto qpv = std::ranges::find(all, *code, &Qpv::code);
    return qpv != all.end() ? &*qpv : nullptr;
}

std::vector<Recognised<Id<Qpv>>> recogniseDistricts(const DocumentReading& reading, std::optional<Id<Epci>> epci)
{
    const Contract* contract = epci ? contractOf(reading.records, *epci) : nullptr;
    DistrictMentions mentions(reading, contract ? contract->id : Id<Contract>{});
    for (std::size_t i = 0; i < reading.text.size(); ++i) {
        const Qpv* qpv = districtWithCode(reading.records, reading.text[i].folded);
        if (qpv && (!contract || qpv->contract == contract->id))
            mentions.add(qpv->id, i, i, 0.98, u"district-code"_s);
    }
    if (contract) {
        mentions.find();
        mentions.findInCells();
    }
    return mentions.take();
}

} // namespace parvis

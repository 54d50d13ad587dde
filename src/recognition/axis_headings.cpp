// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/axis_headings.h"

#include "domain/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int mostTitleLines = 3;

/// A kind of axis, folded, and how wide it is beside the others.
struct AxisKind
{
    QLatin1StringView word;
    int rank;
};
constexpr AxisKind kinds[] = {{"pilier"_L1, 0},   {"ambition"_L1, 0}, {"defi"_L1, 0},        {"thematique"_L1, 0},
                              {"priorite"_L1, 0}, {"axe"_L1, 1},      {"orientation"_L1, 2}, {"objectif"_L1, 3}};

/// The rank of "OBJECTIF OPÉRATIONNEL"; -1: no kind of axis.
int rankOf(const QString& kind, const QString& adjective)
{
    const QString folded = fold(kind);
    for (const AxisKind& each : kinds) {
        if (folded == each.word)
            return each.rank + (fold(adjective).startsWith(u"operationnel") ? 1 : 0);
    }
    return -1;
}

/// "IV" is 4; nothing when the letters are no Roman number up to 30.
std::optional<int> romanNumber(const QString& letters)
{
    static const std::pair<QLatin1StringView, int> signs[] = {
        {"X"_L1, 10}, {"IX"_L1, 9}, {"V"_L1, 5}, {"IV"_L1, 4}, {"I"_L1, 1}};
    QString rest = letters;
    int number = 0;
    for (const auto& [sign, value] : signs) {
        while (rest.startsWith(sign)) {
            number += value;
            rest.remove(0, sign.size());
        }
    }
    return rest.isEmpty() && number > 0 && number <= 30 ? std::optional(number) : std::nullopt;
}

QString numberOf(const QString& printed)
{
    const auto roman = romanNumber(printed);
    return roman ? QString::number(*roman) : printed;
}

/// The dots that lead to a page number, and that number.
const QRegularExpression& leader()
{
    static const QRegularExpression dots(uR"((?:\s*[.…·_]){4,}\s*\d{0,3}\s*$)"_s);
    return dots;
}

/// What a line says behind its bullet: kind, number, and the title or its beginning.
std::optional<AxisHeading> headingIn(const QString& line)
{
    static const QRegularExpression form(
        uR"(^(?:[•▪►>*–-]\s*)?(\p{Lu}\p{L}+)\s+((?:strat|op|g[eé]n|transv|sp[eé]c|priorit)\p{L}*\s+)?)"
        uR"((?:n\s?[°ºo]\s*)?(\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-H])\b\s*([-–—:.)/|\s]*)(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(line);
    const int rank = match.hasMatch() ? rankOf(match.captured(1), match.captured(2).trimmed()) : -1;
    if (rank < 0 || !match.captured(1).front().isUpper() || match.captured(3).front().isLower())
        return std::nullopt; // "axe 2" within a sentence
    AxisHeading heading;
    heading.rank = rank;
    heading.number = numberOf(match.captured(3));
    heading.name = line.mid(match.capturedStart(1), match.capturedEnd(3) - match.capturedStart(1)).simplified();
    heading.title = match.captured(5);
    heading.isOfContents = heading.title.contains(leader());
    heading.title = heading.title.remove(leader()).simplified();
    const bool isApart = match.captured(4).contains(QRegularExpression(u"[-–—:.)/|]"_s));
    if (!heading.title.isEmpty() && !isApart && !heading.title.front().isUpper())
        return std::nullopt; // "Axe 2 du contrat"
    return heading;
}

/// Finds the headings of one page among its lines.
class HeadingReader
{
public:
    explicit HeadingReader(const PrintedPage& page)
        : page_(page)
    {
    }

    std::vector<AxisHeading> take()
    {
        const auto& rows = page_.rows();
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t piece = 0; piece < rows[row].size(); ++piece)
                read(row, piece);
        }
        return std::move(found_);
    }

private:
    void read(std::size_t row, std::size_t piece)
    {
        const PrintedPiece& first = page_.rows()[row][piece];
        auto heading = headingIn(first.text.simplified());
        if (!heading)
            return;
        std::vector<int> words = first.words;
        const PrintedPiece* last = &first;
        if (heading->title.isEmpty()) {
            last = titleApart(row, piece);
            if (!last)
                return;
            append(*heading, words, *last);
        }
        for (int lines = 1; lines < mostTitleLines && !heading->isOfContents; ++lines) {
            const PrintedPiece* next = nextLine(*last, row);
            if (!next)
                break;
            append(*heading, words, *next);
            last = next;
        }
        if (!heading->title.contains(QRegularExpression(uR"(\p{L}{3})"_s)))
            return;
        heading->place = page_.place(words);
        found_.push_back(std::move(*heading));
    }

    static void append(AxisHeading& heading, std::vector<int>& words, const PrintedPiece& piece)
    {
        heading.isOfContents = heading.isOfContents || piece.text.contains(leader());
        QString more = piece.text.simplified();
        heading.title = (heading.title + u' ' + more.remove(leader())).simplified();
        words.insert(words.end(), piece.words.begin(), piece.words.end());
    }

    /// The title of "AXE 1": in the next cell, or in the line below it.
    const PrintedPiece* titleApart(std::size_t row, std::size_t piece) const
    {
        const auto& rows = page_.rows();
        const PrintedPiece* next = piece + 1 < rows[row].size() ? &rows[row][piece + 1] : nullptr;
        if (!next && row + 1 < rows.size()) {
            const PrintedPiece& above = rows[row][piece];
            const PrintedPiece& below = rows[row + 1].front();
            const double gap = below.box.top() - above.box.bottom();
            if (gap < 2 * above.box.height() && below.box.height() > 0.6 * above.box.height())
                next = &below;
        }
        const QString text = next ? next->text.trimmed() : QString();
        const bool isTitle = !text.isEmpty() && text.front().isLetter() && !headingIn(text.simplified());
        return isTitle ? next : nullptr;
    }

    /// The line in which a title goes on: as large, close below, and its first word had no room in the line above.
    const PrintedPiece* nextLine(const PrintedPiece& above, std::size_t row) const
    {
        const auto& rows = page_.rows();
        const double height = above.box.height();
        const auto left = [](const PrintedPiece& piece) { return piece.box.left(); };
        for (std::size_t i = row + 1; i < std::min(rows.size(), row + 1 + mostTitleLines); ++i) {
            for (auto piece = std::ranges::upper_bound(rows[i], above.box.left() - height, {}, left);
                 piece != rows[i].end() && piece->box.left() < above.box.center().x(); ++piece) {
                const double gap = piece->box.top() - above.box.bottom();
                const bool isBelow = gap > -0.3 * height && gap < 0.7 * height;
                const bool isAlike = std::abs(piece->box.height() - height) < 0.12 * height;
                if (isBelow && isAlike && !hasRoom(above, *piece) && !headingIn(piece->text.simplified()) &&
                    !beginsSentence(above, *piece, row))
                    return &*piece;
            }
        }
        return nullptr;
    }

    /// Whether the line below begins a sentence of its own, as large as the title and as close: the title has ended, or
    /// what begins there with a capital ends as a sentence or goes on in closer lines.
    bool beginsSentence(const PrintedPiece& above, const PrintedPiece& below, std::size_t row) const
    {
        static const QRegularExpression stop(u"[.;:!?]\\s*$"_s);
        static const QRegularExpression open(u"(\\b(de|du|des|la|le|les|et|ou|à|au|aux|en|pour|par|sur|dans|avec)|"
                                             u"['’,(–-])\\s*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        if (stop.match(above.text).hasMatch())
            return true;
        const auto isCapital = [](const QString& text) { return text == text.toUpper(); };
        if (isCapital(above.text) != isCapital(below.text) && below.text.size() > 4)
            return isCapital(above.text) || !open.match(above.text).hasMatch();
        const PrintedPiece* further = lineUnder(below, row);
        const double height = below.box.height();
        const double gap = below.box.top() - above.box.bottom();
        if (further && gap > further->box.top() - below.box.bottom() + 0.2 * height)
            return true;
        const auto first = std::ranges::find_if(below.text, [](QChar c) { return c.isLetter(); });
        const bool isNew = first != below.text.end() && first->isUpper() && !isCapital(below.text) &&
                           !open.match(above.text).hasMatch();
        return isNew && (further || stop.match(below.text).hasMatch());
    }

    /// The line right under this one, in its type.
    const PrintedPiece* lineUnder(const PrintedPiece& above, std::size_t row) const
    {
        const auto& rows = page_.rows();
        const double height = above.box.height();
        for (std::size_t i = row + 1; i < std::min(rows.size(), row + 2 + 2 * mostTitleLines); ++i) {
            for (const PrintedPiece& piece : rows[i]) {
                const double gap = piece.box.top() - above.box.bottom();
                if (gap > -0.3 * height && gap < 0.9 * height &&
                    std::abs(piece.box.left() - above.box.left()) < height &&
                    std::abs(piece.box.height() - height) < 0.12 * height)
                    return &piece;
            }
        }
        return nullptr;
    }

    /// Whether the first word of the line below would have stood in the line above.
    bool hasRoom(const PrintedPiece& above, const PrintedPiece& below) const
    {
        const double word = page_.box(below.words.front()).width();
        return above.box.right() + word + 0.3 * above.box.height() < page_.rightEdge(above.box.left());
    }

    const PrintedPage& page_;
    std::vector<AxisHeading> found_;
};

} // namespace

std::vector<AxisHeading> axisHeadingsOf(const PrintedPage& page)
{
    return HeadingReader(page).take();
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/printed_dates.h"
#include "recognition/printed_table.h"
#include "recognition/signatories/signatory_forms.h"
#include "recognition/signatories/signatory_labels.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Titles name the body, and its function or the place of its signature.
bool isTitleRow(const std::vector<PrintedPiece>& row)
{
    bool namesBody = false;
    bool namesMore = false;
    for (const PrintedPiece& piece : row) {
        const SignatoryLabel role = piece.text.size() < 60 ? signatoryLabelOf(piece.text) : SignatoryLabel::None;
        namesBody |= role == SignatoryLabel::Body;
        namesMore |=
            role == SignatoryLabel::Function || role == SignatoryLabel::Date || role == SignatoryLabel::Signature;
    }
    return row.size() >= 2 && namesBody && namesMore;
}

using Cells = std::vector<PrintedCell>;

/// A row of a table on its page, and its rest overleaf where the end of the page has cut it.
struct PlacedRow
{
    const PrintedPage* page = nullptr;
    const Cells* cells = nullptr;
    const PrintedPage* restPage = nullptr;
    const Cells* rest = nullptr;

    std::vector<PrintedPlace> places(std::size_t column) const
    {
        std::vector<PrintedPlace> places;
        if (!(*cells)[column].isEmpty())
            places.push_back(page->place((*cells)[column].words));
        if (rest && !(*rest)[column].isEmpty())
            places.push_back(restPage->place((*rest)[column].words));
        return places;
    }

    QString text(std::size_t column) const
    {
        const QString above = (*cells)[column].text;
        const bool isCutWord = above.endsWith(u'-');
        return (rest ? above + (isCutWord ? QString() : u" "_s) + (*rest)[column].text : above).trimmed();
    }
};

class TableOfSignatories
{
public:
    explicit TableOfSignatories(const PrintedTable& table)
    {
        for (const PrintedCell& title : table.titles)
            roles_.push_back(signatoryLabelOf(title.text));
    }

    std::optional<FoundSignatory> read(const PlacedRow& row) const
    {
        FoundSignatory found{{}, 0.9, u"signature-table"_s, {}};
        bool hasDateColumn = false;
        bool isMarked = false;
        for (std::size_t i = 0; i < roles_.size(); ++i) {
            const SignatoryLabel role = roles_[i];
            hasDateColumn |= role == SignatoryLabel::Date || role == SignatoryLabel::Signature;
            const std::vector<PrintedPlace> places = row.places(i);
            if (places.empty())
                continue;
            const QString text = row.text(i);
            if (role == SignatoryLabel::Body && found.value.organisation.isEmpty()) {
                found.value.organisation = bodyAsNamed(text);
                found.places = places;
            } else if (role == SignatoryLabel::Function) {
                if (isPerson(text))
                    continue;
                found.value.function = functionAsKept(text);
                found.value.functionPlace = places.front();
            } else if (role == SignatoryLabel::Date || role == SignatoryLabel::Signature) {
                readDate(text, places.back(), found.value);
                isMarked = true;
            }
        }
        if (found.value.organisation.isEmpty() && !found.value.function.isEmpty()) {
            found.value.organisation = bodyOfFunction(found.value.function);
            found.places = {*found.value.functionPlace};
        }
        if (found.value.organisation.isEmpty() || found.value.organisation.size() > 120)
            return std::nullopt;
        if (hasDateColumn)
            found.value.signature = isMarked ? SignatureMark::Present : SignatureMark::Empty;
        return found;
    }

    /// Whether the first row of a page is the rest of the one above, which the end of the page before has cut: no cell
    /// of it begins anything, and the body does not begin there.
    bool isRest(const Cells& above, const Cells& row) const
    {
        bool goesOn = false;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].isEmpty())
                continue;
            const bool isCut = !above[i].isEmpty() && goesOnWith(above[i].text, row[i].text);
            const bool isText = roles_[i] == SignatoryLabel::Body || roles_[i] == SignatoryLabel::Function;
            if (!isCut && (isText || !above[i].isEmpty()))
                return false;
            goesOn |= isCut;
        }
        return goesOn;
    }

private:
    static bool goesOnWith(const QString& above, const QString& rest)
    {
        static const QRegularExpression open(u"(\\b(de|du|des|d|la|le|les|l|et|à|au|aux|en|pour|sur)|['’-])\\W*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const bool beginsLow = !rest.isEmpty() && rest[0].isLower();
        return open.match(above).hasMatch() || beginsLow ||
               (!bodyKindOf(tokensOf(rest)) && !beginsWithFunction(rest) && bodyKindOf(tokensOf(above)));
    }

    static void readDate(const QString& text, const PrintedPlace& place, RecognisedSignatory& signatory)
    {
        std::vector<Token> tokens;
        for (const QString& folded : tokensOf(text))
            tokens.push_back({folded});
        const auto dates = datesIn(tokens);
        if (dates.empty() || signatory.signedOn)
            return;
        signatory.signedOn = dates.front().date;
        signatory.datePlace = place;
    }

    std::vector<SignatoryLabel> roles_;
};

/// A row of a table that names a body and, in another column, a function.
bool looksLikeSignatory(const FoundSignatory& found)
{
    return bodyKindOf(tokensOf(found.value.organisation)) || beginsWithFunction(found.value.function);
}

/// A table, or its part on one page.
struct TablePart
{
    const PrintedPage* page = nullptr;
    PrintedTable table;
};

/// Takes the signatories of tables from page to page.
class SignatoryRows
{
public:
    /// @param before  the part on the page before; null: the table begins here
    /// @return whether it names any
    bool take(const TablePart& placed, const TablePart* before)
    {
        const TableOfSignatories reader(placed.table);
        const std::vector<Cells>& rows = placed.table.rows;
        std::size_t first = 0;
        bool isAny = false;
        if (before && !rows.empty() && !before->table.rows.empty() &&
            reader.isRest(before->table.rows.back(), rows.front())) {
            if (isLastTaken_)
                all_.pop_back();
            isAny = add(reader.read({before->page, &before->table.rows.back(), placed.page, &rows.front()}));
            first = 1;
        }
        for (std::size_t i = first; i < rows.size(); ++i)
            isAny |= add(reader.read({placed.page, &rows[i]}));
        return isAny;
    }

    std::vector<FoundSignatory> takeAll() { return std::move(all_); }

private:
    bool add(const std::optional<FoundSignatory>& found)
    {
        isLastTaken_ = found && looksLikeSignatory(*found);
        if (isLastTaken_)
            all_.push_back(*found);
        return isLastTaken_;
    }

    std::vector<FoundSignatory> all_;
    bool isLastTaken_ = false; ///< the row that was read last
};

bool hasSameTitles(const PrintedTable& one, const PrintedTable& other)
{
    return std::ranges::equal(one.titles, other.titles, {}, &PrintedCell::text, &PrintedCell::text);
}

} // namespace

std::vector<FoundSignatory> signatoriesInTables(const DocumentReading& reading)
{
    SignatoryRows all;
    std::optional<TablePart> open; // reaches the end of the page before
    for (const PrintedPage& page : reading.pages) {
        reading.goOn();
        std::vector<PrintedTable> tables = tablesOf(page, isTitleRow);
        if (open && tables.empty())
            tables.push_back(continuedTable(page, open->table));
        std::optional<TablePart> before = std::exchange(open, std::nullopt);
        for (const PrintedTable& table : tables) {
            const TablePart placed{&page, table};
            const bool goesOn = before && hasSameTitles(before->table, table);
            if (all.take(placed, goesOn ? &*before : nullptr) && reachesEnd(page, table))
                open = placed;
            before.reset();
        }
    }
    return all.takeAll();
}

} // namespace parvis

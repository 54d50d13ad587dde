// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/printed_dates.h"
#include "recognition/printed_table.h"
#include "recognition/signatory_forms.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

enum class Role { None, Body, Function, Date, Signature };

Role roleOf(const QString& title)
{
    static const QRegularExpression body(u"\\b(organismes?|signataires?|structures?|institutions?|partenaires?|"
                                         "entites?|collectivites?|parties?)\\b"_s);
    static const QRegularExpression function(u"\\b(qualite|fonctions?|represente|representants?|titre)\\b"_s);
    static const QRegularExpression date(u"\\bdate\\b|\\ble\\b.*:|^signee? le\\b"_s);
    static const QRegularExpression signature(u"\\b(signatures?|visas?|cachet|emargement)\\b"_s);
    const QString folded = fold(title);
    if (function.match(folded).hasMatch())
        return Role::Function;
    if (date.match(folded).hasMatch())
        return Role::Date;
    if (body.match(folded).hasMatch())
        return Role::Body;
    return signature.match(folded).hasMatch() ? Role::Signature : Role::None;
}

/// Titles name the body, and its function or the place of its signature.
bool isTitleRow(const std::vector<PrintedPiece>& row)
{
    bool namesBody = false;
    bool namesMore = false;
    for (const PrintedPiece& piece : row) {
        const Role role = piece.text.size() < 60 ? roleOf(piece.text) : Role::None;
        namesBody |= role == Role::Body;
        namesMore |= role == Role::Function || role == Role::Date || role == Role::Signature;
    }
    return row.size() >= 2 && namesBody && namesMore;
}

class TableOfSignatories
{
public:
    explicit TableOfSignatories(const PrintedTable& table)
    {
        for (const PrintedCell& title : table.titles)
            roles_.push_back(roleOf(title.text));
    }

    std::size_t columns() const { return roles_.size(); }

    std::optional<FoundSignatory> read(const PrintedPage& page, const std::vector<PrintedCell>& row) const
    {
        FoundSignatory found{{}, 0.9, u"signature-table"_s, {}};
        bool hasDateColumn = false;
        bool isMarked = false;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const PrintedCell& cell = row[i];
            hasDateColumn |= roles_[i] == Role::Date || roles_[i] == Role::Signature;
            if (cell.isEmpty())
                continue;
            if (roles_[i] == Role::Body && found.value.organisation.isEmpty()) {
                found.value.organisation = bodyAsNamed(cell.text);
                found.places = {page.place(cell.words)};
            } else if (roles_[i] == Role::Function) {
                found.value.function = cell.text;
                found.value.functionPlace = page.place(cell.words);
            } else if (roles_[i] == Role::Date || roles_[i] == Role::Signature) {
                readDate(page, cell, found.value);
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

private:
    static void readDate(const PrintedPage& page, const PrintedCell& cell, RecognisedSignatory& signatory)
    {
        std::vector<Token> tokens;
        for (const QString& folded : tokensOf(cell.text))
            tokens.push_back({folded});
        const auto dates = datesIn(tokens);
        if (dates.empty() || signatory.signedOn)
            return;
        signatory.signedOn = dates.front().date;
        signatory.datePlace = page.place(cell.words);
    }

    std::vector<Role> roles_;
};

/// A row of a table that names a body and, in another column, a function.
bool looksLikeSignatory(const FoundSignatory& found)
{
    return bodyKindOf(tokensOf(found.value.organisation)) || beginsWithFunction(found.value.function);
}

} // namespace

std::vector<FoundSignatory> signatoriesInTables(const DocumentReading& reading)
{
    std::vector<FoundSignatory> found;
    std::optional<TableOfSignatories> open; // reaches the end of its page
    for (const PrintedPage& page : reading.pages) {
        const std::vector<PrintedTable> tables = tablesOf(page, isTitleRow);
        if (open && tables.empty()) {
            for (const auto& row : continuedRows(page, open->columns())) {
                if (const auto signatory = open->read(page, row); signatory && looksLikeSignatory(*signatory))
                    found.push_back(*signatory);
            }
        }
        open.reset();
        for (const PrintedTable& table : tables) {
            const TableOfSignatories reader(table);
            std::size_t added = 0;
            for (const auto& row : table.rows) {
                const auto signatory = reader.read(page, row);
                if (!signatory || !looksLikeSignatory(*signatory))
                    continue;
                found.push_back(*signatory);
                ++added;
            }
            if (added > 0 && table.endRow + 3 >= page.rows().size())
                open = reader;
        }
    }
    return found;
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/printed_dates.h"
#include "recognition/printed_table.h"
#include "recognition/signatories/signatory_forms.h"

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
    static const QRegularExpression person(
        u"\\b(nom|noms|prenom|prenoms)\\b( et prenoms?)?( du signataire| du representant)?\\W*$"_s);
    const QString folded = fold(title);
    if (person.match(folded).hasMatch())
        return Role::None;
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
                if (isPerson(cell.text))
                    continue;
                found.value.function = functionAsKept(cell.text);
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

/// The signatories of one table, or of its part on one page.
std::vector<FoundSignatory> signatoriesIn(const PrintedPage& page, const PrintedTable& table)
{
    const TableOfSignatories reader(table);
    std::vector<FoundSignatory> found;
    for (const auto& row : table.rows) {
        if (const auto signatory = reader.read(page, row); signatory && looksLikeSignatory(*signatory))
            found.push_back(*signatory);
    }
    return found;
}

} // namespace

std::vector<FoundSignatory> signatoriesInTables(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    std::optional<PrintedTable> open; // reaches the end of its page
    for (const PrintedPage& page : reading.pages) {
        reading.goOn();
        std::vector<PrintedTable> tables = tablesOf(page, isTitleRow);
        if (open && tables.empty())
            tables.push_back(continuedTable(page, *open));
        open.reset();
        for (const PrintedTable& table : tables) {
            const std::vector<FoundSignatory> found = signatoriesIn(page, table);
            all.insert(all.end(), found.begin(), found.end());
            if (!found.empty() && reachesEnd(page, table))
                open = table;
        }
    }
    return all;
}

} // namespace parvis

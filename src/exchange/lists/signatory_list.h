// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/signatures/signatory_change.h"
#include "exchange/lists/list_field.h"
#include "exchange/tables/delimited_text.h"

#include <set>
#include <stop_token>
#include <tuple>

namespace parvis {

/// A pasted list, cut into cells; nothing of it is understood yet.
struct PastedList
{
    std::vector<TextRow> rows; ///< all of the same width; the row of titles is among them
    int columns = 0;
    bool hasTitles = false; ///< the first row names the columns
};

/// Cuts a text from a spreadsheet into cells. Throws Error: nothing in it, no text, too large (20 000 lines, 200
/// columns, 8 MB), a quote that never closes.
PastedList parseSignatoryList(const QString& text);

/// What each column seems to hold: by its title, or by its cells when there is none. A field is given once.
std::vector<ListField> guessFields(const PastedList& list, const Register& records);

/// A name that nothing has, and what may be meant by it. Taken only when the user accepts it.
struct Suggestion
{
    QString typed; ///< as in the list
    ListField field = ListField::Body;
    std::int64_t meant = 0; ///< key of the body or contract
    QString name;           ///< its name

    friend bool operator==(const Suggestion&, const Suggestion&) = default;
    friend bool operator<(const Suggestion& a, const Suggestion& b)
    {
        return std::tie(a.field, a.typed, a.meant) < std::tie(b.field, b.typed, b.meant);
    }
};

/// What the user chose for a list.
struct ListChoices
{
    std::vector<ListField> fields;        ///< one for each column
    std::optional<Id<Contract>> contract; ///< of the lines that name none
    std::set<Suggestion> accepted;
    bool addMissing = true; ///< bodies become signatories
    QDate today;            ///< dates of what was done cannot lie ahead
};

enum class LineOutcome { Changed, Added, Unchanged, Refused };

/// Why a cell cannot be taken; column -1: the line as a whole.
struct CellProblem
{
    int column = -1;
    QString text; ///< one sentence
};

/// One line of the list, checked against the register.
struct SignatoryLine
{
    int line = 0; ///< in the pasted text, from 1
    LineOutcome outcome = LineOutcome::Refused;
    BodyChange edit;
    std::vector<CellProblem> problems;
    std::vector<CellProblem> doubts = {}; ///< what is to be checked, though it may be true

    /// The problem of one cell; empty: none.
    QString problemOf(int column) const;
    QString doubtOf(int column) const; ///< likewise
};

struct CheckedList
{
    std::vector<SignatoryLine> lines;    ///< without the titles
    std::vector<Suggestion> suggestions; ///< each once, those accepted included
    QString problem;                     ///< what hinders every line: no column of bodies; empty: none

    int count(LineOutcome outcome) const;
    int doubtful() const; ///< lines that are written, and hold something to be checked
    /// Of the lines that change or add something.
    std::vector<BodyChange> edits() const;
};

/// What hinders every line, with the columns that nothing was chosen for, by number and title; empty: nothing does.
QString problemOfColumns(const PastedList& list, const ListChoices& choices);

/// Understands the list. Any thread. Throws Cancelled.
CheckedList checkSignatoryList(const PastedList& list, const ListChoices& choices, const Register& records,
                               std::stop_token stop = {});

} // namespace parvis

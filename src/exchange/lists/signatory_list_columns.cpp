// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/signatory_words.h"

#include "domain/translate.h"
#include "exchange/lists/signatory_list.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr TextLimits pasteLimits{.fileBytes = 8LL << 20, .columns = 200, .rows = 20'000, .cellCharacters = 10'000};
constexpr std::size_t sampleRows = 200;

/// Whether a cell holds a value, so that its row is not one of titles.
bool isValue(const QString& cell)
{
    return dateOfCell(cell) || ContractCode::parse(cell) ||
           (statusOfWord(cell) && fieldOfTitle(cell) == ListField::Ignored);
}

bool namesColumns(const QStringList& cells)
{
    return std::ranges::any_of(cells, [](const QString& cell) { return fieldOfTitle(cell) != ListField::Ignored; }) &&
           std::ranges::none_of(cells, isValue);
}

/// How many of the first filled cells of a column read as something.
template <class Reads>
bool mostly(const PastedList& list, int column, Reads reads)
{
    std::size_t filled = 0;
    std::size_t good = 0;
    for (std::size_t row = 0; row < std::min(list.rows.size(), sampleRows); ++row) {
        const QString& cell = list.rows[row].cells[column];
        filled += !cell.isEmpty();
        good += !cell.isEmpty() && reads(cell);
    }
    return filled > 0 && 2 * good >= filled;
}

ListField guessByCells(const PastedList& list, int column, const ListNames& names)
{
    if (mostly(list, column, [&](const QString& cell) { return names.contract(cell).has_value(); }))
        return ListField::Contract;
    if (mostly(list, column, [&](const QString& cell) { return names.body(cell).has_value(); }))
        return ListField::Body;
    if (mostly(list, column, [](const QString& cell) { return statusOfWord(cell).has_value(); }))
        return ListField::Status;
    if (mostly(list, column, [](const QString& cell) { return dateOfCell(cell).has_value(); }))
        return ListField::SignedOn;
    return ListField::Ignored;
}

/// "Columns that no field was chosen for: 2 “Structure”, 5." Empty: there are none.
QString columnsWithoutField(const PastedList& list, const ListChoices& choices)
{
    constexpr qsizetype most = 8;
    QStringList columns;
    for (int i = 0; i < list.columns; ++i) {
        if (choices.fields[std::size_t(i)] != ListField::Ignored)
            continue;
        const QString title = list.hasTitles ? list.rows.front().cells[i].left(40) : QString();
        columns << (title.isEmpty() ? QString::number(i + 1)
                                    : translate("exchange", "%1 “%2”").arg(QString::number(i + 1), title));
    }
    if (columns.isEmpty())
        return {};
    if (columns.size() > most)
        columns = columns.first(most) << u"…"_s;
    return u' ' + translate("exchange", "Columns that nothing was chosen for: %1.").arg(columns.join(u", "_s));
}

} // namespace

PastedList parseSignatoryList(const QString& text)
{
    PastedList list;
    list.rows = parseRows(text, translate("exchange", "Clipboard"), pasteLimits).rows;
    if (list.rows.empty())
        throw Error(translate("exchange", "There is no text to paste."), {},
                    translate("exchange", "Copy the lines of a spreadsheet first, with or without their titles."));
    list.columns = int(list.rows.front().cells.size());
    list.hasTitles = namesColumns(list.rows.front().cells);
    return list;
}

std::vector<ListField> guessFields(const PastedList& list, const Register& records)
{
    std::vector<ListField> fields;
    const ListNames names(records);
    for (int column = 0; column < list.columns; ++column) {
        const ListField guess =
            list.hasTitles ? fieldOfTitle(list.rows.front().cells[column]) : guessByCells(list, column, names);
        const bool given = std::ranges::find(fields, guess) != fields.end();
        fields.push_back(given ? ListField::Ignored : guess);
    }
    return fields;
}

QString problemOfColumns(const PastedList& list, const ListChoices& choices)
{
    const auto has = [&](ListField field) { return std::ranges::find(choices.fields, field) != choices.fields.end(); };
    if (!has(ListField::Body))
        return translate("exchange", "No column holds the bodies: choose it above its column.") +
               columnsWithoutField(list, choices);
    if (!has(ListField::Contract) && !choices.contract)
        return translate("exchange",
                         "No column holds the contract: choose it above its column, or one contract for all.") +
               columnsWithoutField(list, choices);
    return {};
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/funding_form.h"

#include "domain/translate.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A column of totals beside those that it adds up is not read.
void dropTotals(std::vector<ReadColumn>& columns)
{
    const auto isPart = [](const ReadColumn& column) { return isAmount(column.says.kind) && !column.says.isTotal; };
    if (std::ranges::none_of(columns, isPart))
        return;
    for (ReadColumn& column : columns) {
        if (column.says.isTotal)
            column.says = {};
    }
}

/// What the user says that a column holds; its title may still say the year and in what it counts.
FundingTitle chosenTitle(const QString& title, const FundingTitle& says, FundingColumn chosen)
{
    if (says.kind == chosen)
        return says;
    if (!isAmount(chosen))
        return {chosen};
    return {.kind = chosen, .year = onlyYearIn(title), .scale = scaleIn(title)};
}

class FormFinder
{
public:
    FormFinder(const FoundTable& found, const FundingChoices& chosen)
        : found_(found)
        , chosen_(chosen)
    {
    }

    FundingForm find()
    {
        takeTitles();
        takePublication();
        takeScale();
        takeYear();
        return std::move(form_);
    }

private:
    void inform(const QString& text) { form_.notices.push_back({Notice::Kind::Information, {}, text}); }

    void takeTitles()
    {
        const FundingTitles titles = fundingTitlesOf(found_);
        form_.firstRow = titles.firstRow;
        form_.published = titles.published;
        QStringList all;
        QStringList unread;
        for (ReadColumn column : titles.columns) {
            all << column.title;
            if (std::size_t(column.place) < chosen_.columns.size())
                column.says = chosenTitle(column.title, column.says, chosen_.columns[std::size_t(column.place)]);
            if (column.says.kind != FundingColumn::Unread)
                form_.columns.push_back(column);
            else if (!column.title.trimmed().isEmpty() && !fundingTitle(column.title).isTotal)
                unread << column.title.simplified().left(40);
        }
        requireTitles(all);
        if (!unread.isEmpty())
            inform(translate("exchange", "Columns that were not read: %1.").arg(unread.join(u", "_s)));
    }

    void requireTitles(const QStringList& titles) const
    {
        const bool hasAmount = std::ranges::any_of(form_.columns, [](const ReadColumn& c) {
            return isAmount(c.says.kind) || c.says.kind == FundingColumn::Posts || c.says.kind == FundingColumn::Post;
        });
        const bool hasName = form_.has(FundingColumn::Contract) || form_.has(FundingColumn::Funder) ||
                             form_.has(FundingColumn::Device) || form_.has(FundingColumn::Action);
        if (hasAmount && hasName)
            return;
        const QString shown = titles.join(u", "_s).simplified().left(200);
        throw Error(
            hasAmount ? translate("exchange", "No column names the contract, the funder or the device; the "
                                              "columns of the table are: %1.")
                            .arg(shown)
                      : translate("exchange", "No column holds amounts; the columns of the table are: %1.").arg(shown),
            found_.table.name,
            translate("exchange", "Name the columns “Contrat”, “Année”, “Financeur”, “Dispositif”, “Montant "
                                  "prévu”, “Montant engagé”, “Montant payé”."));
    }

    void takePublication()
    {
        if (form_.published == AnctTable::None)
            return;
        form_.notices.insert(form_.notices.begin(), {Notice::Kind::Information, {}, recognisedText(form_.published)});
        if (form_.published == AnctTable::Conventions && !form_.has(FundingColumn::Contract))
            throw Error(
                translate("exchange", "These subsidies are published without contract or place: none of them can "
                                      "be attached."),
                found_.table.name,
                translate("exchange", "Take the table of the ANCT that has the column “code_cv”, or add a column "
                                      "“Contrat”."));
        if (form_.published == AnctTable::Posts && !form_.has(FundingColumn::Device))
            takePostDevice();
    }

    void takePostDevice()
    {
        for (const QString& text :
             {found_.above.join(u' '), found_.sheet, QFileInfo(found_.table.name).completeBaseName()}) {
            form_.device = postDevice(text);
            if (!form_.device.isEmpty())
                return;
        }
        throw Error(translate("exchange", "Nothing says whether these posts are adult-relays or Fonjep posts."),
                    found_.table.name,
                    translate("exchange", "Put it in the name of the file: “adultes-relais-2025.csv”, "
                                          "“fonjep-2025.csv”."));
    }

    /// The heading says that amounts are in thousands, where their own titles do not.
    void takeScale()
    {
        if (const auto scale = scaleIn(found_.above.join(u' ')); scale && scale != AmountScale::Cents) {
            form_.scale = *scale;
            inform(form_.scale == AmountScale::Thousands
                       ? translate("exchange", "The heading says that amounts are in thousands of euros.")
                       : translate("exchange", "The heading says that amounts are in millions of euros."));
        }
        for (const ReadColumn& column : form_.columns) {
            if (column.says.kind == FundingColumn::Unstaged && !form_.has(FundingColumn::Stage))
                inform(translate("exchange", "The column “%1” does not say whether it was planned, committed or paid: "
                                             "it was read as planned.")
                           .arg(column.title));
        }
    }

    /// The year of the rows, where neither they nor the titles have any.
    void takeYear()
    {
        const bool hasYears =
            form_.has(FundingColumn::Year) ||
            std::ranges::any_of(form_.columns, [](const ReadColumn& column) { return column.says.year.has_value(); });
        if (hasYears)
            return;
        if (chosen_.year) {
            form_.year = *chosen_.year;
            return;
        }
        for (const QString& text :
             {found_.above.join(u' '), found_.sheet, QFileInfo(found_.table.name).completeBaseName()}) {
            if (const auto year = onlyYearIn(text)) {
                form_.year = *year;
                inform(translate("exchange", "No column holds the year; %1 was read in “%2”.")
                           .arg(form_.year)
                           .arg(text.simplified().left(80)));
                return;
            }
        }
        throw Error(translate("exchange", "No column holds the year of the amounts."), found_.table.name,
                    translate("exchange", "Add a column “Année”, or put the year above the columns of amounts."));
    }

    const FoundTable& found_;
    const FundingChoices& chosen_;
    FundingForm form_;
};

} // namespace

bool FundingForm::has(FundingColumn kind) const
{
    return std::ranges::any_of(columns, [kind](const ReadColumn& column) { return column.says.kind == kind; });
}

FundingTitles fundingTitlesOf(const FoundTable& found)
{
    FundingTitles read;
    QStringList titles = found.table.header;
    if (!found.table.rows.empty() && continuesTitles(titles, found.table.rows.front().cells)) {
        titles = joinedTitles(titles, found.table.rows.front().cells);
        read.firstRow = 1;
    }
    for (qsizetype i = 0; i < titles.size(); ++i)
        read.columns.push_back({i, titles[i], fundingTitle(titles[i])});
    read.published = anctTable(titles);
    if (read.published != AnctTable::None) {
        for (ReadColumn& column : read.columns)
            column.says = {anctColumn(read.published, column.title)};
    }
    dropTotals(read.columns);
    return read;
}

FundingForm formOf(const FoundTable& found, const FundingChoices& chosen)
{
    return FormFinder(found, chosen).find();
}

} // namespace parvis

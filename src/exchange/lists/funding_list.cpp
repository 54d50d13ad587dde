// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/funding_list.h"

#include "domain/fold.h"
#include "domain/partial_date.h"
#include "domain/translate.h"
#include "exchange/lists/funding_form.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Most cells do not, by their first letters.
bool mayBeginWithTotal(const QString& cell)
{
    if (cell.size() < 3)
        return false;
    const QChar second = cell[1].toLower();
    switch (cell.front().toLower().unicode()) {
    case u's':
        return second == u'o' || second == u'u' || !second.isLetter();
    case u't':
        return second == u'o';
    case u'g':
        return second == u'r';
    case u'c':
        return second == u'u';
    case u'e':
        return second == u'n';
    case u'r':
        return cell[2].toLower() == u'c' || cell[2].isMark();
    default:
        return false;
    }
}

/// "Total 2024", "Sous-total CAF", "s/total": of no line, but of lines.
bool saysTotal(const QString& cell)
{
    if (!mayBeginWithTotal(cell))
        return false;
    static const QRegularExpression words(
        u"^(sous[ -]?tota(l|ux)|s ?/ ?total|s-total|total|totaux|grand total|sub ?-?total|cumul|ensemble|recapitulatif)"
        "( |:|$)"_s);
    return words.match(fold(cell).trimmed()).hasMatch();
}

class FundingReader
{
public:
    FundingReader(const FoundTable& found, const FundingChoices& choices, std::stop_token stop)
        : table_(found.table)
        , form_(formOf(found, choices))
        , stop_(std::move(stop))
    {
        file_.name = table_.name;
        file_.sheet = found.sheet;
        file_.scope = {form_.has(FundingColumn::Funder), form_.has(FundingColumn::FunderDetail),
                       form_.has(FundingColumn::Device), form_.has(FundingColumn::CreditKind),
                       form_.has(FundingColumn::Action) || form_.has(FundingColumn::Carrier)};
        if (form_.published != AnctTable::None) {
            file_.recognised = recognisedText(form_.published);
            if (form_.published != AnctTable::Conventions) {
                file_.producer = anctCommon().producer;
                file_.licence = anctCommon().licence;
            }
            file_.scope.funder = file_.scope.funderDetail = file_.scope.creditKind = true;
            file_.scope.device |= !form_.device.isEmpty();
        }
        file_.notices = table_.notices;
        std::erase_if(file_.notices, [](const Notice& notice) { return notice.kind == Notice::Kind::Refused; });
        file_.notices.insert(file_.notices.end(), form_.notices.begin(), form_.notices.end());
    }

    FundingFile read()
    {
        for (std::size_t i = form_.firstRow; i < table_.rows.size(); ++i) {
            if (i % 1024 == 0 && stop_.stop_requested())
                throw Cancelled();
            readRow(table_.rows[i]);
        }
        if (form_.has(FundingColumn::Post))
            addPostsUp();
        tellLeftOut();
        return std::move(file_);
    }

private:
    void inform(const QString& text, int line = 0)
    {
        file_.notices.push_back({Notice::Kind::Information, line > 0 ? linePlace(line) : QString(), text});
    }

    void readRow(const TextRow& row)
    {
        if (isTotal(row)) {
            ++file_.totals;
            totalLines_ << QString::number(row.line);
            return;
        }
        if (isNote(row)) {
            inform(translate("exchange", "Left out, it is no line of funding: “%1”.")
                       .arg(row.cells.join(u' ').simplified().left(80)),
                   row.line);
            return;
        }
        if (row.cells == table_.header)
            return; // the titles again, as on each printed page
        ReadFunding read = namesOf(row);
        if (!row.trouble.isEmpty())
            read.refusal = row.trouble;
        std::map<int, ReadFunding> years;
        bool isRefused = !read.refusal.isEmpty();
        for (const ReadColumn& column : form_.columns) {
            if (!isRefused && isAmount(column.says.kind) && !row.cells[column.place].isEmpty())
                isRefused = !readAmount(row, column, read, years);
        }
        if (years.empty() || isRefused)
            years = {{read.year, read}};
        for (auto& [year, line] : years) {
            judge(line);
            file_.lines.push_back(std::move(line));
        }
    }

    bool isTotal(const TextRow& row) const
    {
        bool isNamed = false; // by contract, funder or device
        for (const ReadColumn& column : form_.columns) {
            const QString& cell = row.cells[column.place];
            const FundingColumn kind = column.says.kind;
            if (cell.isEmpty() || isAmount(kind) || kind == FundingColumn::Posts || kind == FundingColumn::Note)
                continue;
            // An action may be called "Ensemble pour le quartier".
            const bool isTitle = kind == FundingColumn::Action || kind == FundingColumn::Carrier;
            if (saysTotal(cell) && !(isTitle && isNamed))
                return true;
            isNamed |= !isTitle;
        }
        return !isNamed && (saysTotal(row.cells.first()) || hasAmountsAlone(row));
    }

    /// Amounts and no word of what they are for.
    bool hasAmountsAlone(const TextRow& row) const
    {
        bool hasAmount = false;
        for (const QString& cell : row.cells) {
            if (!cell.isEmpty() && !amountCell(cell, AmountScale::Euros, true).amount)
                return false;
            hasAmount |= !cell.isEmpty();
        }
        return hasAmount && std::ranges::none_of(form_.columns, [&](const ReadColumn& column) {
                   return !isAmount(column.says.kind) && !row.cells[column.place].isEmpty();
               });
    }

    /// Text around the table: a row with no more than one cell, which is no amount.
    bool isNote(const TextRow& row) const
    {
        return row.cells.size() > 2 &&
               std::ranges::count_if(row.cells, [](const QString& cell) { return !cell.isEmpty(); }) <= 1;
    }

    ReadFunding namesOf(const TextRow& row)
    {
        ReadFunding read{.line = row.line, .year = form_.year, .device = form_.device};
        for (const ReadColumn& column : form_.columns) {
            const QString& cell = row.cells[column.place];
            if (!cell.isEmpty() && !isAmount(column.says.kind))
                takeName(read, column.says.kind, cell);
        }
        if (form_.published != AnctTable::None)
            takeCommon(read);
        return read;
    }

    void takeCommon(ReadFunding& read) const
    {
        const AnctCommon common = anctCommon();
        if (read.funder.isEmpty())
            read.funder = common.funder;
        if (form_.published != AnctTable::Conventions)
            read.funderDetail = common.funderDetail;
        read.creditKind = common.creditKind;
        if (const QString device = postDevice(read.device); !device.isEmpty())
            read.device = device;
    }

    /// Posts have a row each: those of a contract, a year and a device make one line. An amount of one that is not
    /// known leaves that of the line unknown.
    void addPostsUp()
    {
        std::vector<ReadFunding> rows = std::exchange(file_.lines, {});
        std::map<QStringList, std::size_t> places;
        for (ReadFunding& row : rows) {
            const QStringList key{row.contracts.join(u'\n'), QString::number(row.year),
                                  row.departement,           row.funder,
                                  row.funderDetail,          row.device};
            if (!row.refusal.isEmpty()) {
                file_.lines.push_back(std::move(row));
                continue;
            }
            const auto [place, isNew] = places.try_emplace(key, file_.lines.size());
            if (isNew) {
                file_.lines.push_back(std::move(row));
                continue;
            }
            ReadFunding& line = file_.lines[place->second];
            line.posts = line.posts.value_or(0) + row.posts.value_or(0);
            for (const auto amount :
                 {&ReadFunding::planned, &ReadFunding::committed, &ReadFunding::paid, &ReadFunding::theoretical})
                line.*amount =
                    line.*amount && row.*amount ? std::optional(*(line.*amount) + *(row.*amount)) : std::nullopt;
        }
    }

    void takeContract(ReadFunding& read, const QString& cell)
    {
        const QString successor = successorOfContract(cell);
        formerContracts_ += !successor.isEmpty();
        read.contracts << (successor.isEmpty() ? cell : successor);
    }

    void takeName(ReadFunding& read, FundingColumn kind, const QString& cell)
    {
        static const std::map<FundingColumn, QString ReadFunding::*> texts{
            {FundingColumn::Funder, &ReadFunding::funder},
            {FundingColumn::FunderDetail, &ReadFunding::funderDetail},
            {FundingColumn::Device, &ReadFunding::device},
            {FundingColumn::CreditKind, &ReadFunding::creditKind},
            {FundingColumn::Action, &ReadFunding::action},
            {FundingColumn::Carrier, &ReadFunding::carrier},
            {FundingColumn::Note, &ReadFunding::note},
            {FundingColumn::Source, &ReadFunding::source},
            {FundingColumn::Departement, &ReadFunding::departement}};
        if (const auto text = texts.find(kind); text != texts.end()) {
            QString& member = read.*text->second;
            member = member.isEmpty() ? cell : member + u", "_s + cell;
        } else if (kind == FundingColumn::Contract) {
            takeContract(read, cell);
        } else if (kind == FundingColumn::Post) {
            read.posts = 1;
        } else if (kind == FundingColumn::Year) {
            const auto year = onlyYearIn(cell);
            read.year = year.value_or(0);
            if (!year)
                read.refusal = translate("exchange", "“%1” is no year.").arg(cell.left(40));
        } else if (kind == FundingColumn::Posts) {
            takePosts(read, cell);
        }
    }

    static void takePosts(ReadFunding& read, const QString& cell)
    {
        const AmountCell posts = amountCell(cell, AmountScale::Euros, true);
        if (!posts.amount && posts.problem.isEmpty())
            return;
        constexpr qint64 most = 1'000'000;
        if (posts.amount && posts.amount->cents() % 100 == 0 && qAbs(posts.amount->cents()) <= most * 100)
            read.posts = int(posts.amount->cents() / 100);
        else
            read.refusal = translate("exchange", "“%1” is no whole number of posts.").arg(cell.left(40));
    }

    /// False when the cell is no amount: the row is refused then.
    bool readAmount(const TextRow& row, const ReadColumn& column, ReadFunding& read, std::map<int, ReadFunding>& years)
    {
        const QString& text = row.cells[column.place];
        const AmountCell cell = amountCell(text, column.says.scale.value_or(form_.scale), row.isNumber(column.place));
        if (!cell.problem.isEmpty()) {
            read.refusal =
                translate("exchange", "The column “%1”: “%2” %3.").arg(column.title, text.left(40), cell.problem);
            return false;
        }
        if (!cell.amount)
            return true;
        rounded_ += cell.isRounded;
        ReadFunding& line = years.try_emplace(column.says.year.value_or(read.year), read).first->second;
        line.year = column.says.year.value_or(read.year);
        std::optional<Money>& amount = line.*amountOf(stageOf(row, column));
        if (amount && amount != cell.amount) {
            read.refusal =
                translate("exchange", "Two columns hold the same amount, and differ: “%1”.").arg(column.title);
            return false;
        }
        amount = cell.amount;
        return true;
    }

    FundingColumn stageOf(const TextRow& row, const ReadColumn& column) const
    {
        if (column.says.kind != FundingColumn::Unstaged)
            return column.says.kind;
        for (const ReadColumn& other : form_.columns) {
            if (other.says.kind == FundingColumn::Stage)
                return stageOfWord(row.cells[other.place]).value_or(FundingColumn::Planned);
        }
        return FundingColumn::Planned;
    }

    static std::optional<Money> ReadFunding::*amountOf(FundingColumn stage)
    {
        switch (stage) {
        case FundingColumn::Committed:
            return &ReadFunding::committed;
        case FundingColumn::Paid:
            return &ReadFunding::paid;
        case FundingColumn::Theoretical:
            return &ReadFunding::theoretical;
        default:
            return &ReadFunding::planned;
        }
    }

    static void judge(ReadFunding& line)
    {
        if (line.refusal.isEmpty() && !PartialDate::year(line.year))
            line.refusal = line.year == 0 ? translate("exchange", "The row has no year.")
                                          : translate("exchange", "%1 is no year of funding.").arg(line.year);
    }

    void tellLeftOut()
    {
        constexpr qsizetype most = 20;
        if (file_.totals > 0)
            inform(
                translate("exchange", "%n row(s) of totals and subtotals are no lines and were left out: %1.", nullptr,
                          file_.totals)
                    .arg((totalLines_.size() > most ? totalLines_.first(most) << u"…"_s : totalLines_).join(u", "_s)));
        if (formerContracts_ > 0)
            inform(translate("exchange",
                             "%n row(s) name a contract of 2015 to 2023: they count for the one that followed "
                             "on from it.",
                             nullptr, formerContracts_));
        if (rounded_ > 0)
            inform(translate("exchange", "%n amount(s) had parts of a cent and were rounded.", nullptr, rounded_));
        if (file_.lines.empty())
            throw Error(translate("exchange", "The table has titles and no line of funding."), table_.name,
                        translate("exchange", "Check that it is the right file, and the right sheet."));
    }

    const TextTable& table_;
    FundingForm form_;
    std::stop_token stop_;
    FundingFile file_;
    int rounded_ = 0;
    int formerContracts_ = 0;
    QStringList totalLines_;
};

} // namespace

FundingFile fundingIn(const FundingTable& table, const FundingChoices& choices, const std::stop_token& stop)
{
    return FundingReader(table.found, choices, stop).read();
}

FundingFile readFunding(const QString& path, const QString& sheet, const std::stop_token& stop)
{
    return fundingIn(readFundingTable(path, sheet, stop), {}, stop);
}

FundingFile parseFunding(const QByteArray& bytes, const QString& name, const std::stop_token& stop)
{
    return fundingIn(parseFundingTable(bytes, name, stop), {}, stop);
}

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_plan.h"

#include "domain/fold.h"
#include "domain/translate.h"
#include "exchange/tables/table_places.h"
#include "store/record.h"
#include "tasks/funding_names.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString foldedWords(const QString& text)
{
    return fold(text).simplified();
}

/// What a file states of a line that the register has: amounts, and a note where there is none.
FundingLine completed(const FundingLine& known, const FundingLine& said)
{
    FundingLine line = known;
    for (const auto amount :
         {&FundingLine::planned, &FundingLine::committed, &FundingLine::paid, &FundingLine::theoretical}) {
        if (said.*amount)
            line.*amount = said.*amount;
    }
    if (said.posts)
        line.posts = said.posts;
    if (line.note.isEmpty())
        line.note = said.note;
    return line;
}

QStringList changedFields(const FundingLine& known, const FundingLine& other)
{
    const RowImage before = toImage(known);
    const RowImage after = toImage(other);
    QStringList fields;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            fields << tableInfo(recordOf<FundingLine>().table).labels[qsizetype(i)];
    }
    return fields;
}

/// What a line is known by.
struct LineKey
{
    std::array<std::int64_t, 8> numbers;
    QString detail; ///< of the funder, folded

    friend bool operator==(const LineKey&, const LineKey&) = default;
    friend std::size_t qHash(const LineKey& key, std::size_t seed = 0)
    {
        return qHashRange(key.numbers.begin(), key.numbers.end(), qHash(key.detail, seed));
    }
};

class FundingPlanner
{
public:
    FundingPlanner(const Register& records, const FundingFile& file)
        : records_(records)
        , scope_(file.scope)
        , names_(records)
        , codes_(codesIn<Device>(records))
        , fileName_(QFileInfo(file.name).fileName())
    {
        plan_.producer = file.producer;
        plan_.licence = file.licence;
        for (const FundingLine& line : records.all<FundingLine>())
            known_[placeOf(line)].push_back(&line);
        for (const Action& action : records.all<Action>())
            actions_.insert(actionKey(action.contract, action.title, action.carrier), action.id.value);
    }

    FundingPlan plan(const std::vector<ReadFunding>& lines, const std::stop_token& stop)
    {
        plan_.lines.reserve(lines.size());
        seen_.reserve(qsizetype(lines.size()));
        for (const ReadFunding& read : lines) {
            if (stop.stop_requested())
                throw Cancelled();
            if (isElsewhere(read))
                ++plan_.elsewhere;
            else
                plan_.lines.push_back(named(read));
        }
        // What is there as it is comes first: of two rows for one line, it is the other that is refused.
        for (PlannedFunding& planned : plan_.lines)
            findIdentical(planned);
        for (PlannedFunding& planned : plan_.lines) {
            if (planned.fate == FundingFate::New)
                compare(planned);
        }
        return std::move(plan_);
    }

private:
    using Place = std::pair<std::int64_t, int>;

    static Place placeOf(const FundingLine& line) { return {line.contract ? line.contract->value : 0, line.year}; }

    static QString actionKey(Id<Contract> contract, const QString& title, const QString& carrier)
    {
        return QString::number(contract.value) + u'\n' + foldedWords(title) + u'\n' + foldedWords(carrier);
    }

    bool isElsewhere(const ReadFunding& read) const
    {
        if (read.departement.isEmpty())
            return false;
        const auto code = DepartementCode::parse(read.departement.trimmed().rightJustified(2, u'0'));
        return !code || !records_.departement(*code);
    }

    static void refuse(PlannedFunding& planned, const QString& reason)
    {
        planned.fate = FundingFate::Refused;
        planned.reason = reason;
    }

    PlannedFunding named(const ReadFunding& read)
    {
        PlannedFunding planned{.line = read.line, .source = read.source.isEmpty() ? fileName_ : read.source};
        FundingLine& line = planned.record;
        line.year = read.year;
        line.planned = read.planned;
        line.committed = read.committed;
        line.paid = read.paid;
        line.theoretical = read.theoretical;
        line.posts = read.posts;
        line.note = read.note;
        const NamedContract& contract = names_.contract(read.contracts);
        line.contract = contract.contract;
        nameFunder(planned, read);
        nameKind(planned, read);
        if (!read.refusal.isEmpty())
            refuse(planned, read.refusal);
        else if (!contract.problem.isEmpty())
            refuse(planned, contract.problem);
        else
            nameDeviceAndAction(planned, read);
        return planned;
    }

    void nameFunder(PlannedFunding& planned, const ReadFunding& read)
    {
        const NamedFunder& funder = names_.funder(read.funder);
        planned.record.funder = funder.funder;
        QStringList details{funder.detail, read.funderDetail};
        details.removeAll(QString());
        details.removeDuplicates();
        planned.record.funderDetail = details.join(u", "_s);
        if (!read.funder.isEmpty() && !funder.funder)
            planned.remarks << translate("tasks", "“%1” is no funder of the register: its name was kept as detail.")
                                   .arg(read.funder.left(80));
    }

    void nameKind(PlannedFunding& planned, const ReadFunding& read)
    {
        const auto kind = names_.creditKind(read.creditKind);
        planned.record.creditKind = kind.value_or(CreditKind::Unknown);
        if (!read.creditKind.isEmpty() && !kind)
            planned.remarks
                << translate("tasks", "“%1” is no kind of credit: it was left open.").arg(read.creditKind.left(80));
    }

    void nameDeviceAndAction(PlannedFunding& planned, const ReadFunding& read)
    {
        if (!read.device.isEmpty()) {
            planned.record.device = names_.device(read.device);
            if (!planned.record.device)
                addDevice(planned, read.device.simplified());
        }
        const QString title = (read.action.isEmpty() ? read.carrier : read.action).simplified();
        if (title.isEmpty())
            return;
        if (planned.record.contract)
            nameAction(planned, title, read.carrier.simplified());
        else
            refuse(planned, translate("tasks", "The row names an action and no contract that it belongs to."));
    }

    void addDevice(PlannedFunding& planned, const QString& title)
    {
        const auto [it, isNew] = newDevices_.try_emplace(foldedWords(title), plan_.devices.size());
        if (isNew)
            plan_.devices.push_back({.code = ownCode(title, codes_), .title = title});
        planned.newDevice = it->second;
        planned.remarks
            << translate("tasks", "The device “%1” is not in the register: it is added.").arg(title.left(80));
    }

    void nameAction(PlannedFunding& planned, const QString& title, const QString& carrier)
    {
        const FundingLine& line = planned.record;
        const QString key = actionKey(*line.contract, title, carrier);
        if (const auto known = actions_.constFind(key); known != actions_.cend()) {
            planned.record.action = Id<Action>{*known};
            return;
        }
        const auto [it, isNew] = newActions_.try_emplace(key, plan_.actions.size());
        if (isNew)
            plan_.actions.push_back({.contract = *line.contract, .title = title, .carrier = carrier});
        Action& action = plan_.actions[it->second];
        action.firstYear = std::min(action.firstYear.value_or(line.year), line.year);
        action.lastYear = std::max(action.lastYear.value_or(line.year), line.year);
        planned.newAction = it->second;
    }

    /// Whether a line of the register is the one that a row of the file speaks of.
    bool isSame(const FundingLine& known, const FundingLine& said) const
    {
        const bool comparesDetail = scope_.funderDetail || !said.funderDetail.isEmpty();
        return (!scope_.funder || known.funder == said.funder) && (!scope_.device || known.device == said.device) &&
               (!scope_.creditKind || said.creditKind == CreditKind::Unknown || known.creditKind == said.creditKind) &&
               (!scope_.action || known.action == said.action) &&
               (!comparesDetail || known.funderDetail == said.funderDetail ||
                foldedWords(known.funderDetail) == foldedWords(said.funderDetail));
    }

    std::vector<const FundingLine*> free(const PlannedFunding& planned) const
    {
        std::vector<const FundingLine*> lines;
        const auto known = known_.find(placeOf(planned.record));
        if (known == known_.end() || planned.newDevice || planned.newAction)
            return lines;
        for (const FundingLine* line : known->second) {
            if (!taken_.contains(line->id.value) && isSame(*line, planned.record))
                lines.push_back(line);
        }
        return lines;
    }

    void findIdentical(PlannedFunding& planned)
    {
        if (planned.fate == FundingFate::Refused)
            return;
        for (const FundingLine* line : free(planned)) {
            if (completed(*line, planned.record) != *line)
                continue;
            seen_.insert(keyOf(planned), planned.line);
            take(planned, *line, FundingFate::Identical);
            return;
        }
    }

    void compare(PlannedFunding& planned)
    {
        const LineKey key = keyOf(planned);
        if (const auto other = seen_.constFind(key); other != seen_.cend()) {
            refuse(planned, translate("tasks", "Another row for the same line stands on %1: nothing was overwritten.")
                                .arg(linePlace(*other)));
            return;
        }
        const auto fitting = free(planned);
        if (fitting.size() > 1) {
            refuse(planned, translate("tasks",
                                      "%n lines of the register may be meant: write funder, device and kind "
                                      "of credit.",
                                      nullptr, int(fitting.size())));
            return;
        }
        seen_.insert(key, planned.line);
        if (fitting.empty())
            return;
        const FundingLine& known = *fitting.front();
        const FundingLine whole = completed(known, planned.record);
        planned.changes = changedFields(known, whole);
        take(planned, whole, FundingFate::Changed);
    }

    void take(PlannedFunding& planned, const FundingLine& line, FundingFate fate)
    {
        taken_.insert(line.id.value);
        planned.record = line;
        planned.fate = fate;
    }

    static LineKey keyOf(const PlannedFunding& planned)
    {
        const FundingLine& line = planned.record;
        const auto number = [](const auto& id) { return id ? id->value : std::int64_t(0); };
        const auto place = [](const auto& at) { return at ? std::int64_t(*at) : std::int64_t(-1); };
        return {{number(line.contract), line.year, number(line.funder), number(line.device), place(planned.newDevice),
                 std::int64_t(line.creditKind), number(line.action), place(planned.newAction)},
                foldedWords(line.funderDetail)};
    }

    const Register& records_;
    FundingScope scope_;
    FundingNames names_;
    QSet<QString> codes_; ///< of devices
    QString fileName_;
    std::map<Place, std::vector<const FundingLine*>> known_;
    QHash<QString, std::int64_t> actions_;
    std::map<QString, std::size_t> newDevices_;
    std::map<QString, std::size_t> newActions_;
    QSet<std::int64_t> taken_; ///< lines of the register that a row has found
    QHash<LineKey, int> seen_; ///< lines of the file, by what they speak of
    FundingPlan plan_;
};

} // namespace

int FundingPlan::count(FundingFate fate) const
{
    return int(std::ranges::count(lines, fate, &PlannedFunding::fate));
}

FundingPlan planFunding(const Register& records, const FundingFile& file, const std::stop_token& stop)
{
    return FundingPlanner(records, file).plan(file.lines, stop);
}

} // namespace parvis

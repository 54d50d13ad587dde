// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/signatory_list.h"

#include "domain/contract_state.h"
#include "domain/signatures/signature_rules.h"
#include "domain/translate.h"
#include "exchange/lists/signatory_words.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype longestText = 2000; // characters
constexpr int mostComparisons = 2000;   // names to find something similar for

/// Checks line after line; remembers which bodies had a line already.
class ListChecker
{
public:
    ListChecker(const ListChoices& choices, const Register& records)
        : choices_(choices)
        , records_(records)
        , names_(records)
    {
    }

    SignatoryLine check(const TextRow& row)
    {
        SignatoryLine line;
        line.line = row.line;
        contract_ = choices_.contract;
        body_.reset();
        readContract(line, row);
        for (int column = 0; column < int(choices_.fields.size()); ++column) {
            if (!row.cells[column].isEmpty())
                readCell(line, column, row.cells[column]);
        }
        requireKeys(line);
        if (contract_ && body_)
            judge(line);
        if (!line.problems.empty())
            line.outcome = LineOutcome::Refused;
        return line;
    }

    std::vector<Suggestion> takeSuggestions() { return {suggestions_.begin(), suggestions_.end()}; }

private:
    int columnOf(ListField field) const
    {
        const auto it = std::ranges::find(choices_.fields, field);
        return it == choices_.fields.end() ? -1 : int(it - choices_.fields.begin());
    }

    static void refuse(SignatoryLine& line, int column, const QString& text)
    {
        line.problems.push_back({column, text});
    }

    /// First, since the contract says which bodies are likely.
    void readContract(SignatoryLine& line, const TextRow& row)
    {
        const int column = columnOf(ListField::Contract);
        if (column < 0 || row.cells[column].isEmpty())
            return;
        contract_.reset();
        const QString& typed = row.cells[column];
        if (const auto key = resolve(ListField::Contract, typed, names_.contract(typed)))
            contract_ = Id<Contract>{*key};
        else
            refuse(line, column,
                   notFound(ListField::Contract, typed, translate("exchange", "No contract is called “%1”.")));
    }

    void readCell(SignatoryLine& line, int column, const QString& typed)
    {
        SignatoryChange& edit = line.edit.edit;
        switch (choices_.fields[std::size_t(column)]) {
        case ListField::Ignored:
        case ListField::Contract:
            return;
        case ListField::Body:
            if (const auto key = resolve(ListField::Body, typed, names_.body(typed)))
                body_ = Id<Organisation>{*key};
            else
                refuse(line, column,
                       notFound(ListField::Body, typed, translate("exchange", "No body is called “%1”.")));
            return;
        case ListField::Status:
            edit.status = statusOfWord(typed);
            if (!edit.status)
                refuse(line, column,
                       translate("exchange", "“%1” is no status. Known are: %2.").arg(typed.left(80), statusWords()));
            return;
        case ListField::Representative:
            return readText(line, column, typed, edit.representative);
        case ListField::Reference:
            return readText(line, column, typed, edit.deliberationReference);
        case ListField::Note:
            return readText(line, column, typed, edit.note);
        case ListField::DeliberatedOn:
            return readDate(line, column, typed, edit.deliberatedOn);
        case ListField::SignedOn:
            return readDate(line, column, typed, edit.signedOn);
        case ListField::TargetDate:
            return readDate(line, column, typed, edit.targetDate);
        }
    }

    static void readText(SignatoryLine& line, int column, const QString& typed, std::optional<QString>& field)
    {
        if (typed.size() > longestText)
            refuse(line, column, translate("exchange", "This text is longer than %1 characters.").arg(longestText));
        else
            field = typed;
    }

    static void readDate(SignatoryLine& line, int column, const QString& typed,
                         std::optional<SignatoryChange::Date>& field)
    {
        if (const auto date = dateOfCell(typed))
            field = SignatoryChange::Date(date);
        else
            refuse(line, column,
                   translate("exchange", "“%1” is no date. Write 19/04/2024, April 2024 or 2024.").arg(typed.left(80)));
    }

    static QString statusWords()
    {
        QStringList words;
        for (const auto& name : EnumNames<SignatoryStatus>::all)
            words << label(name.value);
        return words.join(u", "_s);
    }

    void requireKeys(SignatoryLine& line) const
    {
        if (!contract_ && line.problems.empty())
            refuse(line, columnOf(ListField::Contract), translate("exchange", "The contract is missing."));
        const int column = columnOf(ListField::Body);
        if (!body_ && line.problemOf(column).isEmpty())
            refuse(line, column, translate("exchange", "The body is missing."));
    }

    /// What the line does to its signatory, or why it cannot.
    void judge(SignatoryLine& line)
    {
        line.edit.contract = *contract_;
        line.edit.organisation = *body_;
        const auto [seen, isFirst] = seen_.insert({{*contract_, *body_}, line.line});
        if (!isFirst)
            refuse(line, columnOf(ListField::Body),
                   translate("exchange", "Line %1 names the same body.").arg(seen->second));
        const Signatory* recorded = nullptr;
        for (const Signatory& signatory : records_.all<Signatory>().of(*contract_)) {
            if (signatory.organisation == *body_)
                recorded = &signatory;
        }
        const Organisation* body = records_.find(*body_);
        if (!recorded && !maySign(*body))
            refuse(line, columnOf(ListField::Body), translate("exchange", "This body signs no contract."));
        else if (!recorded && !choices_.addMissing)
            refuse(line, columnOf(ListField::Body),
                   translate("exchange", "This body is not a signatory of the contract yet."));
        Signatory before = recorded ? *recorded : Signatory();
        before.contract = *contract_;
        judgeDates(line, before);
        if (!recorded)
            line.outcome = LineOutcome::Added;
        else
            line.outcome =
                withEdit(*recorded, line.edit.edit) == *recorded ? LineOutcome::Unchanged : LineOutcome::Changed;
    }

    void judgeDates(SignatoryLine& line, const Signatory& before) const
    {
        const Contradiction found = contradictionOf(before, line.edit.edit, choices_.today);
        if (found == Contradiction::None) {
            doubtDates(line, before);
            return;
        }
        int column = columnOf(isAboutDeliberation(found) ? ListField::DeliberatedOn : ListField::SignedOn);
        if (column < 0)
            column = columnOf(ListField::DeliberatedOn);
        refuse(line, column, contradictionText(found));
    }

    void doubtDates(SignatoryLine& line, const Signatory& before) const
    {
        const DateDoubt found = doubtOf(records_, before, line.edit.edit);
        if (found == DateDoubt::None)
            return;
        const bool isDeliberation = found == DateDoubt::DeliberatedBeforeProgramme;
        line.doubts.push_back(
            {columnOf(isDeliberation ? ListField::DeliberatedOn : ListField::SignedOn), doubtText(found)});
    }

    /// The key that was found by name, or what the user accepted instead.
    std::optional<std::int64_t> resolve(ListField field, const QString& typed, std::optional<std::int64_t> exact)
    {
        if (exact)
            return exact;
        const Suggestion* suggestion = suggest(field, typed);
        return suggestion && choices_.accepted.contains(*suggestion) ? std::optional(suggestion->meant) : std::nullopt;
    }

    QString notFound(ListField field, const QString& typed, const QString& sentence)
    {
        const QString problem = sentence.arg(typed.left(80));
        const Suggestion* suggestion = suggest(field, typed);
        return suggestion ? problem + u' ' + translate("exchange", "Perhaps “%1”?").arg(suggestion->name) : problem;
    }

    /// Null when nothing is like it.
    const Suggestion* suggest(ListField field, const QString& typed)
    {
        const std::int64_t context = field == ListField::Body && contract_ ? contract_->value : 0;
        const auto key = std::make_tuple(field, typed, context);
        if (const auto it = known_.find(key); it != known_.end())
            return it->second;
        const Suggestion* made = nullptr;
        if (int(known_.size()) < mostComparisons) {
            const NameFinder& finder = field == ListField::Body ? names_.bodies() : names_.contracts();
            if (const auto meant =
                    finder.nearest(typed, context ? likelyBodies(*contract_) : std::vector<std::int64_t>()))
                made = &*suggestions_.insert({typed, field, *meant, nameOf(field, *meant)}).first;
        }
        return known_[key] = made;
    }

    QString nameOf(ListField field, std::int64_t key) const
    {
        if (field == ListField::Body)
            return records_.find(Id<Organisation>{key})->name;
        return records_.find(records_.find(Id<Contract>{key})->epci)->name;
    }

    std::vector<std::int64_t> likelyBodies(Id<Contract> contract) const
    {
        std::vector<std::int64_t> keys;
        for (const Signatory& signatory : records_.all<Signatory>().of(contract))
            keys.push_back(signatory.organisation.value);
        for (const Id<Organisation> body : expectedSignatories(records_, *records_.find(contract)))
            keys.push_back(body.value);
        return keys;
    }

    const ListChoices& choices_;
    const Register& records_;
    ListNames names_;
    std::optional<Id<Contract>> contract_; ///< of the line that is being read
    std::optional<Id<Organisation>> body_;
    std::map<std::pair<Id<Contract>, Id<Organisation>>, int> seen_;
    std::set<Suggestion> suggestions_;
    std::map<std::tuple<ListField, QString, std::int64_t>, const Suggestion*> known_;
};

} // namespace

QString SignatoryLine::problemOf(int column) const
{
    const auto it = std::ranges::find(problems, column, &CellProblem::column);
    return it == problems.end() ? QString() : it->text;
}

QString SignatoryLine::doubtOf(int column) const
{
    const auto it = std::ranges::find(doubts, column, &CellProblem::column);
    return it == doubts.end() ? QString() : it->text;
}

int CheckedList::count(LineOutcome outcome) const
{
    return int(std::ranges::count(lines, outcome, &SignatoryLine::outcome));
}

int CheckedList::doubtful() const
{
    return int(std::ranges::count_if(
        lines, [](const SignatoryLine& line) { return line.outcome != LineOutcome::Refused && !line.doubts.empty(); }));
}

std::vector<BodyChange> CheckedList::edits() const
{
    std::vector<BodyChange> edits;
    for (const SignatoryLine& line : lines) {
        if (line.outcome == LineOutcome::Changed || line.outcome == LineOutcome::Added)
            edits.push_back(line.edit);
    }
    return edits;
}

CheckedList checkSignatoryList(const PastedList& list, const ListChoices& choices, const Register& records,
                               std::stop_token stop)
{
    Q_ASSERT(int(choices.fields.size()) == list.columns);
    CheckedList checked;
    checked.problem = problemOfColumns(list, choices);
    ListChecker checker(choices, records);
    for (std::size_t row = list.hasTitles ? 1 : 0; row < list.rows.size(); ++row) {
        if (stop.stop_requested())
            throw Cancelled();
        checked.lines.push_back(checker.check(list.rows[row]));
    }
    checked.suggestions = checker.takeSuggestions();
    return checked;
}

} // namespace parvis
